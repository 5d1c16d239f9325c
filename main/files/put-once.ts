import { link, lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/kernel/app-error';
import { syncFolder } from './atomic-save';

/**
 * Writes a file once: it stands there whole or not at all, and never in the place of another. Throws
 * AppError('file-not-written', 'disk-full') with nothing left behind.
 */
export async function putOnce(target: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await takeName(temporary, target);
    await syncFolder(folder);
  } catch (error) {
    throw notPut((error as NodeJS.ErrnoException).code ?? 'unknown');
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** A link takes no name that is taken; file systems without links (FAT) are asked first whether it is. */
async function takeName(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    const taken = await lstat(target).catch(() => null);
    if (taken) throw Object.assign(new Error('the name is taken'), { code: 'EEXIST' });
    await rename(temporary, target);
  }
}

function notPut(code: string): AppError {
  const nothing = 'Nothing was put there, and the matter is as it was.';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError('disk-full', `The shared folder is full. ${nothing}`, 'Make room there, or save the bundle.');
  }
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'it is not there',
    EACCES: 'you have no right to write in it',
    EPERM: 'you have no right to write in it',
    EROFS: 'it can only be read',
  };
  return new AppError(
    'file-not-written',
    `The bundle could not be put in the shared folder: ${why[code] ?? `the system says ${code}`}. ${nothing}`,
    'Plug the stick in or connect the drive and try again; or save the bundle and send it another way.',
  );
}
