import type { Story } from '../guard/guard';

/** The leak guard: finds the words a matter protects in whatever is about to leave. Pure. */

export interface ProtectedWordFound {
  readonly where: string;
  readonly word: string;
}

/** Folded letters and digits, each with the index it had in the text it came from. */
interface Folded {
  readonly letters: string;
  readonly origin: readonly number[];
}

const invisible = /[\p{Cf}\p{Mn}\p{Me}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Drops all that does not change what a reader sees as the same name: case, accents, width,
 * zero-width characters, soft hyphens, and every separator (spaces, hyphens, dots, underscores).
 */
function fold(text: string): Folded {
  let letters = '';
  const origin: number[] = [];
  let index = 0;
  for (const character of text) {
    // Upwards first: captions print names in capitals, where ß is SS and a final ς is Σ.
    for (const piece of character.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD')) {
      if (!letterOrDigit.test(piece)) continue;
      letters += piece;
      for (let unit = 0; unit < piece.length; unit += 1) origin.push(index);
    }
    index += character.length;
  }
  return { letters, origin };
}

const isLetterAt = (text: string, index: number): boolean => {
  const point = text.codePointAt(index);
  return point !== undefined && letterOrDigit.test(String.fromCodePoint(point));
};

/** The nearest visible characters on both sides of a match are no letters: it is a word of its own. */
function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && invisible.test(text.charAt(before))) before -= 1;
  let after = end;
  while (after < text.length && invisible.test(text.charAt(after))) after += 1;
  return !isLetterAt(text, before) && !isLetterAt(text, after);
}

const separators = (text: string): number =>
  [...text.normalize('NFKD')].filter((c) => !letterOrDigit.test(c) && !invisible.test(c)).length;

/** Shorter words than this must stand alone, or "Al" would be found in "formal". */
const shortWord = 5;

const plain = (text: string): string =>
  [...text.normalize('NFKC').toLowerCase()].filter((character) => !invisible.test(character)).join('');

/** '@x', 'C++', '★★': too few letters to go by, so the word is sought with its signs. One character alone is no word. */
function holdsAsWritten(text: string, word: string): boolean {
  const sought = plain(word.trim());
  if ([...sought].length < 2) return false;
  const seen = plain(text);
  for (let at = seen.indexOf(sought); at >= 0; at = seen.indexOf(sought, at + 1)) {
    const ends = !isLetterAt(sought, sought.length - 1) || !isLetterAt(seen, at + sought.length);
    if (ends && (!isLetterAt(sought, 0) || !isLetterAt(seen, at - 1))) return true;
  }
  return false;
}

function holds(text: string, folded: Folded, word: string): boolean {
  const sought = fold(word).letters;
  if (sought.length < 2) return holdsAsWritten(text, word);
  for (let at = folded.letters.indexOf(sought); at >= 0; at = folded.letters.indexOf(sought, at + 1)) {
    const start = folded.origin[at] ?? 0;
    const last = folded.origin[at + sought.length - 1] ?? start;
    const end = last + (text.codePointAt(last)! > 0xffff ? 2 : 1);
    if (standsAlone(text, start, end)) return true;
    // Inside a longer word ("elenasmith2") a long name still gives the speaker away, but not when only
    // the gap between two other words makes it up: "counsel enabled" does not name Elena.
    const spread = separators(text.slice(start, end)) > separators(word.trim());
    if (sought.length >= shortWord && !spread) return true;
  }
  return false;
}

/** Every protected word that stands in a story, once for each story it stands in. */
export function findProtectedWords(stories: readonly Story[], words: readonly string[]): ProtectedWordFound[] {
  const wanted = [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '');
  if (wanted.length === 0) return [];
  return stories.flatMap(({ where, text }) => {
    const folded = fold(text);
    return wanted.filter((word) => holds(text, folded, word)).map((word) => ({ where, word }));
  });
}
