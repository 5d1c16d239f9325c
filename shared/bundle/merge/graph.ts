/** A node of a matter's history: an operation, or the place of one whose content is not shared. */
export interface Placed {
  readonly id: string;
  readonly parents: readonly string[];
}

/** Which operation was made on top of which. */
export interface Graph {
  /** Every operation after all it was made on top of; the same for equal sets. */
  readonly order: readonly string[];
  /** The operations that no other was made on top of, in order of their ids. */
  readonly heads: readonly string[];
  /** True when `later` was made with `earlier` at hand. An operation does not precede itself. */
  readonly precedes: (earlier: string, later: string) => boolean;
}

export type GraphFault =
  | { readonly kind: 'missing'; readonly parents: readonly string[] }
  | { readonly kind: 'cycle' }
  | { readonly kind: 'tangled' };

/**
 * The history is cut into chains, and each operation knows how far it saw into each chain. A chain is what one vault made
 * between two imports, so there are few; along a chain what is seen of the others is shared.
 */
interface Seen {
  readonly chain: number;
  readonly place: number;
  readonly others: ReadonlyMap<number, number>;
}
/** Marks kept at most: a history of more was made to be unreadable. */
const mostMarks = 4_000_000;

/** Orders a set of operations by their parents alone. */
export function orderOperations(nodes: readonly Placed[]): Graph | GraphFault {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const missing = new Set(nodes.flatMap(({ parents }) => parents.filter((parent) => !byId.has(parent))));
  if (missing.size > 0) return { kind: 'missing', parents: [...missing].sort() };
  const order = inOrder(byId);
  if (order.length < byId.size) return { kind: 'cycle' };
  const seen = new Map<string, Seen>();
  const ends: string[] = [];
  let marks = 0;
  for (const id of order) {
    const parents = [...new Set(byId.get(id)?.parents)].sort();
    const known = parents.flatMap((parent) => seen.get(parent) ?? []);
    const carriedOn = parents.find((parent) => {
      const at = seen.get(parent);
      return at !== undefined && ends[at.chain] === parent;
    });
    const before = carriedOn === undefined ? undefined : seen.get(carriedOn);
    const chain = before?.chain ?? ends.length;
    const others = before && parents.length === 1 ? before.others : union(known);
    if (others !== before?.others) marks += others.size;
    if (marks > mostMarks) return { kind: 'tangled' };
    ends[chain] = id;
    seen.set(id, { chain, place: (before?.place ?? -1) + 1, others });
  }
  const inner = new Set(nodes.flatMap(({ parents }) => parents));
  return {
    order,
    heads: order.filter((id) => !inner.has(id)).sort(),
    precedes: (earlier, later) => {
      const a = seen.get(earlier);
      const b = seen.get(later);
      if (!a || !b || earlier === later) return false;
      return (a.chain === b.chain ? b.place : (b.others.get(a.chain) ?? -1)) >= a.place;
    },
  };
}

/** What several parents saw together: themselves, and the furthest of each chain. */
function union(known: readonly Seen[]): Map<number, number> {
  const all = new Map<number, number>();
  const put = (chain: number, place: number): void => void all.set(chain, Math.max(all.get(chain) ?? -1, place));
  for (const { chain, place, others } of known) {
    put(chain, place);
    for (const [other, far] of others) put(other, far);
  }
  return all;
}

/** Parents first; among those that could come next, the smallest id. What stands on a circle is left out. */
function inOrder(byId: ReadonlyMap<string, Placed>): string[] {
  const children = new Map<string, string[]>();
  const waitsFor = new Map<string, number>();
  const ready: string[] = [];
  for (const { id, parents } of byId.values()) {
    const distinct = new Set(parents);
    waitsFor.set(id, distinct.size);
    if (distinct.size === 0) ready.push(id);
    for (const parent of distinct) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const order: string[] = [];
  ready.sort().reverse();
  while (ready.length > 0) {
    const id = ready.pop() as string;
    order.push(id);
    for (const child of children.get(id) ?? []) {
      const left = (waitsFor.get(child) ?? 0) - 1;
      waitsFor.set(child, left);
      if (left === 0) insert(ready, child);
    }
  }
  return order;
}

/** Puts an id into a list that runs from the largest to the smallest. */
function insert(list: string[], id: string): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? '') > id) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, id);
}
