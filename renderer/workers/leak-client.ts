import { AppError } from '../../shared/kernel/app-error';
import type { LeakFound, LeakReply, LeakRequest } from './run-leak-search';

export type { LeakFound } from './run-leak-search';

const longestMs = 60_000;

/**
 * Searches a file for facts off the window's thread, in a worker of its own that ends with the search, and what it
 * knew with it. A file that cannot be read is refused with an AppError.
 */
export async function searchLeavingInWorker(request: LeakRequest): Promise<readonly LeakFound[]> {
  const reply = await run(request);
  if (reply.kind === 'refused') throw new AppError(reply.code, reply.message, reply.fix);
  if (reply.kind === 'broken') throw new Error(reply.message);
  return reply.found;
}

/** In a worker; on this thread where there are none. */
async function run(request: LeakRequest): Promise<LeakReply> {
  if (typeof Worker === 'undefined') return (await import('./run-leak-search')).searchLeaving(request);
  const worker = new Worker(new URL('./leak.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Searching the file took too long.')), longestMs);
      worker.onmessage = (event: MessageEvent<LeakReply | Record<string, unknown>>) => {
        // The reader of PDFs says words of its own when it is loaded in a worker.
        if (!isReply(event.data)) return;
        clearTimeout(timer);
        resolve(event.data);
      };
      worker.onerror = (event) => {
        clearTimeout(timer);
        reject(new Error(event.message || 'The file could not be searched.'));
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

const isReply = (data: LeakReply | Record<string, unknown>): data is LeakReply =>
  data['kind'] === 'searched' || data['kind'] === 'refused' || data['kind'] === 'broken';
