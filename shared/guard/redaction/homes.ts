import type { Spotted } from './numbers';

const direction = '(?:(?:[NSEW]|North|South|East|West)\\.? )?';
const word = "(?:[A-Z][A-Za-z.'’]{0,24}|\\d{1,3}(?:st|nd|rd|th))";
const always = 'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Terrace|Highway|Hwy|Parkway|Pkwy|Alley';
/** Words that mean a street only where a place follows: 'Rule 45 … District Court' is none. */
const sometimes = 'Court|Ct|Way|Place|Pl|Circle|Cir|Square|Sq|Broadway|Trail|Loop|Row';
const street = new RegExp(
  `\\b\\d{1,6}(?:-\\d{1,4})?[A-Z]? ${direction}(?:${word} ){1,3}(?:(${always})|(?:${sometimes}))\\b`,
  'g',
);
const office =
  /^\.?,?\s{0,3}(?:(?:NW|NE|SW|SE|N\.W\.|N\.E\.|S\.W\.|S\.E\.),?\s)?(?:Suite|Ste\b|Floor|Fl\b|Room|Rm\b|\d{1,3}(?:st|nd|rd|th) Floor)/i;
const placed = /^\.?,?[^\n]{0,60}?\b(?:[A-Z]{2} \d{5}|[A-Z][a-z]+, [A-Z]{2}\b|Apt\b|Unit\b)/;
const longest = 90;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Street addresses that may be somebody's home. `known`: addresses of courts, counsel, issuers and others that the
 * papers must give; an office (a suite, a floor) is none either. `homes`: addresses that are known to be homes.
 */
export function homeAddresses(text: string, known: readonly string[], homes: readonly string[]): Spotted[] {
  const found = [...text.matchAll(street)];
  if (found.length === 0) return [];
  const knownText = known.map(plain).join('\n');
  const homeText = homes.map(plain).join('\n');
  return found.flatMap(({ index, 0: words, 1: sure }): Spotted[] => {
    const after = text.slice(index + words.length, index + words.length + longest);
    const key = plain(words);
    if (homeText.includes(key)) return [{ at: index, text: words, sure: true }];
    if (knownText.includes(key) || office.test(after)) return [];
    if (sure === undefined && !placed.test(after)) return [];
    return [{ at: index, text: words, sure: false, doubt: 'Whether it is a home, the words do not say.' }];
  });
}
