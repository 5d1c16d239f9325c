import type { Envelope } from '../../../shared/vault/envelope';
import { entriesAfter } from '../vault/journal';
import { openRow, sealRow } from '../vault/seal';
import { session } from '../vault/session';
import { applyOperation, type AnyRow } from './apply';
import { openRows, openTables, watchAll } from './cache';
import { db, type RowTable } from './db';
import { manifest, sealManifest, setManifest, type PageRef, type TableState } from './manifest';
import { lacksOverview, overviewsAreWhole, sealOverview } from './overview';
import { isLevel, writeBetween } from './write-behind';

/*
 * The overview index: large tables a second time, some hundred rows to a seal. Reading them so takes a fraction of
 * opening row by row, and that is how the lists are there soon after the vault is unlocked. Pages may lag behind: what
 * was changed since they were written is taken from the journal. They are never needed; rows are what counts.
 */
const rowsPerPage = 400;
/** Smaller tables are read row by row as fast. */
const worthIt = 200;
/** With more operations than this to catch up on, the rows are read instead. */
const longestTail = 2000;
/** How long after the last change pages are written. */
const restMs = 4000;

interface Page extends PageRef {
  readonly ids: ReadonlySet<string>;
}
interface PagedRows {
  readonly id: string;
  readonly table: RowTable;
  readonly rows: readonly AnyRow[];
}

const layouts = new Map<RowTable, readonly Page[]>();
const dirty = new Map<RowTable, Set<string>>();

/** Forgets which rows lie on which page. */
export function clearPages(): void {
  layouts.clear();
  dirty.clear();
  strays = true;
  overviewsAreWhole();
  clearTimeout(timer);
}

/** Reads a table from its pages; undefined when it has none, or none worth using. Resolves to null when they are hurt. */
export function readPages(table: RowTable, state: TableState): Promise<Map<string, AnyRow> | null> | undefined {
  if (!state.pages || session().head.seq - state.pages.seq > longestTail) return undefined;
  return open(table, state, state.pages);
}

async function open(
  table: RowTable,
  state: TableState,
  { seq, parts }: NonNullable<TableState['pages']>,
): Promise<Map<string, AnyRow> | null> {
  const { rows: key } = session().keys;
  const opened = await fewAtOnce(parts, async ({ id, rev }) => {
    const envelope = await db().pages.get(id);
    if (envelope?.rev !== rev) throw new Error('a page is missing');
    return (await openRow(key, 'pages', envelope)) as PagedRows;
  });
  if (opened.some((page) => page.table !== table)) return null;
  const rows = new Map(opened.flatMap((page) => page.rows.map((row) => [row.id, row] as const)));
  const late = state.last > seq ? await catchUp(table, seq, rows) : new Set<string>();
  if (rows.size !== state.count && manifest().tables[table] === state) return null;
  const idsOf = (page: PagedRows | undefined): Set<string> => new Set(page?.rows.map((row) => row.id));
  layouts.set(
    table,
    parts.map((part, i) => ({ ...part, ids: idsOf(opened[i]) })),
  );
  dirty.set(table, late);
  return rows;
}

/**
 * A few under way at a time: enough to keep the disk and the engine's threads busy, few enough that what the user does
 * meanwhile never waits behind a pile of pages that were opened.
 */
async function fewAtOnce<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    for (let at = next++; at < list.length; at = next++) made[at] = await work(list[at] as T);
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, run));
  return made;
}

/** Brings rows of a page up to date from the journal; gives the ids that changed. */
async function catchUp(table: RowTable, seq: number, rows: Map<string, AnyRow>): Promise<Set<string>> {
  const changed = new Set<string>();
  for await (const { entries } of entriesAfter(seq)) {
    for (const { seq: at, operation, beside } of entries) {
      // No further than the rows themselves are.
      if (!operation || at > manifest().seq) continue;
      const mine = (of: RowTable, id: string): AnyRow | null => (of === table ? (rows.get(id) ?? null) : null);
      const touched = applyOperation(operation, mine, beside).get(table);
      for (const [id, row] of touched ?? []) {
        changed.add(id);
        if (row) rows.set(id, row);
        else rows.delete(id);
      }
    }
  }
  return changed;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Notes what changed, and writes the pages when it has been quiet for a while. */
export function keepPages(): () => void {
  return watchAll((table, ids) => {
    const mine = dirty.get(table) ?? new Set();
    for (const id of ids) mine.add(id);
    dirty.set(table, mine);
    pagesSoon();
  });
}

/** Sees to it that open tables get their pages once it is quiet. */
export function pagesSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void writePages(), restMs);
}

interface NewPages {
  readonly table: RowTable;
  readonly kept: readonly Page[];
  readonly gone: readonly Page[];
  readonly fresh: readonly (readonly AnyRow[])[];
}

/** Writes the pages of open tables that changed, unless rows are still on their way. */
export async function writePages(): Promise<void> {
  if (!isLevel() || manifest().seq !== session().head.seq) return pagesSoon();
  // Rows are never changed in place: what is taken here stays as it is at this operation.
  const seq = manifest().seq;
  const work = openTables().flatMap((table) => plan(table) ?? []);
  for (const { table } of work) dirty.set(table, new Set());
  if (work.length > 0) await writeBetween(() => store(work, seq));
}

function plan(table: RowTable): NewPages | undefined {
  const rows = openRows(table);
  const layout = layouts.get(table) ?? [];
  const changed = dirty.get(table);
  if (!rows || rows.size < worthIt) return undefined;
  const isStale = (page: Page): boolean =>
    lacksOverview(table, page) || (!!changed?.size && [...page.ids].some((id) => changed.has(id)));
  const stale = new Set(layout.filter(isStale));
  if (layout.length > 0 && stale.size === 0 && !changed?.size) return undefined;
  const kept = layout.filter((page) => !stale.has(page));
  const placed = new Set(kept.flatMap(({ ids }) => [...ids]));
  const loose = [...rows.values()].filter((row) => !placed.has(row.id));
  const fresh: AnyRow[][] = [];
  for (let at = 0; at < loose.length; at += rowsPerPage) fresh.push(loose.slice(at, at + rowsPerPage));
  return { table, kept, gone: [...stale], fresh };
}

async function store(work: readonly NewPages[], seq: number): Promise<void> {
  const { rows: key } = session().keys;
  const put: Envelope[] = [];
  const tables = { ...manifest().tables };
  const layoutOf = new Map<RowTable, readonly Page[]>();
  for (const { table, kept, fresh } of work) {
    const made: Page[] = [];
    for (const rows of fresh) {
      const page: PagedRows = { id: crypto.randomUUID(), table, rows };
      put.push(await sealRow(key, 'pages', page, seq));
      const overview = await sealOverview(table, rows, seq);
      if (overview) put.push(overview.envelope);
      const ids = new Set(rows.map((row) => row.id));
      made.push({ id: page.id, rev: seq, ids, ...(overview && { overview: overview.ref }) });
    }
    const pages = [...kept, ...made];
    layoutOf.set(table, pages);
    tables[table] = { ...tables[table], pages: { seq, parts: pages.map(({ ids: _ids, ...part }) => part) } };
  }
  const next = { ...manifest(), tables };
  const head = await sealManifest(next);
  const gone = work.flatMap((one) => one.gone.flatMap(storedOf));
  // A few at a time, so that the window stays quick: until the manifest names them they are nothing.
  for (let at = 0; at < put.length; at += pagesAtOnce) await db().pages.bulkPut(put.slice(at, at + pagesAtOnce));
  await db().transaction('rw', [db().pages, db().manifest], async () => {
    await db().pages.bulkDelete(gone);
    await db().manifest.put(head);
  });
  setManifest(next);
  await dropStrays();
  for (const [table, pages] of layoutOf) {
    layouts.set(table, pages);
    overviewsAreWhole(table);
  }
}

/** What lies in the database of a page. */
const storedOf = ({ id, overview }: PageRef): string[] => [id, ...(overview ? [overview.id] : [])];

const pagesAtOnce = 4;
let strays = true;

/** Once after opening: pages that a cut-off writing left behind, which no manifest names. */
async function dropStrays(): Promise<void> {
  if (!strays) return;
  strays = false;
  const named = new Set(Object.values(manifest().tables).flatMap(({ pages }) => pages?.parts.flatMap(storedOf) ?? []));
  const all = (await db().pages.toCollection().primaryKeys()) as string[];
  await db().pages.bulkDelete(all.filter((id) => !named.has(id)));
}
