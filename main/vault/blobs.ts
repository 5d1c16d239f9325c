import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Notice } from '../../shared/ipc/vault-contract';
import { AppError } from '../../shared/kernel/app-error';
import { concatBytes } from '../../shared/vault/bytes';
import { codeOf, type Disk } from './disk';
import { isFull, vaultDamaged, writeFailure } from './failure';
import { besides, openIfThere, readWhole, saveWhole, temporariesIn, writeFully } from './files';
import type { CopyPaths } from './layout';
import { fileRepaired } from './notices';

/** Files beside the journal, sealed by the page; each is kept twice, with the SHA-256 of its bytes at its end. */
export interface BlobStore {
  /**
   * Keeps a sealed file; resolves once both copies are on the disk and were read back. A name that is there whole is
   * left. Rejects with AppError 'disk-full' or 'file-not-written'.
   */
  put(name: string, sealed: Uint8Array): Promise<void>;
  /** The bytes that were put; null: there is no such file. Throws AppError('vault-damaged') when both copies are bad. */
  get(name: string): Promise<Uint8Array | null>;
  /** The names that either copy has, in order. */
  names(): Promise<string[]>;
  paths(name: string): readonly [string, string];
}

const nameForm = /^[0-9a-f]{64}$/;
const trailer = 32;
const copyNumbers = [0, 1] as const;

/** What a check of one file found: per copy whether it is whole. */
export interface BlobState {
  readonly whole: readonly [boolean, boolean];
  /** Copies that were bad and are whole now. */
  readonly repaired: readonly (0 | 1)[];
}

/** What can be told of a file with the key of files. */
export interface BlobSeals {
  /** It was sealed for this name. */
  named(name: string, sealed: Uint8Array): boolean;
  /** It was sealed for this name and not changed since. */
  holds(name: string, sealed: Uint8Array): Promise<boolean>;
}

export class VaultBlobs implements BlobStore {
  /** Without `seals` a file is told by its checksum alone. */
  constructor(
    readonly disk: Disk,
    readonly copies: readonly [CopyPaths, CopyPaths],
    readonly notices: Notice[],
    readonly seals: BlobSeals | null = null,
  ) {}

  /** Makes the folders and takes away what an interrupted write left. */
  async open(): Promise<void> {
    for (const { blobs } of this.copies) {
      await this.disk.makeFolder(blobs);
      await this.#wipe((await temporariesIn(this.disk, blobs)).map((name) => join(blobs, name)));
    }
  }

  async put(name: string, sealed: Uint8Array): Promise<void> {
    const paths = this.paths(name);
    if (this.seals?.named(name, sealed) === false) {
      throw new AppError('bad-input', 'The file was not sealed for the name it was given.', 'Add the file again.');
    }
    const results = await Promise.allSettled(paths.map((path) => this.#keep(path, name, sealed)));
    const failed = results.filter((result) => result.status === 'rejected');
    if (failed.length === 0) return;
    // What fitted takes up room and would look like a damaged pair.
    const made = paths.filter((_, i) => results[i]?.status === 'fulfilled' && results[i].value === 'written');
    for (const path of made) await this.disk.remove(path).catch(() => undefined);
    const reasons = failed.map(({ reason }) => reason as unknown);
    throw writeFailure(reasons.find(isFull) ?? reasons[0]);
  }

  async get(name: string): Promise<Uint8Array | null> {
    const paths = this.paths(name);
    const first = await this.#read(paths[0], name);
    if (first.whole) return first.sealed;
    const second = await this.#read(paths[1], name);
    if (second.whole) {
      await this.#mend(0, name, second.sealed);
      return second.sealed;
    }
    if (!first.there && !second.there) return null;
    throw vaultDamaged(`A file of the vault can’t be read in either copy (${name.slice(0, 12)}…).`);
  }

  async names(): Promise<string[]> {
    const lists = await Promise.all(this.copies.map(({ blobs }) => this.disk.list(blobs)));
    return [...new Set(lists.flat().filter((name) => nameForm.test(name)))].sort();
  }

  paths(name: string): readonly [string, string] {
    if (!nameForm.test(name))
      throw new AppError('bad-input', 'That is not the name of a file in the vault.', 'Try again.');
    return [join(this.copies[0].blobs, name), join(this.copies[1].blobs, name)];
  }

  /** Reads both copies of a file, opens their seals, and puts a bad one right where the other is whole. */
  async check(name: string): Promise<BlobState> {
    const paths = this.paths(name);
    const read = [await this.#readAndProve(paths[0], name), await this.#readAndProve(paths[1], name)] as const;
    const good = read.find(({ whole }) => whole);
    const repaired: (0 | 1)[] = [];
    for (const copy of copyNumbers) {
      if (good?.whole && !read[copy].whole && (await this.#mend(copy, name, good.sealed))) repaired.push(copy);
    }
    return { whole: [read[0].whole, read[1].whole], repaired };
  }

  /**
   * Takes files out for good. They lose their names first, so that a crash leaves no file that looks damaged; then the
   * wrapped key at their start is overwritten, here or by the next `open`.
   */
  async destroy(names: readonly string[]): Promise<void> {
    const doomed: string[] = [];
    for (const path of names.flatMap((name) => this.paths(name))) {
      if (!(await isThere(this.disk, path))) continue;
      doomed.push(besides(path));
      await this.disk.rename(path, doomed.at(-1) ?? '');
    }
    await this.#wipe(doomed);
    for (const { blobs } of this.copies) await this.disk.syncFolder(blobs);
  }

  async #wipe(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      await overwriteStart(this.disk, path);
      await this.disk.remove(path);
    }
  }

  async #keep(path: string, name: string, sealed: Uint8Array): Promise<'there' | 'written'> {
    if ((await this.#read(path, name)).whole) return 'there';
    const whole = concatBytes([sealed, digest(sealed)]);
    await saveWhole(this.disk, path, whole);
    const back = await readWhole(this.disk, path).catch(() => null);
    if (back && equal(back, whole)) return 'written';
    await this.disk.remove(path).catch(() => undefined);
    throw Object.assign(new Error('A file reads back other than it was written.'), { code: 'EIO' });
  }

  async #mend(copy: 0 | 1, name: string, sealed: Uint8Array): Promise<boolean> {
    try {
      await saveWhole(this.disk, this.paths(name)[copy], concatBytes([sealed, digest(sealed)]));
    } catch {
      return false; // What was asked for is there; the next check says again that a copy is missing.
    }
    this.notices.push(fileRepaired('an attached file', this.copies[copy].called));
    return true;
  }

  async #read(path: string, name: string): Promise<BlobRead> {
    try {
      const bytes = await readWhole(this.disk, path);
      if (!bytes) return { whole: false, there: false };
      const end = bytes.byteLength - trailer;
      const sealed = new Uint8Array(bytes.subarray(0, Math.max(0, end)));
      const whole = end >= 0 && equal(digest(sealed), bytes.subarray(end)) && this.seals?.named(name, sealed) !== false;
      return whole ? { whole, there: true, sealed } : { whole, there: true };
    } catch (error) {
      if (codeOf(error) === '') throw error;
      return { whole: false, there: true }; // The disk does not give it: as bad as damaged.
    }
  }

  async #readAndProve(path: string, name: string): Promise<BlobRead> {
    const read = await this.#read(path, name);
    const proved = read.whole && (!this.seals || (await this.seals.holds(name, read.sealed)));
    return proved ? read : { whole: false, there: read.there };
  }
}

type BlobRead =
  | { readonly whole: true; readonly there: true; readonly sealed: Uint8Array }
  | { readonly whole: false; readonly there: boolean };

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const digest = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

async function isThere(disk: Disk, path: string): Promise<boolean> {
  const file = await openIfThere(disk, path, 'read');
  await file?.close();
  return file !== null;
}

async function overwriteStart(disk: Disk, path: string): Promise<void> {
  const file = await openIfThere(disk, path, 'change');
  if (!file) return;
  try {
    await writeFully(file, new Uint8Array(Math.min(4096, await file.size())), 0);
    await file.sync();
  } finally {
    await file.close();
  }
}
