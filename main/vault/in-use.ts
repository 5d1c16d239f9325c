import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { AppError } from '../../shared/kernel/app-error';
import { codeOf } from './disk';

/*
 * One program at a time: a second one would take a write of the first that is under way for a torn end and cut it off.
 * The file holds the number of the process and when it began, and the process touches it now and then. One that a crash
 * or a power cut left behind does not count: its process is gone, another one has its number now, or it was not touched
 * for a minute.
 */

const beat = 15_000;
const stale = 60_000;
const mine = new Set<string>();

/**
 * Takes the vault for this process; the answer gives it back. Throws AppError('not-allowed') while another living
 * process, or this one, has it. Where the file can't be written (a read-only disk) nobody can write the vault either.
 */
export function takeVault(path: string): () => void {
  const holder = mine.has(path) ? process.pid : holderOf(path);
  if (holder !== null) throw inUse(holder);
  try {
    rmSync(path, { force: true });
    writeFileSync(path, [process.pid, startOf(process.pid)].join(' ').trim(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw inUse(holderOf(path) ?? 0); // Somebody was faster.
    if (!['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT'].includes(codeOf(error))) throw error;
  }
  mine.add(path);
  const timer = setInterval(() => quietly(() => utimesSync(path, new Date(), new Date())), beat);
  timer.unref();
  return () => {
    clearInterval(timer);
    mine.delete(path);
    quietly(() => rmSync(path, { force: true }));
  };
}

/** True while a living process other than this one works on the vault. */
export const isInUseElsewhere = (path: string): boolean => holderOf(path) !== null;

/** The other process that has the vault. */
function holderOf(path: string): number | null {
  try {
    const [first, began = ''] = readFileSync(path, 'utf8').trim().split(' ');
    const pid = Number(first);
    const fresh = Date.now() - statSync(path).mtimeMs < stale;
    if (!fresh || !Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid || !isAlive(pid)) return null;
    // A number is given to another process once its own has ended; when a process began it does not share.
    const now = startOf(pid);
    return began !== '' && now !== '' && began !== now ? null : pid;
  } catch {
    return null;
  }
}

/**
 * When a process began: this start of the machine, and the clock ticks since then (Linux, field 22 of `stat`; the name
 * in field 2 may hold spaces and brackets, so it is counted from the last bracket). Empty where the system does not say.
 */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[22 - 3] ?? '';
    return /^\d+$/.test(ticks) ? `${boot}:${ticks}` : '';
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM'; // Somebody else's process.
  }
}

/** A disk that went away takes the file with it, and whoever comes next sees that this process is gone. */
function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}

const inUse = (pid: number): AppError =>
  new AppError(
    'not-allowed',
    `This vault is open in ${pid === process.pid ? 'this program already' : `another program (process ${pid})`}.`,
    'Close it there first. If no such program runs, wait a minute and try again.',
  );
