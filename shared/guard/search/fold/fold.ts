import { meaningOf, type Meaning } from './characters';

/**
 * A text as the search sees it: its letters and digits alone, in step with where each stood and what stood before it.
 * `gap` has one place more than there are letters: what follows the last.
 */
export interface Folded {
  readonly text: string;
  readonly size: number;
  /** Letters by what they are: small, without accents. */
  readonly plain: Uint16Array;
  /** Letters by what they look like. */
  readonly skeleton: Uint16Array;
  readonly origin: Uint32Array;
  readonly gap: Uint8Array;
  /** Some letter is not of ASCII. */
  readonly foreign: boolean;
}

const GAP = 0x100;
/** For each character of ASCII: its two letters, or a gap. */
const asciiPlain = new Uint16Array(128);
const asciiSkeleton = new Uint16Array(128);
for (let code = 0; code < 128; code += 1) {
  const { gap, plain, skeleton } = meaningOf(String.fromCharCode(code));
  asciiPlain[code] = plain === '' ? GAP | gap : plain.charCodeAt(0);
  asciiSkeleton[code] = plain === '' ? 0 : skeleton.charCodeAt(0);
}

const known = new Map<number, Meaning>();
/** A text that tries every character there is costs no memory for good. */
const mostKnown = 80_000;

function meaningAt(text: string, index: number, point: number): Meaning {
  const found = known.get(point);
  if (found) return found;
  const meaning = meaningOf(point > 0xffff ? String.fromCodePoint(point) : text.charAt(index));
  if (known.size >= mostKnown) known.clear();
  known.set(point, meaning);
  return meaning;
}

/** How many characters of the text the one at `index` takes. */
export const widthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

/** Folds a text. Linear: one look at each character. */
export function fold(text: string): Folded {
  // Few characters become more than one letter: room is made when they do.
  let room = text.length + 32;
  let plain = new Uint16Array(room);
  let skeleton = new Uint16Array(room);
  let origin = new Uint32Array(room);
  let gaps = new Uint8Array(room + 1);
  let size = 0;
  let foreign = false;
  const grow = (): void => {
    room = Math.ceil(room * 1.5) + 32;
    const [p, s, o, g] = [
      new Uint16Array(room),
      new Uint16Array(room),
      new Uint32Array(room),
      new Uint8Array(room + 1),
    ];
    p.set(plain);
    s.set(skeleton);
    o.set(origin);
    g.set(gaps);
    [plain, skeleton, origin, gaps] = [p, s, o, g];
  };
  let gap = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      const letter = asciiPlain[code] ?? 0;
      if (letter >= GAP) {
        gap |= letter & 0xff;
        continue;
      }
      if (size >= room) grow();
      plain[size] = letter;
      skeleton[size] = asciiSkeleton[code] ?? 0;
      origin[size] = index;
      gaps[size] = gap;
      gap = 0;
      size += 1;
      continue;
    }
    const point = code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(index) ?? code) : code;
    const meaning = meaningAt(text, index, point);
    gap |= meaning.gap;
    if (meaning.plain !== '') {
      foreign = true;
      while (size + meaning.plain.length > room) grow();
      for (let unit = 0; unit < meaning.plain.length; unit += 1) {
        plain[size] = meaning.plain.charCodeAt(unit);
        skeleton[size] = meaning.skeleton.charCodeAt(unit);
        origin[size] = index;
        gaps[size] = gap;
        gap = 0;
        size += 1;
      }
    }
    if (point > 0xffff) index += 1;
  }
  gaps[size] = gap;
  return { text, size, plain, skeleton, origin, gap: gaps, foreign };
}

/** Where the letter at `at` ends in the text. */
export function endOf(folded: Folded, at: number): number {
  const start = folded.origin[at] ?? 0;
  return start + widthAt(folded.text, start);
}
