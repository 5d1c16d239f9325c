import type { KeptLaw } from '../../shared/precedents/kept-law';
import type { Precedent } from '../../shared/schema/law';
import { readInProcess } from './imports-client';
import { oneShot } from './one-shot';
import type { CiteChecked, CiteCheckRequest } from './run-cite-check';

export type { CiteChecked } from './run-cite-check';

/** A document to be checked against the library of this vault. */
interface CheckedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Edited and own precedents, laid over the shipped library. */
  readonly precedents: readonly Precedent[];
  readonly kept: KeptLaw;
  /** Words of the opinions that the firm keeps, by record. */
  readonly opinions: readonly (readonly [string, string])[];
  /** The day of the check. */
  readonly today: string;
}

/**
 * Checks the citations of a document. It is read in the process for imports, its words are checked in a worker; both are
 * ended when they take too long or `signal` says so. What cannot be read is refused with an AppError.
 */
export async function citeCheckInWorker(
  { bytes, ...beside }: CheckedDocument,
  signal: AbortSignal,
): Promise<CiteChecked> {
  const { paragraphs, notes } = await readInProcess({ kind: 'paragraphs', name: beside.name, bytes }, signal);
  return run({ ...beside, paragraphs, notes }, signal);
}

/** On this thread where there are no workers. */
async function run(request: CiteCheckRequest, signal: AbortSignal): Promise<CiteChecked> {
  if (typeof Worker === 'undefined') return (await import('./run-cite-check')).citeCheckForWindow(request);
  const worker = new Worker(new URL('./cite-check.worker.ts', import.meta.url), { type: 'module' });
  return oneShot(worker, request, {
    seconds: 60,
    tooLong: 'Checking the file took more than a minute. It was given up.',
    signal,
  });
}
