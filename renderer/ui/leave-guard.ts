import type { ExportKind } from '../../shared/ipc/contract';
import { AppError } from '../../shared/kernel/app-error';

/** A file of a matter that is about to leave. */
export interface LeavingFile {
  readonly matterId: string;
  /** What the dialog will suggest. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: ExportKind;
}

/** Leave to save a file. */
export interface LeavePass {
  /** Told under which name the file was saved; false: that name gives something away, and the user was told so. */
  readonly savedAs: (fileName: string) => boolean;
}

/** Looks at a file before it leaves; null: it stays, and the user knows why. */
export type LeaveGuard = (file: LeavingFile) => Promise<LeavePass | null>;

let guard: LeaveGuard | undefined;

/** Sets who looks at every file of a matter before it leaves; gives back how to stop. */
export function guardLeaving(next: LeaveGuard): () => void {
  guard = next;
  return () => {
    if (guard === next) guard = undefined;
  };
}

/** Asks leave for a file. Without anybody to look at it no file of a matter leaves. */
export function askToLeave(file: LeavingFile): Promise<LeavePass | null> {
  if (guard) return guard(file);
  throw new AppError(
    'not-allowed',
    'The file was not saved: nobody looked whether it holds what the sealed drawer protects.',
    'This is a mistake in Quash. Reload the window and try again.',
  );
}
