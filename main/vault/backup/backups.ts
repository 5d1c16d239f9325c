import { join } from 'node:path';
import type { OutputOf } from '../../../shared/ipc/contract';
import { AppError } from '../../../shared/kernel/app-error';
import { realDisk, type Disk } from '../disk';
import type { OpenVault } from '../vault';
import { drill, type DrillReport } from './drill';
import { Keeper, type PlaceKind } from './keeper';
import type { MadeSnapshot } from './make-snapshot';
import { isSnapshotName } from './place';
import { checkChosen } from './second-place';
import { shredBehindSnapshot } from './shred-behind';
import { backupToFile } from './single-file';

export type BackupStatus = OutputOf<'backup:status'>;

/** The backups of an open vault, as the window asks for them. One thing is done at a time. */
export interface Backups {
  /** `withheld`: matters and files that may not go to the second place; absent parts stay as they were. */
  status(withheld?: {
    scopes?: readonly Uint8Array[] | undefined;
    blobs?: readonly string[] | undefined;
  }): Promise<BackupStatus>;
  /** Makes a snapshot here and, if there is one, in the second place. Throws when the first fails. */
  now(): Promise<OutputOf<'backup:now'>>;
  /** Keeps a folder as the second place, or none. Throws AppError('bad-input') for one that can't be it. */
  choosePlace(folder: string | null): Promise<void>;
  /** Writes everything into one file. */
  saveFile(path: string): Promise<{ records: number }>;
  drill(id: string, place: PlaceKind): Promise<DrillReport>;
  /** Takes content out for good behind a verified snapshot, and removes the older snapshots in the profile. */
  shred(scopes: readonly Uint8Array[], blobs: readonly string[]): Promise<number>;
  /** To be called before the vault is closed: makes a last snapshot if something changed. Bounded; never throws. */
  stop(): Promise<void>;
}

export interface BackupsOptions {
  /** Version of the program. */
  readonly writtenBy: string;
  /** Hears when the status may have changed. */
  readonly onStatus?: () => void;
  readonly clock?: () => Date;
  readonly disk?: Disk;
  /** How often it is looked whether a backup is due, in milliseconds. */
  readonly lookEvery?: number;
  /** How long `stop` may take, in milliseconds. */
  readonly stopWithin?: number;
}

/** Begins to make backups of an open vault: each hour in which something changed, in both places. */
export function startBackups(vault: OpenVault, options: BackupsOptions): Backups {
  return new RunningBackups(vault, options);
}

class RunningBackups implements Backups {
  readonly #keeper: Keeper;
  readonly #disk: Disk;
  readonly #timer: NodeJS.Timeout;
  readonly #ending = new AbortController();
  readonly #loaded: Promise<void>;
  #queue: Promise<unknown>;
  #busy = 0;
  #looking = false;
  #stopped: Promise<void> | null = null;
  /** What has to be said although nothing failed. */
  #remark: string | null = null;

  constructor(
    readonly vault: OpenVault,
    readonly options: BackupsOptions,
  ) {
    this.#disk = options.disk ?? realDisk;
    const clock = options.clock ?? (() => new Date());
    this.#keeper = new Keeper({ vault, writtenBy: options.writtenBy, clock, disk: this.#disk });
    this.#loaded = this.#keeper.load().catch((error: unknown) => this.#note(error));
    this.#queue = this.#loaded;
    this.#timer = setInterval(() => this.#look(), options.lookEvery ?? 60_000);
    this.#timer.unref();
  }

  async status(withheld: Parameters<Backups['status']>[0] = {}): Promise<BackupStatus> {
    const keeper = this.#keeper;
    const { scopes, blobs } = withheld;
    if (scopes || blobs) {
      const known = keeper.withheld ?? { scopes: [], blobs: [] };
      keeper.withheld = { scopes: scopes ?? known.scopes, blobs: blobs ?? known.blobs };
    }
    await this.#loaded; // Not for what is being made: that shows as running.
    return {
      last: await keeper.last('here'),
      lastSecond: await keeper.last('second'),
      secondPlace: await keeper.chosen(),
      problem: [...keeper.problems.values(), ...(this.#remark === null ? [] : [this.#remark])].join(' ') || null,
      running: this.#busy > 0,
      lastDrill: (await this.vault.readPreferences()).lastDrill ?? null,
      snapshots: keeper.snapshots,
    };
  }

  now(): Promise<OutputOf<'backup:now'>> {
    return this.#inTurn(async () => {
      let second = false;
      let made: MadeSnapshot;
      try {
        made = await this.#keeper.make('here', this.#ending.signal);
      } finally {
        second = await this.#makeSecond(); // All the more when the first can't be made.
      }
      return { at: made.manifest.at, seq: made.manifest.seq, second };
    });
  }

  choosePlace(folder: string | null): Promise<void> {
    return this.#inTurn(async () => {
      if (folder !== null) await checkChosen(this.vault, folder);
      const preferences = await this.vault.readPreferences();
      await this.vault.writePreferences({ ...preferences, secondPlace: folder });
      await this.#keeper.forgetSecond();
    });
  }

  saveFile(path: string): Promise<{ records: number }> {
    return this.#inTurn(async () => {
      const { writtenBy, clock = () => new Date() } = this.options;
      const options = { writtenBy, at: clock(), disk: this.#disk, signal: this.#ending.signal };
      const { seq } = await backupToFile(this.vault, path, options);
      return { records: seq };
    });
  }

  drill(id: string, place: PlaceKind): Promise<DrillReport> {
    return this.#inTurn(async () => {
      const folder = await this.#keeper.folder(place);
      if (folder === null || !isSnapshotName(id)) {
        throw new AppError('bad-input', 'That backup can’t be reached.', 'Plug in the drive that it is on.');
      }
      const report = await drill(this.vault, join(folder, id), { disk: this.#disk, signal: this.#ending.signal });
      await this.#remember(id, place, report);
      return report;
    });
  }

  /** Keeps when a backup was last tried. The drill itself is done: a disk that takes no note does not undo it. */
  async #remember(id: string, place: PlaceKind, { ok, same }: DrillReport): Promise<void> {
    const at = (this.options.clock ?? (() => new Date()))().toISOString();
    const snapshotAt = this.#keeper.snapshots.find((one) => one.id === id && one.place === place)?.at ?? at;
    const lastDrill = { at, snapshotAt, place, restores: ok && same };
    try {
      await this.vault.writePreferences({ ...(await this.vault.readPreferences()), lastDrill });
    } catch {
      this.#remark = 'A backup was tried, but when could not be kept.';
    }
  }

  shred(scopes: readonly Uint8Array[], blobs: readonly string[]): Promise<number> {
    return this.#inTurn(async () => {
      const { writtenBy, clock = () => new Date() } = this.options;
      const place = this.#keeper.here;
      const report = await shredBehindSnapshot(this.vault, scopes, blobs, {
        place,
        writtenBy,
        now: clock,
        removeOlder: true,
        signal: this.#ending.signal,
      });
      await this.#keeper.tookOver(report.fresh);
      this.#remark = report.problem ?? (await this.#elsewhere());
      return report.frames;
    });
  }

  stop(): Promise<void> {
    return (this.#stopped ??= this.#stop());
  }

  async #stop(): Promise<void> {
    clearInterval(this.#timer);
    const last = this.#quietly(() => this.#makeAllDue(true));
    const within = this.options.stopWithin ?? 4_000;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.#ending.abort(new Error('the vault is being closed'));
        resolve();
      }, within);
    });
    await Promise.race([last, late]);
    clearTimeout(timer);
  }

  /** A look at the clock: what is due is made. What goes wrong stands in the status. */
  #look(): void {
    if (this.#stopped || this.#looking) return;
    this.#looking = true;
    void this.#quietly(() => this.#makeAllDue(false)).then(() => (this.#looking = false));
  }

  async #makeAllDue(atOnce: boolean): Promise<void> {
    for (const kind of ['here', 'second'] as const) await this.#makeIfDue(kind, atOnce);
  }

  async #makeIfDue(kind: PlaceKind, atOnce: boolean): Promise<void> {
    if (this.#ending.signal.aborted || !(await this.#keeper.isDue(kind, atOnce))) return;
    try {
      await this.#busily(() => this.#keeper.make(kind, this.#ending.signal, atOnce));
    } catch (error) {
      if (!(error instanceof AppError)) throw error; // An AppError stands in the status already.
    }
  }

  async #makeSecond(): Promise<boolean> {
    if ((await this.#keeper.chosen()) === null || this.#keeper.withheld === null) return false;
    try {
      await this.#keeper.make('second', this.#ending.signal);
      return true;
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  }

  /** After something was destroyed: what may still hold it. */
  async #elsewhere(): Promise<string | null> {
    const chosen = await this.#keeper.chosen();
    if (chosen === null || (await this.#keeper.last('second')) === null) return null;
    return `What was just destroyed may still be in the older backups in ${chosen}, and in files you saved. Remove them there if it must be gone.`;
  }

  #note(error: unknown): void {
    if (this.#ending.signal.aborted) return;
    this.#keeper.note('here', error);
  }

  /** One thing after the other. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => this.#busily(work));
    this.#queue = turn.catch(() => undefined); // Whoever asked hears it.
    return turn;
  }

  /** The same for a look at what is due, which mostly finds nothing to do. */
  #quietly(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work).catch((error: unknown) => this.#note(error));
    return this.#queue.then(() => undefined);
  }

  async #busily<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    this.options.onStatus?.();
    try {
      return await work();
    } finally {
      this.#busy -= 1;
      this.options.onStatus?.();
    }
  }
}
