import type { Notice, Preferences, VerifyReport } from '../../shared/ipc/vault-contract';
import { AppError } from '../../shared/kernel/app-error';
import type { Slot, VaultHeader, VaultKind } from '../../shared/vault/header';
import type { BlobStore, VaultBlobs } from './blobs';
import type { Disk } from './disk';
import { writeFailure } from './failure';
import { writeHeader } from './header-file';
import { forgetKeyObjects } from './forget-keys';
import type { Journal, VaultJournal } from './journal';
import type { KeyRing } from './keys';
import type { VaultPaths } from './layout';
import { nextHeader } from './open-header';
import { frameJudge } from './seal';
import { readPreferences, writeMark, writePreferences, type SettingsPlace } from './settings';
import { sharingStore, type SharingStore } from './sharing';
import { shredJournal } from './shred';
import { drawerKey, withPassphrase, withRecoveryCode } from './slot-changes';
import { deviceSlot, type Secret, type TypedSecret, type Unwrapper } from './slots';
import { verifyVault } from './verify';

/** The five keys that the page works with, each 32 bytes. */
export type PageKeys = Readonly<Record<'journal' | 'rows' | 'blobs' | 'names' | 'scopes', Uint8Array>>;

/** A vault that somebody opened. After `close` every method fails. */
export interface OpenVault {
  readonly profile: string;
  readonly id: string;
  readonly device: string;
  readonly kind: VaultKind;
  /** What has to be said, from the opening on; more may be added while it is open. */
  readonly notices: readonly Notice[];
  readonly journal: Journal;
  readonly blobs: BlobStore;
  /** Fresh copies; the caller wipes them. */
  pageKeys(): PageKeys;
  backupKey(): Uint8Array;
  journalKey(): Uint8Array;
  /** The drawer's key, for passphrase, recovery code or the kept one, never for the device; null: wrong. */
  openDrawer(secret: Secret): Promise<Uint8Array | null>;
  /** False: `current` is wrong. A short `next` throws AppError('bad-input'). The data is not sealed anew. */
  changePassphrase(current: TypedSecret, next: Uint8Array): Promise<boolean>;
  /** A new code in the place of the old one; null: `current` is wrong. */
  newRecoveryCode(current: Uint8Array): Promise<string | null>;
  /** Lets the system's keyring open the vault; null takes that back. */
  setDeviceSlot(unwrapper: Unwrapper | null): Promise<void>;
  hasDeviceSlot(): boolean;
  readPreferences(): Promise<Preferences>;
  writePreferences(preferences: Preferences): Promise<void>;
  /** Reads and changes what this device is to colleagues; nobody else changes it meanwhile. */
  sharing<T>(work: (store: SharingStore) => Promise<T>): Promise<T>;
  /** Reads everything in both copies, opens every seal, and puts right what one copy still has whole. */
  verify(): Promise<VerifyReport>;
  /** Takes the content of scopes and files out for good; answers of how many frames. Make a snapshot first. */
  shred(scopes: Uint8Array[], blobs: string[]): Promise<number>;
  /** Waits for what is being written, closes the files and wipes every key. */
  close(): Promise<void>;
}

export interface SessionParts {
  readonly profile: string;
  readonly disk: Disk;
  readonly paths: VaultPaths;
  readonly ring: KeyRing;
  readonly header: VaultHeader;
  readonly journal: VaultJournal;
  readonly blobs: VaultBlobs;
  readonly notices: Notice[];
  /** Lets other programs have the vault. */
  readonly giveBack: () => void;
}

export class VaultSession implements OpenVault {
  #header: VaultHeader;
  #turn: Promise<unknown> = Promise.resolve();
  #closed: Promise<void> | null = null;
  #closing = false;
  #keysWereUsed = false;
  readonly #parts: SessionParts;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#header = parts.header;
  }

  get profile(): string {
    return this.#parts.profile;
  }
  get id(): string {
    return this.#header.id;
  }
  get device(): string {
    return this.#header.device;
  }
  get kind(): VaultKind {
    return this.#header.kind;
  }
  get notices(): readonly Notice[] {
    return this.#parts.notices;
  }
  get journal(): Journal {
    return this.#parts.journal;
  }
  get blobs(): BlobStore {
    return this.#parts.blobs;
  }

  pageKeys(): PageKeys {
    const { ring } = this.#parts;
    const [journal, rows, blobs] = [ring.copy('journal'), ring.copy('rows'), ring.copy('blobs')];
    return { journal, rows, blobs, names: ring.copy('names'), scopes: ring.copy('scopes') };
  }

  backupKey(): Uint8Array {
    return this.#parts.ring.copy('backups');
  }

  journalKey(): Uint8Array {
    return this.#parts.ring.copy('journal');
  }

  openDrawer(secret: Secret): Promise<Uint8Array | null> {
    return drawerKey(this.#header, secret);
  }

  changePassphrase(current: TypedSecret, next: Uint8Array): Promise<boolean> {
    return this.#inTurn(async () => {
      this.#mustBe('protected', 'A vault of samples has no passphrase.');
      const slots = await withPassphrase(this.#header, current, next);
      if (slots) await this.#change({ slots });
      return slots !== null;
    });
  }

  newRecoveryCode(current: Uint8Array): Promise<string | null> {
    return this.#inTurn(async () => {
      this.#mustBe('protected', 'A vault of samples has no recovery code.');
      const made = await withRecoveryCode(this.#header, current);
      if (made) await this.#change({ slots: made.slots });
      return made?.code ?? null;
    });
  }

  setDeviceSlot(unwrapper: Unwrapper | null): Promise<void> {
    return this.#inTurn(async () => {
      const rest: Slot[] = this.#header.slots.filter(({ type }) => type !== 'device');
      if (unwrapper) {
        this.#mustBe('protected', 'A vault of samples opens by itself.');
        rest.push(deviceSlot(unwrapper, this.#parts.ring.key('master')));
      } else if (!this.hasDeviceSlot()) return;
      await this.#change({ slots: rest });
    });
  }

  hasDeviceSlot(): boolean {
    return this.#header.slots.some(({ type }) => type === 'device');
  }

  readPreferences(): Promise<Preferences> {
    return this.#inTurn(() => readPreferences(this.#settings()));
  }

  writePreferences(preferences: Preferences): Promise<void> {
    return this.#inTurn(() => writePreferences(this.#settings(), preferences));
  }

  sharing<T>(work: (store: SharingStore) => Promise<T>): Promise<T> {
    return this.#inTurn(() => {
      this.#mustBe('protected', 'A vault of samples has no keys to share by: its own key lies open beside it.');
      this.#keysWereUsed = true;
      return work(sharingStore(this.#settings(), this.#parts.ring.key('device')));
    });
  }

  verify(): Promise<VerifyReport> {
    return this.#inTurn(() =>
      verifyVault({
        ...this.#parts,
        judge: this.#judge(),
        header: this.#header,
        settings: this.#settings(),
        goOn: () => this.#mustBeWanted(),
      }),
    );
  }

  shred(scopes: Uint8Array[], blobs: string[]): Promise<number> {
    return this.#inTurn(async () => {
      for (const name of blobs) this.blobs.paths(name); // A bad name is refused before anything is taken out.
      const { journal, ring } = this.#parts;
      try {
        const keys = { journalKey: ring.key('journal'), vaultId: this.id, judge: this.#judge() };
        const count = await shredJournal(journal, scopes, keys);
        await this.#parts.blobs.destroy(blobs);
        return count;
      } catch (error) {
        throw writeFailure(error);
      }
    });
  }

  close(): Promise<void> {
    this.#closing = true;
    return (this.#closed ??= this.#inTurn(() => this.#end()));
  }

  async #end(): Promise<void> {
    const { journal, ring, giveBack } = this.#parts;
    try {
      await journal.settled();
      await writeMark(this.#settings(), journal).catch(() => undefined); // A help at the next opening, no more.
      await journal.close();
    } finally {
      ring.zero();
      if (this.#keysWereUsed) setTimeout(forgetKeyObjects, 0); // When no frame of the caller holds one any more.
      giveBack();
    }
  }

  /** One change or check of the vault at a time; saving goes on beside it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined); // Whoever asked hears it.
    return turn;
  }

  async #change(change: { kind?: VaultKind; slots?: Slot[] }): Promise<void> {
    const { disk, paths, ring, notices } = this.#parts;
    const next = nextHeader(ring, this.#header, change);
    try {
      notices.push(...(await writeHeader(disk, paths.copies, next)));
    } catch (error) {
      throw writeFailure(error);
    }
    this.#header = next;
  }

  #mustBeWanted(): void {
    if (!this.#closing) return;
    throw new AppError(
      'not-allowed',
      'The check was stopped because the vault was locked.',
      'Open it and check again.',
    );
  }

  #mustBe(kind: VaultKind, message: string): void {
    if (this.kind !== kind) throw new AppError('not-allowed', message, 'Nothing was changed.');
  }

  #judge() {
    return frameJudge(this.#parts.ring.key('journal'), this.id);
  }

  #settings(): SettingsPlace {
    const { disk, paths, ring, notices } = this.#parts;
    return { disk, paths, vaultId: this.id, key: ring.key('preferences'), notices };
  }
}
