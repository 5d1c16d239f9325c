import { toHex } from '../../../shared/vault/bytes';
import type { Head } from '../../../shared/ipc/vault-contract';
import { withoutContent } from '../seal';
import type { OpenVault } from '../vault';
import { blobPlaces, locateBlob } from './blob-source';
import { Damage } from './damage';
import { walkFrames, withCheck } from './frame-walk';
import { HEADER, JOURNAL, pieceSize, PREFERENCES, SHARING, type BackupEntry, type Manifest } from './manifest';
import { cut, readFirstGood, sha256Hex, type ExpectedPiece, type Parts, type Reading } from './piece';
import { headerFile, preferencesFile, sharingFile } from './small-files';

/*
 * What a backup of a vault holds, piece by piece: the head, the acknowledged bytes of the journal, the sealed
 * preferences, the device's own keys, the sealed files. All of it is sealed already and copied as it lies.
 */

/** Restricted matters that do not go where a backup goes: fingerprints of the matters, names of their sealed files. */
export interface Withheld {
  readonly scopes: readonly Uint8Array[];
  readonly blobs: readonly string[];
}

export const nothingWithheld: Withheld = { scopes: [], blobs: [] };

/** Takes a piece of the backup. `load` reads it; it need not be called when the piece is there already. */
export type TakePiece = (piece: ExpectedPiece, load: () => Promise<Uint8Array>) => Promise<void>;

export interface ContentsOptions extends Reading {
  readonly vault: OpenVault;
  readonly withheld: Withheld;
  /** True: sealed files are only named; the vault's own files stand for the pieces. */
  readonly blobsStay: boolean;
  /** Sealed files that are known to be bad in both copies. */
  readonly unreadable: ReadonlySet<string>;
}

export type Contents = Pick<Manifest, 'seq' | 'tag' | 'leftOut' | 'unreadable' | 'entries'>;

/** Hands every piece of the vault as it is now to `take`, and answers what they are. */
export async function contentsOf(options: ContentsOptions, take: TakePiece): Promise<Contents> {
  const { vault } = options;
  // Both at once: an operation that comes later belongs to the next backup.
  const { head, length } = vault.journal;
  const entries = [await smallEntry(HEADER, await headerFile(options, vault), take)];
  const preferences = await preferencesFile(options, vault);
  if (preferences) entries.push(await smallEntry(PREFERENCES, preferences, take));
  const sharing = await sharingFile(options, vault);
  if (sharing) entries.push(await smallEntry(SHARING, sharing, take));
  const journal = await journalEntry(options, head, length, take);
  entries.push(journal.entry);
  // After the journal's end was noted: a sealed file is kept before the operation that names it.
  const blobs = await blobEntries(options, take);
  const leftOut = { frames: journal.leftOut, files: blobs.leftOut };
  entries.push(...blobs.entries);
  return { seq: head.seq, tag: toHex(head.tag), leftOut, unreadable: blobs.unreadable, entries };
}

async function smallEntry(name: string, bytes: Uint8Array, take: TakePiece): Promise<BackupEntry> {
  const sha256 = sha256Hex(bytes);
  await take({ sha256, size: bytes.byteLength, where: name }, () => Promise.resolve(bytes));
  return { name, size: bytes.byteLength, pieces: [sha256], kept: 'here' };
}

async function journalEntry(options: ContentsOptions, head: Head, length: number, take: TakePiece) {
  const count = { leftOut: 0 };
  const pieces: string[] = [];
  let size = 0;
  for await (const piece of cut(withholding(options, journalParts(options, head, length), count), pieceSize)) {
    const sha256 = sha256Hex(piece);
    const where = `${JOURNAL}, piece ${pieces.length + 1}`;
    await take({ sha256, size: piece.byteLength, where }, () => Promise.resolve(piece));
    pieces.push(sha256);
    size += piece.byteLength;
  }
  return { entry: { name: JOURNAL, size, pieces, kept: 'here' } satisfies BackupEntry, leftOut: count.leftOut };
}

/** The journal's bytes up to a head, each frame from a copy where it is whole. */
async function* journalParts(
  { vault, signal }: ContentsOptions,
  head: Head,
  length: number,
): AsyncGenerator<Uint8Array> {
  let after: number | null = 0;
  for (let left = length; left > 0 && after !== null;) {
    signal?.throwIfAborted();
    const read: Awaited<ReturnType<typeof vault.journal.read>> = await vault.journal.read(after, pieceSize);
    const part = read.frames.subarray(0, left);
    left -= part.byteLength;
    after = read.next;
    yield part;
    if (left > 0 && after === null) throw new Damage(JOURNAL, `it ends before entry ${head.seq}`);
  }
}

/** The same frames, those of withheld matters without their content. */
async function* withholding(options: ContentsOptions, parts: Parts, count: { leftOut: number }) {
  const scopes = new Set(options.withheld.scopes.map(toHex));
  if (scopes.size === 0) return yield* parts;
  const key = options.vault.journalKey();
  try {
    for await (const { frame, bytes } of walkFrames(parts)) {
      const out = scopes.has(toHex(frame.scope));
      if (out) count.leftOut += 1;
      yield out && frame.kind === 'operation' ? withCheck(withoutContent(key, options.vault.id, frame)) : bytes;
    }
  } finally {
    key.fill(0);
  }
}

async function blobEntries(options: ContentsOptions, take: TakePiece) {
  const withheld = new Set(options.withheld.blobs);
  const entries: BackupEntry[] = [];
  const unreadable: string[] = [];
  let leftOut = 0;
  for (const name of [...(await options.vault.blobs.names())].sort()) {
    options.signal?.throwIfAborted();
    if (withheld.has(name)) leftOut += 1;
    else {
      const entry = options.unreadable.has(name) ? null : await blobEntry(options, name, take);
      if (entry) entries.push(entry);
      else unreadable.push(name);
    }
  }
  return { entries, unreadable, leftOut };
}

/** The entry of one sealed file; null when neither copy of it can be read. */
async function blobEntry(options: ContentsOptions, name: string, take: TakePiece): Promise<BackupEntry | null> {
  const paths = options.vault.blobs.paths(name);
  const found = await locateBlob(options, paths);
  if (!found) return null;
  const piece = { ...found, where: `blobs/${name}` };
  try {
    if (!options.blobsStay) await take(piece, () => readFirstGood(options, blobPlaces(paths), piece));
  } catch (error) {
    if (error instanceof Damage) return null;
    throw error;
  }
  return { name: piece.where, size: found.size, pieces: [found.sha256], kept: options.blobsStay ? 'vault' : 'here' };
}
