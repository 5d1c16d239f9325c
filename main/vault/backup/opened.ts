import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/kernel/app-error';
import { codeOf } from '../disk';
import { readFully, readWhole } from '../files';
import { damagedBackup } from './damage';
import {
  blobOf,
  decodeManifest,
  JOURNAL,
  largestManifest,
  pieceSize,
  type BackupEntry,
  type ReadManifest,
} from './manifest';
import { findPiece, firstGood, readFirstGood, type PiecePlace, type Reading } from './piece';
import { magic, singleFileManifest } from './single-file-form';

/** A backup on the disk, a snapshot in a place or a single file: what it says it holds, and how to read that. */
export interface OpenedBackup extends ReadManifest {
  readonly path: string;
  /** The pieces of one entry, in order, each checked. Throws Damage where one is missing or not as it was. */
  pieces(entry: BackupEntry): AsyncGenerator<Uint8Array>;
  /** Throws Damage when a piece of an entry is missing or too short; nothing is read. */
  isThere(entry: BackupEntry): Promise<void>;
}

export const OBJECTS = 'objects';

const sizeOfPiece = ({ name, size, pieces }: BackupEntry, i: number): number =>
  name !== JOURNAL ? size : i < pieces.length - 1 ? pieceSize : size - (pieces.length - 1) * pieceSize;

const nameOfPiece = ({ name, pieces }: BackupEntry, i: number): string =>
  pieces.length > 1 ? `${name}, piece ${i + 1} of ${pieces.length}` : name;

type Find = (entry: BackupEntry, i: number, sha256: string) => readonly PiecePlace[];

function opened(reading: Reading, path: string, read: ReadManifest, find: Find): OpenedBackup {
  const each = (entry: BackupEntry) =>
    entry.pieces.map((sha256, i) => ({
      piece: { sha256, size: sizeOfPiece(entry, i), where: nameOfPiece(entry, i) },
      places: find(entry, i, sha256),
    }));
  return {
    path,
    ...read,
    async *pieces(entry) {
      for (const { piece, places } of each(entry)) yield await readFirstGood(reading, places, piece);
    },
    async isThere(entry) {
      for (const { piece, places } of each(entry))
        await firstGood(places, piece, (at) => findPiece(reading, at, piece));
    },
  };
}

/** Where a snapshot's pieces lie: beside it, or, for what it only names, in the vault whose folder it is in. */
function besideSnapshot(path: string): Find {
  const folder = dirname(path);
  return (entry, _i, sha256) => {
    const blob = blobOf(entry);
    if (entry.kept === 'here' || blob === null) return [{ path: join(folder, OBJECTS, sha256), offset: 0 }];
    return ['a', 'b'].map((copy) => ({ path: join(dirname(folder), copy, 'blobs', blob), offset: 0 }));
  };
}

/** Where the pieces of a single file lie: one after another from its start. */
function insideFile(path: string, { manifest }: ReadManifest): Find {
  const starts = new Map<string, number>();
  let at = magic.byteLength;
  for (const { name, size } of manifest.entries) {
    starts.set(name, at);
    at += size;
  }
  return ({ name }, i) => [{ path, offset: (starts.get(name) ?? 0) + i * pieceSize }];
}

/** The first bytes of a file, and how many there are. */
async function beginning({ disk }: Reading, path: string): Promise<{ bytes: Uint8Array; size: number }> {
  const file = await disk.open(path, 'read');
  try {
    const bytes = new Uint8Array(magic.byteLength);
    return { bytes: bytes.subarray(0, await readFully(file, bytes, 0)), size: await file.size() };
  } finally {
    await file.close();
  }
}

const unreadable = (path: string, why: string): AppError =>
  new AppError(
    'file-unreadable',
    `The backup ${path} can’t be read: ${why}.`,
    'Check the path and the drive it is on.',
  );

/**
 * Opens a snapshot (`….qsnap`) or a single file (`….quashbackup`), whatever its name is. Nothing but its list of
 * contents is read. Throws AppError: 'file-unreadable', 'bad-input' when a newer version made it, 'vault-damaged' when
 * it is no backup or not whole.
 */
export async function openBackup(reading: Reading, path: string): Promise<OpenedBackup> {
  try {
    const { bytes: first, size } = await beginning(reading, path);
    if (magic.equals(first)) {
      const read = await singleFileManifest(reading.disk, path);
      return opened(reading, path, read, insideFile(path, read));
    }
    if (size > largestManifest) throw damagedBackup([{ where: 'the file', what: 'it is no backup that Quash made' }]);
    const bytes = await readWhole(reading.disk, path);
    if (!bytes) throw unreadable(path, 'there is no such file');
    return opened(reading, path, decodeManifest(bytes), besideSnapshot(path));
  } catch (error) {
    if (codeOf(error) === '' || error instanceof AppError) throw error;
    throw unreadable(path, codeOf(error) === 'ENOENT' ? 'there is no such file' : `the disk reports ${codeOf(error)}`);
  }
}
