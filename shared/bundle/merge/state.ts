import type { Operation, TableName } from '../../schema/operation';
import { canonicalJson, sameJson } from '../../schema/operation';
import { rowSchemas } from '../../schema/records';
import type { Conflict, ConflictOption } from '../../schema/conflict';
import type { Graph } from './graph';
import { joinRow } from './join-row';
import { isRecord, type Json } from './leaves';
import { liveRow, liveRows, type LiveRow } from './live';
import { rowKey } from './writes';

/** A row of a matter. */
export type StateRow = Readonly<Record<string, Json>>;

/** A matter as its operations make it. */
export interface MatterState {
  /** Table and id as one word (see `rowKey`) → the row; null: it was removed. */
  readonly rows: ReadonlyMap<string, StateRow | null>;
  readonly conflicts: readonly Conflict[];
  readonly live: readonly LiveRow[];
  /** Rows that no version of is sound: no vault wrote them so. */
  readonly unsound: readonly LiveRow[];
}

/** The row that this vault shows: null, there is none; undefined, the whole matter is new here. */
export type Here = (table: TableName, id: string) => unknown;

/**
 * The state of a matter: a function of the set of its operations, whatever the order in which they came and whatever the
 * clocks said. Only where people have to choose does it look at what this vault shows, and leaves that until they have.
 */
export function stateOf(operations: readonly Operation[], graph: Graph, here: Here): MatterState {
  const rows = new Map<string, StateRow | null>();
  const conflicts: Conflict[] = [];
  const unsound: LiveRow[] = [];
  const live = liveRows(operations, graph);
  for (const row of live) {
    const mine = here(row.table, row.id);
    const joined = joinRow(row, graph, mine);
    const whole = isRecord(joined.value) ? withoutEmpty(row.table, joined.value) : null;
    const fits = whole === null || rowSchemas[row.table].safeParse(whole).success;
    const { value, open } = fits ? { value: whole, open: joined.conflicts } : versions(row, graph, mine);
    if (!fits && open.some(({ options }) => options.length === 0)) unsound.push(row);
    rows.set(rowKey(row), value);
    conflicts.push(...open);
  }
  return { rows, conflicts, live, unsound };
}

/**
 * Each author's row was sound, and what came of joining them is not (one changed the kind of a thing, the other what only
 * the old kind has): the versions stand against each other whole.
 */
function versions(row: LiveRow, graph: Graph, here: unknown): { value: StateRow | null; open: Conflict[] } {
  const tips = row.steps.filter(
    ({ operation }) => !row.steps.some((later) => graph.precedes(operation, later.operation)),
  );
  const byText = new Map<string, { value: StateRow | null; operations: string[] }>();
  for (const { operation } of tips) {
    const seen = row.steps.filter((step) => step.operation === operation || graph.precedes(step.operation, operation));
    const { value } = joinRow(liveRow(rowKey(row), seen, graph), graph, undefined);
    const whole = isRecord(value) ? withoutEmpty(row.table, value) : null;
    if (whole !== null && !rowSchemas[row.table].safeParse(whole).success) continue;
    const text = canonicalJson(whole);
    const known = byText.get(text) ?? { value: whole, operations: [] };
    byText.set(text, known);
    known.operations.push(operation);
  }
  const found = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const options: ConflictOption[] = found.map(({ value, operations }) => ({
    ...(value !== null && { value }),
    operations: operations.sort(),
  }));
  const mine = isRecord(here) ? here : null;
  const value = mine ?? found.at(-1)?.value ?? null;
  const { table, id } = row;
  return { value, open: [{ table, id, field: null, critical: true, options }] };
}

/** A group that nothing is left in goes, too, where the schema lets it: as it does when its last field is taken away. */
function withoutEmpty(table: TableName, row: StateRow): StateRow {
  const pruned = prune(row);
  if (sameJson(pruned, row)) return row;
  return rowSchemas[table].safeParse(pruned).success ? pruned : pruneSome(table, row);
}

function prune(value: StateRow): StateRow {
  const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    if (!isRecord(inner)) return [[key, inner]];
    const next = prune(inner);
    return Object.keys(next).length === 0 ? [] : [[key, next]];
  });
  return Object.fromEntries(entries);
}

/** Field by field, for a row that has an empty group it must keep. */
function pruneSome(table: TableName, row: StateRow): StateRow {
  let next = row;
  for (const [key, value] of Object.entries(row)) {
    if (!isRecord(value)) continue;
    const { [key]: _was, ...others } = next;
    const smaller = prune(value);
    const tried = [...(Object.keys(smaller).length === 0 ? [others] : []), { ...next, [key]: smaller }];
    next = tried.find((one) => rowSchemas[table].safeParse(one).success) ?? next;
  }
  return next;
}
