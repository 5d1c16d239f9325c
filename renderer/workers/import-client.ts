import type { ExchangeFormat } from '../../shared/exchange/format';
import { AppError } from '../../shared/kernel/app-error';
import { courtIds } from '../../shared/precedents/merge/court-ids';
import type { FileProblem, Incoming } from '../../shared/precedents/merge/incoming';
import type { LibraryEntry } from '../../shared/precedents/merge/library-entry';
import type { MergeRow } from '../../shared/precedents/merge/plan';
import { readInProcess } from './imports-client';
import type { ImportOrder, ImportProgress, ImportReply } from './import-contract';

export type { ImportProgress } from './import-contract';

/** A file as it compares with the library. */
export interface ComparedFile {
  readonly format: ExchangeFormat;
  readonly rows: readonly MergeRow[];
  readonly problems: readonly FileProblem[];
}

interface Work {
  readonly entries: readonly LibraryEntry[];
  /** Of the file that is compared. */
  readonly records?: readonly Incoming[];
  readonly signal?: AbortSignal;
}

interface Comparison extends Work {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onProgress: (progress: ImportProgress) => void;
}

const slice = 250;
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Reads a file in the process for imports and compares it in a worker of its own; both end with it, or when `signal` says
 * so. Rejects with an AppError where the file is none of the formats.
 */
export async function compareInWorker({ name, bytes, onProgress, ...work }: Comparison): Promise<ComparedFile> {
  onProgress({ phase: 'reading', done: 0, of: null });
  const known = courtIds(work.entries.map(({ record }) => record));
  const job = { kind: 'library' as const, name, bytes, courtIds: [...known], format: null };
  const { file } = await readInProcess(job, work.signal);
  const { format, records, problems } = file;
  const rows: MergeRow[] = [];
  const said = await run<readonly FileProblem[]>({ ...work, records }, { kind: 'compare' }, (reply, settle) => {
    if (reply.kind === 'progress') onProgress(reply);
    else if (reply.kind === 'rows') rows.push(...reply.rows);
    else if (reply.kind === 'done') settle(reply.problems);
  });
  return { format, rows, problems: [...problems, ...said] };
}

/** Records as the bytes of a file, written off the window's thread. */
export function writeInWorker(work: Work, format: ExchangeFormat, withKept: boolean): Promise<Uint8Array> {
  return run<Uint8Array>(work, { kind: 'write', format, withKept }, (reply, settle) => {
    if (reply.kind === 'written') settle(reply.bytes);
  });
}

async function run<T>(
  { entries, records = [], signal }: Work,
  order: ImportOrder,
  hear: (reply: ImportReply, settle: (value: T) => void) => void,
): Promise<T> {
  let settle: (value: T) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const answered = new Promise<T>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  // Nobody may be waiting yet when it fails; whoever waits hears of it all the same.
  answered.catch(() => undefined);
  const cancelled = (): void => fail(new AppError('cancelled', 'The import was cancelled.', 'Choose the file again.'));
  signal?.addEventListener('abort', cancelled);
  const { send, end } = await connect((reply) => {
    if (reply.kind === 'refused') fail(new AppError(reply.code, reply.message, reply.fix));
    else if (reply.kind === 'broken') fail(new Error(reply.message));
    else hear(reply, settle);
  }, fail);
  try {
    for (let at = 0; at < entries.length && signal?.aborted !== true; at += slice) {
      send({ kind: 'library', entries: entries.slice(at, at + slice) });
      await breath();
    }
    for (let at = 0; at < records.length && signal?.aborted !== true; at += slice) {
      send({ kind: 'incoming', records: records.slice(at, at + slice) });
      await breath();
    }
    if (signal?.aborted === true) cancelled();
    else send(order);
    return await answered;
  } finally {
    signal?.removeEventListener('abort', cancelled);
    end();
  }
}

/** A worker; this thread where there are none. */
async function connect(
  hear: (reply: ImportReply) => void,
  fail: (error: Error) => void,
): Promise<{ readonly send: (order: ImportOrder) => void; readonly end: () => void }> {
  if (typeof Worker === 'undefined') {
    const { ImportRun } = await import('./run-import');
    const here = new ImportRun(hear);
    return { send: (order) => here.take(order), end: () => undefined };
  }
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ImportReply>) => hear(data);
  worker.onerror = (event) => fail(new Error(event.message || 'The file could not be read.'));
  return { send: (order) => worker.postMessage(order), end: () => worker.terminate() };
}
