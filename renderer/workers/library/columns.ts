import type { FieldClause } from '../../../shared/precedents/query/query';
import { stanceSchema } from '../../../shared/schema/law/precedent';
import { type Facet, type FacetCount, facets, type Filters } from './contract';
import { type Court, type Facts, facetValue } from './facts';
import type { TitlePage } from './titles';

type Single = Exclude<Facet, 'tags'>;
const singles = facets.filter((facet): facet is Single => facet !== 'tags');

/** The values of a facet, each under a small number. */
class Values {
  readonly #codes = new Map<string, number>();
  readonly names: string[] = [];

  code(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.names.length);
    return this.names.push(value) - 1;
  }
}

/** Sets of tags, as bits, each under a small number. */
class Sets {
  readonly #numbers = new Map<number, number>();
  readonly #bits: number[] = [];

  code(bits: number): number {
    const known = this.#numbers.get(bits);
    if (known !== undefined) return known;
    this.#numbers.set(bits, this.#bits.length);
    return this.#bits.push(bits) - 1;
  }

  get size(): number {
    return this.#bits.length;
  }

  those(test: (bits: number) => boolean): Uint8Array {
    return Uint8Array.from(this.#bits, (bits) => (test(bits) ? 1 : 0));
  }

  /** How many documents have each tag, from how many have each set. */
  spread(counts: Uint32Array): Uint32Array {
    const made = new Uint32Array(32);
    for (const [set, bits] of this.#bits.entries()) {
      for (let rest = bits; rest !== 0; rest &= rest - 1) {
        const tag = 31 - Math.clz32(rest & -rest);
        made[tag] = (made[tag] as number) + (counts[set] as number);
      }
    }
    return made;
  }
}

/** How many documents have each value of each facet; tags by their sets. */
interface Tally {
  readonly singles: readonly Uint32Array[];
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
  readonly #codes = singles.map(() => new Uint16Array(1024));
  readonly #values = singles.map(() => new Values());
  /** What fields ask for most: the year, the court by its number, and each stance that somebody gave the record. */
  #years = new Uint16Array(1024);
  #courts = new Uint16Array(1024);
  #stances = new Uint8Array(1024);

  put(doc: number, facts: Facts): void {
    if (doc >= this.#slots.length) this.#grow(doc);
    if (facts.slot >= this.#docs.length) this.#docs = grown(this.#docs, facts.slot);
    this.#slots[doc] = facts.slot;
    this.#docs[facts.slot] = doc;
    for (const [at, facet] of singles.entries()) {
      const [column, values] = [this.#codes[at], this.#values[at]];
      if (column && values) column[doc] = values.code(facetValue(facts, facet));
    }
    this.#tagSets[doc] = this.#sets.code(this.#bitsOf(facts.head.grounds));
    this.#years[doc] = facts.year;
    this.#courts[doc] = facts.court.number;
    this.#stances[doc] = stanceBits([facts.head.stance, ...Object.values(facts.head.keeping?.stances ?? {})]);
  }

  /** Takes in a page of the overview. Its documents are numbered from `first` on, and their places are their numbers. */
  putPage(first: number, { coded, count }: TitlePage): void {
    if (first + count > this.#slots.length) this.#grow(first + count);
    for (const [n, facet] of singles.entries()) {
      const { values, at } = coded[facet];
      const codes = values.map((value) => this.#values[n]?.code(value) ?? 0);
      const column = this.#codes[n] as Uint16Array;
      for (let place = 0; place < count; place += 1) column[first + place] = codes[at[place] as number] as number;
    }
    const sets = coded.grounds.values.map((list) => this.#sets.code(this.#bitsOf(list === '' ? [] : list.split('\t'))));
    for (let place = 0; place < count; place += 1)
      this.#tagSets[first + place] = sets[coded.grounds.at[place] as number] as number;
  }

  #bitsOf(tags: readonly string[]): number {
    return tags.reduce((bits, tag) => bits | (1 << this.#tagValues.code(tag)), 0);
  }

  slotOf(doc: number): number {
    return this.#slots[doc] as number;
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
      const at = singles.indexOf('outcome');
      const codes = this.#codes[at] as Uint16Array;
      const allowed = allowedOf(this.#values[at]?.names ?? [], clause.values) ?? new Uint8Array(0);
      return (doc) => allowed[codes[doc] as number] === 1;
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
    const listed = (names: readonly string[], seenOf: Uint32Array, of: Uint32Array): FacetCount[] =>
      names
        .flatMap((value, code) => (seenOf[code] ? [{ value, count: of[code] ?? 0 }] : []))
        .sort((a, b) => (a.value < b.value ? -1 : 1));
    const single = (facet: Single): FacetCount[] => {
      const at = singles.indexOf(facet);
      return listed(this.#values[at]?.names ?? [], seen.singles[at] as Uint32Array, counts.singles[at] as Uint32Array);
    };
    const tags = (of: Tally): Uint32Array => this.#sets.spread(of.sets);
    return {
      counts: {
        stance: single('stance'),
        outcome: single('outcome'),
        court: single('court'),
        confidence: single('confidence'),
        kept: single('kept'),
        tags: listed(this.#tagValues.names, tags(seen), tags(counts)),
      },
      left,
    };
  }

  /** How many documents have each value. One column after the other: that is how they lie in memory. */
  #tally(docs: Uint32Array): Tally {
    const sets = tallied(docs, this.#tagSets, this.#sets.size);
    return {
      singles: this.#codes.map((column, at) => tallied(docs, column, this.#values[at]?.names.length ?? 0)),
      sets,
    };
  }

  #chosen(docs: Uint32Array, filters: Filters): { counts: Tally; left: Uint32Array } {
    const counts: Tally = {
      singles: this.#values.map(({ names }) => new Uint32Array(names.length)),
      sets: new Uint32Array(this.#sets.size),
    };
    const allowed = this.#values.map(({ names }, at) => allowedOf(names, filters[singles[at] as Single]));
    const wanted = this.#bitsOf(filters.tags);
    const tagged = this.#sets.those((bits) => (bits & wanted) === wanted);
    const left = new Uint32Array(docs.length);
    let passed = 0;
    for (let n = 0; n < docs.length; n += 1) {
      const doc = docs[n] as number;
      const set = this.#tagSets[doc] as number;
      let failed = 0;
      let where = -1;
      for (let at = 0; at < singles.length; at += 1) {
        const may = allowed[at];
        if (!may || may[(this.#codes[at] as Uint16Array)[doc] as number] === 1) continue;
        failed += 1;
        where = at;
      }
      if (tagged[set] !== 1 || failed > 1) continue;
      for (let at = failed === 1 ? where : 0; at < singles.length; at += 1) {
        const count = counts.singles[at] as Uint32Array;
        const code = (this.#codes[at] as Uint16Array)[doc] as number;
        count[code] = (count[code] as number) + 1;
        if (failed === 1) break;
      }
      if (failed === 1) continue;
      counts.sets[set] = (counts.sets[set] as number) + 1;
      left[passed] = doc;
      passed += 1;
    }
    return { counts, left: left.subarray(0, passed) };
  }

  #grow(doc: number): void {
    this.#slots = grown(this.#slots, doc);
    const size = this.#slots.length;
    const larger = (column: Uint16Array): Uint16Array<ArrayBuffer> => {
      const made = new Uint16Array(size);
      made.set(column);
      return made;
    };
    for (const [at, column] of this.#codes.entries()) this.#codes[at] = larger(column);
    [this.#tagSets, this.#years, this.#courts] = [this.#tagSets, this.#years, this.#courts].map(larger) as Three;
    const stances = new Uint8Array(size);
    stances.set(this.#stances);
    this.#stances = stances;
  }
}

function tallied(docs: Uint32Array, column: Uint16Array, values: number): Uint32Array {
  const made = new Uint32Array(values);
  for (let n = 0; n < docs.length; n += 1) {
    const code = column[docs[n] as number] as number;
    made[code] = (made[code] as number) + 1;
  }
  return made;
}

const stanceNames = stanceSchema.options;
const stanceBits = (stances: Iterable<string>): number =>
  [...stances].reduce((bits, stance) => bits | (1 << (stanceNames.findIndex((name) => name === stance) + 1)), 0) & ~1;

/** Which values a choice lets through, by their numbers; undefined: all. */
function allowedOf(names: readonly string[], chosen: readonly string[]): Uint8Array | undefined {
  return chosen.length === 0 ? undefined : Uint8Array.from(names, (name) => (chosen.includes(name) ? 1 : 0));
}

function grown(column: Uint32Array<ArrayBuffer>, index: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(column.length * 2, index + 1));
  larger.set(column);
  return larger;
}
