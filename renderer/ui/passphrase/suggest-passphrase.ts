import { passphraseWords } from '../../../shared/kernel/words.data';

/** Words of a suggested passphrase. */
export const suggestedWords = 6;

/** Fills the array with random numbers, each value as likely as any other. */
type Chance = (into: Uint16Array<ArrayBuffer>) => void;

const fromSystem: Chance = (into) => void crypto.getRandomValues(into);

/**
 * A whole number from 0 up to, not including, `count` (at most 65,536), each exactly as likely: numbers from the last,
 * incomplete round are thrown away, for a plain remainder would favor the small ones.
 */
export function fairNumber(count: number, chance: Chance = fromSystem): number {
  const bound = 65_536 - (65_536 % count);
  const drawn = new Uint16Array(1);
  for (;;) {
    chance(drawn);
    const [number = bound] = drawn;
    drawn.fill(0);
    if (number < bound) return number % count;
  }
}

/** Six words of the list, drawn independently of each other, with a space between. */
export function suggestPassphrase(chance: Chance = fromSystem): string {
  return Array.from({ length: suggestedWords }, () => passphraseWords[fairNumber(passphraseWords.length, chance)]).join(
    ' ',
  );
}

/** How many equally likely passphrases `suggestPassphrase` chooses from, as a power of two: whole bits, rounded down. */
export const suggestedBits = Math.floor(suggestedWords * Math.log2(passphraseWords.length));
