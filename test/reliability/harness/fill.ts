import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  rmSync,
  statSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** A file that takes all room of a small file system but some, as a film collection does. */

const name = 'somebody-elses-films';

/** Bytes that are free for anybody. */
export function freeBytes(point: string): number {
  const { bavail, bsize } = statfsSync(point);
  return bavail * bsize;
}

/** Fills until about `left` bytes are free; answers how many really are. */
export function fillUp(point: string, left: number): number {
  const file = openSync(join(point, name), 'a');
  const piece = Buffer.alloc(256 * 1024, 0xa5);
  try {
    for (let room = freeBytes(point) - left; room > 0; room = freeBytes(point) - left) {
      const wrote = writeSync(file, piece, 0, Math.min(room, piece.byteLength));
      if (wrote === 0) break;
      // ext4 takes blocks for a file when it writes it out.
      if (room < 2 * piece.byteLength) fsyncSync(file);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
  return freeBytes(point);
}

/** Gives `bytes` back, or everything. */
export function makeRoom(point: string, bytes = Infinity): void {
  const path = join(point, name);
  if (!existsSync(path)) return;
  if (bytes === Infinity) return rmSync(path);
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file, Math.max(0, statSync(path).size - bytes));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
