import type { OutputOf } from '../../shared/ipc/contract';

export type LockReason = OutputOf<'vault:await-lock'>['why'];

/**
 * The page's chance to save what is typed before it is ended. It waits in one long question; the answer to it is the
 * reason of the lock. When it has saved, it asks for the lock itself.
 */
export class Goodbye {
  #tell: ((why: LockReason) => void) | null = null;
  #saved: (() => void) | null = null;

  /** The page's question: answered when the vault is about to lock. A later question takes the place of an earlier. */
  wait(): Promise<LockReason> {
    return new Promise((answer) => (this.#tell = answer));
  }

  /** Tells the page, and comes back when it has saved, or after `patience` milliseconds. */
  async say(why: LockReason, patience: number): Promise<void> {
    const tell = this.#tell;
    this.#tell = null;
    if (tell === null) return;
    await new Promise<void>((done) => {
      const late = setTimeout(done, patience);
      this.#saved = () => {
        clearTimeout(late);
        done();
      };
      tell(why);
    });
    this.#saved = null;
  }

  /** The page has saved. True when somebody waited for that. */
  saved(): boolean {
    const waiting = this.#saved !== null;
    this.#saved?.();
    return waiting;
  }

  /** The page is gone: what it asked is never answered. */
  forget(): void {
    this.#tell = null;
    this.#saved?.();
  }
}
