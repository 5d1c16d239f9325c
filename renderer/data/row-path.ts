import { DataError } from './errors';

/*
 * Dotted paths inside a row: 'served.date', 'facts.gag.requested', 'items.i1.text'. An element of an array is named
 * by its own `id`, so that a path stays right when the order changes.
 */
type Step = { readonly key: string; readonly rest: readonly string[] };

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Index of the array element that the path's first words name; an id may itself hold a dot. */
function elementAt(
  list: readonly unknown[],
  path: readonly string[],
): { index: number; rest: readonly string[] } | null {
  for (let n = 1; n <= path.length; n += 1) {
    const id = path.slice(0, n).join('.');
    const index = list.findIndex((element) => isObject(element) && element['id'] === id);
    if (index >= 0) return { index, rest: path.slice(n) };
  }
  return null;
}

function first(path: readonly string[]): Step {
  const [key = '', ...rest] = path;
  return { key, rest };
}

/** The value at a path, or undefined where there is none. */
export function readPath(row: unknown, path: string): unknown {
  let value = row;
  let rest: readonly string[] = path.split('.');
  while (rest.length > 0) {
    if (Array.isArray(value)) {
      const found = elementAt(value, rest);
      if (!found) return undefined;
      value = value[found.index];
      rest = found.rest;
    } else if (isObject(value)) {
      const step = first(rest);
      if (!Object.hasOwn(value, step.key)) return undefined;
      value = value[step.key];
      rest = step.rest;
    } else return undefined;
  }
  return value;
}

/** The row with the value at a path replaced; undefined takes the key, or the array's element, away. */
export function writePath<T>(row: T, path: string, value: unknown): T {
  return write(row, path.split('.'), value, path) as T;
}

function write(into: unknown, path: readonly string[], value: unknown, whole: string): unknown {
  if (path.length === 0) return value;
  if (Array.isArray(into)) {
    const found = elementAt(into, path);
    if (!found)
      throw new DataError('not-found', `There is no ${whole}.`, 'It may have been removed; look at the list again.');
    const next = write(into[found.index], found.rest, value, whole);
    return next === undefined ? into.toSpliced(found.index, 1) : into.with(found.index, next);
  }
  const { key, rest } = first(path);
  const from = isObject(into) ? into : {};
  const next = write(Object.hasOwn(from, key) ? from[key] : undefined, rest, value, whole);
  if (next !== undefined) return { ...from, [key]: next };
  const { [key]: _gone, ...others } = from;
  return others;
}

/** The path of what contains this one, or null at the top: 'served.date' → 'served'. */
export function parentPath(path: string): string | null {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? null : path.slice(0, dot);
}
