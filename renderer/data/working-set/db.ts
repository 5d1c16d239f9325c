import { Dexie, type Table } from 'dexie';
import type { Envelope } from '../../../shared/vault/envelope';
import { tableNames } from '../../../shared/schema/operation';
import { sealedOnly } from './guard';

/*
 * The working set: what the window reads from, all of it sealed. The journal is the truth; everything here follows
 * from it and can be thrown away, so the shape has one version and no migrations: another shape is built anew.
 */

/** Tables whose rows come from operations, and the heads that follow from them. */
export const rowTables = [...tableNames, 'heads'] as const;
export type RowTable = (typeof rowTables)[number];
/** The manifest says what the rest has to look like; pages hold the bulk of large tables, some hundred rows to a seal. */
type StoredTable = RowTable | 'manifest' | 'pages';

export type WorkingSetDb = Dexie & { readonly [T in StoredTable]: Table<Envelope, string> };

const databaseName = 'working-set';
/** Another number means another shape: what is there is thrown away and built from the journal. */
const shape = 3;

let current: WorkingSetDb | undefined;

/** The open database. */
export function db(): WorkingSetDb {
  if (!current) throw new Error('the working set is not open: openData() comes first');
  return current;
}

function make(): WorkingSetDb {
  // Strict: a transaction is acknowledged when it is on the disk, not when it is on its way there.
  const made = new Dexie(databaseName, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  made.version(shape).stores(Object.fromEntries([...rowTables, 'manifest', 'pages'].map((name) => [name, 'id'])));
  made.use(sealedOnly);
  return made as WorkingSetDb;
}

/** Opens the database, empty when there was none of this shape. Throws when the engine can't open it at all. */
export async function openWorkingSet(): Promise<void> {
  const found = (await indexedDB.databases()).find((d) => d.name === databaseName);
  // Dexie stores its own number times ten.
  if (found && found.version !== shape * 10) await Dexie.delete(databaseName);
  const opening = make();
  try {
    await opening.open();
  } catch (error) {
    opening.close();
    throw error;
  }
  current = opening;
  // Asked, not required: without it the engine may clear the profile when the disk is nearly full.
  await globalThis.navigator?.storage?.persist?.().catch(() => false);
}

/** Throws the database away and begins an empty one. */
export async function dropWorkingSet(): Promise<void> {
  closeWorkingSet();
  await Dexie.delete(databaseName);
  await openWorkingSet();
}

export function closeWorkingSet(): void {
  current?.close();
  current = undefined;
}
