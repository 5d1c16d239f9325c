import { matterTables, type OwnerOf } from '../../../shared/bundle/merge/belongs';
import type { Here } from '../../../shared/bundle/merge/state';
import type { TableName } from '../../../shared/schema/operation';
import { readAll } from '../read';
import type { AnyRow } from '../working-set/apply';

/** The rows of a matter as this vault shows them, and whose the others are. */
export interface RowsHere {
  readonly rows: readonly { readonly table: TableName; readonly row: AnyRow }[];
  readonly here: Here;
  readonly ownerOf: OwnerOf;
}

/** Reads them all at once, so that a dry run looks at one moment. */
export async function readRowsHere(matter: string): Promise<RowsHere> {
  const all = new Map<string, AnyRow>();
  const rows: { table: TableName; row: AnyRow }[] = [];
  for (const table of matterTables) {
    for (const one of await readAll(table)) {
      const row = one as unknown as AnyRow;
      all.set(`${table} ${row.id}`, row);
      if (matterOf(table, row) === matter) rows.push({ table, row });
    }
  }
  const known = rows.some(({ table }) => table === 'matters');
  const at = (table: TableName, id: string): AnyRow | undefined => all.get(`${table} ${id}`);
  return {
    rows,
    here: (table, id) => at(table, id) ?? (known ? null : undefined),
    ownerOf: (table, id) => {
      const row = at(table, id);
      return row && matterOf(table, row);
    },
  };
}

function matterOf(table: TableName, row: AnyRow): string | null {
  if (table === 'matters') return row.id;
  const { on, matterId } = row as { on?: { kind: string; id: string }; matterId?: string };
  if (table === 'notes') return on?.kind === 'matter' ? on.id : null;
  return matterId ?? null;
}
