import type { JournalRow, Rows } from '../../shared/schema/records';
import { db } from './db';
import { DataError } from './errors';

/*
 * The only way rows are read. Nothing but the key is indexed: a query takes all rows of a table and filters them in
 * memory, reading everything first, so that opening sealed rows can later be put in here and nowhere else.
 */

/** Every row of a table. */
export async function readAll<T extends keyof Rows>(table: T): Promise<Rows[T][]> {
  return (await db().table(table).toArray()) as Rows[T][];
}

/** One row, or null. */
export async function readOne<T extends keyof Rows>(table: T, id: string): Promise<Rows[T] | null> {
  return ((await db().table(table).get(id)) as Rows[T] | undefined) ?? null;
}

/** One row that must be there. */
export async function mustRead<T extends keyof Rows>(table: T, id: string): Promise<Rows[T]> {
  const row = await readOne(table, id);
  if (row) return row;
  throw new DataError(
    'not-found',
    `This record (${table}) is no longer there.`,
    'Go back to the list and open it again.',
  );
}

/** The rows of a table that belong to a matter. */
export async function readOfMatter<T extends MatterTable>(table: T, matterId: string): Promise<Rows[T][]> {
  const rows: readonly { matterId: string }[] = await readAll(table);
  return rows.filter((row) => row.matterId === matterId) as Rows[T][];
}
/** Tables whose rows say which matter they belong to. */
export type MatterTable =
  'demands' | 'parties' | 'counsel' | 'accounts' | 'drafts' | 'draftVersions' | 'deadlines' | 'files';

/** The bytes stored under a row's id. */
export async function readBytes(rowId: string): Promise<Uint8Array> {
  const row = await db().blobs.get(rowId);
  if (row) return row.bytes;
  throw new DataError(
    'not-found',
    'The bytes of this file are not in the database.',
    'Attach or import the file again.',
  );
}

/** One operation of the journal, or null. */
export async function readOperation(id: string): Promise<JournalRow | null> {
  return (await db().journal.get(id)) ?? null;
}

const journal = new Map<string, JournalRow>();

/** The whole journal, oldest first. An operation never changes, so each is read from the disk once. */
export async function readJournal(): Promise<JournalRow[]> {
  const ids = (await db().journal.toCollection().primaryKeys()) as string[];
  const fresh = ids.filter((id) => !journal.has(id));
  for (const row of await db().journal.bulkGet(fresh)) if (row) journal.set(row.id, row);
  const known = new Set(ids);
  for (const id of journal.keys()) if (!known.has(id)) journal.delete(id);
  return [...journal.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
