import type { Notice } from '../../shared/ipc/vault-contract';
import { AppError } from '../../shared/kernel/app-error';

/** What the session says. */

export const isClosed = (): AppError => new AppError('not-allowed', 'The vault is locked.', 'Unlock it first.');

export const isOpenAlready = (): AppError =>
  new AppError('not-allowed', 'The vault is open already.', 'Go on in its window.');

export const nothingToLock = (): AppError =>
  new AppError(
    'not-allowed',
    'This vault holds samples only and opens without a passphrase, so there is nothing to lock.',
    'Set a passphrase in the settings to work on matters of your own.',
  );

/** A failure that must not keep the keys in memory. Its words may hold a path, so only its code is written down. */
export const logged =
  (what: string) =>
  (error: unknown): void =>
    console.error(`${what}:`, error instanceof AppError ? error.code : 'unknown');

export const broughtBack: Notice = {
  code: 'window-restarted',
  message: 'The window stopped and was brought back. Everything that was saved is here.',
  fix: '',
};

export const gaveUp: Notice = {
  code: 'window-stopped',
  message: 'The window stopped several times in a row, so the vault was locked. Everything that was saved is kept.',
  fix: 'Unlock it to go on. If it happens again, restart the computer.',
};

export const restoreFinished: Notice = {
  code: 'restore-finished',
  message: 'A restore that was interrupted has been finished. The vault is the one from the backup.',
  fix: '',
};
