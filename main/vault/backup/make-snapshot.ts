import { basename, join } from 'node:path';
import { AppError } from '../../../shared/kernel/app-error';
import { openIfThere, saveWhole } from '../files';
import type { OpenVault } from '../vault';
import { checkBackup, type BackupKeys, type OnProgress } from './check-backup';
import { contentsOf, type TakePiece, type Withheld } from './contents';
import { diskFailure } from './failure';
import { encodeManifest, formatFor, type Manifest } from './manifest';
import { openBackup, OBJECTS } from './opened';
import type { Reading } from './piece';
import type { Proof } from './proof';
import { objectPath, snapshotName, unprovenPath, type Place } from './place';

export interface SnapshotOptions {
  readonly vault: OpenVault;
  readonly place: Place;
  /** What may not go to this place. */
  readonly withheld: Withheld;
  /** Now. */
  readonly at: Date;
  /** Version of the program. */
  readonly writtenBy: string;
  readonly signal?: AbortSignal | undefined;
  /** Hears of the reading back, which is most of the work. */
  readonly onProgress?: OnProgress | undefined;
  /** What was proven in this place since the vault was opened. */
  readonly proof?: Proof | undefined;
  /** True: what was proven before, and what stays in the vault, is not read again. */
  readonly quick?: boolean | undefined;
}

export interface MadeSnapshot {
  readonly id: string;
  readonly path: string;
  readonly manifest: Manifest;
  /** What the next snapshot in this place need not open again. */
  readonly proof: Proof;
}

/** What a snapshot in the making knows. */
interface Work {
  readonly options: SnapshotOptions;
  readonly reading: Reading;
  readonly keys: BackupKeys;
  readonly at: Date;
  readonly path: string;
  /** Pieces that it wrote and that were not there before, with their sizes. */
  readonly added: Map<string, number>;
}

/**
 * Makes a snapshot: pieces first, each by temporary file, fsync, rename, fsync of the folder; then the list of
 * contents under a name that does not count; then everything is read back and every seal opened; only then the list
 * gets its name. A first fault is mended by writing the bad pieces again. Throws AppError 'disk-full',
 * 'file-not-written' or 'vault-damaged', or the signal's reason; what was written is removed again then.
 */
export async function makeSnapshot(options: SnapshotOptions): Promise<MadeSnapshot> {
  const { vault, place, signal } = options;
  const keys = { backups: vault.backupKey(), journal: vault.journalKey() };
  const added = new Map<string, number>();
  let path = '';
  try {
    await place.disk.makeFolder(join(place.folder, OBJECTS));
    const at = await freeMoment(options);
    path = join(place.folder, snapshotName(at.toISOString()));
    return await prove({ options, reading: { disk: place.disk, signal }, keys, at, path, added });
  } catch (error) {
    await takeBack(place, path, added);
    throw diskFailure(error, `No backup could be written to ${place.folder}`);
  } finally {
    keys.backups.fill(0);
    keys.journal.fill(0);
  }
}

/** This moment; a later one when two snapshots fall into one millisecond. */
async function freeMoment({ place, at }: SnapshotOptions): Promise<Date> {
  const there = new Set(await place.disk.list(place.folder));
  let moment = at;
  while (there.has(snapshotName(moment.toISOString()))) moment = new Date(moment.getTime() + 1);
  return moment;
}

async function prove(work: Work): Promise<MadeSnapshot> {
  const { place } = work.options;
  const unproven = unprovenPath(work.path);
  let bad: { files: readonly string[]; pieces: ReadonlySet<string> } = { files: [], pieces: new Set() };
  for (let attempt = 1; ; attempt += 1) {
    const manifest = await writePieces(work, bad.pieces, new Set(bad.files));
    await saveWhole(place.disk, unproven, encodeManifest(manifest, work.keys.backups));
    const backup = await openBackup(work.reading, unproven);
    const checked = await checkBackup(backup, work.keys, work.options);
    if (checked.faults.length === 0) {
      await place.disk.rename(unproven, work.path);
      await place.disk.syncFolder(place.folder);
      return { id: basename(work.path), path: work.path, manifest, proof: checked.proof };
    }
    if (attempt === 2) throw notProven(place, checked.faults);
    // A file that stays in the vault can't be written again: it is named as unreadable instead.
    bad = { pieces: checked.badPieces, files: place.kind === 'here' ? checked.badFiles : [] };
  }
}

async function writePieces(
  work: Work,
  rewrite: ReadonlySet<string>,
  unreadable: ReadonlySet<string>,
): Promise<Manifest> {
  const { vault, withheld, place, writtenBy } = work.options;
  const blobsStay = place.kind === 'here';
  const contents = await contentsOf({ ...work.reading, vault, withheld, blobsStay, unreadable }, keeper(work, rewrite));
  return {
    app: 'quash',
    format: formatFor(contents.entries),
    vault: vault.id,
    device: vault.device,
    kind: vault.kind,
    at: work.at.toISOString(),
    writtenBy,
    added: [...work.added.values()].reduce((sum, size) => sum + size, 0),
    ...contents,
  };
}

/** Keeps pieces as objects; one that is there in its full size is left, unless it was found bad. */
function keeper({ options: { place }, reading: { signal }, added }: Work, rewrite: ReadonlySet<string>): TakePiece {
  return async ({ sha256, size }, load) => {
    signal?.throwIfAborted();
    const path = objectPath(place.folder, sha256);
    const there = await sizeOf(place, path);
    if (there === size && !rewrite.has(sha256)) return;
    if (there === null) added.set(sha256, size);
    await saveWhole(place.disk, path, await load());
  };
}

async function sizeOf({ disk }: Place, path: string): Promise<number | null> {
  const file = await openIfThere(disk, path, 'read');
  if (!file) return null;
  try {
    return await file.size();
  } finally {
    await file.close();
  }
}

/** Removes what a failed attempt wrote. A disk that is gone keeps it until the next pruning. */
async function takeBack({ disk, folder }: Place, path: string, added: ReadonlyMap<string, number>): Promise<void> {
  const written = [...added.keys()].map((sha256) => objectPath(folder, sha256));
  for (const file of path === '' ? written : [unprovenPath(path), ...written]) {
    await disk.remove(file).catch(() => undefined);
  }
}

function notProven(place: Place, faults: readonly { where: string; what: string }[]): AppError {
  const [first] = faults;
  const at = first ? ` In ${first.where}: ${first.what}.` : '';
  return new AppError(
    'vault-damaged',
    `The backup in ${place.folder} did not read back as it was written, so it was removed.${at}`,
    'Check the drive, or choose another place. Then check the vault in Settings.',
  );
}
