import { createHash } from 'node:crypto';
import { concatBytes } from '../../../shared/vault/bytes';
import { codeOf, type Disk, type DiskFile } from '../disk';
import { openIfThere } from '../files';
import { Damage } from './damage';

/** Bytes in parts, of which only one or two are in memory at a time. */
export type Parts = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Bytes that are read or hashed at a time: the window stays alive in between. */
const breath = 1024 * 1024;

export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where a piece lies: a file, from `offset` on. */
export interface PiecePlace {
  readonly path: string;
  readonly offset: number;
}

/** What a piece must be, and what to call it when it is not. */
export interface ExpectedPiece {
  readonly sha256: string;
  readonly size: number;
  readonly where: string;
}

/** What reads: the disk, and whoever may stop it. */
export interface Reading {
  readonly disk: Disk;
  readonly signal?: AbortSignal | undefined;
}

/** The system's words for a file that is gone or that the disk can't read: damage, as wrong bytes are. */
const lost = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EIO']);

const damage = (piece: ExpectedPiece, what: string): Damage => new Damage(piece.where, what, piece.sha256);

/** Opens the file of a piece, which must be long enough, works with it and closes it. */
async function inFile<T>(
  { disk }: Reading,
  place: PiecePlace,
  piece: ExpectedPiece,
  work: (file: DiskFile) => Promise<T>,
): Promise<T> {
  try {
    const file = await openIfThere(disk, place.path, 'read');
    if (!file) throw damage(piece, 'it is missing');
    try {
      if ((await file.size()) < place.offset + piece.size) throw damage(piece, 'it is cut short');
      return await work(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!lost.has(codeOf(error))) throw error;
    throw damage(piece, `the disk can’t read it (${codeOf(error)})`);
  }
}

/** Reads one piece and checks its hash. Throws Damage when it is missing, short, different, or can't be read. */
export function readPiece(reading: Reading, place: PiecePlace, piece: ExpectedPiece): Promise<Uint8Array> {
  return inFile(reading, place, piece, async (file) => {
    const bytes = new Uint8Array(piece.size);
    const hash = createHash('sha256');
    for (let at = 0; at < piece.size;) {
      reading.signal?.throwIfAborted();
      const got = await file.read(bytes.subarray(at, at + breath), place.offset + at);
      if (got === 0) throw damage(piece, 'it is cut short');
      hash.update(bytes.subarray(at, at + got));
      at += got;
    }
    if (hash.digest('hex') !== piece.sha256) throw damage(piece, 'its bytes were changed');
    return bytes;
  });
}

/** Looks whether a piece is there in its full length. Throws Damage when it is not. */
export const findPiece = (reading: Reading, place: PiecePlace, piece: ExpectedPiece): Promise<void> =>
  inFile(reading, place, piece, () => Promise.resolve());

/** What `get` answers for the first place where it finds the piece good; else the Damage of the last is thrown. */
export async function firstGood<T>(
  places: readonly PiecePlace[],
  piece: ExpectedPiece,
  get: (place: PiecePlace) => Promise<T>,
): Promise<T> {
  let found: unknown = damage(piece, 'it is missing');
  for (const place of places) {
    try {
      return await get(place);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      found = error;
    }
  }
  throw found;
}

/** Reads a piece from the first place where it is good. Throws the Damage of the last when it is good in none. */
export const readFirstGood = (
  reading: Reading,
  places: readonly PiecePlace[],
  piece: ExpectedPiece,
): Promise<Uint8Array> => firstGood(places, piece, (place) => readPiece(reading, place, piece));

/** The same bytes, cut at multiples of `size`. */
export async function* cut(parts: Parts, size: number): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (let part of parts) {
    while (length + part.byteLength >= size) {
      const taken = part.subarray(0, size - length);
      yield concatBytes([...waiting, taken]);
      part = part.subarray(taken.byteLength);
      waiting = [];
      length = 0;
    }
    if (part.byteLength > 0) waiting.push(part);
    length += part.byteLength;
  }
  if (length > 0) yield concatBytes(waiting);
}
