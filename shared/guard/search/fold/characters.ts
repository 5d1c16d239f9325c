import { leet, lookAlikes, strokes } from './look-alikes.data';

/** What stands between two letters, as bits: a gap may be made of several. */
export const gapBits = {
  unseen: 1,
  space: 2,
  line: 4,
  hyphen: 8,
  period: 16,
  comma: 32,
  other: 64,
  at: 128,
} as const;

/** All that a reader sees of a gap. */
export const seenGap = 0xff ^ gapBits.unseen;

/** What one character means to the search: a gap, or letters by what they are (`plain`) and how they look (`skeleton`). */
export interface Meaning {
  readonly gap: number;
  readonly plain: string;
  readonly skeleton: string;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
// The fillers of Hangul are letters that print nothing; a control character prints nothing, either.
const unseen = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}\u115f\u1160\u3164\uffa0]/u;
const decimal = /\p{Nd}/u;

/** The digits of a script stand in a row from its nought. */
function digitOf(piece: string): string {
  const point = piece.codePointAt(0) ?? 0;
  let back = 0;
  while (back < 9 && decimal.test(String.fromCodePoint(point - back - 1))) back += 1;
  // Rows that follow one another directly are the mathematical ones, which are resolved before.
  return String(back);
}

/** Letters in squares and circles that Unicode has as pictures only, and the letters that flags are made of. */
function pictured(point: number): string | null {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return null;
}

function gapOf(piece: string): number {
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(piece)) return gapBits.line;
  if (/[\t\p{Zs}\u2800]/u.test(piece)) return gapBits.space;
  if (unseen.test(piece)) return gapBits.unseen;
  if (/[\p{Pd}_\u2212\u02d7\u2043\u203f]/u.test(piece)) return gapBits.hyphen;
  if (/[.\u3002\u00b7\u2219\u2022\u06d4]/.test(piece)) return gapBits.period;
  if (/[,\u060c\u3001\u201a]/.test(piece)) return gapBits.comma;
  return piece === '@' ? gapBits.at : gapBits.other;
}

const skeletonOf = (letter: string): string => [...letter].map((one) => leet[one] ?? one).join('');

/**
 * What a character means. It drops all that does not change what a reader sees as the same letter: case, accents,
 * width, strokes. Upwards first: captions print names in capitals, where ß is SS and a final ς is Σ.
 */
export function meaningOf(character: string): Meaning {
  const picture = pictured(character.codePointAt(0) ?? 0);
  if (picture !== null) return { gap: 0, plain: picture, skeleton: skeletonOf(picture) };
  let plain = '';
  let skeleton = '';
  let gap = 0;
  if (unseen.test(character) || !letterOrDigit.test(character)) gap |= gapOf(character);
  if (gap === gapBits.unseen) return { gap, plain, skeleton };
  const add = (letters: string, looks: string): void => {
    plain += letters;
    // Both texts keep step: a look-alike of another length than its letter is none.
    skeleton += looks.length === letters.length ? looks : letters;
  };
  for (const piece of character.normalize('NFKD')) {
    if (decimal.test(piece)) {
      const digit = digitOf(piece);
      add(digit, skeletonOf(digit));
    } else if (letterOrDigit.test(piece) && !unseen.test(piece)) {
      const look = lookAlikes.get(piece);
      for (const small of piece.toUpperCase().toLowerCase().normalize('NFKD')) {
        if (!letterOrDigit.test(small)) continue;
        const bare = strokes.get(small) ?? small;
        add(bare, skeletonOf(look ?? lookAlikes.get(small) ?? bare));
      }
    } else if (!unseen.test(piece)) {
      gap |= gapOf(piece);
    }
  }
  return { gap: plain === '' ? gap || gapBits.other : 0, plain, skeleton };
}
