import { createHash, randomInt } from 'node:crypto';
import { passphraseWords } from '../../shared/kernel/words.data';

/*
 * Words for what people read to each other: passphrases and fingerprints. Each of the list’s 2,048 words stands for 11
 * bits.
 */

/** 88 bits; with scrypt in front of it nobody guesses that. */
const passphraseLength = 8;
/** 110 bits: to make a key that reads the same is out of reach. */
const fingerprintLength = 10;

const wordAt = (index: number): string => passphraseWords[index] ?? '';

/** A passphrase that nobody chose: eight words with dashes between, by the system's random numbers. */
export function makePassphrase(): string {
  return Array.from({ length: passphraseLength }, () => wordAt(randomInt(passphraseWords.length))).join('-');
}

/**
 * Words of ours that were typed with spaces, capitals or long dashes, as they were made; null when it is none of ours, or
 * typed that way already. UTF-8; the caller wipes it.
 */
export function passphraseAsWords(typed: Uint8Array): Uint8Array | null {
  const text = new TextDecoder().decode(typed);
  const made = wordsOf(text).join('-');
  return isOurs(wordsOf(text)) && made !== text ? new TextEncoder().encode(made) : null;
}

/** True for a passphrase of at least six words of the list. */
export const isWordPassphrase = (typed: Uint8Array): boolean => isOurs(wordsOf(new TextDecoder().decode(typed)));

const wordsOf = (text: string): string[] =>
  text
    .trim()
    .toLowerCase()
    .split(/[\s\-‐-―]+/);
const known = new Set(passphraseWords);
const isOurs = (words: readonly string[]): boolean => words.length >= 6 && words.every((word) => known.has(word));

/** A public signing key as ten words, to be compared by voice. The same key gives the same words everywhere. */
export function fingerprintOf(signingKey: string): string[] {
  const digest = createHash('sha256').update('quash|fingerprint|1|').update(Buffer.from(signingKey, 'base64')).digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: fingerprintLength }, (_, i) =>
    wordAt(Number.parseInt(bits.slice(i * 11, i * 11 + 11), 2)),
  );
}
