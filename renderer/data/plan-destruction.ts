import type { Change, TableName } from '../../shared/schema/operation';
import type { Rows } from '../../shared/schema/records';
import type { Removal } from './commit';
import { createdFiles } from './created-files';
import type { Plan } from './plan';
import { libraryHashes, readAll, readOne, tablesWithBytes, type MatterTable } from './read';
import { blobName } from './vault/blobs';
import { readHistory } from './vault/journal';

const ofMatter: readonly MatterTable[] = [
  'demands',
  'parties',
  'counsel',
  'accounts',
  'drafts',
  'draftVersions',
  'deadlines',
  'files',
  'drawer',
  'departures',
];

/** More operations than any matter has. */
const all = 5000;

/** Everything that belongs to the matters: rows, notes, stored bytes, and the journal's memory of them. */
export async function planDestruction(matterIds: readonly string[]): Promise<{ plan: Plan; removal: Removal }> {
  const gone = new Set(matterIds);
  const changes: Change[] = [];
  const drop = (table: TableName, id: string): void => void changes.push({ table, id, field: null });
  for (const id of gone) if (await readOne('matters', id)) drop('matters', id);
  for (const table of ofMatter) {
    const rows: readonly Rows[typeof table][] = await readAll(table);
    for (const row of rows) if (gone.has(row.matterId)) drop(table, row.id);
  }
  for (const note of await readAll('notes')) {
    if (note.on.kind === 'matter' && gone.has(note.on.id)) drop('notes', note.id);
  }
  return { plan: { changes }, removal: { matters: [...gone], blobs: await ownBlobs(gone, changes) } };
}

/** Stored files that only these matters refer to, also those whose row is gone by now. */
async function ownBlobs(gone: ReadonlySet<string>, changes: readonly Change[]): Promise<string[]> {
  const dropped = new Set(changes.map(({ id }) => id));
  const theirs = new Set<string>();
  const others = new Set<string>(await libraryHashes());
  for (const table of tablesWithBytes) {
    for (const row of await readAll(table)) (dropped.has(row.id) ? theirs : others).add(row.sha256);
  }
  for (const id of gone) for (const hash of (await readHistory(id, all)).flatMap(createdFiles)) theirs.add(hash);
  return Promise.all([...theirs].filter((hash) => !others.has(hash)).map(blobName));
}
