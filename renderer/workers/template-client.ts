import { AppError } from '../../shared/kernel/app-error';
import type { Outcome } from '../../shared/kernel/diagnostic';
import type { NameMap } from '../../shared/templates/rename';
import type { InspectedTemplate } from '../../shared/templates/inspect';
import type { InspectionReply, InspectionRequest } from './run-inspection';

export type { InspectedField, Translation } from '../../shared/templates/inspect';

/**
 * Reads a Word template off the window's thread: its fields, where each is used, and its faults; `names`: what its own names stand for. A file that is no
 * sound Word document is refused with an AppError.
 */
export async function inspectInWorker(bytes: Uint8Array, names: NameMap = {}): Promise<Outcome<InspectedTemplate>> {
  const reply = await run({ bytes, names });
  if (reply.kind === 'refused') throw new AppError(reply.code, reply.message, reply.fix);
  if (reply.kind === 'broken') throw new Error(reply.message);
  return reply.outcome;
}

/** In a worker of its own, so that a file that hangs the reading can be given up; on this thread where there are none. */
async function run(request: InspectionRequest): Promise<InspectionReply> {
  if (typeof Worker === 'undefined') return (await import('./run-inspection')).inspectForWindow(request);
  const worker = new Worker(new URL('./template.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Reading the template took too long.')), 30_000);
      worker.onmessage = (event: MessageEvent<InspectionReply>) => {
        clearTimeout(timer);
        resolve(event.data);
      };
      worker.onerror = (event) => {
        clearTimeout(timer);
        reject(new Error(event.message || 'The template could not be read.'));
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
