import type { PaperText } from '../../shared/extract/paper-file';
import type { Intake } from '../../shared/intake/offer';
import { cutPages } from '../../shared/precedents/opinion-text';
import { readInProcess } from './imports-client';
import { oneShot } from './one-shot';

/** A file as it was dropped, or the text that was pasted. */
export type ReadingRequest =
  | {
      readonly name: string;
      readonly bytes: Uint8Array;
      /** True: its words are wanted, and no demand is looked for in them. */
      readonly wordsOnly?: true;
    }
  | { readonly name: string; readonly text: string };

/** A demand that was read: its words, and what they offer. */
export interface Reading {
  readonly paper: PaperText;
  readonly intake: Intake;
}

/**
 * Reads a demand off the window's thread: a file in the process for imports, a text in a worker of its own. Both are ended
 * when they take too long or `signal` says so. What cannot be read is refused with an AppError.
 */
export async function readInWorker(request: ReadingRequest, signal: AbortSignal): Promise<Reading> {
  if ('text' in request) {
    const { text } = request;
    return { paper: { kind: 'text', text, notes: [] }, intake: await intakeOf(text, signal) };
  }
  const { name, bytes, wordsOnly = false } = request;
  const { paper, intake } = await readInProcess({ kind: 'demand', name, bytes, wordsOnly }, signal);
  return { paper, intake: intake as Intake };
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
async function intakeOf(text: string, signal: AbortSignal): Promise<Intake> {
  if (typeof Worker === 'undefined') return (await import('../../shared/intake/read-demand')).readDemand(text);
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  return oneShot(worker, text, {
    seconds: 60,
    tooLong: 'Reading the text took more than a minute. It was given up; type what the paper says.',
    signal,
  });
}
