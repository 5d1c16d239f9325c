import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../shared/kernel/app-error';

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** Reads a regular file of up to `limit` bytes. The size is taken from the open file, so it cannot be swapped. */
export async function readWithin(path: string, limit: number): Promise<{ name: string; bytes: Uint8Array }> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new AppError(
      'file-unreadable',
      `The file could not be opened (${error.code ?? 'unknown'}).`,
      'Choose another file.',
    );
  });
  try {
    const { size, isFile } = await handle.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
    if (!isFile) throw new AppError('file-unreadable', 'This is not a file.', 'Choose a file.');
    if (size > limit) {
      throw new AppError(
        'file-too-large',
        `The file has ${inMegabytes(size)}; Quash reads up to ${inMegabytes(limit)} here.`,
        'Choose a smaller file.',
      );
    }
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return { name: basename(path), bytes: bytes.slice(0, filled) };
  } finally {
    await handle.close();
  }
}
