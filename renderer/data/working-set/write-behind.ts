import type { Envelope } from '../../../shared/vault/envelope';
import { toHex } from '../../../shared/vault/bytes';
import { sealRow } from '../vault/seal';
import { manifestRowId } from '../meta-ids';
import { session } from '../vault/session';
import type { AnyRow, Touched } from './apply';
import { db, type RowTable } from './db';
import { manifest, mixPrint, sealManifest, setManifest, type Manifest, type TableState } from './manifest';

/*
 * Writes to the database what the journal already holds. It runs behind the acknowledgement, one batch after another;
 * what queues up meanwhile is written together. Sealing is done before the transaction, never inside it.
 */
interface Waiting {
  readonly row: AnyRow | null;
  readonly rev: number;
  /** True: the database has no row of this id yet. */
  readonly fresh: boolean;
}
interface Batch {
  readonly rows: Map<RowTable, Map<string, Waiting>>;
  seq: number;
  tag: Uint8Array;
}

let waiting: Batch | undefined;
let running: Promise<void> | undefined;
let failure: unknown;
let onFailure: (() => void) | undefined;

/** Says whom to call when rows could not be written. */
export function whenWritingFails(call: () => void): void {
  onFailure = call;
}

/** Queues the rows that an operation left behind. `isNew` says which of them nothing stood for before. */
export function writeBehind(
  touched: Touched,
  seq: number,
  tag: Uint8Array,
  isNew: (table: RowTable, id: string) => boolean = () => false,
): void {
  waiting ??= { rows: new Map(), seq, tag };
  waiting.seq = seq;
  waiting.tag = tag;
  for (const [table, rows] of touched) {
    const mine = waiting.rows.get(table) ?? new Map<string, Waiting>();
    waiting.rows.set(table, mine);
    for (const [id, row] of rows) mine.set(id, { row, rev: seq, fresh: mine.get(id)?.fresh ?? isNew(table, id) });
  }
  if (failure === undefined) running ??= run();
}

/** Waits until everything queued so far is in the database; false when it could not be written. */
export async function written(): Promise<boolean> {
  while (running) await running;
  return failure === undefined;
}

/** True while rows are on their way to the database. */
export function isWriting(): boolean {
  return running !== undefined;
}

/** True when the database holds every row that the window shows. */
export function isLevel(): boolean {
  return running === undefined && waiting === undefined && failure === undefined;
}

/** Forgets what is queued and what failed; for opening a working set anew. */
export async function restartWriting(): Promise<void> {
  await running;
  waiting = undefined;
  failure = undefined;
}

async function run(): Promise<void> {
  // A turn of the event loop: what the same click commits goes together.
  await Promise.resolve();
  while (waiting && failure === undefined) {
    const batch: Batch = waiting;
    waiting = undefined;
    try {
      await writeBatch(batch);
    } catch (error) {
      // The journal has it all. From here on the window reads from memory; the next start builds the rest anew.
      failure = error;
      onFailure?.();
    }
  }
  running = undefined;
}

interface SealedTable {
  readonly table: RowTable;
  readonly put: Envelope[];
  readonly gone: string[];
}
type Changed = ReadonlyMap<string, Waiting>;

/**
 * New rows of a large batch go first, a piece at a time: while one piece is being stored the next is sealed. Until the
 * last piece the manifest stays at the operation before, so that a start in between applies the operations once more;
 * for a row that they made, its making is in them, and they end where it is now.
 */
async function writeBatch({ rows, seq, tag }: Batch): Promise<void> {
  const before = { seq: manifest().seq, tag: manifest().tag };
  let tables = manifest().tables;
  let storing: Promise<void> = Promise.resolve();
  for (const [table, piece] of piecesAhead(rows)) {
    const one = await sealTable(table, piece);
    tables = { ...tables, [table]: stateWith(tables[table], [], one, seq) };
    const next: Manifest = { id: manifestRowId, v: 1, ...before, tables, unfinished: true };
    await storing;
    storing = store([one], next);
    storing.catch(() => undefined); // Heard where it is awaited.
  }
  const sealed: SealedTable[] = [];
  for (const [table, changed] of rows) {
    const one = await sealTable(table, changed);
    // What is known to be new is not looked for: in an import that is nearly everything.
    const known = [...changed].filter(([, { fresh }]) => !fresh).map(([id]) => id);
    const old = known.length === 0 ? [] : (await db()[table].bulkGet(known)).filter((row) => row !== undefined);
    tables = { ...tables, [table]: stateWith(tables[table], old, one, seq) };
    sealed.push(one);
  }
  await storing;
  await store(sealed, { id: manifestRowId, v: 1, seq, tag: toHex(tag), tables });
}

function stateWith(state: TableState, old: readonly Envelope[], { put }: SealedTable, seq: number): TableState {
  return {
    count: state.count - old.length + put.length,
    print: mixPrint(state.print, old, put),
    last: seq,
    pages: state.pages,
  };
}

/** Takes the new rows of large tables out of a batch, in pieces; the last piece stays in it. */
function* piecesAhead(rows: Batch['rows']): Generator<[RowTable, Changed]> {
  for (const [table, changed] of rows) {
    const fresh = [...changed].filter(([, { row, fresh: isNew }]) => isNew && row !== null);
    for (let at = 0; at + pieceRows < fresh.length; at += pieceRows) {
      const piece = fresh.slice(at, at + pieceRows);
      for (const [id] of piece) changed.delete(id);
      yield [table, new Map(piece)];
    }
  }
}

async function sealTable(table: RowTable, changed: Changed): Promise<SealedTable> {
  const { rows: key } = session().keys;
  const gone = [...changed].filter(([, { row }]) => row === null).map(([id]) => id);
  const put: Envelope[] = [];
  const kept = [...changed.values()].filter((one): one is Waiting & { row: AnyRow } => one.row !== null);
  for (let at = 0; at < kept.length; at += atOnce) {
    put.push(...(await Promise.all(kept.slice(at, at + atOnce).map(({ row, rev }) => sealRow(key, table, row, rev)))));
  }
  return { table, put, gone };
}
const pieceRows = 1_000;
/** Seals under way at the same time: enough to keep the engine's threads busy, few enough to stay in their caches. */
const atOnce = 64;

/** One transaction: the rows and the manifest that describes them. */
async function store(sealed: readonly SealedTable[], next: Manifest): Promise<void> {
  const head = await sealManifest(next);
  await db().transaction('rw', [...sealed.map(({ table }) => db()[table]), db().manifest], async () => {
    for (const { table, put, gone } of sealed) {
      if (put.length > 0) await db()[table].bulkPut(put);
      if (gone.length > 0) await db()[table].bulkDelete(gone);
    }
    await db().manifest.put(head);
  });
  setManifest(next);
}

/** Writes something else of the working set between two batches (its pages), with the manifest that goes with it. */
export async function writeBetween(work: () => Promise<void>): Promise<void> {
  while (running) await running;
  running = work()
    .catch(() => undefined)
    .then(() => {
      running = undefined;
      if (waiting && failure === undefined) running = run();
    });
  await running;
}
