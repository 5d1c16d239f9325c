import type { Head } from '../../shared/ipc/vault-contract';
import { AppError } from '../../shared/kernel/app-error';
import { concatBytes } from '../../shared/vault/bytes';
import { admit } from './admit';
import { isFull, reasonOf, vaultDamaged, writeFailure } from './failure';
import type { FrameIndex } from './frame-index';
import { codeOf } from './disk';
import { GroupCommit } from './group-commit';
import type { JournalCopies } from './journal-copies';
import { notWritable } from './notices';
import { recoverJournal, type JournalOptions, type Recovered } from './recover';

/** The journal of a vault: two equal files of sealed frames, each change in both before anybody hears "saved". */
export interface Journal {
  /** The last frame. */
  readonly head: Head;
  /** Bytes that are acknowledged: a snapshot copies exactly these. */
  readonly length: number;
  readonly paths: readonly [string, string];
  /**
   * Writes frames, in order, behind the head; resolves with the new head once they are on the disk in both copies.
   * Rejects with AppError 'bad-input' (not frames, or a seal that doesn't open), 'vault-changed' (they don't follow the
   * head), 'disk-full' or 'file-not-written'; then nothing of them was saved.
   */
  append(frames: Uint8Array): Promise<Head>;
  /** Whole frames after the number `after`, about `atMost` bytes of them; `next` null: that was the last. */
  read(after: number, atMost: number): Promise<{ frames: Uint8Array; next: number | null }>;
  /** The newest `limit` frames of a scope with a number below `before`, oldest first. */
  history(scope: Uint8Array, before: number | null, limit: number): Promise<{ frames: Uint8Array; more: boolean }>;
}

/** Opens a journal: compares the copies, repairs what one of them lost, and says so in `notices`. */
export async function openJournal(options: JournalOptions): Promise<VaultJournal> {
  return new VaultJournal(options, await recoverJournal(options));
}

/** The journal as the vault itself uses it. */
export class VaultJournal implements Journal {
  readonly paths: readonly [string, string];
  #head: Head;
  #copies: JournalCopies;
  /** What the copies need before the next write: to be cut back to what was acknowledged, or all of it repaired. */
  #needs: 'nothing' | 'cut' | 'repair';
  #closed = false;
  readonly #commit = new GroupCommit<Uint8Array, Head>((items) => this.#write(items));

  constructor(
    readonly options: JournalOptions,
    recovered: Recovered,
  ) {
    const [a, b] = options.copies;
    this.paths = [a.journal, b.journal];
    this.#head = recovered.head;
    this.#copies = recovered.copies;
    this.#needs = recovered.problem === null ? 'nothing' : 'repair';
    if (recovered.problem) options.notices.push(notWritable(reasonOf(recovered.problem)));
  }

  get head(): Head {
    return { seq: this.#head.seq, tag: Uint8Array.from(this.#head.tag) };
  }

  get length(): number {
    return this.index.end;
  }

  get index(): FrameIndex {
    return this.#copies.index;
  }

  get copies(): JournalCopies {
    return this.#copies;
  }

  async append(frames: Uint8Array): Promise<Head> {
    if (this.#closed) throw new Error('the vault is closed');
    return this.#commit.submit(frames);
  }

  async read(after: number, atMost: number): Promise<{ frames: Uint8Array; next: number | null }> {
    const { index } = this;
    if (after >= index.count) return { frames: new Uint8Array(0), next: null };
    const last = index.lastWithin(after + 1, atMost);
    return { frames: await this.#copies.fetch(after + 1, last), next: last < index.count ? last : null };
  }

  async history(scope: Uint8Array, before: number | null, limit: number) {
    const older = this.index.ofScope(scope).filter((seq) => before === null || seq < before);
    const wanted = older.slice(-limit);
    const parts: Uint8Array[] = [];
    for (const [first, last] of runs(wanted)) parts.push(await this.#copies.fetch(first, last));
    return { frames: concatBytes(parts), more: older.length > wanted.length };
  }

  /** SHA-256 of every acknowledged byte, hexadecimal. */
  sha256(): string {
    return this.#copies.chain.digest.copy().digest('hex');
  }

  /** Runs work while nothing is being written; what it puts in the place of the copies is the journal from then on. */
  alone<X>(work: (replace: (copies: JournalCopies) => Promise<void>) => Promise<X>): Promise<X> {
    return this.#commit.alone(async () => {
      try {
        await this.#makeSure(false);
        return await work((copies) => this.#replace(copies));
      } catch (error) {
        this.#doubt();
        await this.#makeSure(false).catch(() => undefined); // Tried again before the next write.
        throw error;
      }
    });
  }

  /** Looks at the files anew, by their names: one that was deleted or cut short meanwhile is rebuilt. */
  refresh(): Promise<void> {
    return this.#commit.alone(async () => {
      this.#doubt();
      await this.#makeSure(false).catch((error: unknown) => {
        if (codeOf(error) === '') throw error; // A disk that can't be written is read as it is.
      });
    });
  }

  /** Waits for what is being written. */
  settled(): Promise<void> {
    return this.#commit.alone(() => Promise.resolve());
  }

  /** Waits for what is being written and closes the files. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#commit.alone(() => this.#copies.close());
  }

  async #write(items: readonly Uint8Array[]): Promise<(Head | Error)[]> {
    let head = this.#head;
    const answers: (Head | Error)[] = [];
    const accepted: ReturnType<typeof admit>[] = [];
    for (const item of items) {
      try {
        const group = admit(item, head, this.options.judge);
        accepted.push(group);
        head = group.head;
        answers.push({ seq: head.seq, tag: Uint8Array.from(head.tag) });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        answers.push(error);
      }
    }
    if (accepted.length > 0) {
      const [only] = accepted;
      const whole = only && accepted.length === 1 ? only.bytes : concatBytes(accepted.map(({ bytes }) => bytes));
      await this.#save(whole);
      this.#copies.chain.digest.update(whole);
      for (const { lengths, scopes } of accepted) scopes.forEach((s, i) => this.index.push(s, lengths[i] ?? 0));
      this.#head = head;
    }
    return answers;
  }

  async #save(bytes: Uint8Array): Promise<void> {
    try {
      await this.#makeSure();
      await this.#attempt(bytes);
    } catch (error) {
      throw writeFailure(error);
    }
  }

  /** One try; on a full disk the ballast is given up for a second one. */
  async #attempt(bytes: Uint8Array): Promise<void> {
    try {
      await this.#writeOrUndo(bytes);
    } catch (error) {
      if (!isFull(error) || !(await this.options.ballast.release())) throw error;
      await this.#makeSure(false);
      await this.#writeOrUndo(bytes);
    }
  }

  async #writeOrUndo(bytes: Uint8Array): Promise<void> {
    try {
      await this.#copies.write(bytes);
    } catch (error) {
      this.#doubt();
      // What a failed fsync left in memory is unknown: fresh handles, and back to the last acknowledged byte.
      await this.#makeSure(false).catch(() => undefined); // Tried again before the next write.
      throw error;
    }
  }

  /** Before a write: both copies end where they should, and there is room kept for a full disk. */
  async #makeSure(ballast = true): Promise<void> {
    if (ballast) await this.options.ballast.keep();
    if (this.#needs === 'nothing') return;
    if (this.#needs === 'repair' || !(await this.#copies.cutBack())) await this.#recover();
    this.#needs = 'nothing';
  }

  #doubt(): void {
    if (this.#needs === 'nothing') this.#needs = 'cut';
  }

  async #recover(): Promise<void> {
    const again = await recoverJournal(this.options);
    if (again.problem) {
      await again.copies.close();
      throw again.problem;
    }
    if (again.head.seq < this.#head.seq) throw vaultDamaged('The journal lost entries while it was open.');
    await this.#replace(again.copies);
    this.#head = again.head;
  }

  async #replace(copies: JournalCopies): Promise<void> {
    const old = this.#copies;
    this.#copies = copies;
    await old.close();
  }
}

/** Ascending numbers as runs without gaps. */
function runs(seqs: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const seq of seqs) {
    const last = found.at(-1);
    if (last && last[1] === seq - 1) last[1] = seq;
    else found.push([seq, seq]);
  }
  return found;
}
