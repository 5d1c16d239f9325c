import { readInProcess } from './imports-client';
import { oneShot } from './one-shot';
import type { Review, ReviewCheck, ReviewRequest } from './run-review';

export type { Review } from './run-review';

/** Two files of one paper to be laid side by side; with `check`, the later one is checked as a finished paper. */
interface Versions {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly check?: ReviewCheck;
}

/**
 * Lays two versions of a paper side by side and checks the later one if asked. The files are read in the process for
 * imports, what they say is compared in a worker. A file that is no sound Word document is refused with an AppError.
 */
export async function reviewInWorker({ before, after, check }: Versions): Promise<Review> {
  const { document, hostile } = await readInProcess({ kind: 'document', bytes: after });
  const earlier = await readInProcess({ kind: 'document', bytes: before });
  return run({ before: earlier.document, after: document, hostile, ...(check ? { check } : {}) });
}

/** On this thread where there are no workers. */
async function run(request: ReviewRequest): Promise<Review> {
  if (typeof Worker === 'undefined') return (await import('./run-review')).reviewForWindow(request);
  const worker = new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
  return oneShot(worker, request, { seconds: 30, tooLong: 'Comparing the file took too long. It was given up.' });
}
