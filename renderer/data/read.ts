import type { Rows } from '../../shared/schema/records';
import { DataError } from './errors';
import { getBytes } from './vault/blobs';
import { openList } from './working-set/cache';
import { loadRow, loadTable } from './working-set/load';

/*
 * The only way rows are read. Nothing but the key can be looked up on the disk: a query takes all rows of a table,
 * opened into memory, and filters them there.
 */

/** Every row of a table; the same array until something in it changes. */
export async function readAll<T extends keyof Rows>(table: T): Promise<readonly Rows[T][]> {
  await loadTable(table);
  return (openList(table) ?? []) as unknown as readonly Rows[T][];
}

/** One row, or null. */
export async function readOne<T extends keyof Rows>(table: T, id: string): Promise<Rows[T] | null> {
  return (await loadRow(table, id)) as Rows[T] | null;
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
  | 'demands'
  | 'parties'
  | 'counsel'
  | 'accounts'
  | 'drafts'
  | 'draftVersions'
  | 'deadlines'
  | 'files'
  | 'drawer'
  | 'departures';

/** Tables whose rows own stored bytes. */
export const tablesWithBytes = ['files', 'draftVersions', 'templates'] as const;

/** SHA-256 of everything that records of the library own: their opinions, and the texts of these. */
export async function libraryHashes(): Promise<string[]> {
  return (await readAll('precedents')).flatMap((row) =>
    row.kind === 'keeping' ? row.opinions.flatMap(({ sha256, textSha256 }) => [sha256, textSha256 ?? sha256]) : [],
  );
}

/** The bytes of a file, a template or a generated paper, by the id of its row. */
export async function readBytes(rowId: string): Promise<Uint8Array> {
  for (const table of tablesWithBytes) {
    const row = await readOne(table, rowId);
    if (row) return getBytes(row.sha256);
  }
  throw new DataError('not-found', 'This file is no longer there.', 'Go back to the list and open it again.');
}
