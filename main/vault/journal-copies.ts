import type { Hash } from 'node:crypto';
import type { Notice } from '../../shared/ipc/vault-contract';
import type { Disk, DiskFile } from './disk';
import { isFull, vaultDamaged } from './failure';
import { openIfThere, readFully, writeFully } from './files';
import type { FrameIndex } from './frame-index';
import type { CopyPaths } from './layout';
import { copyRepaired } from './notices';
import { checkHolds, frameSeq, hasFrameForm } from './scan';

export type Both<T> = readonly [T, T];

/** What is known of the frames in the files. */
export interface Chain {
  readonly index: FrameIndex;
  /** Running SHA-256 of them. */
  readonly digest: Hash;
}

/** The two open files of a journal and where its frames lie in them. */
export class JournalCopies {
  #reading = new Set<Promise<unknown>>();

  /** A file is null when it could not be opened at all. */
  constructor(
    readonly disk: Disk,
    readonly paths: Both<CopyPaths>,
    public files: Both<DiskFile | null>,
    readonly chain: Chain,
    readonly notices: Notice[],
  ) {}

  get index(): FrameIndex {
    return this.chain.index;
  }

  /** Writes behind the last frame of both copies, and returns when both are on the disk. */
  async write(bytes: Uint8Array): Promise<void> {
    const at = this.index.end;
    await both(this.files, async (file) => {
      if (!file) throw Object.assign(new Error('A copy is not open.'), { code: 'EROFS' });
      await writeFully(file, bytes, at);
      await file.sync();
    });
  }

  /**
   * Cuts whatever lies behind the last frame of either copy, and goes on with both opened anew. False: a copy is gone
   * or too short, and takes a repair. Throws what the disk says.
   */
  async cutBack(): Promise<boolean> {
    let whole = true;
    for (const { journal } of this.paths) {
      const file = await openIfThere(this.disk, journal, 'change');
      whole &&= file !== null && (await cutTo(file, this.index.end)) >= this.index.end;
    }
    if (!whole) return false;
    const old = this.files;
    this.files = await openBoth(this.disk, this.paths);
    await this.#drained();
    await closeAll(old);
    return true;
  }

  /** The frames `first` to `last`, each verified; a bad one is taken from the other copy and put right. */
  async fetch(first: number, last: number): Promise<Uint8Array> {
    const work = this.#fetch(first, last);
    this.#reading.add(work);
    try {
      return await work;
    } finally {
      this.#reading.delete(work);
    }
  }

  /** What one copy has where the frames `first` to `last` belong; null when the disk does not give it. */
  part(copy: 0 | 1, first: number, last: number): Promise<Buffer | null> {
    const from = this.index.start(first);
    return readPart(this.files[copy], from, this.index.start(last + 1) - from);
  }

  /** Whether one copy has the frame whole at its place; its bytes then. */
  async frameIn(copy: 0 | 1, seq: number): Promise<Buffer | null> {
    const bytes = await this.part(copy, seq, seq);
    return bytes && isFrame(bytes, seq) ? bytes : null;
  }

  /** Writes a frame that is known to be good over the same frame of a copy. */
  async mendFrame(copy: 0 | 1, seq: number, bytes: Uint8Array): Promise<void> {
    const file = this.files[copy];
    if (!file) throw Object.assign(new Error('A copy is not open.'), { code: 'EROFS' });
    await writeFully(file, bytes, this.index.start(seq));
    await file.sync();
  }

  /** Waits for readers and closes both files. */
  async close(): Promise<void> {
    await this.#drained();
    await closeAll(this.files);
    this.files = [null, null];
  }

  async #drained(): Promise<void> {
    await Promise.allSettled([...this.#reading]);
  }

  async #fetch(first: number, last: number): Promise<Uint8Array> {
    const from = this.index.start(first);
    const a = await this.part(0, first, last);
    const whole = a ?? Buffer.from(new ArrayBuffer(this.index.start(last + 1) - from));
    const bad: number[] = [];
    for (let seq = first; seq <= last; seq += 1) {
      const frame = whole.subarray(this.index.start(seq) - from, this.index.start(seq + 1) - from);
      if (a && isFrame(frame, seq)) continue;
      const own = a ? null : await this.frameIn(0, seq); // The whole stretch may be refused for one bad spot.
      frame.set(own ?? (await this.#other(seq)));
      if (!own) bad.push(seq);
    }
    if (bad.length > 0) await this.#mendFirst(bad);
    return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
  }

  async #other(seq: number): Promise<Uint8Array> {
    if (this.files.every((file) => file === null)) throw new Error('the vault is closed');
    const good = await this.frameIn(1, seq);
    if (!good) throw vaultDamaged(`Entry ${seq} of the journal can’t be read in either copy.`);
    return good;
  }

  /** Puts frames of the first copy right that the second had to give. They were read, which is what was asked. */
  async #mendFirst(seqs: readonly number[]): Promise<void> {
    try {
      for (const seq of seqs) await this.mendFrame(0, seq, await this.#other(seq));
    } catch {
      return; // The next reading finds them again.
    }
    this.notices.push(copyRepaired(this.paths[0].called, seqs.length));
  }
}

/** Opens both copies to write to them. */
export const openBoth = (disk: Disk, [a, b]: Both<CopyPaths>): Promise<Both<DiskFile>> =>
  openPair(disk, [a.journal, b.journal], 'change');

/** Opens two files, or none. */
export async function openPair(disk: Disk, [a, b]: Both<string>, how: 'read' | 'change'): Promise<Both<DiskFile>> {
  const first = await disk.open(a, how);
  try {
    return [first, await disk.open(b, how)];
  } catch (error) {
    await first.close();
    throw error;
  }
}

/** Closes what is open. */
export async function closeAll(files: readonly (DiskFile | null)[]): Promise<void> {
  await Promise.allSettled(files.map((file) => file?.close()));
}

/** Does work on both at the same time, waits for both, and then throws what went wrong, a full disk first. */
async function both<T>([a, b]: Both<T>, work: (item: T) => Promise<void>): Promise<void> {
  const results = await Promise.allSettled([work(a), work(b)]);
  const failed = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason as unknown);
  if (failed.length > 0) throw failed.find((error) => isFull(error)) ?? failed[0];
}

async function readPart(file: DiskFile | null, from: number, length: number): Promise<Buffer | null> {
  if (!file) return null;
  const bytes = Buffer.from(new ArrayBuffer(length)); // Not from a pool: it may cross to the page.
  try {
    return (await readFully(file, bytes, from)) === length ? bytes : null;
  } catch {
    return null; // A spot that the disk does not give: the other copy has it.
  }
}

const isFrame = (bytes: Buffer, seq: number): boolean =>
  hasFrameForm(bytes) && frameSeq(bytes) === seq && checkHolds(bytes);

/** Cuts what is longer, closes the file, and answers how long it was. */
async function cutTo(file: DiskFile, end: number): Promise<number> {
  try {
    const size = await file.size();
    if (size > end) await file.truncate(end);
    await file.sync();
    return size;
  } finally {
    await file.close();
  }
}
