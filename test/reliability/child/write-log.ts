import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Disk, DiskFile } from '../../../main/vault/disk';

/** A disk that does everything really, and remembers in which order what was asked and what was promised. */

/** What the vault answered for: it is made, a frame, a file or the preferences are kept. `-asked`, `shred`: it was asked to. */
export type PromiseKind = 'created' | 'frame' | 'file' | 'idle' | 'idle-asked' | 'shred';

export type Entry =
  | { readonly what: 'write'; readonly file: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly what: 'truncate'; readonly file: number; readonly length: number }
  /** The sync that began before entry `since` has ended: everything written before it is on the disk. */
  | { readonly what: 'sync'; readonly file: number; readonly since: number }
  | { readonly what: 'create'; readonly path: string; readonly file: number }
  | { readonly what: 'rename'; readonly path: string; readonly to: string }
  | { readonly what: 'remove'; readonly path: string }
  | { readonly what: 'folder'; readonly path: string }
  | { readonly what: 'sync-folder'; readonly path: string; readonly since: number }
  /** The vault answered its caller: from here on this must outlive everything. */
  | { readonly what: 'promise'; readonly kind: PromiseKind; readonly value: number; readonly tag: string };

export type WriteLog = Entry[];

/** The room that is held back is nothing but room: 32 MB of it would only slow the replay down. */
const isBallast = (path: string): boolean => basename(path).includes('ballast');

/**
 * Wraps a disk. `log` gets every change as it is asked for (it may reach the disk from that moment on) and every sync
 * when it is done (before that it promises nothing).
 */
export function recorded(disk: Disk, log: WriteLog): Disk {
  const numbers = new Map<string, number>();
  let next = 0;
  const numberOf = (path: string): number => {
    const known = numbers.get(path);
    if (known !== undefined) return known;
    numbers.set(path, (next += 1));
    return next;
  };
  const recordedFile = (inner: DiskFile, file: number): DiskFile => ({
    ...inner,
    write: (bytes, at) => {
      log.push({ what: 'write', file, at, bytes: Uint8Array.from(bytes) });
      return inner.write(bytes, at);
    },
    truncate: (length) => {
      log.push({ what: 'truncate', file, length });
      return inner.truncate(length);
    },
    sync: async () => {
      const since = log.length;
      await inner.sync();
      log.push({ what: 'sync', file, since });
    },
  });
  return {
    ...disk,
    open: async (path, how) => {
      const inner = await disk.open(path, how);
      if (isBallast(path)) return inner;
      if (how === 'create') {
        numbers.delete(path);
        log.push({ what: 'create', path, file: numberOf(path) });
      }
      return recordedFile(inner, numberOf(path));
    },
    makeFolder: (path) => {
      for (const missing of missingFolders(path)) log.push({ what: 'folder', path: missing });
      return disk.makeFolder(path);
    },
    rename: (from, to) => {
      if (!isBallast(from)) {
        log.push({ what: 'rename', path: from, to });
        const file = numberOf(from);
        numbers.delete(from);
        numbers.set(to, file);
      }
      return disk.rename(from, to);
    },
    remove: (path) => {
      if (!isBallast(path)) {
        log.push({ what: 'remove', path });
        numbers.delete(path);
      }
      return disk.remove(path);
    },
    syncFolder: async (path) => {
      const since = log.length;
      await disk.syncFolder(path);
      log.push({ what: 'sync-folder', path, since });
    },
  };
}

/** The folders that `mkdir -p` is about to make, the uppermost first. */
function missingFolders(path: string): string[] {
  return existsSync(path) ? [] : [...missingFolders(dirname(path)), path];
}

/** The folder whose list of names an entry changes; null: it changes none. */
export function folderOf(entry: Entry): string | null {
  return entry.what === 'create' || entry.what === 'rename' || entry.what === 'remove' || entry.what === 'folder'
    ? dirname(entry.path)
    : null;
}
