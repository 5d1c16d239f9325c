import type { LinkedRecord, LinkTable } from '../../shared/precedents/network/make-links';
import type { NetworkOrder, NetworkReply } from './run-network';

interface NetworkWork {
  /** Looked up as they are sent. */
  readonly records: Iterable<LinkedRecord>;
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

const most = 250;
const sliceMs = 8;

/**
 * The links of a library, made off the window's thread in a worker of its own that ends with it, or when `signal` says
 * so: then it rejects with 'Cancelled.'.
 */
export async function linksInWorker({ records, onProgress, signal }: NetworkWork): Promise<LinkTable> {
  const cancelled = (): Error => new Error('Cancelled.');
  let settle: (table: LinkTable) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const answered = new Promise<LinkTable>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  // Nobody may be waiting yet when it fails; whoever waits hears of it all the same.
  answered.catch(() => undefined);
  const stop = (): void => fail(cancelled());
  signal.addEventListener('abort', stop);
  const { send, end } = await connect((reply) => {
    if (reply.kind === 'progress') onProgress(reply.done, reply.of);
    else if (reply.kind === 'linked') settle(reply.table);
    else fail(new Error(reply.message));
  }, fail);
  try {
    let slice: LinkedRecord[] = [];
    let until = performance.now() + sliceMs;
    for (const record of records) {
      slice.push(record);
      if (slice.length < most && performance.now() < until) continue;
      send({ kind: 'records', records: slice });
      slice = [];
      await new Promise((next) => setTimeout(next));
      if (signal.aborted) throw cancelled();
      until = performance.now() + sliceMs;
    }
    send({ kind: 'records', records: slice });
    send({ kind: 'link' });
    return await answered;
  } finally {
    signal.removeEventListener('abort', stop);
    end();
  }
}

/** A worker; this thread where there are none. */
async function connect(
  hear: (reply: NetworkReply) => void,
  fail: (error: Error) => void,
): Promise<{ readonly send: (order: NetworkOrder) => void; readonly end: () => void }> {
  if (typeof Worker === 'undefined') {
    const { NetworkRun } = await import('./run-network');
    const here = new NetworkRun(hear);
    return { send: (order) => here.take(order), end: () => undefined };
  }
  const worker = new Worker(new URL('./network.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<NetworkReply>) => hear(data);
  worker.onerror = (event) => fail(new Error(event.message || 'The links could not be made.'));
  return { send: (order) => worker.postMessage(order), end: () => worker.terminate() };
}
