import { sameJson, type Change, type Operation } from '../../schema/operation';
import { existsAt, isUnder, keyOf, leavesOf, pathOf, type Json, type Path } from './leaves';

/** One leaf that an operation wrote; `value` undefined: it took it away. */
export interface Write {
  readonly key: string;
  readonly value: Json | undefined;
  /** It also takes the place of everything under its key. */
  readonly covers?: true;
}

/** A decision speaks of everything at its place, also of what it leaves as it was. */
export const decideCommand = 'decide-conflict';

/** Every element of an array that the changes of one row speak of. */
export function elementsOf(changes: readonly Change[]): Set<string> {
  const elements = new Set<string>();
  for (const { field, before, after } of changes) {
    const path = fieldPath(field);
    for (const value of [before, after]) for (const key of leavesOf(value, path).elements) elements.add(key);
  }
  return elements;
}

export const fieldPath = (field: string | null): Path => (field === null ? [] : field.split('.'));

/**
 * What a change wrote: the leaves that differ between its before and its after. A change that leaves everything as it
 * was confirms it. A row or an element that goes is one write: what it said stays, should somebody else have worked on it.
 */
export function writesOf(change: Change, elements: ReadonlySet<string>, command: string): Write[] {
  const path = fieldPath(change.field);
  const root = keyOf(path);
  const before = leavesOf(change.before, path);
  const after = leavesOf(change.after, path);
  const whole = command === decideCommand || sameJson(change.before, change.after);
  const isEntity = path.length === 0 || elements.has(root);
  const was = new Set([...before.elements, ...(isEntity && change.before !== undefined ? [root] : [])]);
  const is = new Set([...after.elements, ...(isEntity && change.after !== undefined ? [root] : [])]);
  // A decision that somebody's removal stands is made by whom the row may be gone for already.
  if (isEntity && change.after === undefined) was.add(root);
  const gone = [...was].filter((entity) => !is.has(entity));
  const writes: Write[] = command === decideCommand ? [{ key: root, value: undefined, covers: true }] : [];
  for (const entity of gone) writes.push({ key: mark(entity), value: undefined });
  for (const entity of is) if (whole || !was.has(entity)) writes.push({ key: mark(entity), value: true });
  for (const key of new Set([...before.values.keys(), ...after.values.keys()])) {
    if (gone.some((entity) => key === entity || isUnder(key, entity))) continue;
    const value = after.values.get(key);
    if (whole || !sameJson(before.values.get(key), value)) writes.push({ key, value });
  }
  return writes;
}

const mark = (entity: string): string => keyOf([...pathOf(entity), existsAt]);

/** The changes of an operation, by row. */
export function changesByRow(operation: Operation): Map<string, Change[]> {
  const rows = new Map<string, Change[]>();
  for (const change of operation.changes) {
    const row = rowKey(change);
    const mine = rows.get(row);
    if (mine) mine.push(change);
    else rows.set(row, [change]);
  }
  return rows;
}

export const rowKey = ({ table, id }: Pick<Change, 'table' | 'id'>): string => `${table} ${id}`;
