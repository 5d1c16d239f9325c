import { AppError } from '../../shared/kernel/app-error';
import { oneShot } from './one-shot';
import type { CiteChecked, CiteCheckReply, CiteCheckRequest } from './run-cite-check';

export type { CiteChecked, CiteCheckRequest } from './run-cite-check';

/**
 * Checks the citations of a document off the window's thread, in a worker of its own that is ended when it takes too
 * long or `signal` says so. What cannot be read is refused with an AppError.
 */
export async function citeCheckInWorker(request: CiteCheckRequest, signal: AbortSignal): Promise<CiteChecked> {
  const reply = await run(request, signal);
  if (reply.kind === 'refused') throw new AppError(reply.code, reply.message, reply.fix);
  if (reply.kind === 'broken') throw new Error(reply.message);
  return reply.checked;
}

/** On this thread where there are no workers. */
async function run(request: CiteCheckRequest, signal: AbortSignal): Promise<CiteCheckReply> {
  if (typeof Worker === 'undefined') return (await import('./run-cite-check')).citeCheckForWindow(request);
  const worker = new Worker(new URL('./cite-check.worker.ts', import.meta.url), { type: 'module' });
  return oneShot(worker, request, {
    seconds: 60,
    tooLong: 'Checking the file took more than a minute. It was given up.',
    signal,
  });
}
