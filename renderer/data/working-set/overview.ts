import type { Envelope } from '../../../shared/vault/envelope';
import { entriesAfter } from '../vault/journal';
import { openBytes, openRow, sealBytes } from '../vault/seal';
import { isCurrent, session } from '../vault/session';
import type { AnyRow } from './apply';
import { db, type RowTable } from './db';
import { manifest, type PageRef, type TableState } from './manifest';
import { written } from './write-behind';

/*
 * What lists want of the rows of a page lies beside it in a seal of its own, and is read in a fraction of the time. It
 * is written with its page and named with it in the manifest; what changed since is looked up row by row, by what the
 * journal says. Where anything does not match there is no overview, and the rows are read, which are what counts.
 */
export interface OverviewMaker {
  /** Another one means another shape: overviews of another are made anew. */
  readonly edition: string;
  readonly of: (rows: readonly AnyRow[]) => { readonly head: unknown; readonly body: unknown };
}

/** The overview of some rows. What the body says may never be needed here, and is not read before it is. */
export interface OverviewPage {
  readonly head: unknown;
  /** JSON. */
  readonly body: Uint8Array;
}

const makers = new Map<RowTable, OverviewMaker>();

/** Says what is kept of the rows of a table. */
export function keepOverview(table: RowTable, maker: OverviewMaker): void {
  makers.set(table, maker);
}

/** Tables of which an overview did not open: all of theirs are made anew. */
const hurt = new Set<RowTable>();

/** A page of a table that has overviews, but not this one, or none of this shape that opens. */
export function lacksOverview(table: RowTable, { overview }: PageRef): boolean {
  const maker = makers.get(table);
  return maker !== undefined && (hurt.has(table) || overview?.edition !== maker.edition);
}

/** Forgets which overviews did not open: they were written anew, or another store is open; without a table, all. */
export function overviewsAreWhole(table?: RowTable): void {
  if (table) hurt.delete(table);
  else hurt.clear();
}

const lineEnd = 10;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The overview of some rows, sealed; undefined where the table has none. */
export async function sealOverview(
  table: RowTable,
  rows: readonly AnyRow[],
  seq: number,
): Promise<{ readonly envelope: Envelope; readonly ref: NonNullable<PageRef['overview']> } | undefined> {
  const maker = makers.get(table);
  if (!maker) return undefined;
  const id = crypto.randomUUID();
  const { head, body } = maker.of(rows);
  // A line of its own each: JSON has no line ends.
  const plain = encoder.encode(`${JSON.stringify({ table, head })}\n${JSON.stringify(body)}`);
  const envelope = await sealBytes(session().keys.rows, { table: 'pages', id, rev: seq }, plain);
  return { envelope, ref: { id, edition: maker.edition } };
}

export interface Overview {
  /** Page by page, in the order of the table. */
  readonly pages: readonly OverviewPage[];
  /** Rows that were changed since, as they are. */
  readonly late: readonly AnyRow[];
}

/** With more rows than this to look up one by one, the table is read instead. */
const mostLate = 400;

/** Is there an overview of a table, as far as its manifest says? */
export function hasOverview(table: RowTable): boolean {
  const { pages } = manifest().tables[table];
  return pages !== null && !pages.parts.some((part) => lacksOverview(table, part));
}

/** The overview of a table as it is on the disk by now; null: there is none that matches. */
export async function readOverview(table: RowTable): Promise<Overview | null> {
  const opened = session();
  if (!(await written())) return null;
  const state = manifest().tables[table];
  if (!state.pages || !hasOverview(table)) return null;
  try {
    const [pages, late] = await Promise.all([openPages(table, state.pages.parts), lateRows(table, state)]);
    // A batch was written meanwhile: what was read may be of before or after.
    return pages && late && manifest().tables[table] === state ? { pages, late } : null;
  } catch {
    // A lock in between hurts nothing.
    if (isCurrent(opened)) hurt.add(table);
    return null;
  }
}

async function openPages(table: RowTable, parts: readonly PageRef[]): Promise<OverviewPage[] | null> {
  const { rows: key } = session().keys;
  const envelopes = await db().pages.bulkGet(parts.map(({ overview }) => overview?.id ?? ''));
  const opened = await Promise.all(
    envelopes.map(async (envelope, i) => {
      if (!envelope || envelope.rev !== parts[i]?.rev) throw new Error('an overview is missing');
      const plain = await openBytes(key, 'pages', envelope);
      const end = plain.indexOf(lineEnd);
      const first = JSON.parse(decoder.decode(plain.subarray(0, end))) as { table: RowTable; head: unknown };
      return { table: first.table, head: first.head, body: plain.subarray(end + 1) };
    }),
  );
  return opened.every((one) => one.table === table) ? opened : null;
}

/**
 * Rows that operations after the pages touched. A row alone could have been put back to an earlier state, so it has to
 * be of the last operation that touched it, or later; one that is gone is no case for this.
 */
async function lateRows(table: RowTable, { last, pages }: TableState): Promise<AnyRow[] | null> {
  if (!pages || last <= pages.seq) return [];
  const { rows: key } = session().keys;
  const touched = new Map<string, number>();
  for await (const { entries } of entriesAfter(pages.seq)) {
    for (const { seq, operation } of entries) {
      // No further than the rows themselves are.
      if (!operation || seq > manifest().seq) continue;
      for (const change of operation.changes) if (change.table === table) touched.set(change.id, seq);
    }
    if (touched.size > mostLate) return null;
  }
  const envelopes = await db()[table].bulkGet([...touched.keys()]);
  const since = [...touched.values()];
  if (envelopes.some((envelope, i) => !envelope || envelope.rev < (since[i] ?? Infinity))) return null;
  const found = envelopes.filter((envelope) => envelope !== undefined);
  return Promise.all(found.map(async (envelope) => (await openRow(key, table, envelope)) as AnyRow));
}
