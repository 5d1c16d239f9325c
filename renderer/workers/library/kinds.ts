import { type Facet, facets, type Filters } from './contract';

export type Single = Exclude<Facet, 'tags'>;
/** The facets in which a record has one value. */
export const singles = facets.filter((facet): facet is Single => facet !== 'tags');

/** The values of a facet, each under a small number. */
export class Values {
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
export class Sets {
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
    for (let set = 0; set < counts.length; set += 1) {
      if (counts[set] === 0) continue;
      for (let rest = this.#bits[set] as number; rest !== 0; rest &= rest - 1) {
        const tag = 31 - Math.clz32(rest & -rest);
        made[tag] = (made[tag] as number) + (counts[set] as number);
      }
    }
    return made;
  }
}

/** What `Kinds.failsIn` says of a kind that passes every facet, and of one that fails in more than one. */
export const nowhere = -1;
const inMore = -2;

/**
 * A kind is what a record has in all the facets of one value, under one number. A library of fifty thousand records has
 * some hundreds of them: what is found is counted by kinds, in one go, and only the kinds are counted by facets.
 */
export class Kinds {
  readonly #values = singles.map(() => new Values());
  readonly #numbers = new Map<string, number>();
  /** By kind, the number of its value in each facet. */
  readonly #codes: (readonly number[])[] = [];

  get size(): number {
    return this.#codes.length;
  }

  names(facet: Single): readonly string[] {
    return this.#valuesOf(facet).names;
  }

  /** The number of a value in its facet. */
  code(facet: Single, value: string): number {
    return this.#valuesOf(facet).code(value);
  }

  /** The kind that has these values, in the order of `singles`. */
  take(codes: readonly number[]): number {
    const key = codes.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#codes.length);
    return this.#codes.push([...codes]) - 1;
  }

  /** Which kinds have one of these values. */
  those(facet: Single, values: readonly string[]): Uint8Array {
    const at = singles.indexOf(facet);
    const names = this.names(facet);
    return Uint8Array.from(this.#codes, (codes) => (values.includes(names[codes[at] ?? -1] ?? '') ? 1 : 0));
  }

  /** Of each kind the one facet in which a choice does not let it through, by its place in `singles`; `nowhere`: it does. */
  failsIn(filters: Filters): Int8Array {
    const made = new Int8Array(this.size).fill(nowhere);
    for (const [at, facet] of singles.entries()) {
      if (filters[facet].length === 0) continue;
      const allowed = this.those(facet, filters[facet]);
      for (let kind = 0; kind < made.length; kind += 1)
        if (allowed[kind] === 0) made[kind] = made[kind] === nowhere ? at : inMore;
    }
    return made;
  }

  /** How many documents have each value of each facet, from how many are of each kind; those that fail count where they do. */
  spread(counts: Uint32Array, fails?: Int8Array): readonly Uint32Array[] {
    const made = this.#values.map(({ names }) => new Uint32Array(names.length));
    for (let kind = 0; kind < counts.length; kind += 1) {
      const [count, codes] = [counts[kind] as number, this.#codes[kind] as readonly number[]];
      const where = fails?.[kind] ?? nowhere;
      if (count === 0 || where === inMore) continue;
      for (let at = 0; at < made.length; at += 1) {
        if (where !== nowhere && where !== at) continue;
        const [of, code] = [made[at] as Uint32Array, codes[at] as number];
        of[code] = (of[code] as number) + count;
      }
    }
    return made;
  }

  #valuesOf(facet: Single): Values {
    return this.#values[singles.indexOf(facet)] as Values;
  }
}
