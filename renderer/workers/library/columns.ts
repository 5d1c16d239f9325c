import { type Facet, type FacetCount, facets, type Filters } from './contract';
import { type Facts, facetValue } from './facts';
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
  #tags = new Uint32Array(1024);
  readonly #codes = singles.map(() => new Uint16Array(1024));
  readonly #values = singles.map(() => new Values());
  /** Subject tags are a closed list of fewer than 32: a bit each. */
  readonly #tagValues = new Values();

  put(doc: number, facts: Facts): void {
    if (doc >= this.#slots.length) this.#grow(doc);
    if (facts.slot >= this.#docs.length) this.#docs = grown(this.#docs, facts.slot);
    this.#slots[doc] = facts.slot;
    this.#docs[facts.slot] = doc;
    for (const [at, facet] of singles.entries()) {
      const [column, values] = [this.#codes[at], this.#values[at]];
      if (column && values) column[doc] = values.code(facetValue(facts, facet));
    }
    this.#tags[doc] = this.#bitsOf(facts.head.grounds);
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
    const bits = coded.grounds.values.map((list) => this.#bitsOf(list === '' ? [] : list.split('\t')));
    for (let place = 0; place < count; place += 1)
      this.#tags[first + place] = bits[coded.grounds.at[place] as number] as number;
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

  /**
   * Goes once over what was found: which pass all facets, and how many each value of a facet would leave, the other
   * facets as they are. Tags add to each other, so theirs are counted with what is chosen of them. A value that the
   * search found, but that nothing left has, is told with 0.
   */
  narrow(docs: Uint32Array, filters: Filters): Narrowed {
    const counts = this.#values.map(({ names }) => new Uint32Array(names.length));
    const seen = this.#values.map(({ names }) => new Uint8Array(names.length));
    const allowed = this.#values.map(({ names }, at) => allowedOf(names, filters[singles[at] as Single]));
    const tagCounts = new Uint32Array(32);
    const wantedTags = this.#bitsOf(filters.tags);
    const left = new Uint32Array(docs.length);
    let seenTags = 0;
    let passed = 0;
    for (let n = 0; n < docs.length; n += 1) {
      const doc = docs[n] as number;
      const tags = this.#tags[doc] as number;
      seenTags |= tags;
      const tagged = (tags & wantedTags) === wantedTags;
      let failed = 0;
      let where = -1;
      for (let at = 0; at < singles.length; at += 1) {
        const code = (this.#codes[at] as Uint16Array)[doc] as number;
        (seen[at] as Uint8Array)[code] = 1;
        const may = allowed[at];
        if (!may || may[code] === 1) continue;
        failed += 1;
        where = at;
      }
      if (!tagged || failed > 1) continue;
      for (let at = failed === 1 ? where : 0; at < singles.length; at += 1) {
        const count = counts[at] as Uint32Array;
        const code = (this.#codes[at] as Uint16Array)[doc] as number;
        count[code] = (count[code] as number) + 1;
        if (failed === 1) break;
      }
      if (failed === 1) continue;
      for (let bits = tags; bits !== 0; bits &= bits - 1) {
        const tag = 31 - Math.clz32(bits & -bits);
        tagCounts[tag] = (tagCounts[tag] as number) + 1;
      }
      left[passed] = doc;
      passed += 1;
    }
    const listed = (facet: Facet): FacetCount[] => {
      const at = singles.findIndex((one) => one === facet);
      const { names } = this.#values[at] ?? this.#tagValues;
      const has = (code: number): boolean => (at < 0 ? (seenTags >>> code) % 2 === 1 : seen[at]?.[code] === 1);
      return names
        .flatMap((value, code) => (has(code) ? [{ value, count: (counts[at] ?? tagCounts)[code] ?? 0 }] : []))
        .sort((a, b) => (a.value < b.value ? -1 : 1));
    };
    return {
      counts: {
        stance: listed('stance'),
        outcome: listed('outcome'),
        court: listed('court'),
        confidence: listed('confidence'),
        kept: listed('kept'),
        tags: listed('tags'),
      },
      left: left.subarray(0, passed),
    };
  }

  #grow(doc: number): void {
    this.#slots = grown(this.#slots, doc);
    this.#tags = grown(this.#tags, doc);
    for (const [at, column] of this.#codes.entries()) {
      const larger = new Uint16Array(this.#slots.length);
      larger.set(column);
      this.#codes[at] = larger;
    }
  }
}

/** Which values a choice lets through, by their numbers; undefined: all. */
function allowedOf(names: readonly string[], chosen: readonly string[]): Uint8Array | undefined {
  return chosen.length === 0 ? undefined : Uint8Array.from(names, (name) => (chosen.includes(name) ? 1 : 0));
}

function grown(column: Uint32Array<ArrayBuffer>, index: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(column.length * 2, index + 1));
  larger.set(column);
  return larger;
}
