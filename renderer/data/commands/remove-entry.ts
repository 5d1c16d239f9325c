import { commit } from '../commit';
import { rowOfKey, type MatterList } from '../matter-path';

/** Takes a party, counsel or an account off its list; undo brings it back. */
export async function removeEntry(matterId: string, list: MatterList, key: string): Promise<string | null> {
  const { id } = await rowOfKey(matterId, list, key);
  const operation = await commit({
    command: 'remove-entry',
    matter: matterId,
    edits: [{ table: list, id, field: null }],
  });
  return operation?.id ?? null;
}
