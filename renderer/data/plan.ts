import type { z } from 'zod';
import { sameJson, type Change, type TableName } from '../../shared/schema/operation';
import { rowSchemas } from '../../shared/schema/records';
import { breath, rowsPerBreath } from './breath';
import { DataError } from './errors';
import { readPath } from './row-path';
import { writeField, type AnyRow } from './working-set/apply';
import { loadRows } from './working-set/load';

/** What a command wants changed. `after` absent: the row, or the field, is taken away. */
export interface Edit {
  readonly table: TableName;
  readonly id: string;
  /** Path inside the row; null for the whole row. */
  readonly field: string | null;
  readonly after?: unknown;
  /** Refuse unless this is what stands there now (undo). */
  readonly expect?: { readonly value: unknown };
  /** Written down also where it changes nothing: somebody looked at it and said so. */
  readonly confirms?: true;
}

type Json = z.core.util.JSONType;

/** The changes that a commit will make. */
export interface Plan {
  readonly changes: readonly Change[];
}

/**
 * Reads the rows as they are now and works out what each edit changes. Edits that change nothing are dropped. Commits go
 * one after another, so that no row changes while a large one stops for breath.
 */
export async function planEdits(edits: readonly Edit[]): Promise<Plan> {
  const rows = await readRows(edits);
  const touched = new Map<TableName, Map<string, AnyRow | null>>();
  const changes: Change[] = [];
  for (const [at, edit] of edits.entries()) {
    if (at > 0 && at % rowsPerBreath === 0) await breath();
    const mine = rows.get(edit.table) ?? new Map<string, AnyRow | null>();
    const row = mine.get(edit.id) ?? null;
    const before = edit.field === null ? (row ?? undefined) : readPath(requireRow(row, edit), edit.field);
    if (edit.expect && !sameContent(before, edit.expect.value)) throw changedSince(edit);
    const same = sameJson(before, edit.after);
    if (same && !edit.confirms) continue;
    const next = same
      ? row
      : edit.field === null
        ? ((edit.after ?? null) as AnyRow | null)
        : writeField(edit.table, row as AnyRow, edit.field, edit.after);
    rows.set(edit.table, mine.set(edit.id, next));
    touched.set(edit.table, (touched.get(edit.table) ?? new Map()).set(edit.id, next));
    changes.push({
      table: edit.table,
      id: edit.id,
      field: edit.field,
      ...(before !== undefined && { before: before as Json }),
      ...(edit.after !== undefined && { after: edit.after as Json }),
    });
  }
  let checked = 0;
  for (const [table, byId] of touched) {
    for (const row of byId.values()) {
      if (row) checkRow(table, row);
      checked += 1;
      if (checked % rowsPerBreath === 0) await breath();
    }
  }
  return { changes };
}

/** Every row the edits speak of, by table and id. */
async function readRows(edits: readonly Edit[]): Promise<Map<TableName, Map<string, AnyRow | null>>> {
  const wanted = new Map<TableName, Set<string>>();
  for (const { table, id } of edits) wanted.set(table, (wanted.get(table) ?? new Set()).add(id));
  const found = new Map<TableName, Map<string, AnyRow | null>>();
  for (const [table, ids] of wanted) found.set(table, await loadRows(table, [...ids]));
  return found;
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
