import type { AnyRow, Touched } from './apply';
import type { RowTable } from './db';

export type { RowTable };

/*
 * Rows opened into memory, a table at a time. Commits change them here first; what watches a table is called back.
 */
interface OpenTable {
  readonly rows: Map<string, AnyRow>;
  /** The same as a list, until something changes. */
  list: readonly AnyRow[] | undefined;
}

const tables = new Map<RowTable, OpenTable>();
/** What is committed to a table while it is being read from the disk. */
const meanwhile = new Map<RowTable, Map<string, AnyRow | null>>();
const listeners = new Map<string, Set<() => void>>();

/** The rows of an open table, by id; undefined: it was not opened yet. */
export function openRows(table: RowTable): ReadonlyMap<string, AnyRow> | undefined {
  return tables.get(table)?.rows;
}

/** Every row of an open table; the same array until something changes. */
export function openList(table: RowTable): readonly AnyRow[] | undefined {
  const open = tables.get(table);
  if (open) open.list ??= [...open.rows.values()];
  return open?.list;
}

/** Takes the rows of a table in. */
export function putTable(table: RowTable, rows: Map<string, AnyRow>): void {
  tables.set(table, { rows, list: undefined });
}

/** Brings open tables up to date and calls back whoever watches one that changed. */
export function applyTouched(touched: Touched): void {
  for (const [table, changed] of touched) {
    const late = meanwhile.get(table);
    if (late) for (const [id, row] of changed) late.set(id, row);
    const open = tables.get(table);
    if (open) {
      for (const [id, row] of changed) {
        if (row) open.rows.set(id, row);
        else open.rows.delete(id);
      }
      open.list = undefined;
      for (const watcher of watchers) watcher(table, changed.keys());
    }
  }
  changedTables(touched.keys());
}

/** Calls back whoever watches one of the tables. */
export function changedTables(names: Iterable<string>): void {
  for (const name of names) for (const listener of listeners.get(name) ?? []) listener();
}

/** Calls back whenever the table changes; returns how to stop. */
export function watchTable(table: string, listener: () => void): () => void {
  const mine = listeners.get(table) ?? new Set();
  listeners.set(table, mine.add(listener));
  return () => mine.delete(listener);
}

type Watcher = (table: RowTable, ids: Iterable<string>) => void;
const watchers = new Set<Watcher>();

/** Calls back with the rows that changed in open tables; returns how to stop. */
export function watchAll(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Keeps what is committed to a table from now on, for whoever is reading it from the disk. */
export function watchChanges(table: RowTable): void {
  meanwhile.set(table, new Map());
}

/** What was committed since {@link watchChanges}, and stops keeping it. */
export function takeChanges(table: RowTable): ReadonlyMap<string, AnyRow | null> {
  const late = meanwhile.get(table) ?? new Map<string, AnyRow | null>();
  meanwhile.delete(table);
  return late;
}

/** Names of the open tables. */
export function openTables(): RowTable[] {
  return [...tables.keys()];
}

/** Forgets every row. */
export function clearCache(): void {
  tables.clear();
  meanwhile.clear();
}
