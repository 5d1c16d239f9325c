import type { Live } from './live';

/**
 * One order out of several: that of the largest operation, with what it does not know put behind what stood before it in
 * the others, or in an earlier one (somebody took it out, somebody else worked on it). What is gone is left out by whoever
 * looks the elements up.
 */
export function joinOrders(orders: readonly Live[], earlier: readonly (readonly string[])[]): string[] {
  const lists = orders
    .toSorted((a, b) => (a.operation < b.operation ? 1 : -1))
    .map(({ value }) => (value as readonly unknown[]).filter((id): id is string => typeof id === 'string'));
  const joined = [...(lists[0] ?? [])];
  const known = new Set(joined);
  for (const list of [...lists.slice(1), ...earlier.toReversed()]) {
    for (const [i, id] of list.entries()) {
      if (known.has(id)) continue;
      const before = list.slice(0, i).findLast((one) => known.has(one));
      joined.splice(before === undefined ? 0 : joined.indexOf(before) + 1, 0, id);
      known.add(id);
    }
  }
  return joined;
}
