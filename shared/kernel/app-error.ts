/** What can go wrong with an operation. Problems of a document are Diagnostics; bugs are thrown. */
export const appErrorCodes = [
  'bad-input',
  'not-allowed',
  'file-too-large',
  'file-unreadable',
  'file-not-written',
  'folder-in-use',
  'bad-file-name',
  'unsafe-document',
  'unknown-path',
  'cancelled',
  'disk-full',
  'vault-changed',
  'vault-damaged',
  'internal',
] as const;

export type AppErrorCode = (typeof appErrorCodes)[number];

/** An operation failed in a way the user can do something about: `fix` says what. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly fix: string;

  constructor(code: AppErrorCode, message: string, fix: string) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.fix = fix;
  }
}
