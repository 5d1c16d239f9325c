import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { closeData, openData } from '../../../../renderer/data';
import { clearHistory } from '../../../../renderer/data/history';
import type { NewMatter } from '../../../../renderer/data';
import { db } from '../../../../renderer/data/db';

/** A machine on which nothing was ever stored. */
export function freshMachine(): IDBFactory {
  closeData();
  const indexedDB = new IDBFactory();
  Object.assign(globalThis, { indexedDB, IDBKeyRange });
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  return indexedDB;
}

/** An empty database, newly made. */
export async function freshData(): Promise<void> {
  freshMachine();
  await openData();
  clearHistory();
}

/** Every row of every table, to compare a before with an after. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of db().tables) all[table.name] = await table.toArray();
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
