import { seenGap } from '../fold/characters';
import type { Folded } from '../fold/fold';

/**
 * How a match meets its neighbour: a gap that a reader sees (or the end of the text), the turn from letters to digits or
 * from small letters to a capital (`ElenaSmith42`), or the middle of a word.
 */
export type Edge = 'open' | 'turn' | 'inside';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;
/** Scripts that are written without spaces between words. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const at = (folded: Folded, index: number): string =>
  String.fromCodePoint(folded.text.codePointAt(folded.origin[index] ?? 0) ?? 0);

/** The edge before the letter at `index`. */
export function edgeAt(folded: Folded, index: number): Edge {
  if (index <= 0 || index >= folded.size) return 'open';
  if (((folded.gap[index] ?? 0) & seenGap) !== 0) return 'open';
  const [before, after] = [folded.plain[index - 1] ?? 0, folded.plain[index] ?? 0];
  if (isDigit(before) !== isDigit(after)) return 'turn';
  if (isDigit(after)) return 'inside';
  const [last, next] = [at(folded, index - 1), at(folded, index)];
  if (small.test(last) && capital.test(next)) return 'turn';
  if (before > 0x7f && spaceless.test(next) && spaceless.test(last)) return 'open';
  return 'inside';
}

/** A digit stands directly at this edge, on both sides of it. */
export const amidDigits = (folded: Folded, index: number): boolean =>
  index > 0 &&
  index < folded.size &&
  ((folded.gap[index] ?? 0) & seenGap) === 0 &&
  isDigit(folded.plain[index - 1] ?? 0) &&
  isDigit(folded.plain[index] ?? 0);

/** The letter at `index` is printed as a capital. */
export const isCapital = (folded: Folded, index: number): boolean => capital.test(at(folded, index));

/** The letter at `index` is printed as a small one. */
export const isSmall = (folded: Folded, index: number): boolean => small.test(at(folded, index));

export const seenGapAt = (folded: Folded, index: number): number => (folded.gap[index] ?? 0) & seenGap;

export { isDigit };
