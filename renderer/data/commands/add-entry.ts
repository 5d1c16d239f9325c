import type { Account, Counsel, Party } from '../../../shared/schema/matter';
import { commit } from '../commit';
import { create } from '../matter-rows';
import type { MatterList } from '../matter-path';
import { readOfMatter } from '../read';

/** What a list of a matter holds. */
export interface Entries {
  readonly parties: Omit<Party, 'id'>;
  readonly counsel: Omit<Counsel, 'id'>;
  readonly accounts: Omit<Account, 'id'>;
}

/** Adds a party, counsel or an account at the end of its list. */
export async function addEntry<L extends MatterList>(
  matterId: string,
  list: L,
  entry: Entries[L],
): Promise<{ key: string; operation: string | null }> {
  const id = crypto.randomUUID();
  const rows: readonly { order: number }[] = await readOfMatter(list, matterId);
  const order = Math.max(-1, ...rows.map((row) => row.order)) + 1;
  const row = { ...entry, id, matterId, key: id, order };
  const operation = await commit({ command: 'add-entry', matter: matterId, edits: [create(list, row)] });
  return { key: id, operation: operation?.id ?? null };
}
