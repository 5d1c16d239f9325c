import { session as sessions } from 'electron';
import { AppError } from '../shared/kernel/app-error';
import type { Adoption } from './lock/adopt';
import { Restarts } from './lock/restarts';
import type { Session } from './lock/session';
import { deleteOldWorkingSets, deleteWorkingSet, newWorkingSet, workingSet } from './profile/working-set';
import type { Windows } from './windows';

const partitionOf = (workingSetName: string): string => `persist:${workingSetName}`;

/** Milliseconds until an answer that was given has reached its page. */
const onItsWay = 50;

/** Milliseconds that the engine has to let go of a database that may be damaged. */
const patience = 2_000;

export interface MainWindowOptions {
  readonly profile: string;
  readonly windows: Windows;
  readonly session: Session;
  readonly adoption: Adoption;
}

/** The window of the program, on the working set that belongs to it. */
export class MainWindow {
  readonly #parts: MainWindowOptions;
  /** Of working sets: a page that can use none must not begin for ever. */
  readonly #restarts = new Restarts();

  constructor(parts: MainWindowOptions) {
    this.#parts = parts;
  }

  /** Opens it, after a store of the first version was taken over. `stillOpen`: the vault was not locked meanwhile. */
  async open(stillOpen: () => boolean): Promise<void> {
    const { profile, windows, session, adoption } = this.#parts;
    if (session.vault.kind === 'protected') {
      await adoption.adoptLegacy({
        profile,
        open: () => windows.open('adopt'),
        end: (window) => windows.end(window),
      });
    }
    const name = await workingSet(profile);
    if (!stillOpen() || windows.has('main')) return;
    void deleteOldWorkingSets(profile, name);
    windows.open('main', partitionOf(name));
  }

  /** The page can't use its database: it gets an empty one, under a new name, in a new window. */
  async beginAnew(): Promise<void> {
    const { profile, windows } = this.#parts;
    if (!this.#restarts.allow()) {
      throw new AppError(
        'internal',
        'The working copy of your matters could not be made, several times in a row.',
        'Everything that was saved is kept. Make room on the disk, restart the computer, and start Quash again.',
      );
    }
    const old = await workingSet(profile);
    const name = await newWorkingSet(profile);
    // The answer goes to the window that ends now.
    setTimeout(() => void windows.during(() => this.#move(old, name)), onItsWay);
  }

  async #move(old: string, name: string): Promise<void> {
    const { profile, windows, session } = this.#parts;
    await windows.endOthers(null);
    const cleared = sessions.fromPartition(partitionOf(old)).clearStorageData();
    // A database that is damaged may never answer; its folder goes either way.
    await Promise.race([cleared, new Promise((done) => setTimeout(done, patience))]).catch(() => undefined);
    await deleteWorkingSet(profile, old);
    if (session.isOpen) windows.open('main', partitionOf(name));
  }
}
