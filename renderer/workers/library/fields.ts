import { nearest } from '../../../shared/precedents/query/one-edit';
import { unknownValue } from '../../../shared/precedents/query/parse';
import type { FieldClause, QueryProblem } from '../../../shared/precedents/query/query';
import { foldText, wordsOf } from '../../../shared/precedents/query/words';
import { courtShort, type Facts } from './facts';

type Passes = (facts: Facts) => boolean;

/** What a field wants of a record; or that nothing in the library has such a value. */
export function fieldTest(clause: FieldClause, all: Iterable<Facts>): Passes | QueryProblem {
  const test = positive(clause, all);
  if (typeof test !== 'function' || !clause.not) return test;
  return (facts) => !test(facts);
}

function positive(clause: FieldClause, all: Iterable<Facts>): Passes | QueryProblem {
  if (clause.field === 'year') {
    const { first, last } = clause;
    return ({ year }) => year >= first && year <= last;
  }
  const values = new Set(clause.values);
  switch (clause.field) {
    case 'stance':
      return ({ head }) =>
        values.has(head.stance) || Object.values(head.keeping?.stances ?? {}).some((stance) => values.has(stance));
    case 'outcome':
    case 'instrument': {
      const { field } = clause;
      return ({ head }) => values.has(head[field]);
    }
    case 'ground':
      return ({ head }) => head.grounds.some((ground) => values.has(ground));
    case 'is':
    case 'has': {
      const marks = clause.values.map((value) => `${clause.field}:${value}`);
      return (facts) => marks.some((mark) => facts.marks.has(mark));
    }
    case 'court':
      return courtTest(clause, clause.values, all);
    case 'tag':
      return tagTest(clause, clause.values, all);
    case 'cited':
      return citedTest(clause, clause.values, all);
  }
}

/** A court by its id, by its abbreviation, or by words of its name. */
function courtTest(clause: FieldClause, values: readonly string[], all: Iterable<Facts>): Passes | QueryProblem {
  const courts = new Map<string, { readonly id: string; readonly short: string; readonly words: Set<string> }>();
  const keyOf = ({ head }: Facts): string => `${head.courtId ?? ''}|${head.court}`;
  for (const facts of all) {
    const key = keyOf(facts);
    if (courts.has(key)) continue;
    const short = courtShort(facts.head);
    courts.set(key, {
      id: foldText(facts.head.courtId ?? ''),
      short: squeezed(short),
      words: new Set(wordsOf(facts.head.court)),
    });
  }
  const wanted = new Set<string>();
  for (const value of values) {
    const id = foldText(value);
    const exact = [...courts].filter(([, court]) => court.id === id || court.short === squeezed(value));
    const words = wordsOf(value);
    const fit =
      exact.length > 0 ? exact : [...courts].filter(([, court]) => words.every((word) => court.words.has(word)));
    if (fit.length === 0) {
      const ids = [...new Set([...courts.values()].map((court) => court.id).filter(Boolean))].sort();
      return unknownValue('court', id, ids, clause);
    }
    for (const [key] of fit) wanted.add(key);
  }
  return (facts) => wanted.has(keyOf(facts));
}

/** 'N. D. Cal.' and 'n.d.cal.' are the same. */
const squeezed = (text: string): string => foldText(text).replaceAll(/[\s.]/g, '');

function tagTest(clause: FieldClause, values: readonly string[], all: Iterable<Facts>): Passes | QueryProblem {
  const known = new Set<string>();
  for (const { tags } of all) for (const tag of tags) known.add(tag);
  const wanted = values.map((value) => foldText(value));
  const strange = wanted.find((tag) => !known.has(tag));
  if (strange !== undefined) return unknownValue('tag', strange, [...known].sort(), clause);
  return ({ tags }) => wanted.some((tag) => tags.includes(tag));
}

/** The records that cite one, or were entered as treating it; it is named by its id, or by words of its name. */
function citedTest(clause: FieldClause, values: readonly string[], all: Iterable<Facts>): Passes | QueryProblem {
  const wanted = new Set<string>();
  const names = new Set<string>();
  for (const value of values) {
    const id = foldText(value);
    const words = wordsOf(value);
    let fits = false;
    for (const { head } of all) {
      if (head.id !== id && !holdsAll(head.shortName, words) && !holdsAll(head.caption, words)) continue;
      fits = true;
      wanted.add(head.id);
    }
    if (fits) continue;
    for (const { head } of all) for (const word of wordsOf(head.shortName)) if (word.length > 3) names.add(word);
    return unknownValue('cited', id, nearest(id, [...names]), clause);
  }
  return ({ ties, head }) => {
    for (const id of ties) if (wanted.has(id) && id !== head.id) return true;
    return false;
  };
}

function holdsAll(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const folded = ` ${wordsOf(text).join(' ')} `;
  return words.every((word) => folded.includes(` ${word} `));
}
