import type { GuardReport } from '../guard/finding';
import type { GuardFact } from '../guard/guard';
import { reportOf } from './report';
import { revealDocx } from './reveal-docx';

/**
 * Reads the bytes of a public version again, as somebody would who looks for what was taken out: every part, every
 * story, every name and property, for what is under seal and for whatever its pages do not show.
 */
export function provePublic(bytes: Uint8Array, name: string, facts: readonly GuardFact[]): GuardReport {
  const { stories, carriers, notChecked: unread } = revealDocx(bytes);
  const reading = { stories: [...stories], carriers: [...carriers], notChecked: [...unread] };
  const { verdict, findings, notChecked } = reportOf(reading, name, facts);
  return { verdict, notChecked, findings: findings.filter(({ severity }) => severity === 'block') };
}
