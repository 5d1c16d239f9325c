import type { ExportKind, LeakFinding } from '../../shared/ipc/contract';
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
  /** Whether a text holds a fact of the drawer: what the matter keeps of the file must not. */
  readonly holdsFact: (text: string) => boolean;
}

/** A file that main held back, and what it found in it. */
export interface HeldBack {
  readonly matterId: string;
  readonly name: string;
  readonly findings: readonly LeakFinding[];
  readonly holdsFact: LeavePass['holdsFact'];
}

/** Looks at a file before it leaves; null: it stays, and the user knows why. */
export type LeaveGuard = (file: LeavingFile) => Promise<LeavePass | null>;
/** Asks an attorney whether a file leaves with what main found in it; true: it does, and the matter keeps why. */
export type OverrideAsker = (held: HeldBack) => Promise<boolean>;

let guard: LeaveGuard | undefined;
let asker: OverrideAsker | undefined;

/** Sets who looks at every file of a matter before it leaves, and who asks when main holds one back; gives back how to stop. */
export function guardLeaving(next: LeaveGuard, ask?: OverrideAsker): () => void {
  guard = next;
  asker = ask;
  return () => {
    if (guard !== next) return;
    guard = undefined;
    asker = undefined;
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

/** Asks whether a file that main held back leaves all the same. Without anybody to ask it stays. */
export function askToLetThrough(held: HeldBack): Promise<boolean> {
  return asker?.(held) ?? Promise.resolve(false);
}
