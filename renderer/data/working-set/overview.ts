import type { Envelope } from '../../../shared/vault/envelope';
import { sealBytes } from '../vault/seal';
import { session } from '../vault/session';
import type { AnyRow } from './apply';
import type { RowTable } from './db';
import type { PageRef } from './manifest';

/*
 * What lists want of the rows of a page lies beside it in a seal of its own, and is read in a fraction of the time. It
 * is written with its page and named with it in the manifest; what changed since lies beside the pages, row by row. Where
 * anything does not match there is no overview, and the rows are read, which are what counts.
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

/** Notes that an overview of a table did not open. */
export function overviewIsHurt(table: RowTable): void {
  hurt.add(table);
}

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

/** What {@link sealOverview} sealed. Throws when it is of another table. */
export function overviewIn(plain: Uint8Array, table: RowTable): OverviewPage {
  const end = plain.indexOf(lineEnd);
  const first = JSON.parse(decoder.decode(plain.subarray(0, end))) as { table: RowTable; head: unknown };
  if (first.table !== table) throw new Error('an overview is of another table');
  return { head: first.head, body: plain.subarray(end + 1) };
}
