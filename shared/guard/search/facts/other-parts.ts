import { gapBits } from '../fold/characters';
import { fold } from '../fold/fold';
import { edgeAt, seenGapAt } from '../match/edges';
import { breaksIn, looksExact } from '../match/letters';
import { pattern, whole, type Candidate, type Judge, type Pattern } from '../match/pattern';
import { commonWords } from './common-words.data';

/*
 * A fact of the kind *other* is whatever counsel wrote: 'Unit 7, Fort Bliss, badge KX-20931'. Its numbers point at the
 * speaker without the rest, so they are sought alone, too. Its words do not: they are those that the papers must use (the
 * agency that demands, the town of the court), and a guard that stopped every caption would be let through unread.
 */

const form = 'a number of the fact, without the rest';
const isYear = (digits: string): boolean => /^(?:1[89]|20)\d\d$/.test(digits);

/** Letters and digits with at least four digits, or five digits: no two things have the same. Years are no codes. */
function isCode(word: string): boolean {
  const groups = word.match(/\d+/g) ?? [];
  if (groups.every(isYear)) return false;
  return groups.join('').length >= (/\p{L}/u.test(word) ? 4 : 5);
}

const isShortNumber = (word: string): boolean => /^\d{4}$/.test(word) && !isYear(word);

const isWhole = ({ folded, from, to }: Candidate): boolean =>
  edgeAt(folded, from) === 'open' && edgeAt(folded, to) === 'open';

const joints = gapBits.hyphen | gapBits.period;

/** In its own grouping, closed up, with hyphens or points, or spelled one by one: not two numbers that follow one another. */
const judgeNumber: Judge = (candidate) => {
  const { folded, from, to } = candidate;
  if (!looksExact(candidate) || !isWhole(candidate)) return null;
  const { extra, pieces } = breaksIn(candidate);
  if (extra === 0 || pieces.length * 5 >= (to - from) * 3) return whole(candidate);
  for (let at = from + 1; at < to; at += 1) if ((seenGapAt(folded, at) & ~joints) !== 0) return null;
  return whole(candidate);
};

/** So many letters before and after a short number are near it. */
const near = 60;

/** A number of four digits is also a page or a section: only with a word of the fact near it ('badge no. 4471'). */
function judgeNear(words: readonly string[]): Judge {
  return (candidate) => {
    if (!judgeNumber(candidate)) return null;
    const { folded, from, to } = candidate;
    const around = String.fromCharCode(...folded.plain.subarray(Math.max(0, from - near), to + near));
    return words.some((word) => around.includes(word)) ? whole(candidate) : null;
  };
}

const plainOf = (word: string): string => {
  const { plain, size } = fold(word);
  return String.fromCharCode(...plain.subarray(0, size));
};

/** What stands before the number of a statute, a rule or a page of a reporter: those are everybody's. */
const cited = /^(?:U\.?S\.?C\.?A?\.?|C\.?F\.?R\.?|§+|sections?|sec\.?|rules?|F\.(?:2d|3d|4th)|U\.?S\.?|WL)$/i;
/** The number of a case: it stands in the caption of every paper. A fact that is nothing else is sought as it is. */
const docket = /^(?:\d:)?\d{2,4}-[a-z]{2}-\d+/i;

/** The words of a fact that may be numbers of the speaker. */
const ownWords = (value: string): string[] =>
  value.split(/[\s,;()]+/).flatMap((word, at, all) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return bare === '' || word.startsWith('§') || docket.test(bare) || cited.test(all[at - 1] ?? '') ? [] : [bare];
  });

/** The numbers within a fact of which nothing is known that are nobody else's. */
export function numberPatterns(fact: number, value: string): Pattern[] {
  const words = ownWords(value);
  if (words.length < 2) return [];
  const said = words.map(plainOf).filter((word) => /^\p{L}{4,}$/u.test(word) && !commonWords.has(word));
  return [
    ...words.filter(isCode).map((word) => pattern(fact, word, form, judgeNumber)),
    ...words
      .filter((word) => isShortNumber(word) && said.length > 0)
      .map((word) => pattern(fact, word, form, judgeNear(said))),
  ];
}
