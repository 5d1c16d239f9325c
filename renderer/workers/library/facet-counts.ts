import { type Facet, type FacetCount, facets, type Filters } from './contract';
import { type Facts, facetValue } from './facts';

type Single = Exclude<Facet, 'tags'>;
const singles = facets.filter((facet): facet is Single => facet !== 'tags');

export interface Narrowed {
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** The documents that pass every facet. */
  readonly left: Uint32Array;
}

/**
 * Goes once over what was found: which pass all facets, and how many each value of a facet would leave, the other
 * facets as they are. Tags add to each other, so theirs are counted with what is chosen of them. A value that the
 * search found, but that nothing left has, is told with 0.
 */
export function countAndNarrow(docs: Uint32Array, all: readonly (Facts | undefined)[], filters: Filters): Narrowed {
  const wanted = Object.fromEntries(singles.map((facet) => [facet, new Set(filters[facet])])) as Record<
    Single,
    ReadonlySet<string>
  >;
  const active = singles.filter((facet) => wanted[facet].size > 0);
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const add = (facet: Facet, value: string, by: number): void => {
    counts[facet].set(value, (counts[facet].get(value) ?? 0) + by);
  };
  const left = new Uint32Array(docs.length);
  let passed = 0;
  for (const doc of docs) {
    const facts = all[doc];
    if (!facts) continue;
    const failing = active.filter((facet) => !wanted[facet].has(facetValue(facts, facet)));
    const tagged = filters.tags.every((tag) => (facts.head.grounds as readonly string[]).includes(tag));
    for (const facet of singles) {
      const counted = tagged && (failing.length === 0 || (failing.length === 1 && failing[0] === facet));
      add(facet, facetValue(facts, facet), counted ? 1 : 0);
    }
    const passes = failing.length === 0 && tagged;
    for (const tag of facts.head.grounds) add('tags', tag, passes ? 1 : 0);
    if (passes) left[passed++] = doc;
  }
  const listed = Object.fromEntries(
    facets.map((facet) => [
      facet,
      [...counts[facet]].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1)),
    ]),
  ) as Record<Facet, FacetCount[]>;
  return { counts: listed, left: left.subarray(0, passed) };
}
