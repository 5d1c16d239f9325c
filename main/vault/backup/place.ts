import { join } from 'node:path';
import { AppError } from '../../../shared/kernel/app-error';
import type { Snapshot } from '../../../shared/ipc/backup-contract';
import type { Disk } from '../disk';
import { openIfThere, readWhole, removeTemporaries, writeFully } from '../files';
import { decodeManifest, type Manifest, type ReadManifest } from './manifest';
import { OBJECTS } from './opened';
import { outdated } from './retention';

/** A folder that holds the snapshots of one vault: their lists of contents, and `objects/` with the pieces. */
export interface Place {
  readonly disk: Disk;
  readonly kind: Snapshot['place'];
  readonly folder: string;
}

const extension = '.qsnap';
/** A list of contents whose pieces were not read back yet has this behind its name: it does not count. */
const unproven = '.unproven';
const listName = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.qsnap$/;
const objectName = /^[0-9a-f]{64}$/;

/** The file name of the snapshot made at an instant: it tells the time and nothing else. */
export const snapshotName = (at: string): string => `${at.replace(/[:.]/g, '-')}${extension}`;

/** True for the file name of a snapshot, and for nothing that leads elsewhere. */
export const isSnapshotName = (name: string): boolean => listName.test(name);

/** Where the list of a snapshot lies while its pieces are being read back. */
export const unprovenPath = (path: string): string => `${path}${unproven}`;

export const objectPath = (folder: string, sha256: string): string => join(folder, OBJECTS, sha256);

/** A snapshot as its list tells. */
export interface Listed extends ReadManifest {
  readonly id: string;
}

export interface Listing {
  /** Whole lists, oldest first. */
  readonly snapshots: readonly Listed[];
  /** Names of lists that can't be read. */
  readonly damaged: readonly string[];
  /** Names of lists that a newer version wrote. */
  readonly newer: readonly string[];
}

/** The snapshots in a place, by their lists alone. Throws what the disk says when it can't be read. */
export async function listSnapshots({ disk, folder }: Place): Promise<Listing> {
  const snapshots: Listed[] = [];
  const damaged: string[] = [];
  const newer: string[] = [];
  for (const id of (await disk.list(folder)).filter((name) => listName.test(name))) {
    const bytes = await readWhole(disk, join(folder, id));
    if (!bytes) continue; // Removed in the meantime.
    try {
      snapshots.push({ id, ...decodeManifest(bytes) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      (error.code === 'bad-input' ? newer : damaged).push(id);
    }
  }
  return { snapshots, damaged, newer };
}

/** What the window shows of a snapshot. */
export const asSnapshot = (place: Snapshot['place'], id: string, { at, seq, added }: Manifest): Snapshot => ({
  id,
  at,
  seq,
  place,
  size: added,
});

export interface Pruning {
  readonly backupKey: Uint8Array;
  readonly vaultId: string;
  /** Now, ISO 8601 in UTC. */
  readonly now: string;
  /** Snapshots that stay whatever their age. */
  readonly keep: ReadonlySet<string>;
  /** True: only those in `keep` stay, and pieces are overwritten before they go. */
  readonly all?: boolean;
}

/**
 * Removes the snapshots whose time is over, then the pieces that no list names any more. It touches only lists that
 * this vault signed and files named as it names them; while a list of a newer version is there, no piece goes.
 * Answers the ids of the snapshots that went.
 */
export async function prune(place: Place, { backupKey, vaultId, now, keep, all }: Pruning): Promise<string[]> {
  const { disk, folder } = place;
  const { snapshots } = await listSnapshots(place);
  const ours = snapshots.filter(({ manifest, isGenuine }) => manifest.vault === vaultId && isGenuine(backupKey));
  const over =
    all === true
      ? ours.map(({ id }) => id)
      : outdated(
          ours.map(({ id, manifest: { at } }) => ({ id, at })),
          now,
        );
  const gone = over.filter((id) => !keep.has(id));
  for (const id of gone) await disk.remove(join(folder, id));
  // The lists first, for good: no list may ever name a piece that is gone.
  if (gone.length > 0) await disk.syncFolder(folder);
  await removeLeftovers(place);
  await removeUnnamed(place, all === true);
  return gone;
}

async function removeLeftovers({ disk, folder }: Place): Promise<void> {
  const isUnproven = (name: string): boolean =>
    name.endsWith(unproven) && listName.test(name.slice(0, -unproven.length));
  for (const name of (await disk.list(folder)).filter(isUnproven)) await disk.remove(join(folder, name));
  for (const inside of [folder, join(folder, OBJECTS)]) await removeTemporaries(disk, inside);
}

async function removeUnnamed(place: Place, overwritten: boolean): Promise<void> {
  const { snapshots, newer } = await listSnapshots(place);
  if (newer.length > 0) return;
  const named = new Set(snapshots.flatMap(({ manifest }) => manifest.entries.flatMap(({ pieces }) => pieces)));
  const objects = join(place.folder, OBJECTS);
  for (const name of await place.disk.list(objects)) {
    if (!objectName.test(name) || named.has(name)) continue;
    if (overwritten) await overwrite(place.disk, join(objects, name));
    await place.disk.remove(join(objects, name));
  }
}

/** Zeros over a file that is about to go. On a drive that moves blocks about, remains may stay; they are sealed. */
async function overwrite(disk: Disk, path: string): Promise<void> {
  const file = await openIfThere(disk, path, 'change');
  if (!file) return;
  try {
    const zeros = new Uint8Array(1024 * 1024);
    const size = await file.size();
    for (let at = 0; at < size; at += zeros.byteLength) await writeFully(file, zeros.subarray(0, size - at), at);
    await file.sync();
  } finally {
    await file.close();
  }
}
