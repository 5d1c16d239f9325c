import { existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { realDisk, type Disk, type DiskFile } from '../../../../../main/vault/disk';

/** The power failed. */
export class PowerCut extends Error {}

/**
 * What a power cut leaves of what was not yet made to last: all of it, nothing, the names without the content, or the
 * names in one of the folders and not in the other, since a disk writes in any order.
 */
export const leftovers = ['everything', 'nothing', 'names only', 'names of lists', 'names of pieces'] as const;
export type Leftover = (typeof leftovers)[number];

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** A real folder behind a disk that stops before its n-th change, and then loses what was not synced. */
export class CutDisk implements Disk {
  count = 0;
  /** How many bytes of a file have reached the disk. */
  readonly #synced = new Map<string, number>();
  /** How to undo the changes of names in a folder that were not synced, newest last. */
  #names: { readonly folder: string; readonly undo: () => void }[] = [];
  readonly list = realDisk.list;

  constructor(readonly cutAt: number) {}

  #step(): void {
    this.count += 1;
    if (this.count >= this.cutAt) throw new PowerCut();
  }

  async open(path: string, how: 'read' | 'change' | 'create'): Promise<DiskFile> {
    if (how === 'create') {
      this.#step();
      this.#synced.set(path, 0);
      this.#names.push({ folder: dirname(path), undo: () => rmSync(path, { force: true }) });
    }
    const file = await realDisk.open(path, how);
    return {
      ...file,
      write: async (bytes, at) => {
        this.#step();
        return file.write(bytes, at);
      },
      sync: async () => {
        this.#step();
        await file.sync();
        this.#synced.set(path, await file.size());
      },
    };
  }

  async makeFolder(path: string): Promise<void> {
    this.#step();
    await realDisk.makeFolder(path);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#step();
    const old = isFile(to) ? readFileSync(to) : null;
    await realDisk.rename(from, to);
    this.#synced.set(to, this.#synced.get(from) ?? 0);
    const undo = (): void => {
      if (existsSync(to)) renameSync(to, from);
      if (old) writeFileSync(to, old);
    };
    this.#names.push({ folder: dirname(to), undo });
  }

  async remove(path: string): Promise<void> {
    this.#step();
    if (!isFile(path)) return realDisk.remove(path); // Folders are only removed where nothing is lost afterwards.
    const content = readFileSync(path);
    await realDisk.remove(path);
    this.#names.push({ folder: dirname(path), undo: () => writeFileSync(path, content) });
  }

  async syncFolder(folder: string): Promise<void> {
    this.#step();
    this.#names = this.#names.filter((name) => name.folder !== folder);
  }

  /** What is found after the lights are on again. */
  lose(what: Leftover): void {
    if (what === 'everything') return;
    const lost = this.#names.filter(({ folder }) => {
      const ofPieces = basename(folder) === 'objects';
      return what === 'nothing' || what === (ofPieces ? 'names of lists' : 'names of pieces');
    });
    for (const { undo } of lost.reverse()) undo();
    for (const [path, length] of this.#synced) if (existsSync(path)) truncateSync(path, length);
  }
}
