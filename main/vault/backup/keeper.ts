import { join } from 'node:path';
import type { Snapshot } from '../../../shared/ipc/backup-contract';
import { AppError } from '../../../shared/kernel/app-error';
import type { Disk } from '../disk';
import { vaultFolder, type OpenVault } from '../vault';
import { nothingWithheld, type Withheld } from './contents';
import { diskFailure } from './failure';
import { makeSnapshot, type MadeSnapshot } from './make-snapshot';
import { readRecord, stateOf, writeRecord, type Made, type MadeRecord } from './made-record';
import type { Proof } from './proof';
import { asSnapshot, listSnapshots, prune, type Place } from './place';
import { placeMark, secondPlaceFolder, unreachable } from './second-place';

export type PlaceKind = Snapshot['place'];

export interface KeeperOptions {
  readonly vault: OpenVault;
  readonly writtenBy: string;
  readonly clock: () => Date;
  readonly disk: Disk;
}

/** The folder of the snapshots in a profile. */
export const snapshotsFolder = (profile: string): string => join(vaultFolder(profile), 'snapshots');

const hour = 60 * 60 * 1000;

/** Knows the two places of a vault's snapshots: what is in them, whether one is due, and how to make it. */
export class Keeper {
  /** What may not go to the second place; null: nobody has said yet, so nothing goes there. */
  withheld: Withheld | null = null;
  /** Why the last try failed. */
  readonly problems = new Map<PlaceKind, string>();
  #record: MadeRecord = { here: null, second: null };
  #snapshots: Record<PlaceKind, readonly Snapshot[]> = { here: [], second: [] };
  /** When a try last failed, in milliseconds. */
  readonly #failed = new Map<PlaceKind, number>();
  /** What was read and opened in a folder since the vault was opened. */
  readonly #proofs = new Map<string, Proof>();
  /** The place in the profile. */
  readonly here: Place;

  constructor(readonly options: KeeperOptions) {
    this.here = { disk: options.disk, kind: 'here', folder: snapshotsFolder(options.vault.profile) };
  }

  /** Reads what there is; to be called first. */
  async load(): Promise<void> {
    this.#record = await readRecord(this.options.disk, this.here.folder);
    await this.refresh('here');
    await this.refresh('second');
  }

  /** Looks into a place anew; a drive that fails is a problem to tell, one that is not plugged in shows nothing. */
  async refresh(kind: PlaceKind): Promise<void> {
    const place = await this.#place(kind);
    let shown: Snapshot[] = [];
    try {
      const { snapshots, damaged } = place ? await listSnapshots(place) : { snapshots: [], damaged: [] };
      shown = this.#genuine(snapshots).map(({ id, manifest }) => asSnapshot(kind, id, manifest));
      if (place && damaged.length > 0) this.problems.set(kind, listsDamaged(place.folder, damaged));
    } catch (error) {
      this.note(kind, diskFailure(error, `The backups in ${place?.folder ?? ''} can’t be looked at`));
    }
    this.#snapshots = { ...this.#snapshots, [kind]: shown };
  }

  get snapshots(): Snapshot[] {
    return [...this.#snapshots.here, ...this.#snapshots.second];
  }

  /** When the last backup was made in a place. */
  async last(kind: PlaceKind): Promise<string | null> {
    const newest = newestOf(this.#snapshots[kind]);
    if (newest) return newest.at;
    return kind === 'second' ? ((await this.#made('second'))?.at ?? null) : null;
  }

  /** The folder of a place; null: there is none, or it can't be reached. */
  async folder(kind: PlaceKind): Promise<string | null> {
    return (await this.#place(kind))?.folder ?? null;
  }

  /** True when something changed since the last backup in a place, and, unless `atOnce`, an hour has passed. */
  async isDue(kind: PlaceKind, atOnce = false): Promise<boolean> {
    const chosen = kind === 'second' ? await this.chosen() : '';
    if (chosen === null || (kind === 'second' && this.withheld === null)) return false;
    const made = await this.#made(kind);
    if (!atOnce && (this.#isRecent(made ? Date.parse(made.at) : null) || this.#isRecent(this.#failed.get(kind)))) {
      return false;
    }
    const { vault } = this.options;
    if (!made && vault.journal.head.seq === 0 && (await vault.blobs.names()).length === 0) return false;
    if (made && made.state === (await this.#state(kind))) return false;
    if (kind === 'here') return true;
    const why = await unreachable(chosen, vault.id, made !== null);
    if (why !== null) this.problems.set('second', why);
    return why === null;
  }

  /**
   * Makes a snapshot in a place, then lets the outdated ones go. `quick`: what was read before is not read again. Throws
   * what `makeSnapshot` throws.
   */
  async make(kind: PlaceKind, signal: AbortSignal, quick = false): Promise<MadeSnapshot> {
    const place = await this.#reach(kind).catch((error: unknown) => {
      this.note(kind, error);
      throw error;
    });
    try {
      const made = await this.#makeIn(place, signal, quick);
      this.#failed.delete(kind);
      return made;
    } catch (error) {
      if (signal.aborted) throw error;
      this.#failed.set(kind, this.options.clock().getTime());
      this.note(kind, error);
      throw error;
    }
  }

  /** Keeps what went wrong with a place, for the window. */
  note(kind: PlaceKind, error: unknown): void {
    this.problems.set(kind, error instanceof AppError ? `${error.message} ${error.fix}`.trim() : String(error));
  }

  async #makeIn(place: Place, signal: AbortSignal, quick: boolean): Promise<MadeSnapshot> {
    const { vault, writtenBy, clock } = this.options;
    const { kind } = place;
    const state = await this.#state(kind);
    const proof = this.#proofs.get(place.folder);
    const how = { withheld: this.#kept(kind), at: clock(), writtenBy, signal, proof, quick };
    const made = await makeSnapshot({ vault, place, ...how });
    this.#proofs.set(place.folder, made.proof);
    this.problems.delete(kind);
    await this.#noteMade(kind, made, state);
    await this.#prune(place, made.id);
    await this.refresh(kind);
    const lost = made.manifest.unreadable.length;
    if (lost > 0) this.problems.set(kind, unreadableFiles(lost));
    return made;
  }

  async #noteMade(kind: PlaceKind, { id, manifest: { at } }: MadeSnapshot, state: string): Promise<void> {
    const { disk } = this.options;
    this.#record = { ...this.#record, [kind]: { id, at, state, place: await this.#markOf(kind) } };
    await disk.makeFolder(this.here.folder);
    await writeRecord(disk, this.here.folder, this.#record);
  }

  /** Takes in a snapshot that somebody else made in the profile; null: there may be fewer of them now. */
  async tookOver(made: MadeSnapshot | null): Promise<void> {
    if (made) await this.#noteMade('here', made, await this.#state('here'));
    await this.refresh('here');
  }

  /** What is kept out of a place. */
  #kept(kind: PlaceKind): Withheld {
    return (kind === 'second' ? this.withheld : null) ?? nothingWithheld;
  }

  /** The folder that was chosen as the second place; null: none. */
  async chosen(): Promise<string | null> {
    return (await this.options.vault.readPreferences()).secondPlace;
  }

  /** The second place was chosen anew: nothing is known of it, and nothing wrong with it. */
  async forgetSecond(): Promise<void> {
    this.#record = { ...this.#record, second: null };
    this.problems.delete('second');
    this.#failed.delete('second');
    await this.options.disk.makeFolder(this.here.folder);
    await writeRecord(this.options.disk, this.here.folder, this.#record);
    await this.refresh('second');
  }

  /** A place that can be written to. Throws AppError('file-not-written') that says why it can't. */
  async #reach(kind: PlaceKind): Promise<Place> {
    if (kind === 'here') return this.here;
    const chosen = await this.chosen();
    const why =
      chosen === null
        ? 'No second place was chosen.'
        : await unreachable(chosen, this.options.vault.id, (await this.#made('second')) !== null);
    if (chosen === null || why !== null) throw new AppError('file-not-written', why ?? '', '');
    return { disk: this.options.disk, kind, folder: secondPlaceFolder(chosen, this.options.vault.id) };
  }

  async #place(kind: PlaceKind): Promise<Place | null> {
    return this.#reach(kind).catch((error: unknown) => {
      if (error instanceof AppError) return null;
      throw error;
    });
  }

  /** What was made last in a place, unless it is gone from there or another place is meant. */
  async #made(kind: PlaceKind): Promise<Made | null> {
    const made = this.#record[kind];
    if (kind === 'here') return this.#snapshots.here.some(({ id }) => id === made?.id) ? made : null;
    return made?.place === (await this.#markOf('second')) ? made : null;
  }

  async #markOf(kind: PlaceKind): Promise<string> {
    const chosen = kind === 'second' ? await this.chosen() : null;
    if (chosen === null) return '';
    return this.#withKey((key) => placeMark(chosen, key));
  }

  #state(kind: PlaceKind): Promise<string> {
    return stateOf({ disk: this.options.disk }, this.options.vault, this.#kept(kind));
  }

  #genuine<T extends { manifest: { vault: string }; isGenuine(key: Uint8Array): boolean }>(listed: readonly T[]): T[] {
    const { id } = this.options.vault;
    return this.#withKey((key) => listed.filter((one) => one.manifest.vault === id && one.isGenuine(key)));
  }

  #withKey<T>(work: (key: Uint8Array) => T): T {
    const key = this.options.vault.backupKey();
    try {
      return work(key);
    } finally {
      key.fill(0);
    }
  }

  /** Less than an hour ago. A time that lies ahead was noted before the clock was set back. */
  #isRecent(then: number | null | undefined): boolean {
    const passed = this.options.clock().getTime() - (then ?? -Infinity);
    return passed >= 0 && passed < hour;
  }

  async #prune(place: Place, id: string): Promise<void> {
    const backupKey = this.options.vault.backupKey();
    const now = this.options.clock().toISOString();
    try {
      await prune(place, { backupKey, vaultId: this.options.vault.id, now, keep: new Set([id]) });
    } finally {
      backupKey.fill(0);
    }
  }
}

const newestOf = (snapshots: readonly Snapshot[]): Snapshot | undefined =>
  [...snapshots].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);

const listsDamaged = (folder: string, ids: readonly string[]): string =>
  `Older backups in ${folder} are damaged and can’t be used: ${ids.join(', ')}. The others are not affected.`;

const unreadableFiles = (count: number): string =>
  `The backup was made, but ${count === 1 ? 'one attachment' : `${count} attachments`} could be read in neither copy of the vault. Check the vault in Settings.`;
