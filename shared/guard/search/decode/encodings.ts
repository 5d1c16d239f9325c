import { textsOf } from './bytes';
import { derivedFrom, hexValue, isHexDigit, type Derived, type Fresh } from './derived';
import { lineEndAt } from './line-ends';

const sextets = new Int8Array(128).fill(-1);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((sign, value) => {
  sextets[sign.charCodeAt(0)] = value;
});
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;
const sextetOf = (code: number): number => (code < 128 ? (sextets[code] ?? -1) : -1);

const shortestCode = 6;
/** As long a run of letters alone is no word of a language. */
const longestWord = 24;

/** Bytes with the place that each came from; `ends` is where the last one ends. */
function derivedBytes(bytes: Uint8Array, places: ArrayLike<number>, ends: number, how: string): Derived[] {
  return textsOf(bytes).map((read) => ({
    text: read.text,
    least: read.least,
    how: (from, to) => [how, ...read.how(from, to).filter((way) => way !== '')],
    span: (from, to) => {
      const [start, end] = read.span(from, to);
      return [places[start] ?? ends, end >= bytes.length ? ends : (places[end] ?? ends)];
    },
  }));
}

function decodeRun(places: readonly number[], codes: readonly number[], offset: number): Derived[] {
  const size = Math.floor(((codes.length - offset) * 3) / 4);
  const bytes = new Uint8Array(size);
  const from = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) {
    const first = offset + Math.floor((at * 4) / 3);
    const [a, b] = [codes[first] ?? 0, codes[first + 1] ?? 0];
    const step = at % 3;
    bytes[at] = step === 0 ? (a << 2) | (b >> 4) : step === 1 ? (a << 4) | (b >> 2) : (a << 6) | b;
    from[at] = places[first] ?? 0;
  }
  return derivedBytes(bytes, from, (places.at(-1) ?? 0) + 1, 'in base64');
}

/** The first letters decode to what may be printed; else a word is nothing but a word. */
function looksPrinted(text: string, from: number, to: number): boolean {
  if (to - from < shortestCode) return false;
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((step) => sextetOf(text.charCodeAt(from + step)));
  return [(a << 2) | (b >> 4), (b << 4) | (c >> 2), (c << 6) | d].every((byte) => isPrinted(byte & 0xff));
}

const isPrinted = (byte: number): boolean => byte >= 32 && byte < 127;

/** Letters of base64 without a gap, and whether they may as well be a word: small, perhaps after a capital, or capitals. */
interface Segment {
  readonly to: number;
  readonly word: boolean;
}

function segmentAt(text: string, from: number): Segment {
  let [to, capitals, smalls, others] = [from, 0, 0, 0];
  for (; sextetOf(text.charCodeAt(to)) >= 0; to += 1) {
    const code = text.charCodeAt(to);
    if (code >= 97) smalls += code <= 122 && code !== 95 ? 1 : 0;
    else if (code >= 65 && code <= 90) capitals += 1;
    else if (code !== 45 && code !== 47) others += 1;
  }
  const first = text.charCodeAt(from);
  const cased = smalls === 0 || capitals === 0 || (capitals === 1 && first >= 65 && first <= 90);
  return { to, word: others === 0 && cased && to - from < longestWord };
}

/** Where the code goes on after the end of a line, or after a character that prints nothing; -1: it does not. */
function goesOnAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const may = code === 10 || code === 13 || code >= 0xad || ((code === 32 || code === 9) && next <= 32);
  const gap = may ? lineEndAt(text, at) : 0;
  return gap > 0 && sextetOf(text.charCodeAt(at + gap)) >= 0 ? at + gap : -1;
}

/** Words before and after a code belong to its text or its path, not to it: 'signed⏎RWxl…', 'docs/RWxl…/x.dotm'. */
function withoutWords(text: string, places: readonly number[]): readonly number[] {
  const isEnd = (at: number): boolean => {
    const place = places[at] ?? 0;
    return places[at - 1] !== place - 1 || '/-_+'.includes(text.charAt(place));
  };
  const isWord = (from: number, to: number): boolean => {
    const piece = text.slice(places[from] ?? 0, (places[to - 1] ?? 0) + 1).replace(/^[/\-_+]/, '');
    return piece.length < longestWord && /^(?:[A-Z]?[a-z]*|[A-Z]+|[0-9]+)$/.test(piece);
  };
  let [from, to] = [0, places.length];
  for (let at = 1; at < to; at += 1) {
    if (!isEnd(at)) continue;
    if (!isWord(from, at)) break;
    from = '/-_+'.includes(text.charAt(places[at] ?? 0)) ? at + 1 : at;
  }
  for (let at = to - 1; at > from; at -= 1) {
    if (!isEnd(at)) continue;
    if (!isWord(at, to)) break;
    to = at;
  }
  return to - from >= shortestCode ? places.slice(from, to) : places;
}

/** What is longer is a file, and nobody's line stands beside it. */
const longestNote = 4_000;

/** A code without its first and without its last line, which may be another text of the same letters: a date, a name. */
function withoutLines(places: readonly number[]): (readonly number[])[] {
  if (places.length > longestNote) return [];
  const gaps = places.flatMap((place, at) => (at > 0 && places[at - 1] !== place - 1 ? [at] : []));
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [places.slice(first), places.slice(0, last)].filter(({ length }) => length >= shortestCode);
}

/** The stretches of base64 in a text, over the ends of lines, and what they hold; read from each of four letters. */
export function base64Texts(text: string, fresh: Fresh): Derived[] {
  const found: Derived[] = [];
  for (let at = 0; at < text.length;) {
    if (sextetOf(text.charCodeAt(at)) < 0) {
      at += 1;
      continue;
    }
    const places: number[] = [];
    const start = at;
    let words = true;
    for (let from = at; from >= 0; from = goesOnAt(text, at)) {
      const segment = segmentAt(text, from);
      const alone = places.length === 0 && segment.word && goesOnAt(text, segment.to) < 0;
      at = segment.to;
      words &&= segment.word;
      if (alone && text.charCodeAt(at) !== 61 && !looksPrinted(text, from, at)) break;
      for (let place = from; place < segment.to; place += 1) places.push(place);
    }
    const padded = text.charAt(at) === '=' || text.startsWith('%3D', at);
    if (places.length < (padded ? 3 : shortestCode) || !fresh(start, at)) continue;
    const bare = words ? places : withoutWords(text, places);
    for (const run of bare.length === places.length ? [places] : [places, bare]) {
      const codes = run.map((place) => sextetOf(text.charCodeAt(place)));
      const offsets = codes.length >= 12 && !words ? [0, 1, 2, 3] : [0];
      for (const offset of offsets) found.push(...decodeRun(run, codes, offset));
    }
    for (const run of withoutLines(places)) {
      const codes = run.map((place) => sextetOf(text.charCodeAt(place)));
      found.push(...decodeRun(run, codes, 0));
    }
  }
  return found;
}

const longHex = 8;
const hexGap = /^(?:[ \t\r\n]{0,2}[,:;\-.|]?[ \t\r\n]{0,2})(?:0x)?/i;

/** The end of a word is no code ('see'): digits in a word count only when they are many. The place to go on from. */
function hexStart(text: string, at: number): number {
  const before = text.charCodeAt(at - 1) | 32;
  if (!(before >= 97 && before <= 122) || before === 120) return at;
  let end = at;
  while (isHexDigit(text.charCodeAt(end))) end += 1;
  return end - at >= longHex ? at : end;
}

/**
 * Words beside a code can be hex digits, too ('7e⏎Dated', '45 de facto'), and what they decode to would stick to it. So
 * each long row of digits without a gap is read by itself, and short rows without the letters at their ends.
 */
function withoutNeighbours(text: string, places: readonly number[]): (readonly number[])[] {
  const starts = places.flatMap((place, at) => (at > 0 && places[at - 1] === place - 2 ? [] : [at]));
  if (starts.length < 2) return [];
  const rows = starts.map((from, at) => places.slice(from, starts[at + 1]));
  const isWord = (row: readonly number[] | undefined): boolean =>
    row?.length === 1 && /^[a-f]{2}$/i.test(text.slice(row[0], (row[0] ?? 0) + 2));
  let [from, to] = [0, rows.length];
  while (from < to && isWord(rows[from])) from += 1;
  while (to > from && isWord(rows[to - 1])) to -= 1;
  const inner = rows.slice(from, to);
  const trimmed = inner.length < rows.length && inner.flat().length >= 3 ? [inner.flat()] : [];
  const lines: number[][] = [[]];
  rows.forEach((row, at) => {
    if (at > 0 && /[\r\n]/.test(text.slice((rows[at - 1]?.at(-1) ?? 0) + 2, row[0]))) lines.push([]);
    lines.at(-1)?.push(...row);
  });
  const byLine = lines.length > 1 ? lines.filter((line) => line.length >= 4) : [];
  return [...rows.filter((row) => row.length >= 4), ...byLine, ...trimmed];
}

/** Bytes written as pairs of hex digits, together or with the same kind of marks between them. */
export function hexTexts(text: string, fresh: Fresh): Derived[] {
  const found: Derived[] = [];
  const pairAt = (at: number): boolean => isHexDigit(text.charCodeAt(at)) && isHexDigit(text.charCodeAt(at + 1));
  for (let at = 0; at < text.length;) {
    if (!pairAt(at)) {
      at += 1;
      continue;
    }
    const start = hexStart(text, at);
    if (start !== at) {
      at = start;
      continue;
    }
    const places: number[] = [];
    let next = at;
    let lone = false;
    while (pairAt(next)) {
      places.push(next);
      next += 2;
      if (pairAt(next)) continue;
      lone = isHexDigit(text.charCodeAt(next));
      if (lone) break;
      const gap = hexGap.exec(text.slice(next, next + 8))?.[0].length ?? 0;
      if (gap === 0 || !pairAt(next + gap)) break;
      next += gap;
    }
    if (places.length >= 3 && fresh(at, next)) {
      const read = (all: readonly number[]): Derived[] =>
        derivedBytes(
          Uint8Array.from(all, (place) => hexValue(text.charCodeAt(place)) * 16 + hexValue(text.charCodeAt(place + 1))),
          all,
          (all.at(-1) ?? 0) + 2,
          'in hexadecimal',
        );
      found.push(...read(places));
      for (const row of withoutNeighbours(text, places)) found.push(...read(row));
      // An odd digit before the first byte.
      if (lone) found.push(...read(places.map((place) => place + 1)));
    }
    at = lone ? next + 1 : next;
  }
  return found;
}

/** RFC 3492: what the digits after the last hyphen of a label put between its letters. */
function punycode(label: string): string | null {
  const cut = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(0, cut))].map((letter) => letter.charCodeAt(0));
  let [point, index, bias] = [128, 0, 72];
  for (let at = cut + 1; at < label.length;) {
    const before = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const code = label.charCodeAt(at);
      at += 1;
      const digit =
        code >= 48 && code <= 57 ? code - 22 : (code | 32) >= 97 && (code | 32) <= 122 ? (code | 32) - 97 : 36;
      if (digit >= 36) return null;
      index += digit * weight;
      if (index > 0x7fffffff) return null;
      const least = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < least) break;
      weight *= 36 - least;
    }
    const count = output.length + 1;
    let delta = Math.floor((index - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / count);
    let k = 0;
    for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
    bias = k + Math.floor((36 * delta) / (delta + 38));
    point += Math.floor(index / count);
    index %= count;
    if (point > 0x10ffff) return null;
    output.splice(index, 0, point);
    index += 1;
  }
  return output.map((one) => String.fromCodePoint(one)).join('');
}

const longestLabel = 63;
/** A domain name has so many characters at most, and what stands before it is read with it. */
const around = 300;

/** Domain names with labels in punycode, in their letters. */
export function punycodeTexts(text: string, fresh: Fresh): Derived[] {
  const found: Derived[] = [];
  const lower = /xn--/i.test(text) ? text.toLowerCase() : '';
  for (let at = lower.indexOf('xn--'); at >= 0; at = lower.indexOf('xn--', at + 4)) {
    const label = /^[a-z0-9-]*/.exec(lower.slice(at + 4, at + 4 + longestLabel))?.[0] ?? '';
    const letters = punycode(label);
    const end = at + 4 + label.length;
    if (letters === null || !fresh(at, end)) continue;
    const [from, to] = [Math.max(0, at - around), Math.min(text.length, end + around)];
    const before = text.slice(from, at);
    const whole = before + letters + text.slice(end, to);
    const places = Array.from({ length: whole.length + 1 }, (_, place) => {
      if (place < before.length) return from + place;
      return place < before.length + letters.length ? at : end + place - before.length - letters.length;
    });
    const derived = derivedFrom(whole, places, 'in punycode');
    const touched = (start: number, stop: number): boolean =>
      start < before.length + letters.length && stop > before.length;
    found.push({ ...derived, how: (start, stop) => (touched(start, stop) ? ['in punycode'] : []) });
  }
  return found;
}
