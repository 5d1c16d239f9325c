import { AppError } from '../../shared/kernel/app-error';
import { oneShot } from './one-shot';
import type { Reading, ReadingReply, ReadingRequest } from './run-reading';

export type { Reading, ReadingRequest } from './run-reading';

/**
 * Reads a demand off the window's thread, in a worker of its own that is ended when it takes too long or `signal` says
 * so. What cannot be read is refused with an AppError.
 */
export async function readInWorker(request: ReadingRequest, signal: AbortSignal): Promise<Reading> {
  const reply = await run(request, signal);
  if (reply.kind === 'refused') throw new AppError(reply.code, reply.message, reply.fix);
  if (reply.kind === 'broken') throw new Error(reply.message);
  return reply.reading;
}

/** On this thread where there are no workers. */
async function run(request: ReadingRequest, signal: AbortSignal): Promise<ReadingReply> {
  if (typeof Worker === 'undefined') return (await import('./run-reading')).readForWindow(request);
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  return oneShot(worker, request, {
    seconds: 60,
    tooLong: 'Reading the file took more than a minute. It was given up; paste or type what the paper says.',
    signal,
  });
}
