import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AppError } from '../../shared/kernel/app-error';
import { openLimits } from '../../shared/ipc/contract';
import { exportFile } from './export-file';
import { checkFileName } from './file-name';
import { readWithin } from './import-file';

/*
 * Templates that are edited in Word. A copy lies in a folder of its own that only this user can read (mkdtemp: 0700),
 * in the clear. The window never names a path but one that stands here: this run wrote it.
 */

/** Path → the SHA-256 of what Quash wrote there, or read from there last. */
const copies = new Map<string, string>();

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const unknown = (): AppError =>
  new AppError('unknown-path', 'Quash made no such working copy since it was started.', 'Choose Edit in Word again.');

const notWord = (): AppError =>
  new AppError('bad-file-name', 'Only a Word document is edited in Word.', 'Use a name that ends in .docx.');

/** Writes a template through the one exit into a folder of its own; gives the path. */
export async function writeCopy(name: string, bytes: Uint8Array): Promise<string> {
  // Before it becomes part of a path: a name may not lead out of the folder.
  if (checkFileName(name) !== 'docx') throw notWord();
  const folder = await mkdtemp(join(tmpdir(), 'quash-word-'));
  const path = join(folder, name);
  try {
    const saved = await exportFile(bytes, path, { matterId: null, protectedWords: [] });
    if (saved.status === 'saved') copies.set(path, saved.sha256);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return path;
}

/** Reads a working copy, and says whether it was changed since it was written or read last. */
export async function readCopy(path: string): Promise<{ bytes: Uint8Array; changed: boolean }> {
  const known = copies.get(path);
  if (known === undefined) throw unknown();
  const { bytes } = await readWithin(path, openLimits.template);
  const now = hash(bytes);
  copies.set(path, now);
  return { bytes, changed: now !== known };
}

/** Deletes the copies that hold nothing but what Quash has; what was changed and not read stays where it is. */
export function dropCopies(): void {
  for (const [path, known] of copies) {
    try {
      if (hash(readFileSync(path)) === known) rmSync(dirname(path), { recursive: true, force: true });
    } catch {
      // It is gone or in use: nothing is to be deleted then.
    }
  }
  copies.clear();
}
