import { amidDigits, edgeAt } from '../match/edges';
import { breaksIn, isReadable, likeness } from '../match/letters';
import { pattern, whole, type Judge, type Pattern } from '../match/pattern';
import { DIRECTIONS, ORDINALS, OTHER_WORDS, STATE_NAMES, STREET_WORDS } from './places.data';
import { judgeWord } from './words';

const GROUPS = [...STREET_WORDS, ...DIRECTIONS, ...ORDINALS, ...OTHER_WORDS];
/** Enough for a street with two directions; what has more is sought as it was given. */
const mostForms = 96;

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** All the ways to write a word of an address; the first is the one given. */
function waysOf(word: string): string[] {
  const same = GROUPS.filter((group) => group.includes(bare(word))).flat();
  return [...new Set([word, ...same.filter((other) => other !== bare(word))])];
}

function forms(words: readonly string[]): string[] {
  let made = [''];
  for (const word of words) {
    const ways = waysOf(word);
    const next = made.flatMap((start) => ways.map((way) => `${start} ${way}`));
    made = next.length > mostForms ? made.map((start) => `${start} ${word}`) : next;
  }
  return made.map((form) => form.trim());
}

/** A house number is itself only as a whole: 112 Elm Street is another house. */
const judgeStreet: Judge = (candidate) => {
  const { folded, from, to } = candidate;
  if (amidDigits(folded, from) || amidDigits(folded, to)) return null;
  if (edgeAt(folded, to) === 'inside' || !isReadable(candidate)) return null;
  // Numbers are what they are: no letters for digits.
  if ((likeness(candidate)?.swapped ?? 0) > 0) return null;
  const { extra, pieces } = breaksIn(candidate);
  return extra === 0 || pieces.length * 2 >= to - from || extra <= 2 ? whole(candidate) : null;
};

const isOf = (groups: readonly (readonly string[])[], word: string): boolean =>
  groups.some((group) => group.includes(bare(word)));

/** The lines of house and street, without rooms, town and state: up to each word that may be the last of a street's name. */
function streetLines(value: string): string[][] {
  return value.split(/[,;\n]/).flatMap((part, place, parts) => {
    const words = part.trim().split(/\s+/);
    const number = words.findIndex((word) => /^\d/.test(word));
    if (number < 0 || words.length - number < 2) return [];
    const ends = words.flatMap((word, at) => (at >= number + 2 && isOf(STREET_WORDS, word) ? [at + 1] : []));
    // '350 Broadway, New York': a street that has no such word.
    if (ends.length === 0) return place === 0 && number === 0 && parts.length > 1 ? [words] : [];
    return ends.flatMap((end) => [
      ...(isOf(DIRECTIONS, words[end] ?? '') ? [words.slice(number, end + 1)] : []),
      words.slice(number, end),
    ]);
  });
}

/** 'P.O. Box 12' in the ways the post knows. */
function boxes(value: string): string[] {
  const number = /\bbox\s+(\d+)/i.exec(value)?.[1];
  return number === undefined ? [] : [`P.O. Box ${number}`, `Post Office Box ${number}`, `POB ${number}`];
}

const withState = (value: string): string[] =>
  STATE_NAMES.flatMap(([name, code]) => {
    const named = new RegExp(`\\b${name}\\b`, 'i');
    const coded = new RegExp(`\\b${code}\\b`);
    if (named.test(value)) return [value.replace(named, code)];
    return coded.test(value) ? [value.replace(coded, name)] : [];
  });

/**
 * An address: its line of number and street says where somebody lives, so that line is sought, in all the ways to write
 * it; an address without one is sought whole.
 */
export function addressPatterns(fact: number, value: string): Pattern[] {
  const shortened = 'words of the address shortened or written out';
  const lines = streetLines(value);
  const turned = lines.filter(({ length }) => length > 2).flatMap((line) => forms([...line.slice(1), line[0] ?? '']));
  const others = lines.length === 0 ? withState(value) : [];
  return [
    pattern(fact, value, null, lines.length === 0 ? judgeWord : judgeStreet),
    ...lines.flatMap((line) =>
      forms(line).map((form, at) => pattern(fact, form, at === 0 ? null : shortened, judgeStreet)),
    ),
    ...turned.map((form) => pattern(fact, form, 'street before number', judgeStreet)),
    ...others.map((form) => pattern(fact, form, shortened, judgeWord)),
    ...boxes(value).map((form) => pattern(fact, form, null, judgeStreet)),
  ];
}
