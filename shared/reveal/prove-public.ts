import type { GuardFinding } from '../guard/finding';
import type { GuardFact } from '../guard/guard';
import { reportOf } from './report';
import { revealDocx } from './reveal-docx';

/** What a second reading of a public version found of the words that are under seal. */
export interface PublicProof {
  readonly verdict: 'nothing-found' | 'blocked';
  /** How many words and passages were sought. */
  readonly sought: number;
  /** Each place that gives something away: words under seal, or anything a page does not show. */
  readonly findings: readonly GuardFinding[];
  readonly notChecked: readonly string[];
}

/**
 * Reads the bytes of a public version again, as somebody would who looks for what was taken out: every part, every
 * story, every name and property, for what is under seal and for whatever its pages do not show.
 */
export function provePublic(bytes: Uint8Array, name: string, facts: readonly GuardFact[]): PublicProof {
  const { stories, carriers, notChecked: unread } = revealDocx(bytes);
  const reading = { stories: [...stories], carriers: [...carriers], notChecked: [...unread] };
  const { verdict, findings, notChecked } = reportOf(reading, name, facts);
  return {
    verdict,
    sought: facts.length,
    findings: findings.filter(({ severity }) => severity === 'block'),
    notChecked,
  };
}
