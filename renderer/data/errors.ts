import { AppError } from '../../shared/kernel/app-error';

/** Why the database could not do what was asked. */
export type DataReason =
  | 'newer-database'
  | 'unreadable-database'
  | 'conflict'
  | 'not-found'
  | 'bad-row'
  | 'exists'
  | 'disk-full'
  | 'not-written'
  | 'too-large'
  | 'not-allowed';

const codes = {
  'newer-database': 'not-allowed',
  'unreadable-database': 'file-unreadable',
  conflict: 'not-allowed',
  'not-found': 'bad-input',
  'bad-row': 'bad-input',
  exists: 'not-allowed',
  'disk-full': 'file-not-written',
  'not-written': 'file-not-written',
  'too-large': 'file-too-large',
  'not-allowed': 'not-allowed',
} as const;

/** An operation on the database failed, and the user can do something about it. */
export class DataError extends AppError {
  readonly reason: DataReason;

  constructor(reason: DataReason, message: string, fix: string) {
    super(codes[reason], message, fix);
    this.reason = reason;
  }
}

/** Turns what the storage throws into an error that says what to do. Other errors pass through: they are bugs. */
export function asDataError(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  const inner = error instanceof Error && 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
  if (name === 'QuotaExceededError' || inner === 'QuotaExceededError') {
    return new DataError(
      'disk-full',
      'The disk is full: this change was not saved.',
      'Make room on the disk, then make the change again.',
    );
  }
  return error;
}
