import type { Envelope } from '../../../shared/vault/envelope';
import { sealRow } from '../vault/seal';
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
  readonly of: (rows: readonly AnyRow[]) => unknown;
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

export interface StoredOverview {
  readonly id: string;
  readonly table: RowTable;
  readonly overview: unknown;
}

/** The overview of some rows, sealed; undefined where the table has none. */
export async function sealOverview(
  table: RowTable,
  rows: readonly AnyRow[],
  seq: number,
): Promise<{ readonly envelope: Envelope; readonly ref: NonNullable<PageRef['overview']> } | undefined> {
  const maker = makers.get(table);
  if (!maker) return undefined;
  const id = crypto.randomUUID();
  const stored: StoredOverview = { id, table, overview: maker.of(rows) };
  return { envelope: await sealRow(session().keys.rows, 'pages', stored, seq), ref: { id, edition: maker.edition } };
}
