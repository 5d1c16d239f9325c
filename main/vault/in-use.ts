import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { AppError } from '../../shared/kernel/app-error';
import { codeOf } from './disk';

/*
 * One program at a time: a second one would take a write of the first that is under way for a torn end and cut it off.
 * The file holds the number of the process, which touches it now and then. One that a crash or a power cut left behind
 * does not count: its process is gone, or it was not touched for a minute.
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
    writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
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
    const pid = Number(readFileSync(path, 'utf8'));
    const fresh = Date.now() - statSync(path).mtimeMs < stale;
    return fresh && Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : null;
  } catch {
    return null;
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
