import { Dexie, type Table } from 'dexie';
import { DataError } from '../errors';
import type { Operation, TableName } from '../../../shared/schema/operation';

/*
 * The store of the version before the vault: readable rows in IndexedDB. It is only ever read, to be taken over. Its
 * shape is frozen here.
 */

/** The tables that held rows. */
export const plainTables = [
  'matters',
  'demands',
  'parties',
  'counsel',
  'accounts',
  'precedents',
  'notes',
  'passages',
  'templates',
  'drafts',
  'draftVersions',
  'deadlines',
  'files',
  'meta',
] as const satisfies readonly TableName[];

export type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };
export type PlainStore = Dexie & { readonly [T in (typeof plainTables)[number]]: Table<PlainRow, string> } & {
  readonly journal: Table<Operation, string>;
  readonly blobs: Table<{ readonly id: string; readonly bytes: Uint8Array }, string>;
};

const databaseName = 'quash';

/** Opens it; null when there is none on this machine. One of another shape is refused, and not touched. */
export async function openPlainStore(): Promise<PlainStore | null> {
  const found = (await indexedDB.databases()).find((d) => d.name === databaseName);
  if (!found) return null;
  // Dexie stores its own number times ten.
  if (found.version !== 10) {
    throw new DataError(
      'newer-database',
      'The matters found on this machine were written by a program that this version does not know. Nothing was changed.',
      'Start the program that wrote them, and export the matters there.',
    );
  }
  const store = new Dexie(databaseName, { cache: 'disabled' });
  store.version(1).stores(Object.fromEntries([...plainTables, 'blobs', 'journal'].map((name) => [name, 'id'])));
  await store.open();
  return store as PlainStore;
}
