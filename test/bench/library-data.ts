import type { OwnPrecedent } from '../../shared/schema/records';
import { precedentTags } from '../../shared/schema/law/precedent';

/*
 * A library of any size, the same on every run: words drawn by Zipf's law from 60,000 made-up ones, strewn with the
 * phrases that every opinion has. A record is about 1.6 KB, as the shipped ones are.
 */
const vocabularySize = 60_000;
const boilerplate = [
  'the motion to quash is granted in part and denied in part',
  'the subpoena seeks the identity of an anonymous speaker',
  'the first amendment protects the right to speak anonymously',
  'plaintiff has not made a prima facie showing',
  'the court finds good cause for the limited discovery',
  'the summons exceeds the authority of the statute',
  'notice to the account holder was not given',
  'for the foregoing reasons the order is vacated and remanded',
];
const starts = ['con', 'pro', 'sub', 'dis', 'inter', 're', 'un', 'com', 'ad', 'per', 'trans', 'ob', 'pre', 'de', 'ex'];
const middles = [
  'ver',
  'tin',
  'gra',
  'lo',
  'mis',
  'po',
  'cel',
  'dra',
  'fen',
  'hal',
  'jur',
  'kap',
  'nor',
  'quil',
  'sto',
];
const ends = ['tion', 'ment', 'ing', 'ed', 'ance', 'ity', 'able', 'ous', 'er', 'al', 'ist', 'ly', 'ive', 'ate', 'or'];
const courts = [
  ['ca9', 'United States Court of Appeals for the Ninth Circuit', 'F.3d'],
  ['ca2', 'United States Court of Appeals for the Second Circuit', 'F.4th'],
  ['cand', 'United States District Court for the Northern District of California', 'F. Supp. 3d'],
  ['nysd', 'United States District Court for the Southern District of New York', 'F. Supp. 2d'],
  ['scotus', 'Supreme Court of the United States', 'U.S.'],
  ['calctapp', 'California Court of Appeal', 'Cal. App. 4th'],
] as const;

/** A generator of numbers below 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(list: readonly T[], chance: () => number): T => {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('an empty list');
  return one;
};

/** The made-up words, the most frequent first. */
export function vocabulary(seed = 7): readonly string[] {
  const chance = chanceFrom(seed);
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const length = 1 + Math.floor(chance() * 2.4);
    let word = chance() < 0.8 ? pick(starts, chance) : '';
    for (let n = 0; n < length; n += 1) word += pick(middles, chance);
    words.add(word + (chance() < 0.8 ? pick(ends, chance) : ''));
  }
  return [...words];
}

/** Draws by Zipf's law: the n-th word as often as 1/n. */
export function zipf(words: readonly string[], chance: () => number): () => string {
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let n = 0; n < words.length; n += 1) sums[n] = sum += 1 / (n + 1);
  return () => {
    const wanted = chance() * sum;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

const named = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `count` records of a firm's own. */
export function* libraryOf(count: number, seed = 1): Generator<OwnPrecedent> {
  const words = vocabulary();
  const chance = chanceFrom(seed);
  const draw = zipf(words, chance);
  const sentence = (length: number): string => {
    const text = Array.from({ length }, draw).join(' ');
    return `${chance() < 0.5 ? `${pick(boilerplate, chance)}; ` : ''}${text}.`;
  };
  const text = (sentences: number): string => Array.from({ length: sentences }, () => sentence(14)).join(' ');
  for (let n = 0; n < count; n += 1) {
    const [courtId, court, reporter] = pick(courts, chance);
    const [a, b] = [named(pick(words, chance)), named(pick(words, chance))];
    const year = 1960 + Math.floor(chance() * 65);
    const tags = [pick(precedentTags, chance), pick(precedentTags, chance)];
    yield {
      id: `bench-${n}`,
      caption: `${a} ${named(draw())} Corporation v. ${b}`,
      shortName: `${a} v. ${b}`,
      court,
      courtId,
      docket: `No. ${year % 100}-cv-${String(n).padStart(5, '0')}`,
      decided: `${year}-0${1 + (n % 9)}-1${n % 9}`,
      citations: [`${100 + (n % 900)} ${reporter} ${1 + ((n * 7) % 1500)}`],
      instrument: pick(['civil-subpoena', 'administrative-summons', 'grand-jury-subpoena'] as const, chance),
      soughtBy: `${named(draw())} Department`,
      outcome: pick(['quashed', 'modified', 'enforced', 'upheld', 'remanded'] as const, chance),
      stance: pick(['supports', 'adverse', 'mixed'] as const, chance),
      grounds: [...new Set(tags)],
      holdings: [
        { text: text(3), pin: String(1 + (n % 20)), quote: null, grounds: tags.slice(0, 1) },
        { text: text(2), pin: null, quote: sentence(8), grounds: [] },
      ],
      background: text(3),
      subsequentHistory: null,
      related: n > 10 ? [`bench-${Math.floor(chance() * n)}`] : [],
      sources: ['https://example.org/opinion'],
      confidence: pick(['seen-in-source', 'well-known-not-seen'] as const, chance),
    };
  }
}
