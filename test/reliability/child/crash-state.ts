import { dirname } from 'node:path';
import type { Chance } from '../harness/random';
import { folderOf, type Entry, type WriteLog } from './write-log';

/*
 * What a disk may hold after the power went at one point of the log. What was synced is there. Of the rest, as the
 * mode says: nothing, everything, or a part by chance, where a write may be torn at the borders of its sectors and a
 * file may have grown without its content. A folder's names change in order, and no further than they happened.
 */
export const cutModes = ['nothing unsynced', 'everything unsynced', 'torn'] as const;
export type CutMode = (typeof cutModes)[number];

const SECTOR = 512;

/** Grows when it must; what lies between is zero. */
class Content {
  bytes: Uint8Array = new Uint8Array(4_096);
  size = 0;

  write(at: number, part: Uint8Array): void {
    this.resize(Math.max(this.size, at + part.byteLength));
    this.bytes.set(part, at);
  }

  resize(size: number): void {
    if (size > this.bytes.byteLength) {
      const larger = new Uint8Array(Math.max(size, this.bytes.byteLength * 2));
      larger.set(this.bytes.subarray(0, this.size));
      this.bytes = larger;
    }
    if (size < this.size) this.bytes.fill(0, size, this.size);
    this.size = size;
  }
}

/** The last entry a completed sync covers, by file or folder. */
function covered<K>(
  log: WriteLog,
  cut: number,
  keyOf: (entry: Entry) => { key: K; since: number } | null,
): Map<K, number> {
  const until = new Map<K, number>();
  for (const entry of log.slice(0, cut)) {
    const sync = keyOf(entry);
    if (sync) until.set(sync.key, Math.max(until.get(sync.key) ?? 0, sync.since));
  }
  return until;
}

function tear(content: Content, entry: Extract<Entry, { what: 'write' }>, dice: Chance): void {
  const { at, bytes } = entry;
  if (dice.next() < 0.5) content.resize(Math.max(content.size, at + bytes.byteLength));
  for (let from = 0; from < bytes.byteLength;) {
    const to = Math.min(bytes.byteLength, from + SECTOR - ((at + from) % SECTOR));
    if (dice.next() < 0.5) content.write(at + from, bytes.subarray(from, to));
    from = to;
  }
}

function contents(log: WriteLog, cut: number, mode: CutMode, dice: Chance): Map<number, Content> {
  const safe = covered(log, cut, (entry) => (entry.what === 'sync' ? { key: entry.file, since: entry.since } : null));
  const files = new Map<number, Content>();
  log.slice(0, cut).forEach((entry, index) => {
    if (entry.what !== 'write' && entry.what !== 'truncate') return;
    const content = files.get(entry.file) ?? new Content();
    files.set(entry.file, content);
    const isSafe = index < (safe.get(entry.file) ?? 0);
    if (!isSafe && mode === 'nothing unsynced') return;
    if (entry.what === 'truncate') {
      if (isSafe || mode === 'everything unsynced' || dice.next() < 0.5) content.resize(entry.length);
    } else if (isSafe || mode === 'everything unsynced') content.write(entry.at, entry.bytes);
    else if (dice.next() < 0.7) tear(content, entry, dice);
  });
  return files;
}

/** How far each folder's names had got: an entry beyond it never happened. */
function progress(log: WriteLog, cut: number, mode: CutMode, dice: Chance): (entry: Entry, index: number) => boolean {
  const safe = covered(log, cut, (entry) =>
    entry.what === 'sync-folder' ? { key: entry.path, since: entry.since } : null,
  );
  const until = new Map<string, number>();
  log.slice(0, cut).forEach((entry, index) => {
    const folder = folderOf(entry);
    if (folder === null || index < (safe.get(folder) ?? 0)) return;
    const stopped = until.get(folder);
    if (stopped !== undefined) return;
    if (mode === 'nothing unsynced' || (mode === 'torn' && dice.next() < 0.5)) until.set(folder, index);
  });
  return (entry, index) => index < (until.get(folderOf(entry) ?? '') ?? Infinity);
}

/** The files of the disk after the cut, by path, and the folders that are there. `root` was there before all. */
export function crashState(log: WriteLog, cut: number, mode: CutMode, dice: Chance, root: string) {
  const happened = progress(log, cut, mode, dice);
  const content = contents(log, cut, mode, dice);
  const names = new Map<string, number>();
  const folders = new Set([root]);
  const move = (from: string, to: string | null): void => {
    for (const [path, file] of [...names]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      names.delete(path);
      if (to !== null) names.set(to + path.slice(from.length), file);
    }
    for (const path of [...folders]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      folders.delete(path);
      if (to !== null) folders.add(to + path.slice(from.length));
    }
  };
  log.slice(0, cut).forEach((entry, index) => {
    if (folderOf(entry) === null || !happened(entry, index)) return;
    if (entry.what === 'create' && folders.has(dirname(entry.path))) names.set(entry.path, entry.file);
    if (entry.what === 'rename') {
      move(entry.to, null);
      move(entry.path, entry.to);
    }
    if (entry.what === 'remove') move(entry.path, null);
    if (entry.what === 'folder') folders.add(entry.path);
  });
  const files = new Map(
    [...names].map(([path, file]) => {
      const { bytes, size } = content.get(file) ?? new Content();
      return [path, bytes.subarray(0, size)] as const;
    }),
  );
  return { files, folders };
}
