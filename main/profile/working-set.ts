import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { saveAtomically } from '../files/atomic-save';
import { vaultFolder } from '../vault/layout';

/*
 * Each working set (the page's sealed, rebuildable database) lies in a storage partition of its own. To drop one is to
 * forget its name: the engine's file that is damaged today is never opened again.
 */

const namePattern = /^set-[0-9a-f]{16}$/;
const fileSchema = z.strictObject({ partition: z.string().regex(namePattern) });
const fileOf = (profile: string): string => join(vaultFolder(profile), 'working-set.json');

/** Where the browser engine keeps a partition named `persist:NAME`. */
const folderOf = (profile: string, name: string): string => join(profile, 'Partitions', name);

async function storedName(profile: string): Promise<string | null> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(fileOf(profile), 'utf8'))).partition;
  } catch {
    // Not there, or damaged: a new working set is made and filled from the journal, which is all it ever was.
    return null;
  }
}

/** Begins a new, empty working set. Out comes its name, for `persist:NAME`. The vault's folder must be there. */
export async function newWorkingSet(profile: string): Promise<string> {
  const partition = `set-${randomBytes(8).toString('hex')}`;
  await saveAtomically(fileOf(profile), Buffer.from(`${JSON.stringify({ partition })}\n`));
  return partition;
}

/** Name of the working set in use; a new one when there is none. */
export async function workingSet(profile: string): Promise<string> {
  return (await storedName(profile)) ?? (await newWorkingSet(profile));
}

/** Deletes one working set's folder. On Windows the engine may still hold it: the next start deletes it then. */
export async function deleteWorkingSet(profile: string, name: string): Promise<void> {
  if (!namePattern.test(name)) throw new RangeError('not the name of a working set');
  await rm(folderOf(profile, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

/** Deletes every working set but the one in use. Partitions of another kind are left alone. */
export async function deleteOldWorkingSets(profile: string, current: string): Promise<void> {
  const names = await readdir(join(profile, 'Partitions')).catch(() => []);
  const old = names.filter((name) => namePattern.test(name) && name !== current);
  await Promise.all(old.map((name) => deleteWorkingSet(profile, name)));
}
