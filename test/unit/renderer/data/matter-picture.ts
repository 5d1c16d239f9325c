import { openConflicts } from '../../../../renderer/data';
import { readAll, readOfMatter, readOne } from '../../../../renderer/data/read';
import type { Conflict } from '../../../../shared/schema/conflict';
import { canonicalJson } from '../../../../shared/schema/operation';

/** Table and id → the row. */
export type Rows = Record<string, Record<string, unknown>>;

/** What a vault shows of the matter, and what it asks; the stamp of the last change is its own. */
export async function picture(matter: string): Promise<string> {
  return canonicalJson({ rows: await rowsOf(matter), open: await openConflicts(matter) });
}

export async function rowsOf(matter: string): Promise<Rows> {
  const rows: Rows = {};
  const put = (table: string, row: { readonly id: string }): void => {
    rows[`${table} ${row.id}`] = { ...(JSON.parse(JSON.stringify(row)) as object), updatedAt: null };
  };
  const whole = await readOne('matters', matter);
  if (whole) put('matters', whole);
  for (const table of ['demands', 'parties', 'counsel', 'accounts', 'drafts', 'deadlines', 'files'] as const) {
    for (const row of await readOfMatter(table, matter)) put(table, row);
  }
  for (const note of await readAll('notes')) if (note.on.id === matter) put('notes', note);
  return rows;
}

/** Rows less the places that people are being asked about: there each shows its own. */
export function withoutAsked(rows: Rows, open: readonly Conflict[]): unknown {
  const left = structuredClone(rows);
  for (const { table, id, field, critical } of open) {
    if (!critical) continue;
    if (field === null) delete left[`${table} ${id}`];
    else left[`${table} ${id}`] = without(left[`${table} ${id}`], field.split('.')) as Record<string, unknown>;
  }
  return left;
}

function without(value: unknown, path: readonly string[]): unknown {
  if (value === null || typeof value !== 'object' || path.length === 0) return undefined;
  const [key = '', ...rest] = path;
  if (Array.isArray(value)) {
    return (value as { id?: string }[])
      .map((one) => (one.id === key ? without(one, rest) : one))
      .filter((one) => one !== undefined);
  }
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  const next = inner === undefined ? undefined : without(inner, rest);
  const kept = next !== undefined && !(typeof next === 'object' && next !== null && Object.keys(next).length === 0);
  return kept ? { ...others, [key]: next } : others;
}

export function difference(a: string, b: string): string {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  return `${a.slice(Math.max(0, from - 80), from + 80)} / ${b.slice(Math.max(0, from - 80), from + 80)}`;
}
