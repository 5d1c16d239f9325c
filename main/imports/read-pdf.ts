import type { ImportResult } from '../../shared/ipc/imports-contract';
import { imports } from './app-imports';

/** Reads a PDF from outside for the guard: its pages, and all that stands beside them. */
export type ReadPdf = (bytes: Uint8Array) => Promise<ImportResult<'reveal'>['stories']>;

/** In the process for imports. Rejects with an AppError for one that cannot be read: it does not leave unread. */
export const readPdf: ReadPdf = async (bytes) => (await imports.run({ kind: 'reveal', bytes })).stories;
