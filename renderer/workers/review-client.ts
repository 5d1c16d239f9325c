import { AppError } from '../../shared/kernel/app-error';
import { oneShot } from './one-shot';
import type { Review, ReviewReply, ReviewRequest } from './run-review';

export type { Review } from './run-review';

/**
 * Lays two versions of a paper side by side, off the window's thread, and checks the later one if asked. A file that is
 * no sound Word document is refused with an AppError.
 */
export async function reviewInWorker(request: ReviewRequest): Promise<Review> {
  const reply = await run(request);
  if (reply.kind === 'refused') throw new AppError(reply.code, reply.message, reply.fix);
  if (reply.kind === 'broken') throw new Error(reply.message);
  return reply.review;
}

/** On this thread where there are no workers. */
async function run(request: ReviewRequest): Promise<ReviewReply> {
  if (typeof Worker === 'undefined') return (await import('./run-review')).reviewForWindow(request);
  const worker = new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
  return oneShot(worker, request, { seconds: 30, tooLong: 'Reading the file took too long. It was given up.' });
}
