import { app, clipboard, safeStorage } from 'electron';
import { AppError } from '../shared/kernel/app-error';
import { answerPage, type Asked } from './ipc/answer-page';
import { dropCopies } from './files/working-copies';
import { Adoption } from './lock/adopt';
import { Attempts } from './lock/attempts';
import { keyring } from './lock/keyring';
import { openSamples } from './lock/open-samples';
import { OwnClipboard } from './lock/own-clipboard';
import { Restarts } from './lock/restarts';
import { Session } from './lock/session';
import { systemClipboard } from './lock/system-clipboard';
import { watchMachine } from './lock/watch-machine';
import { restoreFinished } from './lock/words';
import { MainWindow } from './main-window';
import { setMenu } from './menu';
import type { PageKind } from './origin';
import { startBackups } from './vault/backup/backups';
import { finishRestore } from './vault/backup/restore-swap';
import { realDisk } from './vault/disk';
import { Windows } from './windows';

/** Puts the parts together: one vault, its session, its windows, and what each of them may ask. */
export class Program {
  readonly #profile: string;
  readonly #clipboard = new OwnClipboard(systemClipboard(clipboard));
  readonly #windows = new Windows({
    answer: (window, kind) => answerPage(window, kind, this.#asked),
    crashed: (kind) => this.#crashed(kind),
  });
  readonly #session: Session = new Session({
    showLock: () => this.#showLock(),
    showMain: (stillOpen) => this.#mainWindow.open(stillOpen),
    startBackups: (vault) => startBackups(vault, { writtenBy: app.getVersion() }),
    clearClipboard: () => this.#clipboard.clear(),
    changed: () => this.#setMenu(),
  });
  readonly #mainWindow: MainWindow;
  readonly #asked: Asked;
  /** Of the lock's page. */
  readonly #restarts = new Restarts();

  constructor(profile: string, profileIsDefault: boolean) {
    const adoption = new Adoption();
    const session = this.#session;
    this.#profile = profile;
    this.#mainWindow = new MainWindow({ profile, windows: this.#windows, session, adoption });
    this.#asked = {
      profile,
      profileIsDefault,
      session,
      adoption,
      clipboard: this.#clipboard,
      attempts: new Attempts(),
      keyring: keyring(safeStorage),
      version: app.getVersion(),
      newWorkingSet: () => this.#mainWindow.beginAnew(),
    };
  }

  /**
   * Before anything else looks at the profile: ends a restore that was cut short, and opens a vault of samples, which
   * asks for nothing. Any other waits for its passphrase. Needs no engine yet.
   */
  async openByItself(): Promise<void> {
    try {
      if (await finishRestore(realDisk, this.#profile)) this.#session.sayAtTheDoor(restoreFinished);
      await openSamples(this.#profile, this.#session);
    } catch (error) {
      const known = error instanceof AppError;
      // The lock shows why. A failure that nobody foresaw is asked for again there, and told then.
      if (known) this.#session.failedToOpen({ code: error.code, message: error.message, fix: error.fix });
    }
  }

  /** The first window, once the engine is there, and everything that ends a session from outside. */
  async start(): Promise<void> {
    this.#setMenu();
    watchMachine(
      () => this.#session.idleMinutes,
      (why) => void this.#session.lock(why),
    );
    app.on('will-quit', (event) => this.#finishFirst(event));
    app.on('quit', dropCopies);
    // What stands in the way of the main window is told by the lock, where it can be tried again.
    if (this.#session.isOpen) await this.#session.enter().catch(() => this.#showLock());
    else await this.#showLock();
  }

  /** Brings the window to the front. */
  show(): void {
    const window = this.#windows.shown;
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  }

  /** The windows are closed: the last snapshot and the wiping of the keys come before the end of the process. */
  #finishFirst(event: { preventDefault: () => void }): void {
    if (!this.#session.isOpen) return;
    event.preventDefault();
    void this.#session.quit().finally(() => app.quit());
  }

  #showLock(): Promise<void> {
    return this.#windows.during(async () => {
      await this.#windows.endOthers(null);
      this.#windows.open('lock');
    });
  }

  async #crashed(kind: PageKind): Promise<void> {
    if (kind === 'main') return this.#session.crashed();
    if (kind === 'adopt') return; // Whoever waits for it sees it close.
    if (this.#restarts.allow()) await this.#showLock();
    else app.quit();
  }

  #setMenu(): void {
    if (!app.isReady()) return;
    const { canLock } = this.#session;
    const openBundle = canLock ? () => this.#pressInPage('O') : null;
    setMenu({ canLock, lock: () => void this.#session.lock('command'), openBundle });
  }

  /** A command of the page, by its own key: main has no other way to speak to a page first. */
  #pressInPage(keyCode: string): void {
    const modifiers: 'meta'[] | 'control'[] = process.platform === 'darwin' ? ['meta'] : ['control'];
    this.#windows.shown?.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
  }
}
