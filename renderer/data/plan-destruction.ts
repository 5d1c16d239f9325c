import type { Change, TableName } from '../../shared/schema/operation';
import type { JournalRow, Rows } from '../../shared/schema/records';
import type { Removal } from './commit';
import type { AnyRow, Plan } from './plan';
import { readAll, readJournal, readOne, type MatterTable } from './read';

const ofMatter: readonly MatterTable[] = [
  'demands',
  'parties',
  'counsel',
  'accounts',
  'drafts',
  'draftVersions',
  'deadlines',
  'files',
];

/** Everything that belongs to the matters: rows, notes, stored bytes, and the journal's memory of them. */
export async function planDestruction(matterIds: readonly string[]): Promise<{ plan: Plan; removal: Removal }> {
  const gone = new Set(matterIds);
  const rows = new Map<TableName, Map<string, AnyRow | null>>();
  const drop = (table: TableName, id: string): void => {
    rows.set(table, (rows.get(table) ?? new Map<string, AnyRow | null>()).set(id, null));
  };
  for (const id of gone) if (await readOne('matters', id)) drop('matters', id);
  for (const table of ofMatter) {
    const all: readonly Rows[typeof table][] = await readAll(table);
    for (const row of all) if (gone.has(row.matterId)) drop(table, row.id);
  }
  for (const note of await readAll('notes')) {
    if (note.on.kind === 'matter' && gone.has(note.on.id)) drop('notes', note.id);
  }
  const operations = (await readJournal()).filter((o) => o.matter !== null && gone.has(o.matter));
  const changes: Change[] = [...rows].flatMap(([table, byId]) =>
    [...byId.keys()].map((id) => ({ table, id, field: null })),
  );
  const stored = new Set([
    ...(rows.get('files')?.keys() ?? []),
    ...(rows.get('draftVersions')?.keys() ?? []),
    ...operations.flatMap(createdFiles),
  ]);
  return {
    plan: { changes, rows },
    removal: { journal: operations.map((o) => o.id), blobs: [...stored], heads: [...gone] },
  };
}

/** Ids under which an operation may have stored bytes, though the row is gone by now. */
function createdFiles(operation: JournalRow): string[] {
  return operation.changes.filter((c) => c.table === 'files' || c.table === 'draftVersions').map((c) => c.id);
}
