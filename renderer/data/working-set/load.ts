import type { AnyRow } from './apply';
import { openRows, putTable, takeChanges, watchChanges } from './cache';
import type { RowTable } from './db';
import { foldSoon } from './fold';
import { openLoose } from './loose';
import { manifest, type TableState } from './manifest';
import { openPages } from './pages';
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
    foldSoon();
  } finally {
    takeChanges(table);
  }
}

/** The rows as the disk has them; null when they are not what the manifest says. */
async function read(table: RowTable): Promise<Map<string, AnyRow> | null> {
  for (let tries = 0; tries < 5; tries += 1) {
    const state = manifest().tables[table];
    const rows = await readRows(table, state).catch(() => null);
    if (rows) return rows;
    // A batch was written between the manifest and the rows: look again. Otherwise they are damaged.
    if (manifest().tables[table] === state && (await written())) return null;
  }
  return null;
}

/** The rows of the pages, and over them those that lie by themselves: they are later. */
async function readRows(table: RowTable, state: TableState): Promise<Map<string, AnyRow> | null> {
  const [pages, loose] = await Promise.all([openPages(table, state.pages), openLoose(table, state)]);
  if (!loose) return null;
  const rows = new Map<string, AnyRow>();
  for (const list of [...pages, loose]) for (const row of list) rows.set(row.id, row);
  return rows;
}
