import { derivedFrom, type Derived } from './derived';

/** Shorter runs of printable bytes in a picture or an archive are chance. */
const shortRun = 6;
const shortUnits = 4;
const chanceLetters = 4;

/** The length of the UTF-8 sequence that starts here; 0: none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (size === 0 || at + size > bytes.length) return 0;
  for (let more = 1; more < size; more += 1) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0;
  return size;
}

function pointOf(bytes: Uint8Array, at: number, size: number): number {
  let point = (bytes[at] ?? 0) & (0xff >> (size + 1));
  for (let more = 1; more < size; more += 1) point = (point << 6) | ((bytes[at + more] ?? 0) & 0x3f);
  return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point;
}

const isText = (byte: number): boolean => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
const isAsciiLetter = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122;

/** A text that is put together run by run, with the place of each of its characters. */
class Runs {
  text = '';
  readonly at: number[] = [];
  private run = '';
  private from: number[] = [];

  constructor(
    private readonly shortest: number,
    private readonly byChance = false,
  ) {}

  add(point: number, at: number): void {
    const letter = String.fromCodePoint(point);
    this.run += letter;
    for (let unit = 0; unit < letter.length; unit += 1) this.from.push(at);
  }

  end(at: number): void {
    this.put(0, this.run.length, at);
    if (this.byChance) this.putInner(at);
    this.run = '';
    this.from = [];
  }

  private put(first: number, last: number, at: number): void {
    if (last - first < this.shortest) return;
    this.text += `${this.run.slice(first, last)}\n`;
    for (const place of this.from.slice(first, last)) this.at.push(place);
    this.at.push(at);
  }

  /** Once more without what stands at its ends and is not of ASCII: 'ǿNIGHT' may be two bytes of something else, and NIGHT. */
  private putInner(at: number): void {
    const isPlain = (index: number): boolean => this.run.charCodeAt(index) <= 0x7e;
    let [first, last] = [0, this.run.length];
    while (first < last && first < 2 && !isPlain(first)) first += 1;
    while (last > first && last > this.run.length - 2 && !isPlain(last - 1)) last -= 1;
    if (first > 0 || last < this.run.length) this.put(first, last, at);
  }
}

/** A few bytes, all of them text: of any length. */
const isAllText = (bytes: Uint8Array): boolean => bytes.length <= 48 && bytes.every(isText);

/** Bytes read as UTF-8, and as Latin-1 where they are no UTF-8 and stand beside a letter. */
function eightBit(bytes: Uint8Array): { runs: Runs; clean: boolean } {
  const small = bytes.length <= 48;
  const runs = new Runs(isAllText(bytes) ? 1 : small ? 3 : shortRun);
  let clean = true;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const size = byte < 0x80 ? 0 : sequenceAt(bytes, at);
    if (isText(byte)) runs.add(byte, at);
    else if (size > 0) runs.add(pointOf(bytes, at, size), at);
    else if (byte >= 0xc0 && (isAsciiLetter(bytes[at - 1] ?? 0) || isAsciiLetter(bytes[at + 1] ?? 0)))
      runs.add(byte, at);
    else {
      clean = false;
      runs.end(at);
    }
    at += Math.max(size, 1);
  }
  runs.end(bytes.length);
  return { runs, clean };
}

/** Letters and signs that names are written in, and look-alikes of them: not the pairs that two bytes of other text make. */
const UNITS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x6ff],
  [0x1d00, 0x206f],
  [0x24b6, 0x24ff],
  [0x3000, 0x3002],
  [0xfe00, 0xff5e],
];
const units = new Uint8Array(0x10000);
for (const [first, last] of UNITS) units.fill(1, first, last + 1);
for (const unit of [9, 10, 13]) units[unit] = 1;
const isUnit = (unit: number): boolean => units[unit] === 1;

function sixteenBit(bytes: ArrayLike<number>, first: number, little: boolean): Runs {
  const runs = new Runs(bytes.length <= 48 ? 2 : shortUnits, true);
  const unitAt = (at: number): number => {
    const [a, b] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    // What is no byte is no part of a letter.
    if (a > 0xff || b > 0xff) return 0;
    return little ? (b << 8) | a : (a << 8) | b;
  };
  for (let at = first; at + 1 < bytes.length; at += 2) {
    const unit = unitAt(at);
    if (isUnit(unit)) runs.add(unit, at);
    // The mathematical and the pictured letters, which take two units.
    else if ((unit === 0xd835 || unit === 0xd83c) && at + 3 < bytes.length) {
      const low = unitAt(at + 2);
      if (low >= 0xdc00 && low < 0xe000) {
        runs.add(((unit - 0xd800) << 10) + (low - 0xdc00) + 0x10000, at);
        at += 2;
      } else runs.end(at);
    } else runs.end(at);
  }
  runs.end(bytes.length);
  return runs;
}

/** UTF-16 in either order, from either byte. */
export function wideTexts(bytes: ArrayLike<number>): Derived[] {
  return [0, 1].flatMap((first) =>
    [true, false].flatMap((little) => {
      const { text, at } = sixteenBit(bytes, first, little);
      return text.length < 3 ? [] : [derivedFrom(text, [...at, bytes.length], 'in UTF-16', chanceLetters)];
    }),
  );
}

/** Everything that bytes spell: in UTF-8, in Latin-1, in UTF-16. `how` says what the bytes came from. */
export function textsOf(bytes: Uint8Array): Derived[] {
  const { runs, clean } = eightBit(bytes);
  return [
    ...[runs]
      .filter(({ text }) => text !== '')
      .map(({ text, at }) => derivedFrom(text, [...at, bytes.length], '', clean ? 1 : chanceLetters)),
    ...wideTexts(bytes),
  ];
}
