import { fdatasync, readSync, writeSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';

/*
 * What the vault asks of the disk, and nothing more. It is an interface so that a test can let a single operation
 * fail, or stop the program between two of them, on real files.
 */

/** An open file. Every offset is in bytes from its start. */
export interface DiskFile {
  /** Reads up to `into.byteLength` bytes; answers how many there were. */
  read(into: Uint8Array, at: number): Promise<number>;
  /** The same at once: a walk over 100,000 frames can't wait for a promise each. */
  readNow(into: Uint8Array, at: number): number;
  /** Writes and answers how many bytes went; fewer than given is possible. */
  write(bytes: Uint8Array, at: number): Promise<number>;
  /** Returns when everything written has reached the disk. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

export interface Disk {
  /** `create` makes a new file for this user only and fails when there is one. */
  open(path: string, how: 'read' | 'change' | 'create'): Promise<DiskFile>;
  /** Also makes the folders above; one that is there already is fine. */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A path that isn't there is fine. */
  remove(path: string): Promise<void>;
  /** A folder's own entries must reach the disk, too, or a power cut takes a new name back. */
  syncFolder(path: string): Promise<void>;
  /** The names in a folder; none when there is no such folder. */
  list(path: string): Promise<string[]>;
}

const flags = { read: 'r', change: 'r+', create: 'wx+' } as const;

/** Up to here bytes go into the machine's memory faster than a thread could be asked to do it; the sync is what waits. */
const atOnce = 64 * 1024;

const fileOn = (handle: FileHandle): DiskFile => ({
  read: async (into, at) => (await handle.read(into, 0, into.byteLength, at)).bytesRead,
  readNow: (into, at) => readSync(handle.fd, into, 0, into.byteLength, at),
  write: async (bytes, at) =>
    bytes.byteLength <= atOnce
      ? writeSync(handle.fd, bytes, 0, bytes.byteLength, at)
      : (await handle.write(bytes, 0, bytes.byteLength, at)).bytesWritten,
  // As `handle.datasync()`, without the promises around it: every save waits for this.
  sync: () => new Promise((done, fail) => fdatasync(handle.fd, (error) => (error ? fail(error) : done()))),
  truncate: (length) => handle.truncate(length),
  size: async () => (await handle.stat()).size,
  close: () => handle.close(),
});

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows opens no folder; NTFS journals the rename.
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FAT file systems sync no folders; the file itself is already safe there.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

async function list(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The disk of this machine. */
export const realDisk: Disk = {
  open: async (path, how) => fileOn(await open(path, flags[how], 0o600)),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true, mode: 0o700 })),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true, recursive: true }),
  syncFolder,
  list,
};

/** The system's name of an error (`ENOENT`, `EIO`, …); empty for an error of another kind. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
