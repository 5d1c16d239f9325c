import { dirname } from 'node:path';
import { realDisk, type Disk, type DiskFile } from '../disk';
import { besides, writeFully } from '../files';
import type { OpenVault } from '../vault';
import { checkBackup, type BackupKeys, type OnProgress } from './check-backup';
import { contentsOf, nothingWithheld } from './contents';
import { damagedBackup } from './damage';
import { diskFailure } from './failure';
import { encodeManifest, formatFor, type Manifest } from './manifest';
import { openBackup } from './opened';
import type { Reading } from './piece';
import { magic, singleFileEnd } from './single-file-form';

export interface SingleFileOptions {
  /** Version of the program. */
  readonly writtenBy: string;
  /** Now. */
  readonly at: Date;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly disk?: Disk;
}

/**
 * Writes the whole vault into one sealed file, which opens with the vault's own passphrase, and reads it back before it
 * gets its name. Throws AppError 'disk-full', 'file-not-written' or 'vault-damaged'; a file that had the name stays
 * then.
 */
export async function backupToFile(vault: OpenVault, path: string, options: SingleFileOptions): Promise<Manifest> {
  const { disk = realDisk, signal } = options;
  const reading = { disk, signal };
  const keys = { backups: vault.backupKey(), journal: vault.journalKey() };
  const temporary = besides(path);
  try {
    const manifest = await write(reading, temporary, vault, keys, options);
    const checked = await checkBackup(await openBackup(reading, temporary), keys, options);
    if (checked.faults.length > 0) throw damagedBackup(checked.faults);
    await disk.rename(temporary, path);
    await disk.syncFolder(dirname(path));
    return manifest;
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined); // The first failure is the one to tell.
    throw diskFailure(error, `No backup could be written to ${path}`);
  } finally {
    keys.backups.fill(0);
    keys.journal.fill(0);
  }
}

async function write(
  reading: Reading,
  path: string,
  vault: OpenVault,
  keys: BackupKeys,
  { at, writtenBy }: SingleFileOptions,
): Promise<Manifest> {
  const file = await reading.disk.open(path, 'create');
  const out = new Appending(file);
  try {
    await out.add(magic);
    const source = { ...reading, vault, withheld: nothingWithheld, blobsStay: false, unreadable: new Set<string>() };
    const contents = await contentsOf(source, async (_piece, load) => {
      const bytes = await load(); // Before anything is written: a piece that can't be read leaves no trace.
      await out.add(bytes);
    });
    const { id, device, kind } = vault;
    const format = formatFor(contents.entries);
    const about = { app: 'quash', format, vault: id, device, kind, at: at.toISOString() } as const;
    const manifest: Manifest = { ...about, writtenBy, added: out.length, ...contents };
    await out.add(singleFileEnd(encodeManifest(manifest, keys.backups)));
    await file.sync();
    return manifest;
  } finally {
    await file.close();
  }
}

/** Writes at the end of a file. */
class Appending {
  length = 0;

  constructor(readonly file: DiskFile) {}

  async add(bytes: Uint8Array): Promise<void> {
    await writeFully(this.file, bytes, this.length);
    this.length += bytes.byteLength;
  }
}
