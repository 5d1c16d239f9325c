import type { z } from 'zod';

/*
 * A value taken apart into leaves, so that two people who changed different things of one record changed different
 * places. An array whose elements have ids is taken apart by them; a leaf of its own holds their order. An array of
 * anything else (the lines of an address) is one leaf.
 */
export type Json = z.core.util.JSONType;
/** The keys from a row down to a place; an element of an array stands under its id. */
export type Path = readonly string[];

/** Markers end a path; no key of a record begins with a control character. */
export const isObject = '\u0001object';
export const orderOf = '\u0001order';
export const existsAt = '\u0001exists';

const joint = '\u0000';
export const keyOf = (path: Path): string => path.join(joint);
export const pathOf = (key: string): Path => (key === '' ? [] : key.split(joint));
export const isUnder = (key: string, above: string): boolean => above === '' || key.startsWith(above + joint);

export interface Leaves {
  readonly values: Map<string, Json>;
  /** The elements of arrays, by their paths. */
  readonly elements: Set<string>;
}

export function isRecord(value: unknown): value is Readonly<Record<string, Json>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The ids of an array's elements, or null when they have none of their own. An empty array is a list of none. */
function idsOf(list: readonly Json[]): string[] | null {
  const ids = list.map((element) => (isRecord(element) ? element['id'] : undefined));
  if (!ids.every((id): id is string => typeof id === 'string' && id !== '')) return null;
  return new Set(ids).size === ids.length ? ids : null;
}

/** An id may hold a dot, as in the paths of operations. */
export const elementPath = (path: Path, id: string): Path => [...path, ...id.split('.')];

/** Takes a value at a path apart. */
export function leavesOf(value: Json | undefined, path: Path): Leaves {
  const leaves: Leaves = { values: new Map(), elements: new Set() };
  if (value !== undefined) collect(value, path, leaves);
  return leaves;
}

function collect(value: Json, path: Path, leaves: Leaves): void {
  if (isRecord(value)) {
    leaves.values.set(keyOf([...path, isObject]), true);
    for (const [key, inner] of Object.entries(value)) if (inner !== undefined) collect(inner, [...path, key], leaves);
    return;
  }
  const ids = Array.isArray(value) ? idsOf(value) : null;
  if (!ids || !Array.isArray(value)) {
    leaves.values.set(keyOf(path), value);
    return;
  }
  leaves.values.set(keyOf([...path, orderOf]), ids);
  for (const [i, id] of ids.entries()) {
    const at = elementPath(path, id);
    leaves.elements.add(keyOf(at));
    collect(value[i] as Json, at, leaves);
  }
}

/** The value at a path inside a row; undefined where there is none. */
export function valueAt(row: unknown, path: Path): Json | undefined {
  if (path.length === 0) return row as Json | undefined;
  if (Array.isArray(row)) {
    for (let n = 1; n <= path.length; n += 1) {
      const id = path.slice(0, n).join('.');
      const found = (row as Json[]).find((element) => isRecord(element) && element['id'] === id);
      if (found !== undefined) return valueAt(found, path.slice(n));
    }
    return undefined;
  }
  const [key = '', ...rest] = path;
  return isRecord(row) && Object.hasOwn(row, key) ? valueAt(row[key], rest) : undefined;
}
