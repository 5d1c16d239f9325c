import type { Conflict } from '../../schema/conflict';
import type { Operation } from '../../schema/operation';
import { existsAt, isObject, isUnder, keyOf, orderOf, pathOf } from './leaves';
import { elementsOf, fieldPath, writesOf } from './writes';

/**
 * What is still undecided after an operation that was made with all of it at hand: what it wrote, it settled. A row whose
 * whole is in question is settled only as a whole.
 */
export function stillOpen(conflicts: readonly Conflict[], operation: Operation): readonly Conflict[] {
  if (conflicts.length === 0) return conflicts;
  return conflicts.filter((conflict) => !settles(operation, conflict));
}

function settles({ changes, command }: Operation, conflict: Conflict): boolean {
  const mine = changes.filter(({ table, id }) => table === conflict.table && id === conflict.id);
  if (mine.length === 0) return false;
  if (conflict.field === null) return mine.some(({ field }) => field === null);
  const place = keyOf(fieldPath(conflict.field));
  const elements = elementsOf(mine);
  return mine
    .flatMap((change) => writesOf(change, elements, command))
    .some(({ key, covers }) => isAt(placeOf(key), place) || (covers === true && isAt(place, key)));
}

const isAt = (key: string, above: string): boolean => key === above || isUnder(key, above);

function placeOf(key: string): string {
  const path = pathOf(key);
  const last = path.at(-1);
  return last === isObject || last === orderOf || last === existsAt ? keyOf(path.slice(0, -1)) : key;
}
