import {
  createMatter,
  decideConflict,
  importBundle,
  openConflicts,
  undo,
  watchCommits,
} from '../../../../renderer/data';
import { readShared } from '../../../../renderer/data/bundle/matter-journal';
import { readPath } from '../../../../renderer/data/row-path';
import { readHistory } from '../../../../renderer/data/vault/journal';
import { replay } from '../../../../renderer/data/working-set/rebuild';
import { conflictKey } from '../../../../shared/schema/conflict';
import { canonicalJson, sameJson, type Operation } from '../../../../shared/schema/operation';
import { newMatter } from './fresh';
import type { Luck } from './luck';
import { difference, picture, rowsOf, withoutAsked, type Rows } from './matter-picture';
import { workOn } from './matter-work';
import { at, bundleOf, leave, machineOf, send, type Profile } from './profiles';

/*
 * Three colleagues work on one matter and hand it to each other in any order. Whatever they do, they end with the same
 * matter, nothing is missing from anybody's history, and wherever two wrote a critical field, neither knowing of the
 * other, all three are asked. What has to be asked is worked out here by who had seen what, without the product's graph.
 */

export interface OrderFound {
  readonly edits: number;
  readonly exchanges: number;
  /** Critical fields that two wrote at once, and how many vaults asked about them. */
  readonly concurrent: number;
  readonly shown: number;
  /** In words; empty: all is as it should be. */
  readonly faults: readonly string[];
}

/** Critical fields with one value each, that the oracle follows. */
const followed = [
  { table: 'demands', field: 'due.date' },
  { table: 'demands', field: 'number' },
  { table: 'matters', field: 'client.short' },
] as const;
const isFollowed = (table: string, field: string | null): boolean =>
  followed.some((one) => one.table === table && one.field === field);

interface Written {
  readonly operation: string;
  readonly place: string;
  readonly value: unknown;
  /** Every operation that the writer had. */
  readonly seen: ReadonlySet<string>;
}

class Team {
  readonly written: Written[] = [];
  readonly made = new Set<string>();
  edits = 0;
  exchanges = 0;

  constructor(
    readonly profiles: readonly Profile[],
    readonly matter: string,
    readonly luck: Luck,
  ) {}

  /** Does something at a machine, and notes what was written there with what at hand. */
  async work(who: Profile, act: () => Promise<unknown>): Promise<void> {
    await at(who);
    const seen = new Set((await readShared(this.matter)).operations.map(({ id }) => id));
    const done: Operation[] = [];
    const stop = watchCommits((event) => {
      if (event.kind === 'saved' && event.operation?.matter === this.matter) done.push(event.operation);
    });
    // What is refused (an undo of what was changed since) changes nothing.
    await act().catch((error: unknown) => {
      if (!(error instanceof Error) || !('reason' in error)) throw error;
    });
    stop();
    for (const { id, changes, undoes } of done) {
      this.edits += 1;
      this.made.add(id);
      for (const { table, field, after } of changes) {
        if (!isFollowed(table, field)) continue;
        const place = `${table} ${field}`;
        for (const value of this.#values(place, undoes, after)) {
          this.written.push({ operation: id, place, value, seen: new Set(seen) });
        }
      }
      seen.add(id);
    }
  }

  /** What a write says: taking back an edit that had settled a question says all that was in question. */
  #values(place: string, undoes: string | null, after: unknown): unknown[] {
    const settling = this.written.find((one) => one.operation === undoes && one.place === place);
    if (!settling) return [after];
    const known = this.written.filter((one) => one.place === place && settling.seen.has(one.operation));
    const asked = known.filter(({ operation }) => !known.some(({ seen }) => seen.has(operation)));
    const values = [...new Map(asked.map(({ value }) => [inWords(value), value])).values()];
    return values.length > 1 && values.some((value) => sameJson(value, after)) ? values : [after];
  }

  /** The values of a field that nobody who wrote later had seen. */
  live(place: string): unknown[] {
    const mine = this.written.filter((one) => one.place === place);
    const live = mine.filter(({ operation }) => !mine.some(({ seen }) => seen.has(operation)));
    return [...new Map(live.map(({ value }) => [inWords(value), value])).values()];
  }
}

/** One order. Every choice is the luck's. */
export async function exchangeInOrder(luck: Luck): Promise<OrderFound> {
  const faults: string[] = [];
  const ana = await machineOf('Ana');
  const { matterId } = await createMatter(newMatter);
  const team = new Team([ana, await machineOf('Ben'), await machineOf('Cleo', 'paralegal')], matterId, luck);
  for (const other of team.profiles.slice(1)) await send(ana, other, matterId);
  for (let step = luck.between(10, 18); step > 0; step -= 1) {
    const who = luck.pick(team.profiles);
    if (luck.between(1, 10) <= 7) await team.work(who, () => workOn(matterId, luck));
    else await exchange(team, who, luck.pick(team.profiles), faults);
  }
  await settle(team, faults);
  const { concurrent, shown } = await asked(team, faults);
  await sameEverywhere(team, faults);
  // Somebody decides; then nobody is asked any more.
  const judge = luck.pick(team.profiles);
  await at(judge);
  for (let left = (await openConflicts(matterId)).length; left > 0; left -= 1) {
    const [conflict] = await openConflicts(matterId);
    if (!conflict) break;
    const pick = luck.pick(conflict.options);
    await team.work(judge, () => decideConflict(matterId, conflict, pick));
    const after = await openConflicts(matterId);
    if (after.some((one) => conflictKey(one) === conflictKey(conflict)))
      faults.push(`not decided: ${conflictKey(conflict)}`);
  }
  await settle(team, faults);
  await sameEverywhere(team, faults);
  for (const one of team.profiles) {
    await at(one);
    const open = await openConflicts(matterId);
    if (open.length > 0) faults.push(`${one.name} is still asked about ${open.map(conflictKey).join(', ')}`);
  }
  await leave();
  return { edits: team.edits, exchanges: team.exchanges, concurrent, shown, faults };
}

/** Hands the matter over; now and then the import is taken back and made again. */
async function exchange(team: Team, from: Profile, to: Profile, faults: string[]): Promise<void> {
  if (from === to) return;
  team.exchanges += 1;
  await at(from);
  const bundle = await bundleOf(team.matter);
  await at(to);
  const before = await picture(team.matter);
  const rows = await rowsOf(team.matter);
  const imported = await importBundle(bundle);
  if (imported === null) return;
  const after = await picture(team.matter);
  await staysShown(team, to, rows, faults);
  if (team.luck.between(1, 4) > 1) return;
  const undone = await undo(imported);
  if ((await picture(team.matter)) !== before) faults.push(`${to.name}: taking the import back left something`);
  if (team.luck.between(1, 2) === 1) await undo(undone?.id ?? '');
  else await importBundle(bundle);
  if ((await picture(team.matter)) !== after)
    faults.push(`${to.name}: the import came out differently the second time`);
}

/** Where people have to choose, a vault goes on showing what it showed. */
async function staysShown(team: Team, who: Profile, before: Rows, faults: string[]): Promise<void> {
  const after = await rowsOf(team.matter);
  for (const { table, id, field, critical, options } of await openConflicts(team.matter)) {
    if (!critical || field === null) continue;
    const was = readPath(before[`${table} ${id}`], field);
    const listed = options.some(({ value }) => sameJson(value, was));
    const is = readPath(after[`${table} ${id}`], field);
    if (listed && !sameJson(was, is)) faults.push(`${who.name}: ${table} ${field} was changed without asking`);
  }
}

/** It goes around until everybody has everything; then nobody learns anything any more. */
async function settle(team: Team, faults: string[]): Promise<void> {
  const [a, b, c] = team.profiles as [Profile, Profile, Profile];
  for (const [from, to] of [
    [a, b],
    [b, c],
    [c, a],
    [a, b],
  ] as const)
    await handOver(team, from, to);
  for (const [from, to] of [
    [a, c],
    [c, b],
    [b, a],
  ] as const) {
    if ((await handOver(team, from, to)) !== null) faults.push(`${to.name} still learns something from ${from.name}`);
  }
}

async function handOver(team: Team, from: Profile, to: Profile): Promise<string | null> {
  team.exchanges += 1;
  return send(from, to, team.matter);
}

/** Every vault asks about what two wrote at once, with every value, and about nothing that one wrote last. */
async function asked(team: Team, faults: string[]): Promise<{ concurrent: number; shown: number }> {
  let concurrent = 0;
  let shown = 0;
  for (const { table, field } of followed) {
    const values = team.live(`${table} ${field}`);
    if (values.length > 1) concurrent += 1;
    for (const one of team.profiles) {
      await at(one);
      const open = (await openConflicts(team.matter)).find((c) => c.table === table && c.field === field);
      const listed = open?.options.map(({ value }) => value) ?? [];
      const whole = values.length > 1 ? values : [];
      if (sorted(listed) === sorted(whole)) shown += values.length > 1 ? 1 : 0;
      else faults.push(`${one.name}: ${table} ${field} was written ${sorted(values)}, listed ${sorted(listed)}`);
      if (open && !open.critical) faults.push(`${one.name}: ${table} ${field} bars no filing`);
    }
  }
  return { concurrent, shown };
}

/** `null` is an answer, and nothing is none. */
const inWords = (value: unknown): string => (value === undefined ? 'gone' : canonicalJson(value));

const sorted = (values: readonly unknown[]): string => values.map(inWords).sort().join(' ');

/** The same rows but for what is being asked, the same questions, the same history, and the journal alone gives it. */
async function sameEverywhere(team: Team, faults: string[]): Promise<void> {
  const first: { rows?: string; open?: string; ids?: string } = {};
  for (const one of team.profiles) {
    await at(one);
    const open = await openConflicts(team.matter);
    const rows = canonicalJson(withoutAsked(await rowsOf(team.matter), open));
    const ids = (await readShared(team.matter)).operations
      .map(({ id }) => id)
      .sort()
      .join();
    const now = { rows, open: canonicalJson(open), ids };
    for (const what of ['rows', 'open', 'ids'] as const) {
      first[what] ??= now[what];
      if (first[what] !== now[what])
        faults.push(`${one.name} differs in ${what}: ${difference(first[what], now[what])}`);
    }
    const history = await readHistory(team.matter, 5_000);
    const known = new Set(history.map(({ id }) => id));
    const lost = [...team.made].filter((id) => !known.has(id));
    if (lost.length > 0) faults.push(`${one.name} misses ${lost.length} operations`);
    if (history.some(({ command }) => command === 'restate-matter'))
      faults.push(`${one.name}: the history does not make the rows`);
    const again = await replay();
    for (const [key, row] of Object.entries(await rowsOf(team.matter))) {
      const [table, id] = key.split(' ') as ['matters', string];
      const made = again.rows.get(table)?.get(id);
      if (canonicalJson({ ...made, updatedAt: null }) !== canonicalJson(row))
        faults.push(`${one.name}: the journal gives another ${key}`);
    }
  }
}
