import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Disk } from './disk';
import { openIfThere, replaceFile, writeFully } from './files';

/** Room kept for the change that meets a full disk: 32 MB. */
export const ballastBytes = 32 * 1024 * 1024;

/** A file that takes up room until the room is needed. */
export class Ballast {
  #there = false;

  constructor(
    readonly disk: Disk,
    readonly path: string,
    readonly bytes: number = ballastBytes,
  ) {}

  /** True while the file is there in full. */
  get there(): boolean {
    return this.#there;
  }

  /** Makes the file unless it is there in full. Throws what the disk says when it can't. */
  async keep(): Promise<void> {
    if (this.#there) return;
    const file = await openIfThere(this.disk, this.path, 'read');
    const size = file ? await file.size() : 0;
    await file?.close();
    if (size !== this.bytes) {
      await this.disk.remove(this.path);
      await replaceFile(this.disk, this.path, async (fresh) => {
        const piece = randomBytes(Math.min(this.bytes, 1024 * 1024)); // Zeros would be compressed to nothing.
        for (let at = 0; at < this.bytes; at += piece.byteLength) {
          await writeFully(fresh, piece.subarray(0, this.bytes - at), at);
        }
      });
    }
    this.#there = true;
  }

  /** Gives the room back; false when there was none to give. */
  async release(): Promise<boolean> {
    if (!this.#there) return false;
    this.#there = false;
    await this.disk.remove(this.path);
    await this.disk.syncFolder(dirname(this.path));
    return true;
  }
}
