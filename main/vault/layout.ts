import { join } from 'node:path';

/** Where the vault of a profile lies: `<profile>/vault`. */
export const vaultFolder = (profile: string): string => join(profile, 'vault');

/** The files of one of the two copies. */
export interface CopyPaths {
  readonly name: 'a' | 'b';
  /** How a message to the user names it. */
  readonly called: string;
  readonly folder: string;
  readonly header: string;
  readonly journal: string;
  readonly blobs: string;
  readonly preferences: string;
  readonly mark: string;
  /** Who this device is to colleagues, and whom it believes. */
  readonly sharing: string;
}

export interface VaultPaths {
  readonly folder: string;
  readonly ballast: string;
  readonly inUse: string;
  readonly copies: readonly [CopyPaths, CopyPaths];
}

const copyPaths = (folder: string, name: 'a' | 'b'): CopyPaths => ({
  name,
  called: name === 'a' ? 'first copy' : 'second copy',
  folder: join(folder, name),
  header: join(folder, name, 'vault.json'),
  journal: join(folder, name, 'journal.qj'),
  blobs: join(folder, name, 'blobs'),
  preferences: join(folder, name, 'preferences.sealed'),
  mark: join(folder, name, 'mark.sealed'),
  sharing: join(folder, name, 'sharing.sealed'),
});

/** Every path of the vault in a profile. */
export function vaultPaths(profile: string): VaultPaths {
  const folder = vaultFolder(profile);
  return {
    folder,
    ballast: join(folder, 'ballast'),
    inUse: join(folder, 'in-use'),
    copies: [copyPaths(folder, 'a'), copyPaths(folder, 'b')],
  };
}
