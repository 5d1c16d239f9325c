import type { Envelope } from '../../../shared/vault/envelope';
import { session } from '../vault/session';
import type { AnyRow } from './apply';
import { openRows, openTables, watchAll } from './cache';
import { db, type RowTable } from './db';
import { manifest, onPagesAlone, sealManifest, setManifest, type PageRef } from './manifest';
import { lacksOverview, overviewsAreWhole } from './overview';
import { inPages, overlap, pagesAtOnce, rowsOn, sealPage, storedOf } from './pages';
import { isLevel, writeBetween } from './write-behind';

/*
 * In a quiet moment the rows that lie by themselves are folded into the pages of their table. Nothing depends on it: it
 * keeps the next start quick.
 */

/** Smaller tables are read row by row as fast. */
const worthIt = 200;
/** So few rows by themselves cost a start next to nothing. */
const fewRows = 64;
/** Pages that deletions left shorter than this are joined with others. */
const shortPage = 100;
/** How long after the last change the rows are folded. */
const restMs = 4000;

let timer: ReturnType<typeof setTimeout> | undefined;
let strays = true;

/** Forgets what was noted for another store. */
export function clearFolding(): void {
  strays = true;
  overviewsAreWhole();
  clearTimeout(timer);
}

/** Folds whenever it has been quiet for a while after a change; returns how to stop. */
export function keepFolding(): () => void {
  return watchAll(foldSoon);
}

/** Sees to it that open tables are folded once it is quiet. */
export function foldSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void fold(), restMs);
}

/** Folds the rows of open tables into pages where that is worth it, unless rows are still on their way. */
export async function fold(): Promise<void> {
  if (!isLevel() || manifest().seq !== session().head.seq) return foldSoon();
  const seq = manifest().seq;
  await writeBetween(async () => {
    // Rows are never changed in place: what is taken here stays as it is at this operation.
    const wanted = openTables().filter(isWorthIt);
    const shown = wanted.map((table) => [table, [...(openRows(table)?.values() ?? [])]] as const);
    const work: Folded[] = [];
    for (const [table, rows] of shown) work.push(await plan(table, rows));
    if (work.length > 0) await store(work, seq);
    await dropStrays();
  });
}

function isWorthIt(table: RowTable): boolean {
  const { pages, count } = manifest().tables[table];
  if ((openRows(table)?.size ?? 0) < worthIt) return false;
  return pages.length === 0 || count >= fewRows || pages.some((page) => lacksOverview(table, page));
}

interface Folded {
  readonly table: RowTable;
  readonly kept: readonly PageRef[];
  readonly stale: readonly PageRef[];
  readonly fresh: readonly (readonly AnyRow[])[];
  /** Ids of the rows that lay by themselves. */
  readonly loose: readonly string[];
}

async function plan(table: RowTable, rows: readonly AnyRow[]): Promise<Folded> {
  const { pages } = manifest().tables[table];
  const loose = (await db()[table].toCollection().primaryKeys()) as string[];
  const changed = new Set(loose);
  const kept: PageRef[] = [];
  const placed = new Set<string>();
  for (const page of pages) {
    const ids = await rowsOn(table, page);
    if (lacksOverview(table, page) || ids.size < shortPage || overlap(ids, changed)) continue;
    kept.push(page);
    for (const id of ids) placed.add(id);
  }
  const isKept = new Set(kept);
  const fresh = inPages(rows.filter(({ id }) => !placed.has(id)));
  return { table, kept, stale: pages.filter((page) => !isKept.has(page)), fresh, loose };
}

async function store(work: readonly Folded[], seq: number): Promise<void> {
  const put: Envelope[] = [];
  const tables = { ...manifest().tables };
  for (const { table, kept, fresh } of work) {
    const pages = [...kept];
    for (const rows of fresh) {
      const made = await sealPage(table, rows, seq);
      put.push(...made.put);
      pages.push(...made.refs);
    }
    tables[table] = onPagesAlone(pages);
  }
  const next = { ...manifest(), tables };
  const head = await sealManifest(next);
  const old = work.flatMap((one) => one.stale.flatMap(storedOf));
  // A few at a time, so that the window stays quick: until the manifest names them they are nothing.
  for (let at = 0; at < put.length; at += pagesAtOnce) await db().pages.bulkPut(put.slice(at, at + pagesAtOnce));
  await db().transaction('rw', [...work.map(({ table }) => db()[table]), db().pages, db().manifest], async () => {
    await db().pages.bulkDelete(old);
    for (const { table, loose } of work) await db()[table].bulkDelete([...loose]);
    await db().manifest.put(head);
  });
  setManifest(next);
  for (const { table } of work) overviewsAreWhole(table);
}

/** Once after opening: pages that a cut-off writing left behind, which no manifest names. */
async function dropStrays(): Promise<void> {
  if (!strays) return;
  strays = false;
  const named = new Set(Object.values(manifest().tables).flatMap(({ pages }) => pages.flatMap(storedOf)));
  const all = (await db().pages.toCollection().primaryKeys()) as string[];
  await db().pages.bulkDelete(all.filter((id) => !named.has(id)));
}
