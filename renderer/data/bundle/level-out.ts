import { editsOf, inGraphOrder } from '../../../shared/bundle/merge/dry-run';
import { stateOf } from '../../../shared/bundle/merge/state';
import { rowKey } from '../../../shared/bundle/merge/writes';
import { commitFound } from '../commit';
import type { Edit } from '../plan';
import { readPath } from '../row-path';
import { readRowsHere } from './matter-rows-here';
import { graphOf, readShared } from './matter-journal';

/**
 * Rows may stand as no operation of the matter made them: they came with an earlier version's store, or out of the working
 * copy when the vault had been put back. Before a matter is joined or leaves, its own journal says what stands.
 */
export async function levelOut(matter: string): Promise<void> {
  await commitFound(async () => {
    const { rows, here } = await readRowsHere(matter);
    if (rows.length === 0) return null;
    const shared = await readShared(matter);
    const graph = graphOf(shared);
    const state = stateOf(inGraphOrder(shared.operations, graph), graph, here);
    const unknown = rows.filter(({ table, row }) => !state.rows.has(rowKey({ table, id: row.id })));
    const edits: Edit[] = [
      ...unknown.map(({ table, row }) => ({ table, id: row.id, field: null, after: row, confirms: true as const })),
      ...editsOf(state, here).map(({ table, id, field }): Edit => {
        const row = here(table, id);
        const after: unknown = row && field !== null ? readPath(row, field) : (row ?? undefined);
        return { table, id, field, after, confirms: true };
      }),
    ];
    return edits.length === 0 ? null : { command: 'restate-matter', matter, edits };
  });
}
