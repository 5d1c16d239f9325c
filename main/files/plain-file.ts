import { constants } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import { AppError } from '../../shared/kernel/app-error';

/*
 * Files in a folder that others write to. A link may lead anywhere, a device never ends, a pipe waits for ever: only plain
 * files are opened, and opening them never waits.
 */

export interface PlainFile {
  readonly size: number;
  /** Changes with the file. */
  readonly modified: number;
}

/** What lies under a path; null: no plain file, or nothing. Follows no link. */
export async function plainFile(path: string): Promise<PlainFile | null> {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() === true ? { size: found.size, modified: found.mtimeMs } : null;
}

// Where the system does not know them (Windows) there is nothing to guard against: it has no such files in folders.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants> & { O_RDONLY: number };

const gone = (): AppError =>
  new AppError(
    'file-unreadable',
    'The bundle can’t be read in the shared folder any more.',
    'It may have been moved or replaced. Look again.',
  );

/** Works with an open plain file. Throws AppError('file-unreadable') when there is none by then. */
export async function withPlainFile<T>(path: string, work: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  if (!(await plainFile(path))) throw gone();
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null);
  if (!file) throw gone();
  try {
    // Of the open file: what lay under the name may have been swapped meanwhile.
    const found = await file.stat();
    if (!found.isFile()) throw gone();
    return await work(file, found.size);
  } finally {
    await file.close();
  }
}

/** The bytes from `at` on, up to `most`; fewer where the file ends. */
export async function readPart(file: FileHandle, at: number, most: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(most);
  let filled = 0;
  while (filled < most) {
    const { bytesRead } = await file.read(bytes, filled, most - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
