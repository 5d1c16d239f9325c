import { createHmac } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, relative, resolve, isAbsolute } from 'node:path';
import { AppError } from '../../../shared/kernel/app-error';
import { codeOf } from '../disk';
import type { OpenVault } from '../vault';

/** The folder outside the profile, chosen by the user, where a second set of snapshots goes. */

/** Name of our folder in the chosen one. */
export const secondPlaceFolder = (chosen: string, vaultId: string): string =>
  join(chosen, `Quash backup ${vaultId.slice(0, 8)}`);

/** A fingerprint of the chosen folder that tells nobody without the key which one it is. */
export const placeMark = (chosen: string, backupKey: Uint8Array): string =>
  createHmac('sha256', backupKey).update('quash|second place|').update(resolve(chosen)).digest('hex');

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return false;
  }
}

const later = 'Quash tries again by itself.';

/**
 * Why no backup can go to the chosen folder now; null: it can. `used`: snapshots of this vault are known to be there, so
 * that an empty folder in their place is a drive that is not plugged in, not a new beginning.
 */
export async function unreachable(chosen: string, vaultId: string, used: boolean): Promise<string | null> {
  if (!(await isFolder(chosen))) {
    return `The second place for backups, ${chosen}, can’t be reached. Plug in the drive, or choose another folder. ${later}`;
  }
  if (used && !(await isFolder(secondPlaceFolder(chosen, vaultId)))) {
    return `The backups that were made in ${chosen} are not there. Plug in the drive; or, if they were removed, choose the folder again to begin anew. ${later}`;
  }
  return null;
}

/** Refuses a folder that can't be a second place. Throws AppError('bad-input'). */
export async function checkChosen(vault: OpenVault, chosen: string): Promise<void> {
  const no = (message: string, fix: string): never => {
    throw new AppError('bad-input', message, fix);
  };
  if (!isAbsolute(chosen) || !(await isFolder(chosen))) no(`There is no folder ${chosen}.`, 'Choose a folder.');
  const way = relative(resolve(vault.profile), resolve(chosen));
  const inside = way === '' || (!way.startsWith('..') && !isAbsolute(way));
  if (inside) {
    no(
      'This folder lies in the profile itself, so it would be lost together with the vault.',
      'Choose a folder on another drive, such as a memory stick.',
    );
  }
}
