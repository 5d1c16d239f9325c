import { realDisk, type Disk, type DiskFile } from '../../../../main/vault/disk';

/** The real disk, on which single operations fail. */

type Kind =
  | 'open'
  | 'read'
  | 'write'
  | 'sync'
  | 'truncate'
  | 'close'
  | 'makeFolder'
  | 'rename'
  | 'remove'
  | 'syncFolder'
  | 'list';
export interface Operation {
  readonly kind: Kind;
  readonly path: string;
  /** Of reads and writes: first byte and length. */
  readonly at: number;
  readonly length: number;
}
/** What becomes of an operation: an error, or for a write how many bytes still get through. */
export type Verdict = Error | { readonly short: number } | null;
export type Rule = (operation: Operation) => Verdict;

export const failure = (code: string): Error =>
  Object.assign(new Error(`the test lets this fail with ${code}`), { code });

export function faultyDisk(rule: Rule): Disk {
  const ask = (kind: Kind, path: string, at = 0, length = 0): number => {
    const verdict = rule({ kind, path, at, length });
    if (verdict instanceof Error) throw verdict;
    return verdict?.short ?? length;
  };
  return {
    open: async (path, how) => {
      ask('open', path);
      return faultyFile(await realDisk.open(path, how), path, ask);
    },
    makeFolder: async (path) => {
      ask('makeFolder', path);
      await realDisk.makeFolder(path);
    },
    rename: async (from, to) => {
      ask('rename', from);
      await realDisk.rename(from, to);
    },
    remove: async (path) => {
      ask('remove', path);
      await realDisk.remove(path);
    },
    syncFolder: async (path) => {
      ask('syncFolder', path);
      await realDisk.syncFolder(path);
    },
    list: async (path) => {
      ask('list', path);
      return realDisk.list(path);
    },
  };
}

type Ask = (kind: Kind, path: string, at?: number, length?: number) => number;

const faultyFile = (file: DiskFile, path: string, ask: Ask): DiskFile => ({
  read: async (into, at) => file.read(into.subarray(0, ask('read', path, at, into.byteLength)), at),
  readNow: (into, at) => file.readNow(into.subarray(0, ask('read', path, at, into.byteLength)), at),
  write: async (bytes, at) => file.write(bytes.subarray(0, ask('write', path, at, bytes.byteLength)), at),
  sync: async () => {
    ask('sync', path);
    await file.sync();
  },
  truncate: async (length) => {
    ask('truncate', path, length);
    await file.truncate(length);
  },
  size: () => file.size(),
  close: async () => {
    ask('close', path);
    await file.close();
  },
});

const changing: readonly Kind[] = ['write', 'sync', 'truncate', 'makeFolder', 'rename', 'remove', 'syncFolder'];

/** A disk that stops for good in the middle of its `n`th change after `arm`, as when the program is killed there. */
export function crashingDisk(): { disk: Disk; arm: (n: number) => void; changes: () => number } {
  let left = Infinity;
  let count = 0;
  const disk = faultyDisk(({ kind, length }) => {
    if (kind === 'close') return null;
    if (left <= 0) return failure('EIO');
    if (!changing.includes(kind)) return null;
    count += 1;
    left -= 1;
    if (left > 0) return null;
    return kind === 'write' && length > 1 ? { short: length >> 1 } : failure('EIO');
  });
  return {
    disk,
    arm: (n) => ([left, count] = [n, 0]),
    changes: () => count,
  };
}
