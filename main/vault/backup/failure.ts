import { AppError } from '../../../shared/kernel/app-error';
import { codeOf } from '../disk';
import { isFull } from '../failure';
import { Damage, damagedBackup } from './damage';

const reasons: Record<string, string> = {
  EROFS: 'the disk is read-only',
  EACCES: 'the program is not allowed to write there',
  EPERM: 'the program is not allowed to write there',
  ENOENT: 'the folder is gone',
  ENODEV: 'the drive is gone',
  ENXIO: 'the drive is gone',
  ESTALE: 'the drive is gone',
  EEXIST: 'something with that name is there already',
  ENOTDIR: 'a file is where a folder should be',
};

/**
 * What failed, as the user reads it: `what` names it ("No backup could be written to …", without a period). An AppError
 * is passed on; so is what is no fault of the disk (a bug, a wish to stop).
 */
export function diskFailure(error: unknown, what: string): unknown {
  if (error instanceof AppError) return error;
  if (error instanceof Damage) return damagedBackup([error]);
  const code = codeOf(error);
  if (code === '' || code === 'ABORT_ERR') return error;
  const untouched = 'Nothing in the vault was changed.';
  if (isFull(error)) {
    const fix = `Make room there, or choose another place, and try again. ${untouched}`;
    return new AppError('disk-full', `${what}: the disk is full.`, fix);
  }
  return new AppError(
    'file-not-written',
    `${what}: ${reasons[code] ?? 'the disk refused'} (${code}).`,
    `Check the drive, or choose another place, and try again. ${untouched}`,
  );
}
