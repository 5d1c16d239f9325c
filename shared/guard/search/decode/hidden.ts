import { wideTexts } from './bytes';
import { derivedFrom, type Derived, type Fresh } from './derived';

/** Marks that turn the direction of what follows. */
const turns = /[\u202b\u202e\u2067]/g;
/** What ends it: a mark, or the end of the line. */
const stops = /[\u202c\u2069\n\u2028\u2029]/;
const longestTurn = 4000;

/** A piece of text from its last letter to its first. */
function turned(text: string, from: number, to: number): Derived {
  const places: number[] = [];
  let said = '';
  for (let at = to; at > from;) {
    const wide = at - from > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
    said += text.slice(at - wide, at);
    for (let unit = 0; unit < wide; unit += 1) places.push(at);
    at -= wide;
  }
  places.push(from);
  return derivedFrom(said, places, 'written backwards');
}

/**
 * What a reader sees of text that a mark turns round: up to the first stop, and, for programs that nest the marks or go
 * on over lines, up to the last mark of an end.
 */
export function turnedTexts(text: string, fresh: Fresh): Derived[] {
  const found: Derived[] = [];
  let done = 0;
  for (const { index } of text.matchAll(turns)) {
    if (index < done) continue;
    const from = index + 1;
    const rest = text.slice(from, from + longestTurn);
    const first = rest.search(stops);
    const last = Math.max(rest.lastIndexOf('\u202c'), rest.lastIndexOf('\u2069'));
    const ends = new Set([first < 0 ? rest.length : first, last < 0 ? rest.length : last]);
    done = from + Math.max(...ends);
    if (!fresh(index, done)) continue;
    for (const end of ends) if (end > 0) found.push(turned(text, from, from + end));
  }
  return found;
}

/** Letters that print nothing: the tags of Unicode repeat ASCII at U+E0000. */
export function tagTexts(text: string, fresh: Fresh): Derived[] {
  if (!text.includes('\udb40')) return [];
  let said = '';
  const places: number[] = [];
  let last = 0;
  for (let at = text.indexOf('\udb40'); at >= 0; at = text.indexOf('\udb40', at + 1)) {
    const point = text.codePointAt(at) ?? 0;
    if (point < 0xe0020 || point > 0xe007e) continue;
    if (said !== '' && at > last) {
      said += '\n';
      places.push(last);
    }
    said += String.fromCharCode(point - 0xe0000);
    places.push(at);
    last = at + 2;
  }
  places.push(last);
  return said !== '' && fresh(places[0] ?? 0, last)
    ? [derivedFrom(said, places, 'in tag letters that print nothing')]
    : [];
}

/** Letters and marks of ASCII with their two bytes exchanged. */
const exchanged = new RegExp(
  `[${Array.from({ length: 95 }, (_, at) => `\\u${(0x20 + at).toString(16)}00`).join('')}]{3,400}`,
  'g',
);

/** Text of two bytes a letter that was read as one byte a letter (noughts between), or with its bytes exchanged. */
export function wideLetters(text: string, fresh: Fresh): Derived[] {
  const found: Derived[] = [];
  if (text.includes('\0') && fresh(0, text.length)) {
    const bytes = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    found.push(...wideTexts(bytes));
  }
  for (const { 0: run, index } of text.matchAll(exchanged)) {
    if (!fresh(index, index + run.length)) continue;
    const letters = [...run].map((letter) => letter.charCodeAt(0));
    const said = String.fromCharCode(...letters.map((unit) => unit >> 8));
    found.push(
      derivedFrom(
        said,
        Array.from({ length: said.length + 1 }, (_, at) => index + at),
        'in UTF-16 of the other byte order',
      ),
    );
  }
  return found;
}
