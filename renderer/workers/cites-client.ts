import type { Citation } from '../../shared/citations/citation';
import type { DocumentCitation } from '../../shared/citations/find/citations-in-document';
import { AppError } from '../../shared/kernel/app-error';
import { oneShot } from './one-shot';
import type { CitesReply, CitesRequest } from './run-cites';

/**
 * Finds the citations of a text or a Word file off the window's thread, in a worker of its own that is ended when it takes
 * too long or `signal` says so. A file that is no sound Word document is refused with an AppError.
 */
export async function citesInWorker(
  request: CitesRequest,
  signal: AbortSignal,
): Promise<readonly (Citation | DocumentCitation)[]> {
  const reply = await run(request, signal);
  if (reply.kind === 'refused') throw new AppError(reply.code, reply.message, reply.fix);
  if (reply.kind === 'broken') throw new Error(reply.message);
  return reply.citations;
}

/** On this thread where there are no workers. */
async function run(request: CitesRequest, signal: AbortSignal): Promise<CitesReply> {
  signal.throwIfAborted();
  if (typeof Worker === 'undefined') return (await import('./run-cites')).citesForWindow(request);
  const worker = new Worker(new URL('./cites.worker.ts', import.meta.url), { type: 'module' });
  return oneShot(worker, request, {
    seconds: 60,
    tooLong: 'Finding the citations took too long. It was given up.',
    signal,
  });
}
