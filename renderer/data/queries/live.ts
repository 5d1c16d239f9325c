import { liveQuery, type Subscription } from 'dexie';
import { useSyncExternalStore } from 'react';
import type { Rows } from '../../../shared/schema/records';
import { today } from '../clock';
import { readAll, readOne } from '../read';

/*
 * Live queries, shared: however many fields of a page look at a table, it is read once, and again when it changes.
 */
interface Source {
  value: unknown;
  error: unknown;
  readonly query: () => Promise<unknown>;
  readonly listeners: Set<() => void>;
  subscription: Subscription | undefined;
  retire: ReturnType<typeof setTimeout> | undefined;
}

/** How long an unwatched query is kept, so that going back to a page shows it at once. */
const keepMs = 5000;
const sources = new Map<string, Source>();

/** The answer of a query, kept up to date; undefined while it is first read. Equal keys share one query. */
export function useLive<T>(key: string, query: () => Promise<T>): T | undefined {
  const source = sourceOf(key, query);
  const value = useSyncExternalStore(
    (listener) => watch(key, source, listener),
    () => {
      if (source.error !== undefined) throw source.error;
      return source.value;
    },
  );
  return value as T | undefined;
}

/** Every row of a table. */
export function useTable<T extends keyof Rows>(table: T): Rows[T][] | undefined {
  return useLive(`table:${table}`, () => readAll(table));
}

/** One row of a table; null when there is none. */
export function useRow<T extends keyof Rows>(table: T, id: string): Rows[T] | null | undefined {
  return useLive(`row:${table}:${id}`, () => readOne(table, id));
}

/** The clock's day; changes at midnight in a window left open. */
export function useToday(): string {
  return useSyncExternalStore(watchDay, today);
}

function sourceOf(key: string, query: () => Promise<unknown>): Source {
  const known = sources.get(key);
  if (known) return known;
  const made: Source = {
    value: undefined,
    error: undefined,
    query,
    listeners: new Set(),
    subscription: undefined,
    retire: undefined,
  };
  sources.set(key, made);
  return made;
}

function watch(key: string, source: Source, listener: () => void): () => void {
  sources.set(key, source);
  clearTimeout(source.retire);
  source.listeners.add(listener);
  source.subscription ??= liveQuery(source.query).subscribe({
    next: (value) => publish(source, value, undefined),
    error: (error: unknown) => publish(source, undefined, error),
  });
  return () => {
    source.listeners.delete(listener);
    if (source.listeners.size > 0) return;
    source.retire = setTimeout(() => {
      stop(source);
      if (sources.get(key) === source) sources.delete(key);
    }, keepMs);
  };
}

function publish(source: Source, value: unknown, error: unknown): void {
  source.value = value;
  source.error = error;
  for (const listener of source.listeners) listener();
}

function stop(source: Source): void {
  clearTimeout(source.retire);
  source.subscription?.unsubscribe();
  source.subscription = undefined;
}

function watchDay(listener: () => void): () => void {
  const timer = setInterval(listener, 30_000);
  return () => clearInterval(timer);
}
