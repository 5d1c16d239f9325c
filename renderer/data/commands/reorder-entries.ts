import { commit } from '../commit';
import { rowOfKey, type MatterList } from '../matter-path';
import { set } from '../matter-rows';
import type { Edit } from '../plan';

/** Puts a list into the order of the keys given. */
export async function reorderEntries(
  matterId: string,
  list: MatterList,
  keys: readonly string[],
): Promise<string | null> {
  const edits: Edit[] = [];
  for (const [order, key] of keys.entries())
    edits.push(set(list, (await rowOfKey(matterId, list, key)).id, 'order', order));
  const operation = await commit({ command: 'reorder-entries', matter: matterId, edits });
  return operation?.id ?? null;
}
