import { sameJson } from '../../schema/operation';
import type { Conflict, ConflictOption } from '../../schema/conflict';
import { attestations, isCritical, isQuiet, keepsBoth } from './critical';
import type { Graph } from './graph';
import { existsAt, isObject, keyOf, orderOf, pathOf, valueAt, type Json, type Path } from './leaves';
import type { Live, LiveRow } from './live';
import { allEntries, bothTexts, inOrder, optionsOf, winner } from './options';
import { joinOrders } from './orders';

/** A row put together from what is live, with what stands against each other in it. */
export interface JoinedRow {
  /** Undefined: it was removed. */
  readonly value: Json | undefined;
  readonly conflicts: readonly Conflict[];
}

interface Node {
  readonly path: Path;
  readonly own: Map<string, readonly Live[]>;
  readonly children: Map<string, Node>;
}
const node = (path: Path): Node => ({ path, own: new Map(), children: new Map() });
const plain = '';

/** What stands at a place, as one or several values, and who wrote it. */
interface Standing {
  readonly value: Json | undefined;
  readonly writers: readonly string[];
}

/**
 * Puts a row together. `here` is the row as this vault shows it: where people have to choose, that stays on the screen
 * until they have; without one, and in all other places, the same winner is taken everywhere.
 */
export function joinRow(row: LiveRow, graph: Graph, here: unknown): JoinedRow {
  const { table, id } = row;
  const conflicts: Conflict[] = [];
  const chosen = (path: Path, options: readonly ConflictOption[]): Json | undefined => {
    const critical = isCritical(
      table,
      path,
      options.map(({ value }) => value),
    );
    if (!isQuiet(table, path)) {
      conflicts.push({ table, id, field: path.length === 0 ? null : path.join('.'), critical, options });
    }
    const shown = here === undefined || here === null ? undefined : valueAt(here, path);
    const mine = critical && here ? options.find(({ value }) => sameJson(value, shown)) : undefined;
    return (mine ?? winner(options)).value;
  };
  const choose = (path: Path, live: readonly Live[]): Standing => {
    const options = optionsOf(live);
    const writers = live.map(({ operation }) => operation);
    if (options.length === 1) return { value: options[0]?.value, writers };
    if (keepsBoth(table, path)) return { value: bothTexts(options), writers };
    if (table === 'notes' && path.join('.') === 'history') return { value: allEntries(options), writers };
    return { value: chosen(path, options), writers };
  };

  const join = (at: Node): Standing => {
    const before = conflicts.length;
    const inner = joinInner(at);
    const exists = at.own.get(existsAt);
    if (!exists) return inner;
    const touched = touches(at, table);
    const latest = [...exists, ...touched].filter(
      (one, _i, all) => !all.some((other) => graph.precedes(one.operation, other.operation)),
    );
    const removals = latest.filter(({ value }) => value === undefined);
    if (removals.length === 0) return inner;
    const keepers = latest.filter(({ value }) => value !== undefined);
    if (keepers.length === 0) {
      // Nobody has to choose between two words of what is gone.
      conflicts.length = before;
      return { value: undefined, writers: named(removals) };
    }
    const kept: ConflictOption = {
      ...(inner.value !== undefined && { value: inner.value }),
      operations: named(keepers),
    };
    return { value: chosenExistence(at.path, kept, named(removals), before), writers: named(latest) };
  };
  /** Somebody removed it, somebody else worked on it: what is there stays in sight until a person has chosen. */
  const chosenExistence = (
    path: Path,
    kept: ConflictOption,
    removals: readonly string[],
    before: number,
  ): Json | undefined => {
    const options = [{ operations: removals }, kept];
    const critical = isCritical(table, path, [kept.value]);
    // Ahead of what is in question inside: whether it stays comes first.
    conflicts.splice(before, 0, {
      table,
      id,
      field: path.length === 0 ? null : path.join('.'),
      critical,
      options,
    });
    const goneHere = critical && here === null;
    const goneInside = critical && path.length > 0 && Boolean(here) && valueAt(here, path) === undefined;
    return goneHere || goneInside ? undefined : kept.value;
  };

  const joinInner = (at: Node): Standing => {
    const live = at.own.get(plain) ?? [];
    const held = joinContainer(at);
    const said = live.filter(({ value }) => value !== undefined);
    if (said.length === 0 && held) return held;
    if (!held) return live.length === 0 ? { value: undefined, writers: [] } : choose(at.path, live);
    // One wrote a plain value (`null`: there is none), another something inside.
    const options = [...optionsOf(said), { value: held.value as Json, operations: [...new Set(held.writers)].sort() }];
    return { value: chosen(at.path, inOrder(options)), writers: [...named(said), ...held.writers] };
  };

  const joinContainer = (at: Node): Standing | null => {
    const orders = (at.own.get(orderOf) ?? []).filter(({ value }) => value !== undefined);
    if (orders.length > 0) return joinList(at, orders);
    const marks = at.own.get(isObject) ?? [];
    const parts = known(
      at,
      [...at.children].map(([key, child]) => [key, join(child)] as const),
    );
    const there = parts.filter(([, { value }]) => value !== undefined);
    if (there.length === 0 && !marks.some(({ value }) => value === true)) return null;
    const value = Object.fromEntries(there.map(([key, part]) => [key, part.value as Json]));
    return {
      value,
      writers: [...named(marks.filter((m) => m.value === true)), ...there.flatMap(([, p]) => p.writers)],
    };
  };

  /** Nobody's word is put under what they have not seen: it goes, and is asked for again. */
  const known = (
    at: Node,
    parts: readonly (readonly [string, Standing])[],
  ): readonly (readonly [string, Standing])[] => {
    const rules = attestations(table, at.path);
    if (rules.length === 0) return parts;
    return parts.map(([key, part]) => {
      const rule = rules.find(({ field }) => field === key);
      if (!rule || part.value === undefined || part.value === null) return [key, part];
      const on = parts.filter(([other]) => rule.on.includes(other)).flatMap(([, { writers }]) => writers);
      const unseen = on.some((s) =>
        part.writers.some((w) => w !== s && !graph.precedes(s, w) && !graph.precedes(w, s)),
      );
      return unseen ? [key, { value: rule.instead, writers: [...part.writers, ...on] }] : [key, part];
    });
  };

  const joinList = (at: Node, orders: readonly Live[]): Standing => {
    const list: Json[] = [];
    const writers = named(orders);
    for (const element of joinOrders(orders, row.orders.get(keyOf([...at.path, orderOf])) ?? [])) {
      const child = element.split('.').reduce<Node | undefined>((up, key) => up?.children.get(key), at);
      const part = child ? join(child) : undefined;
      if (part?.value !== undefined) list.push(part.value);
      writers.push(...(part?.writers ?? []));
    }
    return { value: list, writers };
  };
  const { value } = join(treeOf(row));
  return { value, conflicts };
}

const named = (live: readonly Live[]): string[] => [...new Set(live.map(({ operation }) => operation))].sort();

function treeOf({ leaves }: LiveRow): Node {
  const root = node([]);
  for (const [key, live] of leaves) {
    const path = pathOf(key);
    const last = path.at(-1) ?? plain;
    const marker = last === isObject || last === orderOf || last === existsAt;
    let at = root;
    for (const step of marker ? path.slice(0, -1) : path) {
      const next = at.children.get(step) ?? node([...at.path, step]);
      at.children.set(step, next);
      at = next;
    }
    at.own.set(marker ? last : plain, live);
  }
  return root;
}

/** Everything live under a node: whoever wrote it found the node there. What the program keeps for itself is no work on it. */
function touches(at: Node, table: LiveRow['table']): Live[] {
  const inside = [...at.children.values()].flatMap((child) =>
    isQuiet(table, child.path) ? [] : [...touches(child, table), ...(child.own.get(existsAt) ?? [])],
  );
  const own = [...at.own].flatMap(([marker, live]) => (marker === existsAt ? [] : live));
  return [...own, ...inside].map(({ operation }) => ({ operation, value: true }));
}
