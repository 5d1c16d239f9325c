import type { ReplyError } from '../../shared/ipc/reply';
import type { Notice } from '../../shared/ipc/vault-contract';
import type { Backups } from '../vault/backup/backups';
import type { OpenVault } from '../vault/vault';
import { Goodbye, type LockReason } from './goodbye';
import { Restarts } from './restarts';
import { broughtBack, gaveUp, isClosed, isOpenAlready, logged, nothingToLock } from './words';

/** What the session needs of the program around it; a test brings its own. */
export interface Around {
  /** Opens the lock; the other windows are ended and their processes gone when it comes back. */
  readonly showLock: () => Promise<void>;
  /** Opens the main window on the vault that was opened; the lock goes when it can be seen. */
  readonly showMain: (stillOpen: () => boolean) => Promise<void>;
  readonly startBackups: (vault: OpenVault) => Backups;
  readonly clearClipboard: () => Promise<void>;
  /** The session opened, closed, or what can be done in it changed. */
  readonly changed: () => void;
}

interface Opened {
  readonly vault: OpenVault;
  readonly backups: Backups;
}

/** How long the page may take to save before it is ended, in milliseconds. */
const patience = 1_500;

/** Minutes without a key or a mouse until the vault locks, when nothing else is known. */
const usualIdleMinutes = 10;

/** Whether the vault is open, and the way from one to the other. There is one session in a program. */
export class Session {
  readonly goodbye = new Goodbye();
  readonly #around: Around;
  readonly #restarts = new Restarts();
  #opened: Opened | null = null;
  #closing: Promise<void> | null = null;
  #entering: Promise<void> | null = null;
  /** Of the session itself, for the main window. */
  #notices: Notice[] = [];
  /** For the lock. */
  #atTheDoor: Notice[] = [];
  /** How many of the vault's were told. */
  #told = 0;
  #problem: ReplyError | null = null;
  #idleMinutes = usualIdleMinutes;

  constructor(around: Around) {
    this.#around = around;
  }

  get isOpen(): boolean {
    return this.#opened !== null;
  }

  /** The open vault; throws AppError 'not-allowed' while it is locked. */
  get vault(): OpenVault {
    return this.#need().vault;
  }

  get backups(): Backups {
    return this.#need().backups;
  }

  /** Samples need no lock: their vault opens for everybody. */
  get canLock(): boolean {
    return this.#opened?.vault.kind === 'protected' && this.#closing === null;
  }

  /** 0: never by itself. */
  get idleMinutes(): number {
    return this.canLock ? this.#idleMinutes : 0;
  }

  set idleMinutes(minutes: number) {
    this.#idleMinutes = minutes;
  }

  /** The vault was opened or made. Waits until an earlier one is closed. */
  async open(vault: OpenVault): Promise<void> {
    await this.#closing;
    if (this.#opened !== null) {
      await vault.close();
      throw isOpenAlready();
    }
    this.#opened = { vault, backups: this.#around.startBackups(vault) };
    this.#problem = null;
    this.#notices = [];
    this.#atTheDoor = [];
    this.#told = 0;
    await this.readPreferences();
    this.#around.changed();
  }

  /**
   * Another vault in the place of the open one, made of it. When making it fails and closed the old one, that is opened
   * again by `reopen`, and the session goes on with it.
   */
  async exchange<T extends { readonly vault: OpenVault }>(
    make: (vault: OpenVault) => Promise<T>,
    reopen: () => Promise<OpenVault | null>,
  ): Promise<T> {
    const { vault, backups } = this.#need();
    await backups.stop().catch(logged('The last snapshot was not made'));
    const goOnWith = (next: OpenVault | null): void => {
      this.#opened = next && { vault: next, backups: this.#around.startBackups(next) };
      this.#told = 0;
    };
    try {
      const made = await make(vault);
      goOnWith(made.vault);
      return made;
    } catch (error) {
      goOnWith(isOpen(vault) ? vault : await reopen());
      throw error;
    } finally {
      if (this.#opened) await this.readPreferences();
      this.#around.changed();
    }
  }

  /** Waits until a vault that is being closed is closed, so that nobody opens its files too early. */
  async settled(): Promise<void> {
    await this.#closing;
  }

  async readPreferences(): Promise<void> {
    const { idleMinutes } = await this.vault.readPreferences().catch(() => ({ idleMinutes: usualIdleMinutes }));
    this.#idleMinutes = idleMinutes;
  }

  /** From the lock into the program. Comes back when the main window is on its way. */
  enter(): Promise<void> {
    this.#entering ??= this.#enter().finally(() => (this.#entering = null));
    return this.#entering;
  }

  /** Why a vault that opens by itself did not; null: nothing is wrong. */
  get problem(): ReplyError | null {
    return this.#problem;
  }

  /** Null: another vault is in its place now. */
  failedToOpen(problem: ReplyError | null): void {
    this.#problem = problem;
  }

  /** Something that the lock has to say. */
  sayAtTheDoor(notice: Notice): void {
    this.#atTheDoor.push(notice);
  }

  /** What has to be said, each once. */
  takeNotices(): Notice[] {
    // The vault adds to its own while it is open: a copy that is mended when it is read.
    const ofVault = this.#opened?.vault.notices.slice(this.#told) ?? [];
    this.#told += ofVault.length;
    return [...ofVault, ...this.#notices.splice(0)];
  }

  /** What the lock has to say: it is not taken, a page that comes back says it again. */
  get noticesAtTheDoor(): readonly Notice[] {
    return this.#atTheDoor;
  }

  /** Something changed that menus and timers go by: the kind of the vault. */
  changed(): void {
    this.#around.changed();
  }

  /**
   * Locks: the page saves, its process ends, our clipboard is cleared, the last snapshot is made, and every key is
   * wiped. Does nothing while there is nothing to lock. Comes back when all of it is done.
   */
  lock(why: LockReason | null): Promise<void> {
    if (this.canLock) return this.#closeBy(() => this.#lock(why));
    return this.#closing ?? Promise.resolve();
  }

  /** The page has saved and wants the lock: at once, or as the end of a lock that waits for it. */
  savedSoLock(): void {
    if (!this.isOpen) throw isClosed();
    if (this.goodbye.saved() || this.#closing !== null) return;
    if (!this.canLock) throw nothingToLock();
    void this.lock(null);
  }

  /** The program ends; its windows are closed by then. */
  quit(): Promise<void> {
    return this.#closeBy(() => this.#close());
  }

  /** The page's process ended by itself: back to where it was, without a passphrase; or to the lock, if it can't live. */
  async crashed(): Promise<void> {
    this.goodbye.forget();
    if (this.#opened === null || this.#closing !== null) return;
    if (this.#restarts.allow()) {
      this.#notices.push(broughtBack);
      // What stands in its way is told by the lock.
      await this.enter().catch(() => this.#closeBy(() => this.#lock(null)));
      return;
    }
    // Before the lock is shown: it asks at once, while the vault is still closing.
    this.sayAtTheDoor(gaveUp);
    await this.#closeBy(() => this.#lock(null));
  }

  async #enter(): Promise<void> {
    const opened = this.#need();
    const stillOpen = (): boolean => this.#opened === opened && this.#closing === null;
    if (!stillOpen()) throw isClosed();
    await this.#around.showMain(stillOpen);
  }

  /** One closing at a time: whoever comes later waits for the one that runs. */
  #closeBy(way: () => Promise<void>): Promise<void> {
    this.#closing ??= way().finally(() => (this.#closing = null));
    return this.#closing;
  }

  async #lock(why: LockReason | null): Promise<void> {
    if (why !== null) await this.goodbye.say(why, patience);
    try {
      await this.#around.showLock();
      await this.#around.clearClipboard();
    } finally {
      await this.#close();
    }
  }

  async #close(): Promise<void> {
    this.goodbye.forget();
    const opened = this.#opened;
    if (opened === null) return;
    // The last snapshot is sealed with the vault's keys, so they live until it is made.
    await opened.backups.stop().catch(logged('The last snapshot was not made'));
    await opened.vault.close().catch(logged('The files of the vault were not closed in order'));
    this.#opened = null;
    this.#notices = [];
    this.#around.changed();
  }

  #need(): Opened {
    if (this.#opened === null) throw isClosed();
    return this.#opened;
  }
}

/** A closed vault gives no key away. */
function isOpen(vault: OpenVault): boolean {
  try {
    vault.journalKey().fill(0);
    return true;
  } catch {
    return false;
  }
}
