import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Skip } from './section';

/*
 * Looks for one rare name wherever it could lie: in files, and in the memory of running processes. As UTF-8, as UTF-16
 * (how V8 and Windows keep text), and inside Base64 at each of the three places a group can begin.
 */

export interface Hit {
  readonly where: string;
  readonly form: string;
  readonly times: number;
}

export type Forms = readonly { readonly form: string; readonly bytes: Buffer }[];

/** Every form of a name that is searched for. */
export function formsOf(name: string): Forms {
  const utf8 = Buffer.from(name, 'utf8');
  const base64 = [0, 1, 2].map((shift) => {
    // Letters that also depend on a neighbor are cut off: what is left stands in any Base64 that holds the name.
    const text = Buffer.concat([Buffer.alloc(shift), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    const from = Math.ceil((shift * 8) / 6);
    const to = Math.floor(((shift + utf8.byteLength) * 8) / 6);
    return { form: `Base64 at ${shift}`, bytes: Buffer.from(text.slice(from, to)) };
  });
  return [{ form: 'UTF-8', bytes: utf8 }, { form: 'UTF-16', bytes: Buffer.from(name, 'utf16le') }, ...base64];
}

/** How often each form stands in the bytes, from `start` on. */
function countIn(bytes: Buffer, forms: Forms, found: Map<string, number>): void {
  for (const { form, bytes: wanted } of forms) {
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      found.set(form, (found.get(form) ?? 0) + 1);
    }
  }
}

const hits = (where: string, found: Map<string, number>): Hit[] =>
  [...found].map(([form, times]) => ({ where, form, times }));

/** Searches a text that is here already, such as what a program printed. */
export function searchText(where: string, text: string, forms: Forms): Hit[] {
  const found = new Map<string, number>();
  countIn(Buffer.from(text, 'utf8'), forms, found);
  return hits(where, found);
}

/** Searches every file below a folder, and the names of the files. `files`: how many were read. */
export function searchFolder(folder: string, forms: Forms): { hits: Hit[]; files: number } {
  const all: Hit[] = [];
  let files = 0;
  const walk = (place: string): void => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name);
      all.push(...searchText(`the name of ${path}`, entry.name, forms));
      if (entry.isDirectory()) walk(path);
      if (!entry.isFile()) continue;
      const found = new Map<string, number>();
      try {
        countIn(readFileSync(path), forms, found);
        files += 1;
      } catch (error) {
        // A temporary file may go while we look; anything else is a hole in the search.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      all.push(...hits(path, found));
    }
  };
  walk(folder);
  return { hits: all, files };
}

/** A process and everything below it. */
export function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of a program may hold spaces and brackets; the parent comes second after it.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended while we looked.
    }
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return below(root);
}

const PAGE = 4096;
const PIECE = 8 * 1024 * 1024;

/** The parts of a process's memory that can hold data: readable, and not an unchanged file from the disk. */
function regionsOf(pid: number): { from: number; to: number }[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from, to, rights = '', path = ''] =
        /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
      if (from === undefined || to === undefined || !rights.startsWith('r')) return [];
      const isUnchangedFile = !rights.includes('w') && path.startsWith('/') && !path.startsWith('/dev/shm');
      if (isUnchangedFile || path.startsWith('[v')) return [];
      return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
    });
}

/** Which pieces of a region were ever used: a browser reserves terabytes and fills little. */
function usedPieces(pagemap: number, { from, to }: { from: number; to: number }): { from: number; to: number }[] {
  const used: { from: number; to: number }[] = [];
  const entries = Buffer.alloc((1 << 16) * 8);
  for (let at = from; at < to; at += (1 << 16) * PAGE) {
    const pages = Math.min(1 << 16, (to - at) / PAGE);
    const read = readSync(pagemap, entries, 0, pages * 8, (at / PAGE) * 8) / 8;
    for (let i = 0; i < read; i += 1) {
      // The two highest bits: in memory, or in the swap.
      if (((entries[i * 8 + 7] ?? 0) & 0xc0) === 0) continue;
      const start = at + i * PAGE;
      const last = used.at(-1);
      if (last && last.to === start && last.to - last.from < PIECE) last.to = start + PAGE;
      else used.push({ from: start, to: start + PAGE });
    }
  }
  return used;
}

/** Searches what one process holds in memory. A process that has gone meanwhile holds nothing. */
function searchMemory(pid: number, forms: Forms): { hits: Hit[]; bytes: number } {
  const found = new Map<string, number>();
  let total = 0;
  let mem = -1;
  let pagemap = -1;
  let where = `process ${pid}`;
  try {
    // Some of Chromium's processes write their words with spaces between them.
    where += ` (${/--type=([a-z-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? 'main'})`;
    const regions = regionsOf(pid);
    mem = openSync(`/proc/${pid}/mem`, 'r');
    pagemap = openSync(`/proc/${pid}/pagemap`, 'r');
    const overlap = Math.max(...forms.map(({ bytes }) => bytes.byteLength)) - 1;
    const piece = Buffer.alloc(overlap + PIECE + PAGE);
    for (const region of regions) {
      let end = -1;
      let kept = 0;
      for (const { from, to } of usedPieces(pagemap, region)) {
        // The end of the piece before stays in front: a name may lie across the border.
        if (from !== end) kept = 0;
        const read = readQuietly(mem, piece, kept, to - from, from);
        const here = piece.subarray(0, kept + read);
        countIn(here, forms, found);
        total += read;
        const tail = Math.min(overlap, here.byteLength);
        piece.copy(piece, 0, here.byteLength - tail, here.byteLength);
        kept = tail;
        end = from + read;
      }
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'ESRCH'].includes(code)) throw error;
  } finally {
    if (mem >= 0) closeSync(mem);
    if (pagemap >= 0) closeSync(pagemap);
  }
  return { hits: hits(where, found), bytes: total };
}

/** The memory of a process and all below it. Skips the section where this user may not read it. */
export function searchTree(root: number, forms: Forms): { hits: Hit[]; processes: number; megabytes: number } {
  if (process.platform !== 'linux') throw new Skip('needs Linux, to read the memory of the app’s processes');
  const pids = treeOf(root);
  try {
    const found = pids.map((pid) => searchMemory(pid, forms));
    const bytes = found.reduce((sum, one) => sum + one.bytes, 0);
    return { hits: found.flatMap(({ hits }) => hits), processes: pids.length, megabytes: Math.round(bytes / 1e6) };
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Skip('this user may not read the memory of the app’s processes');
  }
}

/** Some mappings (of a device, of one that has just gone) can't be read though they say so. */
function readQuietly(file: number, into: Buffer, at: number, length: number, from: number): number {
  try {
    return readSync(file, into, at, length, from);
  } catch (error) {
    if (['EIO', 'EFAULT'].includes((error as NodeJS.ErrnoException).code ?? '')) return 0;
    throw error;
  }
}
