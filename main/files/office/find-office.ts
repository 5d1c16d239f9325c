import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where an installer puts LibreOffice when it is not on the search path. */
const homes: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/usr/lib/libreoffice/program', '/opt/libreoffice/program', '/snap/bin'],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
  win32: ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'],
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * The LibreOffice of this machine, or null. In: the search path and the platform (for tests). An absolute path comes
 * out; a relative entry of the search path is passed over, since it would mean whatever lies in the current folder.
 */
export function findOffice(
  searchPath = process.env['PATH'] ?? '',
  platform: NodeJS.Platform = process.platform,
): string | null {
  const name = platform === 'win32' ? 'soffice.exe' : 'soffice';
  const absolute = (folder: string): boolean => /^(?:\/|[A-Za-z]:\\)/.test(folder);
  const folders = [...searchPath.split(delimiter).filter(absolute), ...(homes[platform] ?? [])];
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}
