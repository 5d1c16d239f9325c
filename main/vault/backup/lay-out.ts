import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk, DiskFile } from '../disk';
import { writeFully } from '../files';
import { vaultPaths, type CopyPaths } from '../layout';
import { blobOf, HEADER, JOURNAL, PREFERENCES, SHARING, type BackupEntry } from './manifest';
import type { OpenedBackup } from './opened';
import type { Parts } from './piece';

/** Where an entry of a backup lies in one copy of a vault. */
function pathIn(copy: CopyPaths, entry: BackupEntry): string {
  const blob = blobOf(entry);
  if (blob !== null) return join(copy.blobs, blob);
  const paths = {
    [HEADER]: copy.header,
    [JOURNAL]: copy.journal,
    [PREFERENCES]: copy.preferences,
    [SHARING]: copy.sharing,
  };
  return paths[entry.name as keyof typeof paths];
}

/** The bytes, and behind them their SHA-256, as a sealed file lies in the vault. */
async function* withTrailer(pieces: Parts): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  yield hash.digest();
}

/** Writes new files with the same content, and returns once they are on the disk. */
async function writeAll(disk: Disk, paths: readonly string[], parts: Parts): Promise<void> {
  const files: DiskFile[] = [];
  try {
    for (const path of paths) files.push(await disk.open(path, 'create'));
    let at = 0;
    for await (const part of parts) {
      for (const file of files) await writeFully(file, part, at);
      at += part.byteLength;
    }
    for (const file of files) await file.sync();
  } finally {
    for (const file of files) await file.close();
  }
}

/**
 * Writes what a backup holds as a vault, both copies, into a profile folder that has none. The head is `header`, which
 * comes last; sealed files in `skip` are left out. Throws Damage, or what the disk says.
 */
export async function layOut(
  disk: Disk,
  backup: OpenedBackup,
  profile: string,
  header: Uint8Array,
  skip: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { folder, copies } = vaultPaths(profile);
  for (const { blobs } of copies) await disk.makeFolder(blobs);
  for (const entry of backup.manifest.entries) {
    const blob = blobOf(entry);
    if (entry.name === HEADER || (blob !== null && skip.has(blob))) continue;
    const pieces = backup.pieces(entry);
    const paths = copies.map((copy) => pathIn(copy, entry));
    await writeAll(disk, paths, blob === null ? pieces : withTrailer(pieces));
  }
  const heads = copies.map((copy) => copy.header);
  await writeAll(disk, heads, [header]);
  for (const copy of copies) {
    await disk.syncFolder(copy.blobs);
    await disk.syncFolder(copy.folder);
  }
  await disk.syncFolder(folder);
  await disk.syncFolder(profile);
}
