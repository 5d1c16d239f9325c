import type { Envelope } from '../../../shared/vault/envelope';
import { openRow } from '../vault/seal';
import { session } from '../vault/session';
import type { AnyRow } from './apply';
import { openRows, putTable, takeChanges, watchChanges } from './cache';
import { db, type RowTable } from './db';
import { manifest, mixPrint, type TableState } from './manifest';
import { pagesSoon, readPages } from './pages';
import { rebuild } from './rebuild';
import { written } from './write-behind';

/*
 * Opens rows into memory: a table when something lists it, a single row when that is all that is asked for. Each
 * table is checked against the manifest on the way; one that does not match is never shown, but built anew.
 */
const loading = new Map<RowTable, Promise<void>>();

/** Opens a table, if it is not open yet. */
export async function loadTable(table: RowTable): Promise<void> {
  if (openRows(table)) return;
  const underWay = loading.get(table) ?? load(table).finally(() => loading.delete(table));
  loading.set(table, underWay);
  await underWay;
}

/** One row, or null. Its whole table is opened: a row alone could have been put back to an earlier state unseen. */
export async function loadRow(table: RowTable, id: string): Promise<AnyRow | null> {
  await loadTable(table);
  return openRows(table)?.get(id) ?? null;
}

/** Several rows by id; null where there is none. */
export async function loadRows(table: RowTable, ids: readonly string[]): Promise<Map<string, AnyRow | null>> {
  await loadTable(table);
  const open = openRows(table);
  return new Map(ids.map((id) => [id, open?.get(id) ?? null]));
}

async function load(table: RowTable): Promise<void> {
  if (!(await written())) return rebuild();
  // What is committed while this reads comes after it.
  watchChanges(table);
  try {
    const rows = await read(table);
    if (openRows(table)) return;
    if (rows === null) return await rebuild();
    for (const [id, row] of takeChanges(table)) {
      if (row) rows.set(id, row);
      else rows.delete(id);
    }
    putTable(table, rows);
    // Pages that are missing, or lack their overview, are made once it is quiet.
    pagesSoon();
  } finally {
    takeChanges(table);
  }
}

/** The rows as the disk has them; null when they are not what the manifest says. */
async function read(table: RowTable): Promise<Map<string, AnyRow> | null> {
  for (let tries = 0; tries < 5; tries += 1) {
    const state = manifest().tables[table];
    const rows = await (readPages(table, state) ?? readRows(table, state)).catch(() => null);
    if (rows) return rows;
    // Pages are a shortcut: the rows themselves may still be whole.
    const again = state.pages ? await readRows(table, state).catch(() => null) : null;
    if (again) return again;
    // A batch was written between the manifest and the rows: look again. Otherwise they are damaged.
    if (manifest().tables[table] === state && (await written())) return null;
  }
  return null;
}

async function readRows(table: RowTable, state: TableState): Promise<Map<string, AnyRow> | null> {
  const envelopes = await db()[table].toArray();
  if (envelopes.length !== state.count || mixPrint(state.print, [], envelopes) !== emptyPrint) return null;
  return openAll(table, envelopes);
}
const emptyPrint = mixPrint('00'.repeat(16), [], []);

/** Opens envelopes, many at a time. */
async function openAll(table: RowTable, envelopes: readonly Envelope[]): Promise<Map<string, AnyRow>> {
  const { rows: key } = session().keys;
  const rows = new Map<string, AnyRow>();
  for (let at = 0; at < envelopes.length; at += atOnce) {
    const some = await Promise.all(envelopes.slice(at, at + atOnce).map((one) => openRow(key, table, one)));
    for (const row of some as AnyRow[]) rows.set(row.id, row);
  }
  return rows;
}
const atOnce = 1000;
