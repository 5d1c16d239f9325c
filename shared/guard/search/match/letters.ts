import { gapBits } from '../fold/characters';
import type { Folded } from '../fold/fold';
import { isDigit, seenGapAt } from './edges';
import type { Candidate } from './pattern';

/** How the letters of a match differ from those sought. */
export interface Likeness {
  /** Letters of another script or with strokes that look like those sought. */
  readonly looks: number;
  /** Digits and strokes in the place of letters: 3 for e, capital I for l. */
  readonly swapped: number;
}

/** Digits that a letter may stand for, too: O for 0, l for 1. */
const forDigit = (digit: number, letter: number): boolean =>
  (digit === 48 && letter === 111) || (digit === 49 && (letter === 108 || letter === 105));

/** Null: the letters only share a class, and nobody would take one for the other. */
export function likeness({ folded, from, pattern: { letters } }: Candidate): Likeness | null {
  let [looks, swapped] = [0, 0];
  for (let i = 0; i < letters.size; i += 1) {
    const [seen, sought] = [folded.plain[from + i] ?? 0, letters.plain[i] ?? 0];
    if (seen === sought) continue;
    const raw = folded.text.charCodeAt(folded.origin[from + i] ?? 0);
    if (raw > 127) looks += 1;
    else if (isDigit(seen)) {
      if (isDigit(sought)) return null;
      swapped += 1;
    } else if (isDigit(sought)) {
      if (!forDigit(sought, seen)) return null;
      swapped += 1;
    } else if ((sought === 108 && raw === 73) || (sought === 105 && raw === 108)) {
      swapped += 1;
    } else if (letters.text.charCodeAt(letters.origin[i] ?? 0) > 127) {
      // The fact itself is in another script, and the text in Latin letters that look the same.
      looks += 1;
    } else return null;
  }
  return { looks, swapped };
}

/** Every letter is the one sought. */
export const isExact = (candidate: Candidate): boolean => {
  const found = likeness(candidate);
  return found !== null && found.looks === 0 && found.swapped === 0;
};

/** Every letter is printed as the one sought, if in another script: no digit in the place of a letter. */
export const looksExact = (candidate: Candidate): boolean => likeness(candidate)?.swapped === 0;

/** Digits for letters count only in a word long enough to be known by the rest: no `501` for Sol. */
export function isReadable(candidate: Candidate): boolean {
  const found = likeness(candidate);
  if (!found) return false;
  if (found.swapped === 0) return true;
  const size = candidate.to - candidate.from;
  let letters = 0;
  for (let at = candidate.from; at < candidate.to; at += 1) {
    if (!isDigit(candidate.folded.plain[at] ?? 0)) letters += 1;
  }
  return size >= 5 && letters * 2 >= size && found.swapped * 2 <= size;
}

/** The gaps inside a match that the words sought do not have: how many, and the pieces that all its gaps make. */
export interface Breaks {
  readonly extra: number;
  /** The gaps of the words sought that are closed here. */
  readonly closed: number;
  /** Some extra gap is more than a space or a line end. */
  readonly marked: boolean;
  readonly pieces: readonly string[];
}

const pieceOf = (folded: Folded, from: number, to: number): string =>
  String.fromCharCode(...folded.plain.subarray(from, Math.min(to, from + 40)));

export function breaksIn({ folded, from, to, pattern: { letters } }: Candidate): Breaks {
  let [extra, closed, marked, start] = [0, 0, false, from];
  const pieces: string[] = [];
  for (let i = 1; i < letters.size; i += 1) {
    const here = seenGapAt(folded, from + i);
    const there = seenGapAt(letters, i);
    if (here !== 0) {
      pieces.push(pieceOf(folded, start, from + i));
      start = from + i;
    }
    if (here !== 0 && there === 0) {
      extra += 1;
      if ((here & ~(gapBits.space | gapBits.line)) !== 0) marked = true;
    }
    if (here === 0 && there !== 0) closed += 1;
  }
  pieces.push(pieceOf(folded, start, to));
  return { extra, closed, marked, pieces };
}
