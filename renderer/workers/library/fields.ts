import { unknownValue } from '../../../shared/precedents/query/parse';
import type { FieldClause, QueryProblem } from '../../../shared/precedents/query/query';
import { foldText, wordsOf } from '../../../shared/precedents/query/words';
import type { Columns } from './columns';
import { type Court, type Facts, knownCourts, squeezed } from './facts';

type Passes = (doc: number) => boolean;
type FactsPass = (facts: Facts) => boolean;

/** What fields ask of the library. */
export interface Library {
  readonly factsOf: (doc: number) => Facts | undefined;
  readonly columns: Columns;
  readonly all: () => Iterable<Facts>;
  /** Records that hold all these words somewhere, the last of them perhaps only begun. */
  readonly holding: (words: readonly string[]) => Iterable<Facts>;
}

/** What a field wants of a record; or that nothing in the library has such a value. */
export function fieldTest(clause: FieldClause, library: Library): Passes | QueryProblem {
  const test = positive(clause, library);
  if (typeof test !== 'function' || !clause.not) return test;
  return (doc) => !test(doc);
}

function positive(clause: FieldClause, library: Library): Passes | QueryProblem {
  const quick = library.columns.test(clause);
  if (quick) return quick;
  if (clause.field === 'court') return courtTest(clause, clause.values, library.columns);
  const test = factsTest(clause, library);
  if (typeof test !== 'function') return test;
  return (doc) => {
    const facts = library.factsOf(doc);
    return facts !== undefined && test(facts);
  };
}

/** What is in no column is looked up in the record. */
function factsTest(clause: FieldClause, library: Library): FactsPass | QueryProblem {
  switch (clause.field) {
    case 'instrument': {
      const values = new Set(clause.values);
      return ({ head }) => values.has(head.instrument);
    }
    case 'is':
    case 'has': {
      const marks = clause.values.map((value) => `${clause.field}:${value}`);
      return (facts) => marks.some((mark) => facts.marks.has(mark));
    }
    case 'tag':
      return tagTest(clause, clause.values, library.all());
    case 'cited':
      return citedTest(clause, clause.values, library);
    default:
      throw new Error(`No test of the field ${clause.field}.`);
  }
}

/** A court by its id, by its abbreviation, or by words of its name. */
function courtTest(clause: FieldClause, values: readonly string[], columns: Columns): Passes | QueryProblem {
  const courts = [...knownCourts()];
  const wanted = new Set<Court>();
  for (const value of values) {
    const id = foldText(value);
    const words = wordsOf(value);
    const exact = courts.filter((court) => court.id === id || court.short === squeezed(value));
    const fit = exact.length > 0 ? exact : courts.filter((court) => words.every((word) => court.words.has(word)));
    if (fit.length === 0) {
      const ids = [...new Set(courts.map((court) => court.id).filter(Boolean))].sort();
      return unknownValue('court', id, ids, clause);
    }
    for (const court of fit) wanted.add(court);
  }
  return columns.inCourts(wanted);
}

function tagTest(clause: FieldClause, values: readonly string[], all: Iterable<Facts>): FactsPass | QueryProblem {
  const known = new Set<string>();
  for (const { tags } of all) for (const tag of tags) known.add(tag);
  const wanted = values.map((value) => foldText(value));
  const strange = wanted.find((tag) => !known.has(tag));
  if (strange !== undefined) return unknownValue('tag', strange, [...known].sort(), clause);
  return ({ tags }) => wanted.some((tag) => tags.includes(tag));
}

/** The records that cite one, or were entered as treating it; it is named by its id, or by words of its name. */
function citedTest(clause: FieldClause, values: readonly string[], library: Library): FactsPass | QueryProblem {
  const wanted = new Set<string>();
  for (const value of values) {
    const id = foldText(value);
    const words = wordsOf(value);
    const named = (some: Iterable<Facts>): string[] =>
      [...some].flatMap(({ head }) =>
        head.id === id || isBegun(head.shortName, words) || isBegun(head.caption, words) ? [head.id] : [],
      );
    const fit = words.length === 0 ? [] : named(library.holding(words));
    if (fit.length === 0) return unknownValue('cited', id, [], clause);
    for (const one of fit) wanted.add(one);
  }
  return ({ ties, head }) => {
    for (const id of ties) if (wanted.has(id) && id !== head.id) return true;
    return false;
  };
}

/** Does a name hold all the words, the last of them perhaps only begun? */
function isBegun(name: string, words: readonly string[]): boolean {
  const folded = ` ${wordsOf(name).join(' ')} `;
  return words.every((word, at) => folded.includes(at === words.length - 1 ? ` ${word}` : ` ${word} `));
}
