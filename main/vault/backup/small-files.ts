import type { Disk } from '../disk';
import { vaultDamaged } from '../failure';
import { readWhole } from '../files';
import { headerBytes, readHeaderCopy } from '../header-file';
import { vaultPaths } from '../layout';
import { candidates } from '../open-header';
import type { OpenVault } from '../vault';
import type { Reading } from './piece';

/** The bytes of the vault's head: of two different copies the newer whole one. Throws AppError('vault-damaged'). */
export async function headerFile({ disk }: Reading, { profile }: OpenVault): Promise<Uint8Array> {
  const copies = await Promise.all(vaultPaths(profile).copies.map(({ header }) => readHeaderCopy(disk, header)));
  const [newest] = candidates(copies);
  if (!newest) throw vaultDamaged('The head of the vault (vault.json) can’t be read in either copy.');
  return headerBytes(newest);
}

/** The bytes of the sealed preferences; null when none were ever kept. */
export async function preferencesFile({ disk }: Reading, vault: OpenVault): Promise<Uint8Array | null> {
  await vault.readPreferences(); // Puts a bad copy right.
  return firstThere(
    disk,
    vaultPaths(vault.profile).copies.map(({ preferences }) => preferences),
  );
}

/** The bytes of the sealed keys of this device and its colleagues; null when there are none yet. */
export async function sharingFile({ disk }: Reading, vault: OpenVault): Promise<Uint8Array | null> {
  if (vault.kind === 'samples') return null;
  await vault.sharing((store) => store.read()); // Puts a bad copy right.
  return firstThere(
    disk,
    vaultPaths(vault.profile).copies.map(({ sharing }) => sharing),
  );
}

async function firstThere(disk: Disk, paths: readonly string[]): Promise<Uint8Array | null> {
  for (const path of paths) {
    const bytes = await readWhole(disk, path).catch(() => null); // The other copy is as good.
    if (bytes) return bytes;
  }
  return null;
}
