import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions, type Rectangle } from 'electron';
import { pages, type PageKind } from './origin';
import { processEnds } from './process-ends';

/** The windows: one of them is shown, the lock or the program. Each is sandboxed, isolated and without Node. */

/** The lock keeps nothing, so its session lies in memory; the older store lies in the default one. */
const partitions: Readonly<Record<PageKind, string | undefined>> = { main: undefined, lock: 'lock', adopt: undefined };

const sizes: Readonly<Record<PageKind, BrowserWindowConstructorOptions>> = {
  main: { width: 1280, height: 820, minWidth: 960, minHeight: 640 },
  lock: { width: 720, height: 640, minWidth: 640, minHeight: 560 },
  adopt: { width: 400, height: 300 },
};

/** As the pages have it, so that nothing flashes before they are drawn. */
const paper = { light: '#f3f4f5', dark: '#17191c' };

function build(kind: PageKind, partition: string | undefined, place: Rectangle | null): BrowserWindow {
  const window = new BrowserWindow({
    ...sizes[kind],
    ...place,
    title: 'Quash',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      ...(partition === undefined ? {} : { partition }),
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  // The title stands in the task bar and in other programs' lists of windows: it never names a matter.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

export interface WindowsOptions {
  /** Answers what the page of a new window asks, from before it is loaded. */
  readonly answer: (window: BrowserWindow, kind: PageKind) => void;
  /** A page's process ended although nobody ended it. */
  readonly crashed: (kind: PageKind) => Promise<void>;
}

export class Windows {
  readonly #options: WindowsOptions;
  readonly #open = new Map<BrowserWindow, PageKind>();
  #switching = 0;
  /** Where the main window stood, so that it comes back there after a lock. */
  #place: Rectangle | null = null;

  constructor(options: WindowsOptions) {
    this.#options = options;
    app.on('window-all-closed', () => {
      if (this.#switching === 0) app.quit();
    });
  }

  /** Opens a window; once it can be seen, the others are ended. The one that adopts is never shown. */
  open(kind: PageKind, partition = partitions[kind]): BrowserWindow {
    const window = build(kind, partition, kind === 'main' ? this.#place : null);
    this.#open.set(window, kind);
    this.#options.answer(window, kind);
    window.once('closed', () => this.#open.delete(window));
    window.webContents.once('render-process-gone', () => this.#lost(window, kind));
    if (kind !== 'adopt') {
      window.once('ready-to-show', () => {
        window.show();
        void this.endOthers(window);
      });
    }
    void window.loadURL(pages[kind]);
    return window;
  }

  /** Ends every window but one, without asking their pages; comes back when their processes are gone. */
  async endOthers(stays: BrowserWindow | null): Promise<void> {
    const going = [...this.#open.keys()].filter((window) => window !== stays);
    await this.during(() => Promise.all(going.map((window) => this.end(window))));
  }

  /** Ends a window; comes back when its process is gone, and with it everything that was opened in it. */
  async end(window: BrowserWindow): Promise<void> {
    if (!this.#forget(window)) return;
    const id = window.webContents.getOSProcessId();
    window.destroy();
    await processEnds(id);
  }

  /** While this runs there may be no window for a moment, and that does not quit the program. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#switching += 1;
    try {
      return await work();
    } finally {
      this.#switching -= 1;
    }
  }

  /** The newest window that the user sees, or soon will. */
  get shown(): BrowserWindow | undefined {
    return [...this.#open].findLast(([, kind]) => kind !== 'adopt')?.[0];
  }

  has(kind: PageKind): boolean {
    return [...this.#open.values()].includes(kind);
  }

  #lost(window: BrowserWindow, kind: PageKind): void {
    if (!this.#forget(window)) return;
    void this.during(async () => {
      // Not inside its own event: the engine is still busy with it.
      await new Promise((done) => setImmediate(done));
      window.destroy();
      await this.#options.crashed(kind);
    });
  }

  /** False: it was ended before. */
  #forget(window: BrowserWindow): boolean {
    const kind = this.#open.get(window);
    if (kind === undefined || window.isDestroyed()) return false;
    if (kind === 'main') this.#place = window.getNormalBounds();
    window.webContents.session.flushStorageData();
    return this.#open.delete(window);
  }
}
