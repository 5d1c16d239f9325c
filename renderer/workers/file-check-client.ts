import type { GuardReport } from '../../shared/guard/finding';
import { oneShot } from './one-shot';
import type { FileCheckRequest } from './run-file-check';

/** Holds facts and rules against a file that was read, in a worker that ends with it and with what it knew. */
export async function checkFileInWorker(request: FileCheckRequest, signal?: AbortSignal): Promise<GuardReport> {
  if (typeof Worker === 'undefined') return (await import('./run-file-check')).checkFileForWindow(request);
  const worker = new Worker(new URL('./file-check.worker.ts', import.meta.url), { type: 'module' });
  const limits = { seconds: 60, tooLong: 'Searching the file took more than a minute.' };
  return oneShot<FileCheckRequest, GuardReport>(worker, request, signal ? { ...limits, signal } : limits);
}
