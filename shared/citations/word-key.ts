import { NAME_WORDS } from './case-name.data';

const letters = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const KEYS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NAME_WORDS).map(([word, short]) => [letters(word), letters(short)] as const),
  // As New York's official reports shorten it.
  ['mgt', 'mgmt'],
]);

/** A word of a case name as names are compared: 'management', 'Mgmt.' and 'Mgt.' are one. In: small letters, no marks. */
export const wordKey = (word: string): string => KEYS.get(word) ?? word;
