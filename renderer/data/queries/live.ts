import { useSyncExternalStore } from 'react';
import type { Rows } from '../../../shared/schema/records';
import { today } from '../clock';
import { readAll, readOne } from '../read';
import { openList, openRows, watchTable } from '../working-set/cache';

/*
 * Live queries, shared: however many fields of a page look at a table, it is read once, and again when it changes.
 */
interface Source {
  value: unknown;
  error: unknown;
  readonly tables: readonly string[];
  readonly query: () => Promise<unknown>;
  /** The answer at once, where the rows are open already. */
  readonly peek: () => unknown;
  readonly listeners: Set<() => void>;
  stop: (() => void) | undefined;
  retire: ReturnType<typeof setTimeout> | undefined;
}

/** How long an unwatched query is kept, so that going back to a page shows it at once. */
const keepMs = 5000;
const sources = new Map<string, Source>();

/**
 * The answer of a query, kept up to date as its tables change; undefined while it is first read. Equal keys share one
 * query. `peek` gives the answer without waiting, or undefined.
 */
export function useLive<T>(
  key: string,
  tables: readonly string[],
  query: () => Promise<T>,
  peek: () => T | undefined = () => undefined,
): T | undefined {
  const source = sourceOf(key, tables, query, peek);
  const value = useSyncExternalStore(
    (listener) => watch(key, source, listener),
    () => {
      if (source.error !== undefined) throw source.error;
      return source.value;
    },
  );
  return value as T | undefined;
}

/**
 * What `part` takes out of a table; whoever asks is drawn anew only when that is another value. `part` gives the same
 * object for the same rows, or React would draw for ever.
 */
export function useTablePart<T extends keyof Rows, V>(table: T, part: (rows: readonly Rows[T][]) => V): V | undefined {
  const key = `table:${table}`;
  const source = sourceOf(key, [table], () => readAll(table), peekTable(table));
  return useSyncExternalStore(
    (listener) => watch(key, source, listener),
    () => {
      if (source.error !== undefined) throw source.error;
      return source.value === undefined ? undefined : part(source.value as readonly Rows[T][]);
    },
  );
}

const peekTable =
  <T extends keyof Rows>(table: T) =>
  (): readonly Rows[T][] | undefined =>
    openList(table) as readonly Rows[T][] | undefined;

const peekRow =
  <T extends keyof Rows>(table: T, id: string) =>
  (): Rows[T] | null | undefined => {
    const rows = openRows(table);
    return rows && ((rows.get(id) ?? null) as Rows[T] | null);
  };

/** Every row of a table. */
export function useTable<T extends keyof Rows>(table: T): readonly Rows[T][] | undefined {
  return useLive(`table:${table}`, [table], () => readAll(table), peekTable(table));
}

/** One row of a table; null when there is none. */
export function useRow<T extends keyof Rows>(table: T, id: string): Rows[T] | null | undefined {
  return useLive(`row:${table}:${id}`, [table], () => readOne(table, id), peekRow(table, id));
}

/** The clock's day; changes at midnight in a window left open. */
export function useToday(): string {
  return useSyncExternalStore(watchDay, today);
}

function sourceOf(key: string, tables: readonly string[], query: () => Promise<unknown>, peek: () => unknown): Source {
  const known = sources.get(key);
  if (known) return known;
  const made: Source = {
    value: peek(),
    error: undefined,
    tables,
    query,
    peek,
    listeners: new Set(),
    stop: undefined,
    retire: undefined,
  };
  sources.set(key, made);
  return made;
}

function watch(key: string, source: Source, listener: () => void): () => void {
  sources.set(key, source);
  clearTimeout(source.retire);
  source.listeners.add(listener);
  source.stop ??= follow(source);
  return () => {
    source.listeners.delete(listener);
    if (source.listeners.size > 0) return;
    source.retire = setTimeout(() => {
      source.stop?.();
      source.stop = undefined;
      if (sources.get(key) === source) sources.delete(key);
    }, keepMs);
  };
}

/** Asks now and again whenever a table changes; an answer that comes late never replaces a newer one. */
function follow(source: Source): () => void {
  let asked = 0;
  const ask = (): void => {
    asked += 1;
    const turn = asked;
    const known = source.peek();
    if (known !== undefined) return publish(source, known, undefined);
    source.query().then(
      (value) => turn === asked && publish(source, value, undefined),
      (error: unknown) => turn === asked && publish(source, undefined, error),
    );
  };
  const stops = source.tables.map((table) => watchTable(table, ask));
  ask();
  return () => {
    asked += 1;
    for (const stop of stops) stop();
  };
}

function publish(source: Source, value: unknown, error: unknown): void {
  if (source.value === value && source.error === error) return;
  source.value = value;
  source.error = error;
  for (const listener of source.listeners) listener();
}

function watchDay(listener: () => void): () => void {
  const timer = setInterval(listener, 30_000);
  return () => clearInterval(timer);
}
