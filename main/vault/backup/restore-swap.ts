import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk } from '../disk';
import { saveWhole } from '../files';
import { vaultFolder } from '../layout';

/*
 * A restored vault takes its place by renaming. Where another vault is set aside first, a power cut between the two
 * renamings would leave the profile without any: the scratch folder then holds a mark, and the next start goes on.
 */

const scratchName = /^\.restoring-[0-9a-f]{12}$/;
const mark = 'verified';
const asideName = 'vault.set-aside-';

/** A new folder in the profile in which a vault is put together; only this user may look into it. */
export async function newScratch(disk: Disk, profile: string): Promise<string> {
  const scratch = join(profile, `.restoring-${randomBytes(6).toString('hex')}`);
  await disk.makeFolder(scratch);
  return scratch;
}

async function isThere(disk: Disk, folder: string): Promise<boolean> {
  return (await disk.list(folder)).length > 0;
}

/**
 * Makes the vault in `scratch` the one of the profile and removes the scratch folder. Answers where the vault that was
 * there is now; null when there was none. When the second renaming fails, the first is taken back.
 */
export async function putInPlace(
  disk: Disk,
  scratch: string,
  profile: string,
  setAside: boolean,
  at: Date,
): Promise<string | null> {
  const place = vaultFolder(profile);
  const aside = setAside && (await isThere(disk, place)) ? join(profile, `${asideName}${stamp(at)}`) : null;
  await saveWhole(disk, join(scratch, mark), new Uint8Array(0));
  if (aside !== null) await disk.rename(place, aside);
  try {
    await disk.rename(vaultFolder(scratch), place);
  } catch (error) {
    if (aside !== null) await disk.rename(aside, place);
    throw error;
  }
  await disk.syncFolder(profile);
  await disk.remove(scratch).catch(() => undefined); // The vault is in its place; the next start clears this away.
  return aside;
}

/**
 * Clears a scratch folder away after a failure, unless it holds the only vault that the profile has left: the one that
 * was there is set aside and could not be put back. The next start goes on with it then.
 */
export async function abandon(disk: Disk, scratch: string, profile: string): Promise<void> {
  const isAside = (await disk.list(profile)).some((name) => name.startsWith(asideName));
  const marked = (await disk.list(scratch)).includes(mark);
  if (!isAside || !marked || (await isThere(disk, vaultFolder(profile)))) await disk.remove(scratch);
}

const stamp = (at: Date): string => at.toISOString().replace(/[:.]/g, '-');

/**
 * Finishes or clears away a restoring that was cut off. To be called at the start, before anybody looks for a vault:
 * true when a verified vault took its place just now.
 */
export async function finishRestore(disk: Disk, profile: string): Promise<boolean> {
  let finished = false;
  for (const name of (await disk.list(profile)).filter((entry) => scratchName.test(entry))) {
    const scratch = join(profile, name);
    const verified = (await disk.list(scratch)).includes(mark) && (await isThere(disk, vaultFolder(scratch)));
    if (verified && !(await isThere(disk, vaultFolder(profile)))) {
      await disk.rename(vaultFolder(scratch), vaultFolder(profile));
      await disk.syncFolder(dirname(vaultFolder(profile)));
      finished = true;
    }
    await disk.remove(scratch);
  }
  return finished;
}
