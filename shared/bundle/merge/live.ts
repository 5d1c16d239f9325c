import { canonicalJson, sameJson, type Change, type Operation, type TableName } from '../../schema/operation';
import type { Graph } from './graph';
import { existsAt, isObject, isUnder, keyOf, orderOf, pathOf, type Json } from './leaves';
import { changesByRow, decideCommand, elementsOf, writesOf } from './writes';

/** A write that no later one took the place of. */
export interface Live {
  readonly operation: string;
  readonly value: Json | undefined;
}

/** A row as the history knows it: what is live at each of its leaves. */
export interface LiveRow {
  readonly table: TableName;
  readonly id: string;
  /** In the order of the history. */
  readonly steps: readonly Step[];
  readonly leaves: ReadonlyMap<string, readonly Live[]>;
  readonly elements: ReadonlySet<string>;
  /** Every order of a list that named an element for the first time, by the key of the order. */
  readonly orders: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/**
 * Operations whose changes do not count: decisions that were taken back. What was open before them is open again, for
 * everybody. Taking a taking-back back makes the decision count again.
 */
function takenBack(operations: readonly Operation[]): Set<string> {
  const decisions = new Set(operations.filter(({ command }) => command === decideCommand).map(({ id }) => id));
  const by = new Map<string, string[]>();
  for (const { id, undoes } of operations) if (undoes !== null) by.set(undoes, [...(by.get(undoes) ?? []), id]);
  const out = new Set<string>();
  // An undo is itself no write: it only says whether the decision stands.
  const stands = (id: string, depth: number): boolean =>
    depth > 1_000 || !(by.get(id) ?? []).some((undoing) => stands(undoing, depth + 1));
  const silence = (id: string, depth: number): void => {
    for (const undoing of by.get(id) ?? []) {
      out.add(undoing);
      if (depth < 1_000) silence(undoing, depth + 1);
    }
  };
  for (const id of decisions) {
    if (!stands(id, 0)) out.add(id);
    silence(id, 0);
  }
  return out;
}

/** What one operation did to one row. */
export interface Step {
  readonly operation: string;
  readonly command: string;
  readonly undoes: string | null;
  readonly changes: readonly Change[];
}

/** Every row that the operations speak of. They are given in the order of the graph. */
export function liveRows(operations: readonly Operation[], graph: Graph): LiveRow[] {
  const silent = takenBack(operations);
  const rows = new Map<string, Step[]>();
  for (const operation of operations) {
    if (silent.has(operation.id)) continue;
    for (const [row, changes] of changesByRow(operation)) {
      const step = { operation: operation.id, command: operation.command, undoes: operation.undoes, changes };
      const mine = rows.get(row);
      if (mine) mine.push(step);
      else rows.set(row, [step]);
    }
  }
  return [...rows].map(([row, steps]) => liveRow(row, steps, graph));
}

/** One row by what was done to it, in order. */
export function liveRow(row: string, steps: readonly Step[], graph: Graph): LiveRow {
  const elements = elementsOf(steps.flatMap(({ changes }) => changes));
  const leaves = new Map<string, readonly Live[]>();
  const orders = new Map<string, (readonly string[])[]>();
  const settled = new Map<string, readonly Live[]>();
  for (const { operation: id, command, undoes, changes } of steps) {
    const open = ({ operation }: Live): boolean => operation !== id && !graph.precedes(operation, id);
    for (const { key, value, covers } of changes.flatMap((change) => writesOf(change, elements, command))) {
      if (covers) {
        for (const [at, live] of leaves) if (at === key || isUnder(at, key)) leaves.set(at, live.filter(open));
        continue;
      }
      const was = leaves.get(key) ?? [];
      const gone = was.filter((one) => !open(one));
      if (gone.length > 1) settled.set(`${id} ${key}`, gone);
      const back = settled.get(`${undoes ?? ''} ${key}`) ?? [];
      leaves.set(key, [...was.filter(open), ...writtenBack(back, id, value)]);
      if (Array.isArray(value) && pathOf(key).at(-1) === orderOf) noteOrder(orders, key, value as readonly string[]);
      // Who writes inside a place takes the plain value away that stood there ('none', before there was something).
      if (value === undefined) continue;
      for (const above of placesAbove(key)) {
        const plain = leaves.get(above);
        if (plain) leaves.set(above, plain.filter(open));
      }
    }
  }
  const [table, id] = row.split(' ') as [TableName, string];
  return { table, id, steps, leaves, elements, orders };
}

/** The places that hold this one, outermost first; a marker lies in the place it speaks of. */
function placesAbove(key: string): string[] {
  const path = pathOf(key);
  const last = path.at(-1);
  const own = last === isObject || last === orderOf;
  if (last === existsAt) return [];
  return path
    .slice(0, -1)
    .map((_, n) => keyOf(path.slice(0, n + 1)))
    .slice(0, own ? undefined : path.length - 1);
}

function noteOrder(orders: Map<string, (readonly string[])[]>, key: string, ids: readonly string[]): void {
  const lists = orders.get(key) ?? [];
  const known = new Set(lists.flat());
  if (ids.some((id) => !known.has(id))) orders.set(key, [...lists, ids]);
}

/**
 * What a write leaves. Taking an edit back that settled a question puts the question back, not only the value that was on
 * the screen.
 */
function writtenBack(settled: readonly Live[], operation: string, value: Json | undefined): Live[] {
  if (!settled.some((one) => sameJson(one.value, value))) return [{ operation, value }];
  const values = new Map(settled.map((one) => [one.value === undefined ? '' : canonicalJson(one.value), one.value]));
  return [...values.values()].map((one) => ({ operation, value: one }));
}
