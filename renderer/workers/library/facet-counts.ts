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
  const wanted = new Map(singles.map((facet) => [facet, new Set(filters[facet])]));
  const active = singles.filter((facet) => filters[facet].length > 0);
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const add = (facet: Facet, value: string, by: number): void => {
    const mine = counts.get(facet);
    mine?.set(value, (mine.get(value) ?? 0) + by);
  };
  const left = new Uint32Array(docs.length);
  let passed = 0;
  for (const doc of docs) {
    const facts = all[doc];
    if (!facts) continue;
    const failing = active.filter((facet) => !wanted.get(facet)?.has(facetValue(facts, facet)));
    const tagged = filters.tags.every((tag) => (facts.head.grounds as readonly string[]).includes(tag));
    for (const facet of singles) {
      const counted = tagged && (failing.length === 0 || (failing.length === 1 && failing[0] === facet));
      add(facet, facetValue(facts, facet), counted ? 1 : 0);
    }
    const passes = failing.length === 0 && tagged;
    for (const tag of facts.head.grounds) add('tags', tag, passes ? 1 : 0);
    if (passes) left[passed++] = doc;
  }
  const listed = (facet: Facet): FacetCount[] =>
    [...(counts.get(facet) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => (a.value < b.value ? -1 : 1));
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
