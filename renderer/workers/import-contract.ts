import type { ExchangeFormat } from '../../shared/exchange/format';
import type { AppErrorCode } from '../../shared/kernel/app-error';
import type { FileProblem, Incoming } from '../../shared/precedents/merge/incoming';
import type { LibraryEntry } from '../../shared/precedents/merge/library-entry';
import type { MergeRow } from '../../shared/precedents/merge/plan';

/** What the page says: the library (or what of it leaves) and the records of a file in slices, so that no frame is lost by the copying, then what to do. */
export type ImportOrder =
  | { readonly kind: 'library'; readonly entries: readonly LibraryEntry[] }
  | { readonly kind: 'incoming'; readonly records: readonly Incoming[] }
  | { readonly kind: 'compare' }
  | { readonly kind: 'write'; readonly format: ExchangeFormat; readonly withKept: boolean };

/** How far the work is. `of` null: nobody knows yet. */
export interface ImportProgress {
  readonly phase: 'reading' | 'comparing';
  readonly done: number;
  readonly of: number | null;
}

/** What the worker posts back; the rows in slices, too. */
export type ImportReply =
  | ({ readonly kind: 'progress' } & ImportProgress)
  | { readonly kind: 'rows'; readonly rows: readonly MergeRow[] }
  | { readonly kind: 'done'; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly fix: string }
  | { readonly kind: 'broken'; readonly message: string };
