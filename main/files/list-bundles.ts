import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../shared/kernel/app-error';
import { largestBundleFile } from '../bundle/limits';
import { plainFile, type PlainFile } from './plain-file';

/** More names than any team's folder has: beyond them the rest is counted as not looked at. */
const mostNames = 20_000;
/** So many bundles are looked at, the newest first. */
const mostBundles = 500;

/** What a file of ours is called. Programs that copy or synchronise give theirs other names until they are whole. */
const bundleName = /^[^.~].*[.]quash$/i;

export interface BundleFile extends PlainFile {
  readonly name: string;
  readonly path: string;
}

export interface FolderListing {
  /** The newest first. */
  readonly files: readonly BundleFile[];
  readonly tooLarge: number;
  /** More than is looked at. */
  readonly more: number;
}

/**
 * The plain files in a folder that are called like bundles. Empty ones are not there yet. Throws
 * AppError('file-unreadable') when the folder is not there or can't be read.
 */
export async function listBundles(folder: string): Promise<FolderListing> {
  const { names, cut } = await namesIn(folder).catch((error: NodeJS.ErrnoException) => {
    throw unreachable(error.code ?? 'unknown');
  });
  const found: BundleFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const file = await plainFile(path);
    if (file && file.size > 0) found.push({ name, path, ...file });
  }
  const fit = found.filter(({ size }) => size <= largestBundleFile);
  const files = fit.sort((a, b) => b.modified - a.modified || (a.name < b.name ? -1 : 1));
  return {
    files: files.slice(0, mostBundles),
    tooLarge: found.length - fit.length,
    more: Math.max(0, files.length - mostBundles) + (cut ? 1 : 0),
  };
}

/** True for a folder, also behind a link. */
export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() === true;

async function namesIn(folder: string): Promise<{ names: string[]; cut: boolean }> {
  const names: string[] = [];
  let seen = 0;
  for await (const { name } of await opendir(folder)) {
    if (++seen > mostNames) return { names, cut: true };
    if (bundleName.test(name)) names.push(name);
  }
  return { names, cut: false };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is no folder',
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
};

export const unreachable = (code: string): AppError =>
  new AppError(
    'file-unreadable',
    `The shared folder can’t be looked into: ${reasons[code] ?? `the system says ${code}`}.`,
    'Plug the stick in or connect the drive, then look again; or choose another folder. Nothing was lost.',
  );
