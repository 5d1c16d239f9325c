import { Dexie, type Table } from 'dexie';
import type { JournalRow, Rows } from '../../shared/schema/records';
import { DataError } from './errors';
import { migrations, newestVersion } from './migrations/all';
import { declareMigrations } from './migrations/migration';

/** The bytes of a file, a template or a draft version, under the id of the row that owns them. */
export interface BlobRow {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The tables, typed. Only commit.ts may write to them. */
export type QuashDb = Dexie & { readonly [T in keyof Rows]: Table<Rows[T], string> } & {
  readonly journal: Table<JournalRow, string>;
  readonly blobs: Table<BlobRow, string>;
};

/** Belongs to the origin app://quash; another name or origin would orphan what is stored. */
export const databaseName = 'quash';

function makeDatabase(): QuashDb {
  // Strict: a transaction is acknowledged when it is on the disk, not when it is on its way there.
  const made = new Dexie(databaseName, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  declareMigrations(made, migrations);
  return made as QuashDb;
}

let current: QuashDb | undefined;

/** The open database. */
export function db(): QuashDb {
  if (!current) throw new Error('the database is not open: openData() comes first');
  return current;
}

/** Opens the database, after a look at its version: one written by a newer program is left untouched. */
export async function openDatabase(): Promise<void> {
  if (current) return;
  const stored = await storedVersion();
  if (stored > newestVersion) {
    throw new DataError(
      'newer-database',
      `The matters on this machine were written by a newer version of Quash (data version ${stored}; this program knows ${newestVersion}). Nothing was changed.`,
      'Start the newer Quash, or install it again.',
    );
  }
  const opening = makeDatabase();
  try {
    await opening.open();
  } catch (error) {
    opening.close();
    const why = error instanceof Error ? error.message : 'unknown';
    throw new DataError(
      'unreadable-database',
      `The database could not be opened: ${why}`,
      'Close every Quash window and start it again.',
    );
  }
  current = opening;
  // Asked, not required: without it the browser engine may clear the profile when the disk is nearly full.
  await globalThis.navigator?.storage?.persist?.().catch(() => false);
}

/** Closes the database, so that another may be opened in its place. */
export function closeDatabase(): void {
  current?.close();
  current = undefined;
}

/** The version on the disk, 0 when there is none yet. Dexie stores its own number times ten. */
async function storedVersion(): Promise<number> {
  const found = (await indexedDB.databases()).find((d) => d.name === databaseName);
  return (found?.version ?? 0) / 10;
}
