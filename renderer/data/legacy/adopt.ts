import {
  OPERATION_SCHEMA,
  operationText,
  sameJson,
  type Change,
  type Operation,
} from '../../../shared/schema/operation';
import { nextStamp } from '../clock';
import { tablesWithBytes } from '../read';
import { sha256 } from '../sha256';
import { putBytes } from '../vault/blobs';
import { appendOperation, entriesAfter } from '../vault/journal';
import { session } from '../vault/session';
import { replay } from '../working-set/rebuild';
import { openPlainStore, plainTables, type PlainStore } from './plain-store';

/** What was taken over. */
export interface Adopted {
  readonly operations: number;
  readonly files: number;
  /** Rows that the old journal did not account for; they came in as they stood. */
  readonly rows: number;
}

/**
 * Takes the store of an earlier version over into the open vault: every operation under its own id and date, every
 * stored file, and whatever else stood in a row. Starting again after an interruption goes on where it stopped. The old
 * store is only read; null when there is none.
 */
export async function adoptPlainStore(): Promise<Adopted | null> {
  const store = await openPlainStore();
  if (!store) return null;
  try {
    const operations = await takeJournal(store);
    const files = await takeFiles(store);
    const rows = await takeRest(store);
    return { operations, files, rows };
  } finally {
    store.close();
  }
}

async function takeJournal(store: PlainStore): Promise<number> {
  const present = new Set<string>();
  for await (const { entries } of entriesAfter(0)) {
    for (const { operation } of entries) if (operation) present.add(operation.id);
  }
  const all = await store.journal.toArray();
  const missing = all.filter(({ id }) => !present.has(id)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const operation of missing) await appendOperation(operation);
  return missing.length;
}

async function takeFiles(store: PlainStore): Promise<number> {
  let taken = 0;
  for (const table of tablesWithBytes) {
    for (const row of await store[table].toArray()) {
      const blob = await store.blobs.get(row.id);
      if (!blob) continue;
      const hash = await putBytes(blob.bytes);
      if (hash !== row['sha256']) throw new Error('a stored file is not what its row says');
      taken += 1;
    }
  }
  return taken;
}

/** Rows that replaying the journal does not give: they come in as one operation, so that nothing is left behind. */
async function takeRest(store: PlainStore): Promise<number> {
  const { rows } = await replay();
  const changes: Change[] = [];
  for (const table of plainTables) {
    for (const row of await store[table].toArray()) {
      if (table === 'meta' && (row['kind'] === 'heads' || row['kind'] === 'device')) continue;
      const made = rows.get(table)?.get(row.id);
      if (made && sameJson({ ...made, updatedAt: null }, { ...row, updatedAt: null })) continue;
      changes.push({ table, id: row.id, field: null, after: row as Change['after'] });
    }
  }
  if (changes.length === 0) return 0;
  const unsigned: Omit<Operation, 'id'> = {
    matter: null,
    device: session().device,
    author: null,
    parents: [],
    schema: OPERATION_SCHEMA,
    at: nextStamp(),
    command: 'take-over',
    undoes: null,
    changes,
  };
  await appendOperation({ id: await sha256(operationText(unsigned)), ...unsigned });
  return changes.length;
}
