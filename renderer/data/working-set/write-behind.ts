import type { Envelope } from '../../../shared/vault/envelope';
import { toHex } from '../../../shared/vault/bytes';
import { sealRow } from '../vault/seal';
import { manifestRowId } from '../meta-ids';
import { session } from '../vault/session';
import type { AnyRow, Touched } from './apply';
import { db, type RowTable } from './db';
import { inPages, sealPage, takeFromPages } from './pages';
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

type Changed = ReadonlyMap<string, Waiting>;

/** What a piece of a batch does to one table. */
interface Piece {
  readonly table: RowTable;
  readonly put: readonly Envelope[];
  readonly gone: readonly string[];
  readonly pages: readonly Envelope[];
  readonly oldPages: readonly string[];
  readonly state: TableState;
}

/**
 * New rows of a large batch go first, a page at a time: while one page is being stored the next is sealed. Until the
 * last piece the manifest stays at the operation before, so that a start in between applies the operations once more;
 * for a row that they made, its making is in them, and they end where it is now.
 */
async function writeBatch({ rows, seq, tag }: Batch): Promise<void> {
  const before = { seq: manifest().seq, tag: manifest().tag };
  let tables = manifest().tables;
  let storing: Promise<void> = Promise.resolve();
  for (const [table, page] of pagesAhead(rows)) {
    const made = await sealPage(table, page, seq);
    const state = { ...tables[table], pages: [...tables[table].pages, ...made.refs] };
    tables = { ...tables, [table]: state };
    const piece: Piece = { table, put: [], gone: [], pages: made.put, oldPages: [], state };
    const next: Manifest = { id: manifestRowId, v: 1, ...before, tables, unfinished: true };
    await storing;
    storing = store([piece], next);
    storing.catch(() => undefined); // Heard where it is awaited.
  }
  await storing;
  const pieces: Piece[] = [];
  for (const [table, changed] of rows) pieces.push(await sealPiece(table, changed, tables[table], seq));
  tables = { ...tables, ...Object.fromEntries(pieces.map(({ table, state }) => [table, state])) };
  await store(pieces, { id: manifestRowId, v: 1, seq, tag: toHex(tag), tables });
}

/** Takes the new rows out of a batch, a page at a time, where there are many. */
function* pagesAhead(rows: Batch['rows']): Generator<[RowTable, AnyRow[]]> {
  for (const [table, changed] of rows) {
    const fresh = [...changed.values()].flatMap(({ row, fresh: isNew }) => (isNew && row ? [row] : []));
    if (fresh.length < manyRows) continue;
    for (const page of inPages(fresh)) {
      for (const { id } of page) changed.delete(id);
      yield [table, page];
    }
  }
}
/** So many new rows of a table are worth pages. */
const manyRows = 200;

/** Rows one by one: over those of the pages, or out of them. */
async function sealPiece(table: RowTable, changed: Changed, state: TableState, seq: number): Promise<Piece> {
  const put = await sealRows(table, changed);
  // What is known to be new is not looked for.
  const known = [...changed].filter(([, { fresh }]) => !fresh).map(([id]) => id);
  const old = known.length === 0 ? [] : (await db()[table].bulkGet(known)).filter((row) => row !== undefined);
  const gone = [...changed].filter(([, { row }]) => row === null).map(([id]) => id);
  const pages = await takeFromPages(table, state.pages, new Set(gone), seq);
  return {
    table,
    put,
    gone,
    pages: pages.put,
    oldPages: pages.old,
    state: {
      pages: pages.refs,
      count: state.count - old.length + put.length,
      print: mixPrint(state.print, old, put),
    },
  };
}

async function sealRows(table: RowTable, changed: Changed): Promise<Envelope[]> {
  const { rows: key } = session().keys;
  const kept = [...changed.values()].filter((one): one is Waiting & { row: AnyRow } => one.row !== null);
  const put: Envelope[] = [];
  for (let at = 0; at < kept.length; at += atOnce) {
    put.push(...(await Promise.all(kept.slice(at, at + atOnce).map(({ row, rev }) => sealRow(key, table, row, rev)))));
  }
  return put;
}
/** Seals under way at the same time: enough to keep the engine's threads busy, few enough to stay in their caches. */
const atOnce = 64;

/** One transaction: the rows, the pages, and the manifest that describes them. */
async function store(pieces: readonly Piece[], next: Manifest): Promise<void> {
  const head = await sealManifest(next);
  const { pages, manifest: heads } = db();
  await db().transaction('rw', [...pieces.map(({ table }) => db()[table]), pages, heads], async () => {
    for (const { table, put, gone, pages: made, oldPages } of pieces) {
      if (put.length > 0) await db()[table].bulkPut([...put]);
      if (gone.length > 0) await db()[table].bulkDelete([...gone]);
      if (made.length > 0) await pages.bulkPut([...made]);
      if (oldPages.length > 0) await pages.bulkDelete([...oldPages]);
    }
    await heads.put(head);
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
