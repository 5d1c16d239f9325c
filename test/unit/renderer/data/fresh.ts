import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { closeData, openData } from '../../../../renderer/data';
import { clearHistory } from '../../../../renderer/data/history';
import type { NewMatter } from '../../../../renderer/data';
import { entriesAfter } from '../../../../renderer/data/vault/journal';
import { readAll } from '../../../../renderer/data/read';
import { tableNames, type Operation } from '../../../../shared/schema/operation';
import { memoryVault, type MemoryVault } from './memory-vault';

/** A machine on which nothing was ever stored: a new vault, and no database. */
export async function freshMachine(): Promise<MemoryVault> {
  await closeData();
  forgetDatabase();
  return memoryVault();
}

/** The engine's databases are gone, as after the loss of the profile; or those of another profile take their place. */
export function forgetDatabase(indexedDB = new IDBFactory()): IDBFactory {
  Object.assign(globalThis, { indexedDB, IDBKeyRange });
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  return indexedDB;
}

/** An empty vault, newly made and open. */
export async function freshData(): Promise<MemoryVault> {
  const vault = await freshMachine();
  await openData(vault);
  clearHistory();
  return vault;
}

/** Every row of every table, to compare a before with an after. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of tableNames) all[table] = [...(await readAll(table))].sort((a, b) => (a.id < b.id ? -1 : 1));
  return all;
}

/** A small matter as the guided form makes it. */
export const newMatter: NewMatter = {
  title: 'In re Summons to Chirp',
  client: { side: 'account-holder', name: 'John Doe', short: 'Doe' },
  demand: {
    instrument: 'customs-summons-1509',
    issuer: { kind: 'federal-agency', name: 'Example Agency', short: 'the Agency', officer: 'Pat Example' },
    recipient: { name: 'Chirp, Inc.', short: 'Chirp' },
    served: { date: '2026-11-02', method: 'fax' },
    due: { date: '2026-11-30', time: '11:45' },
    items: [{ id: 'i1', text: 'all records of the account', tier: 'basic-subscriber' }],
    chronology: [],
  },
  accounts: [{ id: 'a1', handle: '@example' }],
  parties: [
    { id: 'p1', role: 'movant', name: 'John Doe' },
    { id: 'p2', role: 'government', name: 'United States' },
  ],
};

/** Every operation of the journal, oldest first. */
export async function readJournal(): Promise<Operation[]> {
  const all: Operation[] = [];
  for await (const { entries } of entriesAfter(0)) {
    for (const { operation } of entries) if (operation) all.push(operation);
  }
  return all;
}
