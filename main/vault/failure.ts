import { AppError } from '../../shared/kernel/app-error';
import { codeOf } from './disk';

/** What the vault says when the disk does not do what it should. */

const reasons: Record<string, string> = {
  EROFS: 'The disk is read-only',
  EACCES: 'The program is not allowed to write there',
  EPERM: 'The program is not allowed to write there',
  EIO: 'The disk reported an I/O error',
  ENOENT: 'The folder is gone',
  ENODEV: 'The disk is gone',
  ESTALE: 'The disk is gone',
};

/** True for a disk, or a user's share of it, that has no room. */
export const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes(codeOf(error)) || (error instanceof AppError && error.code === 'disk-full');

/** Why the disk did not take something, as the start of a sentence. A failure that is not the disk's is thrown. */
export function reasonOf(error: unknown): string {
  if (isFull(error)) return 'The disk is full';
  const code = codeOf(error);
  if (code === '') throw error; // A bug, not the disk.
  return `${reasons[code] ?? 'The disk refused to write'} (${code})`;
}

/** The failure of a write as the user reads it. What is an AppError already is left as it is. */
export function writeFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isFull(error)) return diskFull();
  return new AppError(
    'file-not-written',
    `${reasonOf(error)}, so this change was not saved. Everything that was shown as saved before is safe.`,
    'Check the disk that holds your profile, make it writable, and make the change again.',
  );
}

/** The disk has no room. */
export const diskFull = (): AppError =>
  new AppError(
    'disk-full',
    'The disk is full, so this change was not saved. Everything that was shown as saved before is safe.',
    'Make room on the disk that holds your profile (at least 40 MB), then make the change again. Nothing has to be restarted.',
  );

/** The vault's own files are not what they must be, in both copies. */
export const vaultDamaged = (message: string): AppError =>
  new AppError(
    'vault-damaged',
    message,
    'Restore the vault from your newest backup. Keep this profile until that is done.',
  );
