import type { BrowserWindow } from 'electron';
import type { OutputOf, InputOf } from '../../shared/ipc/contract';
import { deleteLegacyStore, hasLegacyStore } from '../profile/legacy-store';

type Outcome = InputOf<'vault:adopted'>['status'];

/** Milliseconds. Ten thousand matters take seconds; after this the page hangs. */
const patience = 10 * 60_000;

export interface AdoptOptions {
  readonly profile: string;
  /** Opens the hidden window, in the session where the older store lies. */
  readonly open: () => BrowserWindow;
  readonly end: (window: BrowserWindow) => Promise<void>;
}

/** Taking over the store of the first version, which was not encrypted, into the vault that is open. */
export class Adoption {
  #done: ((outcome: Outcome) => void) | null = null;

  /** The page says how it ended. */
  adopted(outcome: Outcome): OutputOf<'vault:adopted'> {
    this.#done?.(outcome);
    return { status: 'noted' };
  }

  /**
   * Lets a hidden page write the older store into the vault, and deletes the store only when the page said that all of
   * it is there. True: nothing of an older store is left, or there was none.
   */
  async adoptLegacy({ profile, open, end }: AdoptOptions): Promise<boolean> {
    if (!(await hasLegacyStore(profile))) return true;
    const window = open();
    const outcome = await this.#outcome(window);
    await end(window);
    if (outcome !== 'taken-over') return false;
    await deleteLegacyStore(profile);
    return true;
  }

  #outcome(window: BrowserWindow): Promise<Outcome> {
    return new Promise((done) => {
      const late = setTimeout(() => done('kept'), patience);
      this.#done = (outcome) => {
        clearTimeout(late);
        this.#done = null;
        done(outcome);
      };
      // It crashed, or the vault was locked under it: the store stays, the next start tries again.
      window.once('closed', () => this.#done?.('kept'));
    });
  }
}
