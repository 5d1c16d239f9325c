import type { FieldClause } from '../../../shared/precedents/query/query';
import { stanceSchema } from '../../../shared/schema/law/precedent';
import { type Facet, type FacetCount, facets, type Filters } from './contract';
import { type Court, type Facts, facetValue } from './facts';
import { Kinds, nowhere, Sets, type Single, singles, Values } from './kinds';
import type { TitlePage } from './titles';

/** How many documents there are of each kind, and with each set of tags. */
interface Tally {
  readonly kinds: Uint32Array;
  /** Which facet does not let a kind through. */
  readonly fails?: Int8Array;
  readonly sets: Uint32Array;
}
type Three = [Uint16Array<ArrayBuffer>, Uint16Array<ArrayBuffer>, Uint16Array<ArrayBuffer>];

export interface Narrowed {
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** The documents that pass every facet. */
  readonly left: Uint32Array;
}

/**
 * Facets and places of the documents, side by side in arrays of numbers: a question goes through tens of thousands of
 * them, and looking each up in an object would take longer than finding them.
 */
export class Columns {
  #slots = new Uint32Array(1024);
  #docs = new Uint32Array(1024);
  /** Subject tags are a closed list of fewer than 32: a bit each, and a number for each set of them. */
  #tagSets = new Uint16Array(1024);
  readonly #tagValues = new Values();
  readonly #sets = new Sets();
  readonly #kinds = new Kinds();
  /** The number of what a document has in all the facets of one value. */
  #kindOf = new Uint32Array(1024);
  /** What fields ask for most: the year, the court by its number, and each stance that somebody gave the record. */
  #years = new Uint16Array(1024);
  #courts = new Uint16Array(1024);
  #stances = new Uint8Array(1024);

  put(doc: number, facts: Facts): void {
    if (doc >= this.#slots.length) this.#grow(doc);
    if (facts.slot >= this.#docs.length) this.#docs = grown(this.#docs, facts.slot);
    this.#slots[doc] = facts.slot;
    this.#docs[facts.slot] = doc;
    this.#kindOf[doc] = this.#kinds.take(singles.map((facet) => this.#kinds.code(facet, facetValue(facts, facet))));
    this.#tagSets[doc] = this.#sets.code(this.#bitsOf(facts.head.grounds));
    this.#years[doc] = facts.year;
    this.#courts[doc] = facts.court.number;
    this.#stances[doc] = stanceBits([facts.head.stance, ...Object.values(facts.head.keeping?.stances ?? {})]);
  }

  /** Takes in a page of the overview. Its documents are numbered from `first` on, and their places are their numbers. */
  putPage(first: number, { coded, count }: TitlePage): void {
    if (first + count > this.#slots.length) this.#grow(first + count);
    const columns = singles.map((facet) => {
      const { values, at } = coded[facet];
      return { codes: values.map((value) => this.#kinds.code(facet, value)), at };
    });
    const codes: number[] = [];
    for (let place = 0; place < count; place += 1) {
      for (let n = 0; n < columns.length; n += 1) {
        const column = columns[n] as (typeof columns)[number];
        codes[n] = column.codes[column.at[place] as number] as number;
      }
      this.#kindOf[first + place] = this.#kinds.take(codes);
    }
    const sets = coded.grounds.values.map((list) => this.#sets.code(this.#bitsOf(list === '' ? [] : list.split('\t'))));
    for (let place = 0; place < count; place += 1)
      this.#tagSets[first + place] = sets[coded.grounds.at[place] as number] as number;
  }

  #bitsOf(tags: readonly string[]): number {
    return tags.reduce((bits, tag) => bits | (1 << this.#tagValues.code(tag)), 0);
  }

  /** By document number, its place in the library. */
  get slots(): Uint32Array {
    return this.#slots;
  }

  docAt(slot: number): number {
    return this.#docs[slot] as number;
  }

  /** A test of documents by what they have in a column; undefined: this field is in none. */
  test(clause: FieldClause): ((doc: number) => boolean) | undefined {
    if (clause.field === 'year') {
      const [years, { first, last }] = [this.#years, clause];
      return (doc) => (years[doc] as number) >= first && (years[doc] as number) <= last;
    }
    if (clause.field === 'stance') {
      const [stances, wanted] = [this.#stances, stanceBits(clause.values)];
      return (doc) => ((stances[doc] as number) & wanted) !== 0;
    }
    if (clause.field === 'outcome') {
      const [kinds, allowed] = [this.#kindOf, this.#kinds.those('outcome', clause.values)];
      return (doc) => allowed[kinds[doc] as number] === 1;
    }
    if (clause.field !== 'ground') return undefined;
    const wanted = this.#bitsOf(clause.values);
    const [sets, allowed] = [this.#tagSets, this.#sets.those((bits) => (bits & wanted) !== 0)];
    return (doc) => allowed[sets[doc] as number] === 1;
  }

  /** Is a document of one of these courts? */
  inCourts(wanted: ReadonlySet<Court>): (doc: number) => boolean {
    const numbers = Array.from(wanted, ({ number }) => number);
    const allowed = new Uint8Array(Math.max(0, ...numbers) + 1);
    for (const number of numbers) allowed[number] = 1;
    const courts = this.#courts;
    return (doc) => allowed[courts[doc] as number] === 1;
  }

  /**
   * Goes over what was found: which pass all facets, and how many each value of a facet would leave, the other facets
   * as they are. Tags add to each other, so theirs are counted with what is chosen of them. A value that the search
   * found, but that nothing left has, is told with 0.
   */
  narrow(docs: Uint32Array, filters: Filters): Narrowed {
    const chosen = facets.some((facet) => filters[facet].length > 0);
    const seen = this.#tally(docs);
    const { counts, left } = chosen ? this.#chosen(docs, filters) : { counts: seen, left: docs };
    const spread = ({ kinds, fails, sets }: Tally) => [...this.#kinds.spread(kinds, fails), this.#sets.spread(sets)];
    const seenOf = spread(seen);
    const countsOf = chosen ? spread(counts) : seenOf;
    const single = (facet: Single): FacetCount[] => {
      const at = singles.indexOf(facet);
      return listed(this.#kinds.names(facet), seenOf[at], countsOf[at]);
    };
    return {
      counts: {
        stance: single('stance'),
        outcome: single('outcome'),
        court: single('court'),
        confidence: single('confidence'),
        kept: single('kept'),
        tags: listed(this.#tagValues.names, seenOf.at(-1), countsOf.at(-1)),
      },
      left,
    };
  }

  #tally(docs: Uint32Array): Tally {
    const [kindOf, setOf] = [this.#kindOf, this.#tagSets];
    const [kinds, sets] = [new Uint32Array(this.#kinds.size), new Uint32Array(this.#sets.size)];
    for (let n = 0; n < docs.length; n += 1) {
      const doc = docs[n] as number;
      const [kind, set] = [kindOf[doc] as number, setOf[doc] as number];
      kinds[kind] = (kinds[kind] as number) + 1;
      sets[set] = (sets[set] as number) + 1;
    }
    return { kinds, sets };
  }

  #chosen(docs: Uint32Array, filters: Filters): { counts: Tally; left: Uint32Array } {
    const fails = this.#kinds.failsIn(filters);
    const [kinds, sets] = [new Uint32Array(this.#kinds.size), new Uint32Array(this.#sets.size)];
    const wanted = this.#bitsOf(filters.tags);
    const tagged = this.#sets.those((bits) => (bits & wanted) === wanted);
    const left = new Uint32Array(docs.length);
    let passed = 0;
    for (let n = 0; n < docs.length; n += 1) {
      const doc = docs[n] as number;
      const set = this.#tagSets[doc] as number;
      if (tagged[set] !== 1) continue;
      const kind = this.#kindOf[doc] as number;
      kinds[kind] = (kinds[kind] as number) + 1;
      if (fails[kind] !== nowhere) continue;
      sets[set] = (sets[set] as number) + 1;
      left[passed] = doc;
      passed += 1;
    }
    return { counts: { kinds, fails, sets }, left: left.subarray(0, passed) };
  }

  #grow(doc: number): void {
    this.#slots = grown(this.#slots, doc);
    const size = this.#slots.length;
    const larger = (column: Uint16Array): Uint16Array<ArrayBuffer> => {
      const made = new Uint16Array(size);
      made.set(column);
      return made;
    };
    this.#kindOf = grown(this.#kindOf, doc);
    [this.#tagSets, this.#years, this.#courts] = [this.#tagSets, this.#years, this.#courts].map(larger) as Three;
    const stances = new Uint8Array(size);
    stances.set(this.#stances);
    this.#stances = stances;
  }
}

function listed(names: readonly string[], seen: Uint32Array | undefined, of: Uint32Array | undefined): FacetCount[] {
  return names
    .flatMap((value, code) => (seen?.[code] ? [{ value, count: of?.[code] ?? 0 }] : []))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

const stanceNames = stanceSchema.options;
const stanceBits = (stances: Iterable<string>): number =>
  [...stances].reduce((bits, stance) => bits | (1 << (stanceNames.findIndex((name) => name === stance) + 1)), 0) & ~1;

function grown(column: Uint32Array<ArrayBuffer>, index: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(column.length * 2, index + 1));
  larger.set(column);
  return larger;
}
