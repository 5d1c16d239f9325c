import { dirname, join } from 'node:path';
import type { Notice } from '../../shared/ipc/vault-contract';
import type { Disk, DiskFile } from './disk';
import { readFully, replaceFile, writeFully } from './files';
import type { CopyPaths } from './layout';
import type { Merged } from './merge';
import { copyRepaired, journalDamaged, tailCut, tailUnreadable } from './notices';
import type { FrameReader } from './scan';

/** Putting both copies of a journal back to the chain that was found in them. */

const piece = 4 * 1024 * 1024;
/** How a file that was too damaged to go on with is called. */
export const damagedPrefix = 'journal.qj.damaged-';
type Both<T> = readonly [T, T];

/** True when there is anything to put right. */
export const needsRepair = ({ same, rest }: Merged, readers: Both<FrameReader>): boolean =>
  !same[0] || !same[1] || rest.bytes[0] > 0 || rest.bytes[1] > 0 || readers.some(({ file }) => !file);

/** What to say of bytes behind the end of the chain, when there are any that are no damage. */
function tailNotice({ rest, head, same }: Merged, readers: Both<FrameReader>): Notice[] {
  const unfinished = ([0, 1] as const).filter((copy) => rest.bytes[copy] > 0 && same[copy]);
  if (unfinished.length === 0 && rest.bytes.some((bytes) => bytes === 0)) return []; // Debris of a copy that is hurt.
  const inFull = readers.every((reader, i) => reader.at(reader.size - (rest.bytes[i] ?? 0)) !== null);
  return [inFull ? tailUnreadable(head.seq + 1) : tailCut()];
}

/**
 * Makes both copies hold exactly the merged chain. Where both are hurt at the same place, the old files are kept aside
 * first. Answers what has to be said. A failed write is thrown as the system gives it, and the copies are as they were.
 */
export async function repairCopies(
  disk: Disk,
  copies: Both<CopyPaths>,
  readers: Both<FrameReader>,
  merged: Merged,
  { stamp, checked }: { stamp: string; checked: number },
): Promise<Notice[]> {
  const notices: Notice[] = [];
  const end = merged.index.end;
  const behind = merged.rest.bytes.some((bytes) => bytes > 0);
  // An end that was being written has nothing whole behind it, and was never there when the vault was closed.
  if (merged.rest.framesBeyond > 0 || (behind && merged.head.seq < checked)) {
    const asides = await keepAside(disk, copies, readers, stamp);
    notices.push(journalDamaged(merged.head.seq, merged.rest.framesBeyond, asides));
  } else notices.push(...tailNotice(merged, readers));
  for (const i of [0, 1] as const) {
    const { file, size } = readers[i];
    const hurt = merged.hurt[i].length;
    if (hurt > 0) notices.push(copyRepaired(copies[i].called, hurt));
    if (file && hurt === 0 && size === end) continue;
    if (file && hurt === 0) await cut(disk, copies[i].journal, end);
    else {
      await disk.makeFolder(copies[i].folder);
      await replaceFile(disk, copies[i].journal, (fresh) => copyStretches(fresh, readers, merged));
    }
  }
  return notices;
}

async function cut(disk: Disk, path: string, length: number): Promise<void> {
  const file = await disk.open(path, 'change');
  try {
    await file.truncate(length);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function copyStretches(into: DiskFile, readers: Both<FrameReader>, { stretches }: Merged): Promise<void> {
  let at = 0;
  for (const { copy, from, to } of stretches) {
    const { file } = readers[copy];
    if (!file) throw new Error('a stretch of a copy that is not there');
    at += await copyBytes(file, from, to - from, into, at);
  }
}

/** Copies bytes from one open file to another; answers how many. */
async function copyBytes(source: DiskFile, from: number, length: number, into: DiskFile, at: number): Promise<number> {
  const buffer = Buffer.alloc(Math.min(length, piece));
  for (let done = 0; done < length;) {
    const part = buffer.subarray(0, Math.min(piece, length - done));
    if ((await readFully(source, part, from + done)) < part.byteLength) {
      throw Object.assign(new Error('A copy of the journal got shorter.'), { code: 'EIO' });
    }
    await writeFully(into, part, at + done);
    done += part.byteLength;
  }
  return length;
}

/** Copies what is there to `journal.qj.damaged-<stamp>`; what the disk does not give is zero. Answers the names. */
async function keepAside(
  disk: Disk,
  copies: Both<CopyPaths>,
  readers: Both<FrameReader>,
  stamp: string,
): Promise<string[]> {
  const names: string[] = [];
  for (const i of [0, 1] as const) {
    const reader = readers[i];
    const name = `${damagedPrefix}${stamp}`;
    await replaceFile(disk, join(dirname(copies[i].journal), name), async (fresh) => {
      for (let at = 0; at < reader.size; at += sector) {
        const length = Math.min(sector, reader.size - at);
        await writeFully(fresh, reader.bytes(at, length) ?? Buffer.alloc(length), at);
      }
    });
    names.push(`vault/${copies[i].name}/${name}`);
  }
  return names;
}

const sector = 64 * 1024;
