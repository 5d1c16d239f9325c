import { AppError } from '../../shared/kernel/app-error';
import { cutPages } from '../../shared/precedents/opinion-text';
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

/** The words of a file, page by page; a file without pages is one. What could not be read of it is said in `notes`. */
export async function readPages(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<{ readonly pages: readonly string[]; readonly notes: readonly string[] }> {
  const { paper } = await readInWorker({ ...file, wordsOnly: true }, new AbortController().signal);
  return { pages: paper.scan ? [] : cutPages(paper.text, paper.pages), notes: paper.notes };
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
