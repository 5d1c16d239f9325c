import type { Change, Operation, TableName } from '../../../shared/schema/operation';
import { rowSchemas, type HeadsRow } from '../../../shared/schema/records';
import { stillOpen } from '../../../shared/bundle/merge/still-open';
import { libraryHeadsId } from '../meta-ids';
import { parentPath, readPath, writePath } from '../row-path';
import type { Beside } from '../vault/beside';
import type { RowTable } from './db';

/*
 * What an operation does to rows. The door and the rebuilding from the journal both come through here, so that a
 * working set built anew is the one that was lost.
 */

/** A row as this sees it, whatever its table. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Table → id → the row as it is now, or null when it is gone. */
export type Touched = Map<RowTable, Map<string, AnyRow | null>>;

/** Gives the row as it was before, or null. */
export type RowBefore = (table: RowTable, id: string) => AnyRow | null;

/** The rows an operation leaves behind. `before` knows every row that it touches. */
export function applyOperation(operation: Operation, before: RowBefore, beside: Beside | null): Touched {
  const touched: Touched = new Map();
  const now = (table: RowTable, id: string): AnyRow | null => {
    const mine = touched.get(table);
    return mine?.has(id) ? (mine.get(id) ?? null) : before(table, id);
  };
  const put = (table: RowTable, id: string, row: AnyRow | null): void => {
    touched.set(table, (touched.get(table) ?? new Map<string, AnyRow | null>()).set(id, row));
  };
  for (const change of operation.changes)
    put(change.table, change.id, applyChange(change, now(change.table, change.id)));
  stamp('matters', operation.matter === null ? [] : [operation.matter], operation.at, now, put);
  stamp('drafts', draftsOf(operation, touched), operation.at, now, put);
  for (const id of destroyedMatters(operation)) put('heads', id, null);
  const scope = operation.matter ?? libraryHeadsId;
  const heads = headsAfter(operation, before('heads', scope) as unknown as HeadsRow | null, beside);
  put('heads', scope, { id: scope, ...heads } as unknown as AnyRow);
  return touched;
}

/** The heads, and what is still undecided: an operation is made with all of it at hand, and settles the place it writes. */
function headsAfter(operation: Operation, was: HeadsRow | null, beside: Beside | null): Omit<HeadsRow, 'id'> {
  const conflicts = beside?.conflicts ?? stillOpen(was?.conflicts ?? [], operation);
  const joined = was?.joined === true || beside?.local === true;
  return {
    value: beside?.heads ?? [operation.id],
    ...(conflicts.length > 0 && { conflicts }),
    ...(joined && { joined }),
  };
}

function applyChange({ table, field, after }: Change, row: AnyRow | null): AnyRow | null {
  if (field === null) return (after ?? null) as AnyRow | null;
  return row === null ? null : writeField(table, row, field, after);
}

/** Writes a field; a group left empty by the removal goes too, where the schema lets it. */
export function writeField(table: TableName, row: AnyRow, field: string, after: unknown): AnyRow {
  let next = writePath(row, field, after);
  if (after !== undefined) return next;
  for (let up = parentPath(field); up !== null; up = parentPath(up)) {
    const group = readPath(next, up);
    if (group === null || typeof group !== 'object' || Array.isArray(group) || Object.keys(group).length > 0) break;
    const without = writePath(next, up, undefined);
    if (!rowSchemas[table].safeParse(without).success) break;
    next = without;
  }
  return next;
}

/** Writes the time of the last change beside the row: a convenience for lists, no part of the operation. */
function stamp(
  table: 'matters' | 'drafts',
  ids: Iterable<string>,
  at: string,
  now: RowBefore,
  put: (table: RowTable, id: string, row: AnyRow | null) => void,
): void {
  for (const id of ids) {
    const row = now(table, id);
    if (row) put(table, id, { ...row, updatedAt: at });
  }
}

/** Drafts that an operation changed, or that got a new version by it. */
function draftsOf(operation: Operation, touched: Touched): Set<string> {
  const versions = [...(touched.get('draftVersions')?.values() ?? [])];
  const ofVersions = versions.flatMap((row) => (typeof row?.['draftId'] === 'string' ? [row['draftId']] : []));
  const own = operation.changes.filter((c) => c.table === 'drafts').map((c) => c.id);
  return new Set([...ofVersions, ...own]);
}

function destroyedMatters(operation: Operation): string[] {
  return operation.changes
    .filter((c) => c.table === 'matters' && c.field === null && c.before === undefined && c.after === undefined)
    .map((c) => c.id);
}

/** The heads, matters and drafts an operation stamps: rows that have to be at hand besides those its changes name. */
export function stampedBy(operation: Pick<Operation, 'matter' | 'changes'>): readonly (readonly [RowTable, string])[] {
  const drafts = operation.changes.flatMap(({ table, after }) =>
    table === 'draftVersions' && after !== null && typeof after === 'object' && !Array.isArray(after)
      ? [after['draftId']]
      : [],
  );
  return [
    ['heads', operation.matter ?? libraryHeadsId] as const,
    ...(operation.matter === null ? [] : [['matters', operation.matter] as const]),
    ...drafts.flatMap((id) => (typeof id === 'string' ? [['drafts', id] as const] : [])),
  ];
}
