import { toHex } from '../../../shared/vault/bytes';
import { parseHeader } from '../header-file';
import { frameJudge } from '../seal';
import { asFault, Damage, type Fault } from './damage';
import { walkFrames } from './frame-walk';
import { blobOf, HEADER, JOURNAL, type BackupEntry } from './manifest';
import type { OpenedBackup } from './opened';
import { from, nothingProven, Proving, provenPart, type Proof, type ProvenJournal } from './proof';

/** The keys that a whole backup proves itself to. */
export interface BackupKeys {
  readonly backups: Uint8Array;
  readonly journal: Uint8Array;
}

/** How far a long work is, in bytes. */
export type OnProgress = (done: number, total: number) => void;

export interface CheckOptions {
  readonly onProgress?: OnProgress | undefined;
  /** What was read and opened before: the seals of the same pieces are not opened again. */
  readonly proof?: Proof | undefined;
  /** True: of sealed files that were read before, and of those that stay in the vault, only the length is looked at. */
  readonly quick?: boolean | undefined;
}

export interface CheckedBackup {
  /** Operations found good. */
  readonly records: number;
  /** Sealed files found good. */
  readonly files: number;
  readonly faults: readonly Fault[];
  /** Names of sealed files that are not good. */
  readonly badFiles: readonly string[];
  /** SHA-256 of the pieces that are missing or wrong. */
  readonly badPieces: ReadonlySet<string>;
  /** What need not be opened again. */
  readonly proof: Proof;
}

/**
 * Reads all of a backup: the HMAC of its list, the hash of every piece, the chain of the journal up to the head that
 * the list names, and opens the seal of every operation. What it opens is wiped at once. It reports every fault, and
 * throws only what is none: a disk that fails, a wish to stop.
 */
export async function checkBackup(
  backup: OpenedBackup,
  keys: BackupKeys,
  options: CheckOptions = {},
): Promise<CheckedBackup> {
  const check = new Check(backup, keys, options);
  for (const entry of backup.manifest.entries) await check.entry(entry);
  return check;
}

/** A check under way, and what it found. */
class Check implements CheckedBackup {
  records = 0;
  files = 0;
  readonly faults: Fault[] = [];
  readonly badFiles: string[] = [];
  readonly badPieces = new Set<string>();
  readonly #read: Set<string>;
  readonly #before: Proof;
  #journal: ProvenJournal;
  #done = 0;

  constructor(
    readonly backup: OpenedBackup,
    readonly keys: BackupKeys,
    readonly options: CheckOptions,
  ) {
    this.#before = options.proof ?? nothingProven;
    this.#journal = this.#before.journal;
    this.#read = new Set(this.#before.files);
    if (!backup.isGenuine(keys.backups)) {
      const what = 'it was changed, or belongs to another vault';
      this.faults.push({ where: 'its list of contents', what, repaired: false });
    }
  }

  get proof(): Proof {
    return { journal: this.#journal, files: this.#read };
  }

  async entry(entry: BackupEntry): Promise<void> {
    const blob = blobOf(entry);
    try {
      if (entry.name === JOURNAL) await this.#checkJournal(entry);
      else if (entry.name === HEADER) await this.#checkHeader(entry);
      else await this.#checkPieces(entry);
      if (blob !== null) this.files += 1;
    } catch (error) {
      this.faults.push(asFault(error));
      if (error instanceof Damage && error.piece !== null) this.badPieces.add(error.piece);
      if (blob !== null) this.badFiles.push(blob);
    }
  }

  async *#pieces(entry: BackupEntry): AsyncGenerator<Uint8Array> {
    const total = this.backup.manifest.entries.reduce((sum, { size }) => sum + size, 0);
    for await (const piece of this.backup.pieces(entry)) {
      yield piece;
      this.#done += piece.byteLength;
      this.options.onProgress?.(this.#done, total);
    }
  }

  async #checkPieces(entry: BackupEntry): Promise<void> {
    const isKnown = entry.kept === 'vault' || entry.pieces.every((sha256) => this.#before.files.has(sha256));
    if (this.options.quick && isKnown) return this.backup.isThere(entry);
    for await (const _piece of this.#pieces(entry));
    if (blobOf(entry) !== null) for (const sha256 of entry.pieces) this.#read.add(sha256);
  }

  async #checkJournal(entry: BackupEntry): Promise<void> {
    const { manifest } = this.backup;
    const judge = frameJudge(this.keys.journal, manifest.vault);
    const start = provenPart(entry, this.#before);
    const proving = new Proving(entry, start);
    let last = start.link;
    this.records = last.seq;
    for await (const { frame } of walkFrames(from(this.#pieces(entry), start.offset), start.link)) {
      if (!judge(frame)) throw new Damage(`entry ${frame.seq}`, 'its seal does not open');
      proving.next(frame, frame.length);
      last = frame;
      this.records += 1;
    }
    if (last.seq !== manifest.seq || toHex(last.tag) !== manifest.tag) {
      const what = `it ends with entry ${last.seq}, not with ${manifest.seq} as the list of contents says`;
      throw new Damage(JOURNAL, what);
    }
    this.#journal = proving.proven;
  }

  async #checkHeader(entry: BackupEntry): Promise<void> {
    for await (const piece of this.#pieces(entry)) {
      const read = parseHeader(Buffer.from(piece).toString('utf8'));
      if (read.status !== 'whole') throw new Damage(HEADER, 'it is no head of a vault that this version knows');
      if (read.header.id !== this.backup.manifest.vault) throw new Damage(HEADER, 'it belongs to another vault');
    }
  }
}
