import type { z } from 'zod';
import { sameJson, type Change, type TableName } from '../../shared/schema/operation';
import { rowSchemas } from '../../shared/schema/records';
import { db } from './db';
import { DataError } from './errors';
import { parentPath, readPath, writePath } from './row-path';

/** What a command wants changed. `after` absent: the row, or the field, is taken away. */
export interface Edit {
  readonly table: TableName;
  readonly id: string;
  /** Path inside the row; null for the whole row. */
  readonly field: string | null;
  readonly after?: unknown;
  /** Refuse unless this is what stands there now (undo). */
  readonly expect?: { readonly value: unknown };
}

/** A row as the plan sees it, whatever its table. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };
type Json = z.core.util.JSONType;

/** The rows a commit will write, and the changes that say so. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Table → id → the new row, or null to delete it. */
  readonly rows: ReadonlyMap<TableName, ReadonlyMap<string, AnyRow | null>>;
}

/** Reads the rows as they are now and works out what each edit changes. Edits that change nothing are dropped. */
export async function planEdits(edits: readonly Edit[]): Promise<Plan> {
  const rows = await readRows(edits);
  const touched = new Map<TableName, Map<string, AnyRow | null>>();
  const changes: Change[] = [];
  for (const edit of edits) {
    const mine = rows.get(edit.table) ?? new Map<string, AnyRow | null>();
    const row = mine.get(edit.id) ?? null;
    const before = edit.field === null ? (row ?? undefined) : readPath(requireRow(row, edit), edit.field);
    if (edit.expect && !sameContent(before, edit.expect.value)) throw changedSince(edit);
    if (sameJson(before, edit.after)) continue;
    const next = edit.field === null ? ((edit.after ?? null) as AnyRow | null) : writeField(row as AnyRow, edit);
    mine.set(edit.id, next);
    touched.set(edit.table, (touched.get(edit.table) ?? new Map()).set(edit.id, next));
    changes.push({
      table: edit.table,
      id: edit.id,
      field: edit.field,
      ...(before !== undefined && { before: before as Json }),
      ...(edit.after !== undefined && { after: edit.after as Json }),
    });
  }
  for (const [table, byId] of touched) for (const row of byId.values()) if (row) checkRow(table, row);
  return { changes, rows: touched };
}

/** Every row the edits speak of, by table and id. */
async function readRows(edits: readonly Edit[]): Promise<Map<TableName, Map<string, AnyRow | null>>> {
  const wanted = new Map<TableName, Set<string>>();
  for (const { table, id } of edits) wanted.set(table, (wanted.get(table) ?? new Set()).add(id));
  const found = new Map<TableName, Map<string, AnyRow | null>>();
  for (const [table, ids] of wanted) {
    const keys = [...ids];
    const rows = (await db().table(table).bulkGet(keys)) as (AnyRow | undefined)[];
    found.set(table, new Map(keys.map((key, i) => [key, rows[i] ?? null])));
  }
  return found;
}

/** Writes a field; a group left empty by the removal goes too, where the schema lets it. */
function writeField(row: AnyRow, edit: Edit): AnyRow {
  let next = writePath(row, edit.field ?? '', edit.after);
  if (edit.after !== undefined) return next;
  for (let up = parentPath(edit.field ?? ''); up !== null; up = parentPath(up)) {
    const group = readPath(next, up);
    if (group === null || typeof group !== 'object' || Array.isArray(group) || Object.keys(group).length > 0) break;
    const without = writePath(next, up, undefined);
    if (!rowSchemas[edit.table].safeParse(without).success) break;
    next = without;
  }
  return next;
}

/** Rows are equal when all but the stamp of the last commit is. */
function sameContent(a: unknown, b: unknown): boolean {
  return sameJson(unstamped(a), unstamped(b));
}

function unstamped(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('updatedAt' in value)) return value;
  return { ...value, updatedAt: null };
}

function requireRow(row: AnyRow | null, edit: Edit): AnyRow {
  if (row) return row;
  throw new DataError(
    'not-found',
    `This record (${edit.table}) is no longer there.`,
    'It was removed; undo the removal first.',
  );
}

function changedSince(edit: Edit): DataError {
  const what = edit.field ?? 'the record';
  return new DataError(
    'conflict',
    `This can't be undone: ${what} was changed again later.`,
    'Undo the later change first, or edit the field by hand.',
  );
}

function checkRow(table: TableName, row: AnyRow): void {
  const result = rowSchemas[table].safeParse(row);
  if (result.success) return;
  const issue = result.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  const empty = issue?.code === 'too_small' && issue.origin === 'string';
  const missing = issue?.code === 'invalid_type' && issue.input === undefined;
  const why = empty || missing ? 'is required' : (issue?.message ?? 'is not valid');
  throw new DataError('bad-row', `${where || table} ${why}.`, 'Correct the entry; nothing was saved.');
}
