import type { Operation, TableName } from '../../schema/operation';
import { staysInMatter, type OwnerOf } from './belongs';
import { conflictKey, type Conflict } from '../../schema/conflict';
import { differences, ofTheVault } from './difference';
import { orderOperations, type Graph, type GraphFault } from './graph';
import { isRecord, valueAt, type Json } from './leaves';
import type { SharedHistory, Withheld } from './lines';
import { refusal, type Refusal } from './refusal';
import { stateOf, type Here, type MatterState } from './state';
import { rowKey } from './writes';

/** A matter as this vault has it. */
export interface LocalMatter extends SharedHistory {
  /** The rows as they are shown. */
  readonly here: Here;
  readonly ownerOf: OwnerOf;
}

/** One field that differs, or one record that comes or goes (`field` null). */
export interface Difference {
  readonly table: TableName;
  readonly id: string;
  readonly field: string | null;
  /** Absent: nothing. */
  readonly here?: Json;
  readonly there?: Json;
}

/** What an import would do, before it is done. Nothing that is absent from a bundle is ever taken away by it. */
export interface DryRun {
  /** The operations that come in; the places of those that stay in the other vault's drawer. */
  readonly incoming: SharedHistory;
  /** How many operations of the bundle are here already. */
  readonly same: number;
  /** Records that are new here. */
  readonly news: readonly Difference[];
  /** What only this vault changed: it stays. */
  readonly changedHere: readonly Difference[];
  /** What only the others changed: it is taken over. */
  readonly changedThere: readonly Difference[];
  /** What both changed. The critical ones wait for a person; of the others a winner is shown. */
  readonly both: readonly Conflict[];
  /** The edits that make this vault's rows those of the joined matter. */
  readonly edits: readonly MergeEdit[];
  readonly heads: readonly string[];
  /** Every conflict that is open afterwards. */
  readonly open: readonly Conflict[];
}

/** One edit of a row; `after` absent: it, or the row, is taken away. */
export interface MergeEdit {
  readonly table: TableName;
  readonly id: string;
  readonly field: string | null;
  readonly after?: Json;
}

/** Joins two sets of operations without changing anything. The ids of the incoming ones are proved already. */
export function dryRun(matter: string, local: LocalMatter, incoming: SharedHistory): DryRun | Refusal {
  if (incoming.operations.length === 0) return refusal('incomplete', 'It holds no history of a matter.');
  const foreign = staysInMatter(incoming.operations, matter, local.ownerOf);
  if (foreign) return foreign;
  const known = new Set(local.operations.map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }): boolean => !known.has(id);
  const news = incoming.operations.filter(isNew);
  if (known.size > 0 && news.length === incoming.operations.length) {
    return refusal(
      'separate',
      'This matter was made separately in both vaults: their histories have nothing in common.',
    );
  }
  const joined = joinHistories(local, incoming);
  if ('code' in joined) return joined;
  const graph = orderOperations([...joined.operations, ...joined.withheld]);
  if ('kind' in graph) return sayFault(graph);
  const state = stateOf(inGraphOrder(joined.operations, graph), graph, local.here);
  const unsound = soundness(state, matter);
  if (unsound) return unsound;
  const places = new Set(joined.withheld.map(({ id }) => id));
  const mine = new Set(local.withheld.map(({ id }) => id));
  const edits = editsOf(state, local.here);
  const fresh = new Set(news.map(({ id }) => id));
  const both = state.conflicts.filter(({ options }) => options.some((o) => o.operations.some((id) => fresh.has(id))));
  const inBoth = new Set(state.conflicts.map(conflictKey));
  const differing = edits.map((edit) => asDifference(edit, local.here));
  return {
    incoming: { operations: news, withheld: incoming.withheld.filter(({ id }) => places.has(id) && !mine.has(id)) },
    same: incoming.operations.length - news.length,
    news: differing.filter(({ field, here }) => field === null && here === undefined),
    changedHere: changedHere(local, incoming),
    changedThere: differing.filter((d) => !(d.field === null && d.here === undefined) && !inBoth.has(conflictKey(d))),
    both,
    edits,
    heads: graph.heads,
    open: state.conflicts,
  };
}

/** The operations of both, each once. An operation stands for its own place; two that disagree on a place are refused. */
function joinHistories(a: SharedHistory, b: SharedHistory): SharedHistory | Refusal {
  const operations = new Map([...a.operations, ...b.operations].map((one) => [one.id, one]));
  const withheld = new Map<string, Withheld>();
  for (const place of [...a.withheld, ...b.withheld]) {
    const other = operations.get(place.id) ?? withheld.get(place.id);
    if (other && other.parents.toSorted().join() !== place.parents.toSorted().join()) {
      return refusal('changed', 'It gives a change another place in the history than it has.');
    }
    if (!operations.has(place.id)) withheld.set(place.id, place);
  }
  return { operations: [...operations.values()], withheld: [...withheld.values()] };
}

/** Operations in the order of their graph. */
export function inGraphOrder(operations: readonly Operation[], { order }: Graph): Operation[] {
  const byId = new Map(operations.map((one) => [one.id, one]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

function sayFault(fault: GraphFault): Refusal {
  if (fault.kind === 'cycle') return refusal('cycle', 'Its changes build on one another in a circle.');
  if (fault.kind === 'tangled')
    return refusal('tangled', 'Its changes build on one another in too many ways to be read.');
  const n = fault.parents.length;
  return refusal(
    'missing-parents',
    `It builds on ${n === 1 ? 'a change that is' : `${n} changes that are`} neither in it nor here: waiting for ${n} ${n === 1 ? 'change' : 'changes'}.`,
  );
}

/** A matter without its own record or its demand is none, and no record may be unsound. */
function soundness(state: MatterState, matter: string): Refusal | null {
  if (state.unsound.length > 0) {
    return refusal(
      'bad-operation',
      `It would leave a record that Quash can’t read (${state.unsound[0]?.table ?? ''}).`,
    );
  }
  const whole = (['matters', 'demands'] as const).every((table) => state.rows.get(rowKey({ table, id: matter })));
  return whole ? null : refusal('incomplete', 'It does not hold the whole matter: its first changes are missing.');
}

/** What has to be written so that the rows are those of the state. */
export function editsOf(state: MatterState, here: Here): MergeEdit[] {
  return state.live.flatMap(({ table, id }): MergeEdit[] => {
    const row = state.rows.get(rowKey({ table, id })) ?? null;
    const mine = here(table, id);
    if (!isRecord(mine)) return row === null ? [] : [{ table, id, field: null, after: ofTheVault(row) }];
    if (row === null) return [{ table, id, field: null }];
    return differences(mine, row).map((difference) => ({ table, id, ...difference }));
  });
}

function asDifference({ table, id, field, after }: MergeEdit, here: Here): Difference {
  const mine = here(table, id);
  const before = isRecord(mine) ? (field === null ? (mine as Json) : valueAt(mine, field.split('.'))) : undefined;
  return {
    table,
    id,
    field,
    ...(before !== undefined && { here: before }),
    ...(after !== undefined && { there: after }),
  };
}

/** What the operations that the bundle does not know wrote here. */
function changedHere(local: LocalMatter, incoming: SharedHistory): Difference[] {
  const there = new Set(incoming.operations.map(({ id }) => id));
  const places = new Map<string, Difference>();
  for (const { changes } of local.operations.filter(({ id }) => !there.has(id))) {
    for (const { table, id, field, before, after } of changes) {
      const difference: Difference = {
        table,
        id,
        field,
        ...(after !== undefined && { here: after }),
        ...(before !== undefined && { there: before }),
      };
      places.set(conflictKey(difference), difference);
    }
  }
  return [...places.values()];
}
