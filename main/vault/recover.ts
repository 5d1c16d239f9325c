import type { Head, Notice } from '../../shared/ipc/vault-contract';
import type { Ballast } from './ballast';
import { codeOf, type Disk, type DiskFile } from './disk';
import { vaultDamaged, writeFailure } from './failure';
import { JournalCopies, closeAll, openBoth, type Both } from './journal-copies';
import type { CopyPaths } from './layout';
import { mergeCopies, type Merged, type Voucher } from './merge';
import { needsRepair, repairCopies } from './repair';
import { readerOf } from './scan';
import type { FrameJudge } from './seal';

/** What a journal works with. */
export interface JournalOptions {
  readonly disk: Disk;
  readonly copies: Both<CopyPaths>;
  readonly judge: FrameJudge;
  readonly ballast: Ballast;
  readonly notices: Notice[];
  /** What is known of the journal from when it was last closed. */
  readonly voucher?: Voucher | null;
}

/** A journal ready for use. `problem`: it can be read but not written, as the disk said it. */
export interface Recovered {
  readonly head: Head;
  readonly copies: JournalCopies;
  readonly problem: unknown;
}

/**
 * Finds the longest good chain in the two copies and makes both hold it. When the disk takes no repair (read-only,
 * full), the journal is still read from whichever copy is good. Throws AppError('vault-damaged') when both are gone.
 */
export async function recoverJournal(options: JournalOptions): Promise<Recovered> {
  const { disk, copies, notices, judge } = options;
  const files: Both<DiskFile | null> = [
    await openQuietly(disk, copies[0].journal),
    await openQuietly(disk, copies[1].journal),
  ];
  if (!files[0] && !files[1]) throw vaultDamaged('Both copies of the journal are missing or can’t be opened.');
  const readers = [await readerOf(files[0]), await readerOf(files[1])] as const;
  const merged = mergeCopies(readers, judge, options.voucher);
  const head = { seq: merged.head.seq, tag: merged.head.tag };
  const ready = (on: Both<DiskFile | null>) => new JournalCopies(disk, copies, on, merged, notices);
  try {
    if (needsRepair(merged, readers)) {
      notices.push(
        ...(await repairCopies(disk, copies, readers, merged, {
          stamp: stampOf(new Date()),
          checked: options.voucher?.seq ?? 0,
        })),
      );
    }
    const writable = await openBoth(disk, copies);
    await closeAll(files);
    return { head, copies: ready(writable), problem: null };
  } catch (error) {
    if (codeOf(error) === '' || !readableInPlace(merged)) {
      await closeAll(files);
      throw writeFailure(error);
    }
    return { head, copies: ready(files), problem: error };
  }
}

/** Date and time, as part of a file name. */
const stampOf = (now: Date): string => now.toISOString().replace(/[:.]/g, '-');

async function openQuietly(disk: Disk, path: string): Promise<DiskFile | null> {
  try {
    return await disk.open(path, 'read');
  } catch {
    return null; // Missing, or on a bad spot: the other copy is asked.
  }
}

/** Every frame lies in its copy at the place that it has in the chain. */
function readableInPlace({ stretches }: Merged): boolean {
  let at = 0;
  return stretches.every(({ from, to }) => {
    const fits = from === at;
    at += to - from;
    return fits;
  });
}
