import { tableNames, type TableName } from '../../shared/schema/operation';
import { commit } from './commit';
import type { Edit } from './plan';
import { notice } from './vault/session';
import type { AnyRow } from './working-set/apply';
import { openRows, type RowTable } from './working-set/cache';

/**
 * The working set was further than the journal: somebody put the vault's folder back to an earlier state. What the rows
 * know and the journal does not comes in as one operation; nothing is deleted because it is absent.
 */
export async function recoverRows(rows: ReadonlyMap<RowTable, readonly AnyRow[]>): Promise<void> {
  const edits = tableNames.flatMap((table) => missing(table, rows.get(table) ?? []));
  const operation = await commit({ command: 'recover-rows', matter: null, edits });
  notice({
    code: 'journal-went-back',
    message: `The vault on this disk was put back to an earlier state, by a restore or by a program that copies folders. ${
      operation
        ? `Quash brought back ${operation.changes.length} ${operation.changes.length === 1 ? 'record' : 'records'} from its working copy.`
        : 'Nothing that the working copy holds is missing.'
    }`,
    fix: 'Look through what you changed last. The steps in between are in no list of activity; a later backup has them.',
  });
}

function missing(table: TableName, rows: readonly AnyRow[]): Edit[] {
  const known = openRows(table);
  return rows
    .filter((row) => JSON.stringify(row) !== JSON.stringify(known?.get(row.id)))
    .map((row) => ({ table, id: row.id, field: null, after: row }));
}
