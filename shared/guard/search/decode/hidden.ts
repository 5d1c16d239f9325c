import { wideTexts } from './bytes';
import { derivedFrom, type Derived } from './derived';
import type { Fresh } from './encodings';

/** Marks that turn the direction of what follows, up to the mark that ends it or the end of the line. */
const turns = /[\u202b\u202e\u2067]/g;
const ends = /[\u202c\u2069\n\u2028\u2029]/;
const longestTurn = 4000;

/** What a reader sees of text that a mark turns round. */
export function turnedTexts(text: string, fresh: Fresh): Derived[] {
  const found: Derived[] = [];
  let done = 0;
  for (const { index } of text.matchAll(turns)) {
    if (index < done) continue;
    const rest = text.slice(index + 1, index + 1 + longestTurn);
    const cut = rest.search(ends);
    const inner = cut < 0 ? rest : rest.slice(0, cut);
    done = index + 1 + inner.length;
    if (!fresh(index, done)) continue;
    const places: number[] = [];
    let turned = '';
    for (let at = inner.length; at > 0;) {
      const wide = at > 1 && (inner.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
      at -= wide;
      const letter = inner.slice(at, at + wide);
      turned += letter;
      for (let unit = 0; unit < letter.length; unit += 1) places.push(index + 1 + at + wide);
    }
    places.push(index + 1);
    found.push(derivedFrom(turned, places, 'written backwards'));
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
    const bytes = Uint8Array.from({ length: text.length }, (_, at) => {
      const code = text.charCodeAt(at);
      return code < 256 ? code : 1;
    });
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
