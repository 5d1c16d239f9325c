import { isAbsolute, relative, resolve } from 'node:path';
import { AppError } from '../../shared/kernel/app-error';
import { readSharing } from '../bundle/read-sharing';
import { isFolder } from '../files/list-bundles';
import type { SharedFolder, Sharing } from '../vault/sharing';
import type { OpenVault } from '../vault/vault';

/** Which folder a team shares, and what is known of the files in it: kept in the vault, sealed. */

const none: SharedFolder = { path: null, marks: [] };

export const folderOf = ({ folder }: Sharing): SharedFolder => folder ?? none;

/** The chosen folder; null: none is chosen, or the vault holds samples and shares nothing. */
export async function sharedFolder(vault: OpenVault): Promise<string | null> {
  if (vault.kind === 'samples') return null;
  return vault.sharing(async (store) => folderOf(await readSharing(store)).path);
}

async function change(vault: OpenVault, next: (folder: SharedFolder) => SharedFolder): Promise<void> {
  await vault.sharing(async (store) => {
    const sharing = await readSharing(store);
    await store.write({ ...sharing, folder: next(folderOf(sharing)) });
  });
}

/** Chooses the folder; null: none any more. What is known of files stays: they may turn up elsewhere. */
export async function chooseFolder(vault: OpenVault, path: string | null): Promise<void> {
  if (path !== null) await mustBeFolder(vault, path);
  await change(vault, (folder) => ({ ...folder, path }));
}

export type Mark = SharedFolder['marks'][number]['as'];

/** Remembers what became of files; `offered`: nothing, so that they are offered as if never seen. */
export function markFiles(vault: OpenVault, marks: readonly string[], as: Mark | 'offered'): Promise<void> {
  const changed = new Set(marks);
  return change(vault, (folder) => {
    // A bundle of our own stays one, whatever is said of it.
    const stays = folder.marks.filter(({ mark, as: was }) => was === 'own' || !changed.has(mark));
    const own = new Set(stays.map(({ mark }) => mark));
    const added = as === 'offered' ? [] : [...changed].filter((mark) => !own.has(mark)).map((mark) => ({ mark, as }));
    return { ...folder, marks: [...stays, ...added] };
  });
}

async function mustBeFolder({ profile }: OpenVault, path: string): Promise<void> {
  const no = (message: string): never => {
    throw new AppError('bad-input', message, 'Choose a folder that your colleagues reach, too, or one on a stick.');
  };
  if (!isAbsolute(path) || !(await isFolder(path))) no('This is no folder.');
  const way = relative(resolve(profile), resolve(path));
  if (way === '' || (!way.startsWith('..') && !isAbsolute(way))) no('This folder lies in the profile of Quash itself.');
}
