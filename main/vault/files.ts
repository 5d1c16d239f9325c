import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { codeOf, type Disk, type DiskFile } from './disk';

/** Whole files on a `Disk`: reading, and writing so that a name always stands for the whole old or the whole new. */

/** Writes all of the bytes at `at`, however many calls that takes. */
export async function writeFully(file: DiskFile, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    const wrote = await file.write(bytes.subarray(done), at + done);
    if (wrote === 0) throw Object.assign(new Error('The disk took no bytes.'), { code: 'EIO' });
    done += wrote;
  }
}

/** Reads until `into` is full or the file ends; answers how many bytes there were. */
export async function readFully(file: DiskFile, into: Uint8Array, at: number): Promise<number> {
  let done = 0;
  while (done < into.byteLength) {
    const got = await file.read(into.subarray(done), at + done);
    if (got === 0) break;
    done += got;
  }
  return done;
}

/** All bytes of a file; null when there is none. Other failures are thrown as the system gives them. */
export async function readWhole(disk: Disk, path: string): Promise<Buffer | null> {
  const file = await openIfThere(disk, path, 'read');
  if (!file) return null;
  try {
    const bytes = Buffer.alloc(await file.size());
    return bytes.subarray(0, await readFully(file, bytes, 0));
  } finally {
    await file.close();
  }
}

/** Opens a file; null when there is none. */
export async function openIfThere(disk: Disk, path: string, how: 'read' | 'change'): Promise<DiskFile | null> {
  try {
    return await disk.open(path, how);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const temporaryName = /^\..+\.[0-9a-f]{12}\.tmp$/;

/** A name beside `target` that no other file has. */
export const besides = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);

/**
 * Fills a new file and gives it its name: temporary file, fsync, rename, fsync of the folder. When anything fails the
 * old file is untouched and the temporary one gone; the failure is thrown as the system gives it.
 */
export async function replaceFile(disk: Disk, target: string, fill: (file: DiskFile) => Promise<void>): Promise<void> {
  const temporary = besides(target);
  try {
    const file = await disk.open(temporary, 'create');
    try {
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await disk.rename(temporary, target);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined); // The first failure is the one to tell.
    throw error;
  }
  await disk.syncFolder(dirname(target));
}

/** `replaceFile` with bytes that are at hand. */
export const saveWhole = (disk: Disk, target: string, bytes: Uint8Array): Promise<void> =>
  replaceFile(disk, target, (file) => writeFully(file, bytes, 0));

/** The names of what interrupted writes left in a folder. */
export const temporariesIn = async (disk: Disk, folder: string): Promise<string[]> =>
  (await disk.list(folder)).filter((name) => temporaryName.test(name));

/** Takes away what interrupted writes left in a folder. */
export async function removeTemporaries(disk: Disk, folder: string): Promise<void> {
  for (const name of await temporariesIn(disk, folder)) await disk.remove(join(folder, name));
}
