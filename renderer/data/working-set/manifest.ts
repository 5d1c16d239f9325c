import { toHex } from '../../../shared/vault/bytes';
import { tagLength } from '../../../shared/vault/frame';
import type { Envelope } from '../../../shared/vault/envelope';
import { manifestRowId } from '../meta-ids';
import { openRow, sealRow } from '../vault/seal';
import { session } from '../vault/session';
import { db, rowTables, type RowTable } from './db';

/*
 * What the working set has to look like: up to which operation it goes, and for each table its pages, how many rows lie
 * beside them and a fingerprint of their seals. A row that is missing, added, swapped or put back to an earlier state shows
 * in it.
 */

/** One page: a piece of a table in one seal. A page is never written over, so its id alone says which state it is of. */
export interface PageRef {
  readonly id: string;
  readonly rev: number;
  /** What lists want of its rows, in a seal of its own; of which shape. */
  readonly overview?: { readonly id: string; readonly edition: string };
}
export interface TableState {
  readonly pages: readonly PageRef[];
  /** Rows that lie by themselves: new ones, and later states of rows of the pages. */
  readonly count: number;
  /** Their tags, exclusive-or; hexadecimal. */
  readonly print: string;
}
export interface Manifest {
  readonly id: string;
  readonly v: 1;
  /** The operation the rows are up to, and its tag in the journal. */
  readonly seq: number;
  readonly tag: string;
  readonly tables: Readonly<Record<RowTable, TableState>>;
  /** A large batch is under way: some rows that operations after `seq` made are here already. */
  readonly unfinished?: true;
}

const noTag = '00'.repeat(tagLength);
const emptyTable: TableState = { pages: [], count: 0, print: noTag };

/** Of a working set without a row. */
export function emptyManifest(): Manifest {
  const tables = Object.fromEntries(rowTables.map((name) => [name, emptyTable])) as Record<RowTable, TableState>;
  return { id: manifestRowId, v: 1, seq: 0, tag: noTag, tables };
}

let current: Manifest = emptyManifest();

/** As it lies on the disk. */
export function manifest(): Manifest {
  return current;
}

/** Remembers the manifest that was just written, or read. */
export function setManifest(next: Manifest): void {
  current = next;
}

/** Reads the manifest; null when there is none, or none that opens. */
export async function readManifest(): Promise<Manifest | null> {
  const envelope = await db().manifest.get(manifestRowId);
  if (!envelope) return null;
  const found = (await openRow(session().keys.rows, 'manifest', envelope).catch(() => null)) as Manifest | null;
  return found?.v === 1 && found.seq === envelope.rev ? found : null;
}

export function sealManifest(next: Manifest): Promise<Envelope> {
  return sealRow(session().keys.rows, 'manifest', next, next.seq);
}

/** A table all of whose rows lie on these pages. */
export function onPagesAlone(pages: readonly PageRef[]): TableState {
  return { ...emptyTable, pages };
}

/** Whether the rows that lie by themselves are the ones that the manifest means. */
export function isAsStated({ count, print }: TableState, loose: readonly Envelope[]): boolean {
  return loose.length === count && mixPrint(print, [], loose) === noTag;
}

/** The fingerprint with the seals of some rows taken out and those of others put in. */
export function mixPrint(print: string, gone: readonly Envelope[], come: readonly Envelope[]): string {
  const sum = Uint8Array.from(print.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  for (const { ct } of [...gone, ...come]) {
    const tag = ct.subarray(ct.byteLength - tagLength);
    for (let i = 0; i < tagLength; i += 1) sum[i] = (sum[i] ?? 0) ^ (tag[i] ?? 0);
  }
  return toHex(sum);
}
