import type { PaperText } from '../../shared/extract/paper-file';
import { readPaper } from '../../shared/extract/read-paper';
import type { Intake } from '../../shared/intake/offer';
import { readDemand } from '../../shared/intake/read-demand';
import { AppError, type AppErrorCode } from '../../shared/kernel/app-error';

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

/** What the worker posts back. */
export type ReadingReply =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly fix: string }
  | { readonly kind: 'broken'; readonly message: string };

/** Reads a demand. What goes wrong comes back as data, so that it can cross to the window. */
export async function readForWindow(request: ReadingRequest): Promise<ReadingReply> {
  try {
    const paper: PaperText =
      'text' in request
        ? { kind: 'text', text: request.text, notes: [] }
        : await readPaper(request.name, request.bytes);
    const words = paper.scan || ('bytes' in request && request.wordsOnly);
    return { kind: 'read', reading: { paper, intake: words ? { offers: [], notes: [] } : readDemand(paper.text) } };
  } catch (error) {
    if (error instanceof AppError) {
      return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
    }
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The file could not be read.' };
  }
}
