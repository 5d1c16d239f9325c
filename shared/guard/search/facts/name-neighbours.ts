import { gapBits } from '../fold/characters';
import { fold, type Folded } from '../fold/fold';
import { edgeAt, isCapital, isSmall, seenGapAt } from '../match/edges';
import { breaksIn, isReadable } from '../match/letters';
import { type Candidate, type Found, type Judge, whole } from '../match/pattern';
import { commonWords } from './common-words.data';

/** A name of two words or more. */
export interface Person {
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
}

/** Letters without a gap between them that a reader sees. */
interface Word {
  readonly from: number;
  readonly to: number;
}

/** Longer than any name: no need to go on. */
const longestWord = 40;
const initialForm = 'surname with the first initial';

function wordBefore(folded: Folded, end: number): Word | null {
  if (end <= 0) return null;
  let from = end - 1;
  while (from > 0 && end - from < longestWord && seenGapAt(folded, from) === 0) from -= 1;
  return { from, to: end };
}

function wordAfter(folded: Folded, from: number): Word | null {
  if (from >= folded.size) return null;
  let to = from + 1;
  while (to < folded.size && to - from < longestWord && seenGapAt(folded, to) === 0) to += 1;
  return { from, to };
}

/** The gap before the letter at `at` is made of nothing but these. */
const onlyGap = (folded: Folded, at: number, bits: number): boolean => (seenGapAt(folded, at) & ~bits) === 0;

const blank = gapBits.space | gapBits.line;
const joint = blank | gapBits.hyphen | gapBits.period;

/** What stands beside a surname: the given name, its initial, or nothing of the person. */
class Neighbours {
  private readonly letter: number;
  private readonly full: Folded;

  constructor(given: string) {
    this.full = fold(given);
    this.letter = this.full.plain[0] ?? 0;
  }

  isGiven(folded: Folded, { from, to }: Word): boolean {
    if (to - from !== this.full.size || this.full.size < 2) return false;
    for (let i = 0; i < this.full.size; i += 1) {
      if (folded.skeleton[from + i] !== this.full.skeleton[i]) return false;
    }
    return isReadable({ folded, from, to, pattern: { fact: 0, letters: this.full, form: null, judge: () => null } });
  }

  isInitial(folded: Folded, { from, to }: Word): boolean {
    if (to - from !== 1 || !isCapital(folded, from)) return false;
    if (folded.plain[from] !== this.letter && folded.skeleton[from] !== this.full.skeleton[0]) return false;
    // 'A Smith', 'I Smith': words, unless a point says that they are cut short.
    return !(this.letter === 97 || this.letter === 105) || (seenGapAt(folded, to) & gapBits.period) !== 0;
  }
}

/** What may stand between a given name and a surname: an initial, or a word with a capital that is no common word. */
function isMiddle(folded: Folded, { from, to }: Word): boolean {
  if (!isCapital(folded, from)) return false;
  return to - from === 1 || !commonWords.has(String.fromCharCode(...folded.plain.subarray(from, to)));
}

function before(folded: Folded, end: number, neighbours: Neighbours): Found | null {
  let at = end;
  for (let step = 0; step < 3 && at > 0; step += 1) {
    const bits = seenGapAt(folded, at);
    const word = wordBefore(folded, at);
    if (!word) return null;
    const single = word.to - word.from === 1;
    // A point ends a sentence, unless it stands after one letter.
    if (bits === 0 || !onlyGap(folded, at, single ? joint : blank | gapBits.hyphen)) return null;
    if (neighbours.isGiven(folded, word)) {
      return { from: word.from, to: end, form: step === 0 ? null : 'with a middle name or initial' };
    }
    if (neighbours.isInitial(folded, word)) return { from: word.from, to: end, form: initialForm };
    if (!isMiddle(folded, word)) return null;
    at = word.from;
  }
  return null;
}

function after(folded: Folded, from: number, start: number, neighbours: Neighbours): Found | null {
  const bits = seenGapAt(folded, start);
  const comma = (bits & gapBits.comma) !== 0;
  if (bits === 0 || !onlyGap(folded, start, blank | gapBits.comma)) return null;
  const word = wordAfter(folded, start);
  if (!word) return null;
  const pointed = (seenGapAt(folded, word.to) & gapBits.period) !== 0;
  if (neighbours.isGiven(folded, word)) return { from, to: word.to, form: 'surname first' };
  if (neighbours.isInitial(folded, word) && (comma || pointed)) return { from, to: word.to, form: initialForm };
  return null;
}

/**
 * A surname is no hit by itself. With the given name beside it (also with other names between the two) or the first
 * initial, it is: 'Elena M. Smith', 'Smith, Elena', 'E. Smith', 'Smith, E.'. An initial is less sure than a name, but
 * in a paper that speaks of the person it points at nobody else.
 */
export function judgeSurname({ given }: Person): Judge {
  const neighbours = new Neighbours(given);
  return (candidate: Candidate): Found | null => {
    const { folded, from, to } = candidate;
    if (edgeAt(folded, from) !== 'open' || edgeAt(folded, to) === 'inside') return null;
    if (breaksIn(candidate).extra > 0 || !isReadable(candidate)) return null;
    const found = before(folded, from, neighbours) ?? after(folded, from, to, neighbours);
    // 'the D.C. motion' names no D. Motion: where the initial is a capital, so is the surname.
    const letters = candidate.pattern.letters;
    if (found?.form === initialForm && isCapital(letters, 0) && isSmall(folded, from)) return null;
    return found && { ...found, to: Math.max(found.to, to) };
  };
}

/** 'esmith@', '@smithe': joined, an initial and a surname are a name only in an address or a handle. */
export const judgeAtSign: Judge = (candidate) => {
  const { folded, from, to } = candidate;
  if (to - from < 4 || !isReadable(candidate) || breaksIn(candidate).extra > 0) return null;
  if (edgeAt(folded, from) !== 'open' || edgeAt(folded, to) === 'inside') return null;
  const beside = (seenGapAt(folded, from) | seenGapAt(folded, to)) & gapBits.at;
  return beside === 0 ? null : whole(candidate);
};
