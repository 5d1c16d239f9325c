import type { GuardFinding } from '../guard/finding';

/** What a second reading of the bytes of a public version found. */
export interface VersionProof {
  readonly verdict: 'nothing-found' | 'blocked';
  /** Passages that print as [REDACTED] in this paper. */
  readonly redactions: number;
  /** How many words and passages were sought. */
  readonly sought: number;
  /** Each place that gives something away: words under seal, or anything a page does not show. */
  readonly findings: readonly GuardFinding[];
  readonly notChecked: readonly string[];
  /** The words that were sought, for whoever searches the file once more. */
  readonly words: readonly string[];
}
