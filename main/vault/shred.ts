import { dirname, join } from 'node:path';
import { sameBytes } from '../../shared/vault/bytes';
import { decodeFrame } from '../../shared/vault/frame';
import type { Disk, DiskFile } from './disk';
import { vaultDamaged } from './failure';
import { besides, openIfThere, writeFully } from './files';
import { JournalCopies, closeAll, openBoth, openPair, type Chain } from './journal-copies';
import type { VaultJournal } from './journal';
import { mergeCopies } from './merge';
import { damagedPrefix, needsRepair } from './repair';
import { frameCheck, frameLength, readerOf, type Link } from './scan';
import { withoutContent, type FrameJudge } from './seal';

/*
 * Taking content out of the journal for good. Both copies are written anew beside the old ones, read back and followed
 * from end to end before either takes the old one's name. A crash before the first renaming leaves the old journal; one
 * between the two leaves a copy of each, and opening the vault finishes the work, because a frame whose content was
 * taken out wins over the one that has it.
 */
export interface ShredOptions {
  readonly journalKey: Uint8Array;
  readonly vaultId: string;
  readonly judge: FrameJudge;
}

/** Takes the content of the scopes out; answers how many frames these have. Nothing is written meanwhile. */
export function shredJournal(journal: VaultJournal, scopes: readonly Uint8Array[], o: ShredOptions): Promise<number> {
  return journal.alone(async (replace) => {
    const { disk, copies } = journal.options;
    const wanted = new Set(scopes.flatMap((scope) => journal.index.ofScope(scope)));
    const fresh = copies.map(({ journal: path }) => besides(path)) as [string, string];
    await writeFresh(disk, journal, fresh, wanted, o);
    let chain: Chain;
    try {
      chain = await proveFresh(disk, fresh, journal.head, o.judge);
    } catch (error) {
      await removeAll(disk, fresh);
      throw error;
    }
    const old = await openBoth(disk, copies);
    try {
      for (const i of [0, 1] as const) {
        await disk.rename(fresh[i], copies[i].journal);
        await disk.syncFolder(dirname(copies[i].journal));
      }
      const files = await openBoth(disk, copies);
      await replace(new JournalCopies(disk, copies, files, chain, journal.options.notices));
      for (const file of old) await overwrite(file);
    } finally {
      await closeAll(old);
    }
    await removeDamaged(disk, journal);
    return wanted.size;
  });
}

/** Writes the new copies. */
async function writeFresh(
  disk: Disk,
  { copies }: VaultJournal,
  paths: readonly [string, string],
  wanted: ReadonlySet<number>,
  o: ShredOptions,
): Promise<void> {
  const files: DiskFile[] = [];
  let at = 0;
  try {
    for (const path of paths) files.push(await disk.open(path, 'create'));
    for (let first = 1; first <= copies.index.count;) {
      const last = copies.index.lastWithin(first, atOnce);
      const frames = cutUp(Buffer.from(await copies.fetch(first, last))).map((frame, i) =>
        wanted.has(first + i) ? omitted(frame, o) : frame,
      );
      const bytes = Buffer.concat(frames);
      for (const file of files) await writeFully(file, bytes, at);
      at += bytes.byteLength;
      first = last + 1;
    }
    for (const file of files) await file.sync();
  } catch (error) {
    await removeAll(disk, paths);
    throw error;
  } finally {
    await closeAll(files);
  }
}

const atOnce = 4 * 1024 * 1024;

/** The frames that lie one after another in the bytes. */
function cutUp(bytes: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let at = 0; at < bytes.byteLength; at += frameLength(bytes, at)) {
    frames.push(bytes.subarray(at, at + frameLength(bytes, at)));
  }
  return frames;
}

function omitted(bytes: Buffer, { journalKey, vaultId }: ShredOptions): Uint8Array {
  const frame = decodeFrame(bytes);
  if (!frame || frame.kind === 'omitted') return bytes;
  const without = withoutContent(journalKey, vaultId, frame);
  without.set(frameCheck(without), 4);
  return without;
}

/** Reads both new copies back: equal, whole, chained, and up to the head that they must have. */
async function proveFresh(disk: Disk, fresh: readonly [string, string], head: Link, judge: FrameJudge): Promise<Chain> {
  const files = await openPair(disk, fresh, 'read');
  try {
    const readers = [await readerOf(files[0]), await readerOf(files[1])] as const;
    const merged = mergeCopies(readers, judge);
    const headHolds = merged.head.seq === head.seq && sameBytes(merged.head.tag, head.tag);
    if (!headHolds || needsRepair(merged, readers)) {
      throw vaultDamaged(`The rewritten journal does not hold after entry ${merged.head.seq}; the old one was kept.`);
    }
    return merged;
  } finally {
    await closeAll(files);
  }
}

/** Zeros over a file that no longer has a name. On a drive that moves blocks about, remains may stay; still sealed. */
async function overwrite(file: DiskFile): Promise<void> {
  const zeros = new Uint8Array(1024 * 1024);
  const size = await file.size();
  for (let at = 0; at < size; at += zeros.byteLength) await writeFully(file, zeros.subarray(0, size - at), at);
  await file.sync();
}

async function overwriteAndClose(file: DiskFile): Promise<void> {
  try {
    await overwrite(file);
  } finally {
    await file.close();
  }
}

/** Damaged files that were kept aside hold what was to go, too. */
async function removeDamaged(disk: Disk, { options }: VaultJournal): Promise<void> {
  for (const { folder } of options.copies) {
    for (const name of await disk.list(folder)) {
      if (!name.startsWith(damagedPrefix)) continue;
      const file = await openIfThere(disk, join(folder, name), 'change');
      if (file) await overwriteAndClose(file);
      await disk.remove(join(folder, name));
    }
    await disk.syncFolder(folder);
  }
}

const removeAll = async (disk: Disk, paths: readonly string[]): Promise<void> => {
  for (const path of paths) await disk.remove(path).catch(() => undefined); // The next opening tries again.
};
