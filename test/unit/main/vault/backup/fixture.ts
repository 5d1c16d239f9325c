import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realDisk, type Disk } from '../../../../../main/vault/disk';
import { nothingWithheld } from '../../../../../main/vault/backup/contents';
import { snapshotsFolder } from '../../../../../main/vault/backup/keeper';
import { makeSnapshot, type SnapshotOptions } from '../../../../../main/vault/backup/make-snapshot';
import type { Place } from '../../../../../main/vault/backup/place';
import { restoreFrom, type RestoreOptions } from '../../../../../main/vault/backup/restore';
import { backupToFile } from '../../../../../main/vault/backup/single-file';
import type { OpenVault } from '../../../../../main/vault/vault';
import { newFolder, newVault, scopeOf, sealed, sealedFile } from '../fixture';

/** Vaults with something in them, and where their backups go. */

export const noon = new Date('2026-03-01T12:00:00.000Z');

/** Appends operations of different sizes, spread over three scopes, in few writes. */
export async function append(vault: OpenVault, count: number, size = 400): Promise<void> {
  for (let done = 0; done < count; done += 50) {
    const contents = Array.from({ length: Math.min(50, count - done) }, () => randomBytes(20 + (size % 4096)));
    await vault.journal.append(sealed(vault, vault.journal.head, contents, scopeOf(1 + ((done / 50) % 3))));
  }
}

export const blobName = (n: number): string => n.toString(16).padStart(64, '0');

/** Keeps a sealed file; answers the sealed bytes. */
export async function keep(vault: OpenVault, n: number, content: Uint8Array): Promise<Uint8Array> {
  const sealedBytes = sealedFile(vault, blobName(n), content);
  await vault.blobs.put(blobName(n), sealedBytes);
  return sealedBytes;
}

/** A vault of samples with 120 operations, a large one, preferences and two sealed files. */
export async function filledVault(): Promise<OpenVault> {
  const vault = await newVault();
  await append(vault, 120);
  await vault.journal.append(sealed(vault, vault.journal.head, [randomBytes(1_300_000)], scopeOf(9)));
  await keep(vault, 1, randomBytes(5_000));
  await keep(vault, 2, randomBytes(1_200_000));
  await vault.writePreferences({ idleMinutes: 7, secondPlace: null });
  return vault;
}

export const hereOf = (vault: OpenVault, disk: Disk = realDisk): Place => ({
  disk,
  kind: 'here',
  folder: snapshotsFolder(vault.profile),
});

export const secondOf = (folder: string, disk: Disk = realDisk): Place => ({ disk, kind: 'second', folder });

/** A snapshot made at noon, or as asked. */
export const snapshot = (vault: OpenVault, place: Place, more: Partial<SnapshotOptions> = {}) =>
  makeSnapshot({ vault, place, withheld: nothingWithheld, at: noon, writtenBy: 'test', ...more });

/** A single file in a folder of its own; answers its path. */
export async function singleFile(vault: OpenVault): Promise<string> {
  const path = join(newFolder(), 'all.quashbackup');
  await backupToFile(vault, path, { writtenBy: 'test', at: noon });
  return path;
}

/** Restores a vault of samples into a new profile, or as asked. */
export const restored = (from: string, more: Partial<RestoreOptions> = {}) =>
  restoreFrom({
    from,
    secret: { by: 'kept' },
    profile: newFolder(),
    present: 'refuse',
    writtenBy: 'test',
    at: noon,
    ballastBytes: 64 * 1024,
    ...more,
  });

/** A disk that is full: no new file can be made on it. */
export const fullDisk: Disk = {
  ...realDisk,
  open: async (path, how) => {
    if (how === 'create') throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    return realDisk.open(path, how);
  },
};

/** Every file below a folder, by its path from there. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Changes one bit of a file. */
export function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  writeFileSync(path, bytes);
}
