import { gapBits, seenGap } from '../fold/characters';
import { amidDigits, edgeAt, isCapital, isDigit, seenGapAt } from '../match/edges';
import { breaksIn, isReadable, likeness, type Breaks } from '../match/letters';
import { whole, type Candidate, type Judge } from '../match/pattern';
import { commonWords, lawWords, wordNames } from './common-words.data';

/** Shorter words than this must stand alone, or "Al" would be found in "formal". */
export const shortWord = 5;
/** Two words of the language that make up a name between them, by chance, have fewer letters than this. */
const chanceLetters = 12;
const ideographs = '\u2e80';

/** Letters spelled one by one: most pieces are single. */
const isSpelled = ({ pieces }: Breaks, size: number): boolean => pieces.length * 5 >= size * 3;

/**
 * A gap where the words sought have none: letters spaced out, a word broken at the end of a line or by a mark. But the
 * gap between two other words is no disguise: "all owe" does not name Al Lowe.
 */
function isBroken(breaks: Breaks, size: number): boolean {
  // 'A. L.' is not Al; but a name of three characters of Chinese is long.
  if (size < 4 && !breaks.pieces.every((piece) => piece >= ideographs)) return false;
  if (isSpelled(breaks, size) || breaks.marked || size >= chanceLetters) return true;
  return !breaks.pieces.some((piece) => piece.length > 1 && commonWords.has(piece));
}

/** Plain letters of one word: what may stand in another word by chance ("Elena" in "Helena"). */
const isPlainWord = ({ pattern: { letters } }: Candidate): boolean => {
  for (let at = 0; at < letters.size; at += 1) {
    if (isDigit(letters.plain[at] ?? 0) || (at > 0 && (letters.gap[at] ?? 0) & seenGap)) return false;
  }
  return true;
};

/** Both ends meet a gap: it stands alone. */
export const standsAlone = ({ folded, from, to }: Candidate): boolean =>
  edgeAt(folded, from) === 'open' && edgeAt(folded, to) === 'open';

/** Both ends are at least the ends of a part of a compound: `elena_smith`, `ElenaSmith`, `smith42`. */
const isPart = ({ folded, from, to }: Candidate): boolean =>
  edgeAt(folded, from) !== 'inside' && edgeAt(folded, to) !== 'inside';

/** 'Smiths’ house': the possessive of a plural. */
const isPossessive = ({ folded, from, to }: Candidate): boolean =>
  edgeAt(folded, from) === 'open' &&
  folded.plain[to] === 115 &&
  seenGapAt(folded, to) === 0 &&
  /^['’]/.test(folded.text.slice((folded.origin[to] ?? 0) + 1));

/** A word, name or handle as it was given, in any case and spacing. `inside`: also within a longer word of letters. */
function isWord(candidate: Candidate, inside: boolean): boolean {
  if (!isReadable(candidate)) return false;
  const size = candidate.to - candidate.from;
  const breaks = breaksIn(candidate);
  if (standsAlone(candidate)) return breaks.extra === 0 || isBroken(breaks, size);
  if (breaks.extra > 0 || size < shortWord) return false;
  if ((likeness(candidate)?.swapped ?? 0) > 0 && !isPart(candidate)) return false;
  return inside || isPart(candidate) || isPossessive(candidate);
}

/** Words of which nothing is known: found in longer words, too, from five letters on. */
export const judgeWord: Judge = (candidate) => (isWord(candidate, true) ? whole(candidate) : null);

/** Two short names joined are in a word by chance: 'Al Lowe' in 'allowed'. */
const chanceName = 9;

/** No gap that a reader sees is in it: if it stands in a longer word, it was written into it. */
const isJoined = ({ folded, from, to }: Candidate): boolean => {
  for (let at = from + 1; at < to; at += 1) if (seenGapAt(folded, at) !== 0) return false;
  return true;
};

/** Letters that are written into a longer word on purpose: `xxelenasmithxx`. Another number is another name. */
function isWrittenIn(candidate: Candidate): boolean {
  const { folded, from, to } = candidate;
  if (isPlainWord(candidate) || !isJoined(candidate) || amidDigits(folded, from) || amidDigits(folded, to))
    return false;
  return to - from >= chanceName;
}

/** Handles and names: alone or as a part of a compound; written into a longer word only where that is no chance. */
export const judgeName: Judge = (candidate) => (isWord(candidate, isWrittenIn(candidate)) ? whole(candidate) : null);

/** One sentence ends and another begins between the two words: 'case by case. Art …' */
function isTwoSentences({ folded, from, to }: Candidate): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const gap = seenGapAt(folded, at);
    if ((gap & gapBits.period) !== 0 && (gap & (gapBits.space | gapBits.line)) !== 0) return true;
  }
  return false;
}

/** The order turned round: it must stand alone, or two words of a sentence would make it up. */
export const judgeTurned: Judge = (candidate) =>
  isWord(candidate, isWrittenIn(candidate)) && breaksIn(candidate).extra === 0 && !isTwoSentences(candidate)
    ? whole(candidate)
    : null;

/** Written backwards without a mark that turns it: long, and alone. */
export const judgeBackwards: Judge = (candidate) =>
  standsAlone(candidate) && isReadable(candidate) && breaksIn(candidate).extra === 0 ? whole(candidate) : null;

/** 'May 5, 2017', '5 May 2017': the month. */
function isMonth({ folded, from, to }: Candidate): boolean {
  const name = String.fromCharCode(...folded.plain.subarray(from, to));
  if (!['may', 'april', 'june', 'july', 'august'].includes(name)) return false;
  const after = to < folded.size && isDigit(folded.plain[to] ?? 0);
  return after || (from > 0 && isDigit(folded.plain[from - 1] ?? 0));
}

/** A name that is a word of the language: only with a capital, and not as the name of a month. */
const judgeWordName: Judge = (candidate) => {
  const { folded, from } = candidate;
  if (!standsAlone(candidate) || !isReadable(candidate)) return null;
  const breaks = breaksIn(candidate);
  if (breaks.extra > 0) return isSpelled(breaks, candidate.to - from) ? whole(candidate) : null;
  if (!isCapital(folded, from) && likeness(candidate)?.looks === 0) return null;
  return isMonth(candidate) ? null : whole(candidate);
};

/** A handle that is a word of the language: only as a handle, after an @ or in an address of the web. */
const judgeWordHandle: Judge = (candidate) => {
  const { folded, from } = candidate;
  const before = folded.text.slice(Math.max(0, (folded.origin[from] ?? 0) - 2), folded.origin[from] ?? 0);
  return /[@/=]\p{Cf}?$/u.test(before) && standsAlone(candidate) && isReadable(candidate) ? whole(candidate) : null;
};

const lettersOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How to judge a name of one word. */
export const judgeOneName = (word: string): Judge => (wordNames.has(lettersOf(word)) ? judgeWordName : judgeName);

/** A name, a word of every text or of every paper in court: it points at nobody where it stands among other words. */
export const isOrdinaryWord = (word: string): boolean =>
  [wordNames, commonWords, lawWords].some((words) => words.has(lettersOf(word)));

export const judgeHandle = (handle: string): Judge => (isOrdinaryWord(handle) ? judgeWordHandle : judgeName);
