import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders for vaults, where there is a disk in memory in it: the hundreds of openings in these tests wait for no other. */

const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(process.env['QUASH_MEMORY'] ?? tmpdir(), 'quash-vault-'));
  folders.push(folder);
  return folder;
}

/** At the end of every file (test/unit/clean-up.ts): the fixture that asks for them is loaded once for many files. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
