import type { Envelope } from '../../../shared/vault/envelope';
import { breath } from '../breath';
import { openRow, sealRow } from '../vault/seal';
import { session } from '../vault/session';
import type { AnyRow } from './apply';
import { db, type RowTable } from './db';
import type { PageRef } from './manifest';
import { sealOverview } from './overview';

/*
 * The bulk of a large table lies in pages, some hundred rows to a seal: writing and reading it so takes a fraction of
 * what a seal for each row takes. What changes afterwards lies row by row beside them, and counts for more than what the
 * page says; a row that is deleted is taken out of its page at once.
 */
const rowsPerPage = 400;

interface PagedRows {
  readonly id: string;
  readonly table: RowTable;
  readonly rows: readonly AnyRow[];
}

/** What is put in the place of some pages: their new envelopes, and how the manifest names them. */
export interface MadePages {
  readonly refs: readonly PageRef[];
  readonly put: readonly Envelope[];
}

/** Which rows lie on which page, as far as this window has seen it. */
let rowsOf = new Map<string, ReadonlySet<string>>();

/** Forgets which rows lie on which page. */
export function clearPages(): void {
  rowsOf = new Map();
}

/** Rows in lists of the length of a page, none of them much shorter than the others. */
export function inPages<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / rowsPerPage);
  const length = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, n) => rows.slice(n * length, (n + 1) * length));
}

/** One page of some rows, with its overview where the table has one. */
export async function sealPage(table: RowTable, rows: readonly AnyRow[], rev: number): Promise<MadePages> {
  const page: PagedRows = { id: crypto.randomUUID(), table, rows };
  const envelope = await sealRow(session().keys.rows, 'pages', page, rev);
  const overview = await sealOverview(table, rows, rev);
  rowsOf.set(page.id, new Set(rows.map(({ id }) => id)));
  const ref: PageRef = { id: page.id, rev, ...(overview && { overview: overview.ref }) };
  return { refs: [ref], put: [envelope, ...(overview ? [overview.envelope] : [])] };
}

/** The rows of some pages of a table, page by page. Throws when one is missing, changed or of another table. */
export async function openPages(table: RowTable, pages: readonly PageRef[]): Promise<(readonly AnyRow[])[]> {
  const { rows: key } = session().keys;
  const rest = restNowAndThen();
  return fewAtOnce(pages, async ({ id, rev }) => {
    const envelope = await db().pages.get(id);
    if (envelope?.rev !== rev) throw new Error('a page is missing');
    await rest();
    const page = (await openRow(key, 'pages', envelope)) as PagedRows;
    if (page.table !== table) throw new Error('a page is of another table');
    rowsOf.set(id, new Set(page.rows.map((row) => row.id)));
    return page.rows;
  });
}

/** Lets the window draw when it has not for a frame or so. */
function restNowAndThen(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < restAfterMs) return;
    await breath();
    last = performance.now();
  };
}
const restAfterMs = 16;

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

/** So many pages are read or written at a time. */
export const pagesAtOnce = 4;

/** The ids of the rows on a page. */
export async function rowsOn(table: RowTable, page: PageRef): Promise<ReadonlySet<string>> {
  const known = rowsOf.get(page.id);
  if (known) return known;
  await openPages(table, [page]);
  return rowsOf.get(page.id) ?? new Set();
}

/** The pages of a table without some rows. `old`: the ids of what lies in the database for nothing then. */
export async function takeFromPages(
  table: RowTable,
  pages: readonly PageRef[],
  gone: ReadonlySet<string>,
  rev: number,
): Promise<MadePages & { readonly old: readonly string[] }> {
  const refs: PageRef[] = [];
  const put: Envelope[] = [];
  const old: string[] = [];
  for (const page of pages) {
    const ids = gone.size === 0 ? gone : await rowsOn(table, page);
    if (!overlap(ids, gone)) {
      refs.push(page);
      continue;
    }
    old.push(...storedOf(page));
    if ([...ids].every((id) => gone.has(id))) continue;
    // As the disk has them: in memory they may be further already.
    const [rows = []] = await openPages(table, [page]);
    const rest = rows.filter(({ id }) => !gone.has(id));
    const made = await sealPage(table, rest, rev);
    refs.push(...made.refs);
    put.push(...made.put);
  }
  return { refs, put, old };
}

/** True when the two have something in common. */
export function overlap(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const id of few) if (many.has(id)) return true;
  return false;
}

/** The ids of what lies in the database of a page. */
export const storedOf = ({ id, overview }: PageRef): string[] => [id, ...(overview ? [overview.id] : [])];
