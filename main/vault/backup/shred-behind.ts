import type { OpenVault } from '../vault';
import { nothingWithheld } from './contents';
import { makeSnapshot, type MadeSnapshot, type SnapshotOptions } from './make-snapshot';
import { prune } from './place';

export interface ShredOptions extends Pick<SnapshotOptions, 'place' | 'writtenBy' | 'signal'> {
  readonly now: () => Date;
  /** True: the older snapshots in the profile, which still hold what is destroyed, are removed. */
  readonly removeOlder: boolean;
}

export interface ShredReport {
  /** Operations whose content was taken out. */
  readonly frames: number;
  /** The snapshot made after it; null: it could not be made. */
  readonly fresh: MadeSnapshot | null;
  /** Snapshots in the profile that were removed. */
  readonly removed: readonly string[];
  /** Why older snapshots are still there; null: they are not, or were to stay. */
  readonly problem: string | null;
}

/**
 * Takes the content of scopes and sealed files out of the vault for good, behind a verified snapshot: without one,
 * nothing is destroyed. Then a fresh snapshot is made, and the older ones may go. Backups in a second place and single
 * files can't be reached into: they hold what they held. Throws as `makeSnapshot` and `vault.shred` do.
 */
export async function shredBehindSnapshot(
  vault: OpenVault,
  scopes: readonly Uint8Array[],
  blobs: readonly string[],
  { now, removeOlder, ...options }: ShredOptions,
): Promise<ShredReport> {
  const snapshot = { ...options, vault, withheld: nothingWithheld };
  await makeSnapshot({ ...snapshot, at: now() });
  const frames = await vault.shred([...scopes], [...blobs]);
  // What was asked for is done; what fails from here on is told, not thrown.
  let fresh: MadeSnapshot | null = null;
  try {
    fresh = await makeSnapshot({ ...snapshot, at: now() });
    const removed = removeOlder ? await removeAllBut(vault, options.place, fresh.id, now()) : [];
    return { frames, fresh, removed, problem: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { frames, fresh, removed: [], problem: `Older backups in the profile were not removed. ${why}` };
  }
}

async function removeAllBut(vault: OpenVault, place: ShredOptions['place'], id: string, now: Date): Promise<string[]> {
  const backupKey = vault.backupKey();
  try {
    const keep = new Set([id]);
    return await prune(place, { backupKey, vaultId: vault.id, now: now.toISOString(), keep, all: true });
  } finally {
    backupKey.fill(0);
  }
}
