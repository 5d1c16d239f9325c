import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { createVault, inspectVault } from '../../main/vault/vault';
import { kdfFloor } from '../../shared/vault/header';

/**
 * Drives the packaged app in a real Electron. The package is the release but for one fuse: Playwright attaches
 * through Node's inspector, which a release forbids (release-package.spec.ts proves the release itself).
 */

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'out/package-e2e/linux-unpacked/quash');
const screens = join(root, 'out/screens');

const isRoot = process.getuid?.() === 0;

/** The switches every start in a test has. Chromium cannot be sandboxed as root; the app hears that only from root. */
export const testSwitches = (profile: string): string[] => [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // As for whoever asks the system for less motion: nothing is painted sixty times on its way in.
  '--force-prefers-reduced-motion',
  `--user-data-dir=${profile}`,
];

/** An empty profile of its own. Pass it to a second `launchApp` to see what outlives a restart. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'quash-profile-'));

/** Opens every vault that `launchApp` makes. */
export const testPassphrase = 'tulip granite harbor seven';

/** `protected`: with `testPassphrase`; `samples`: opens by itself; `none`: a first start, at the lock window. */
export type TestVault = 'protected' | 'samples' | 'none';

export interface RunningApp {
  readonly app: ElectronApplication;
  /** The main window; with `vault: 'none'` the lock window. After a lock it is closed: see `unlock`. */
  readonly page: Page;
  readonly profile: string;
  /** What the app printed so far: `Quash is ready` among it. */
  readonly printed: () => string;
  /** What the page wrote to its console as errors, and what it threw. A test may expect it to be empty. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
  /** Ends the app as a power cut would: no event, no goodbye. */
  readonly kill: () => Promise<void>;
}

/**
 * Now and then Playwright misses the moment at which it may attach, and waits although the app is up (seen once in
 * some forty starts). That says nothing of the app: the process is ended and started again, twice at the most.
 */
async function attach(profile: string, attempts = 3): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ executablePath: program, args: testSwitches(profile), timeout: 15_000 });
  } catch (error) {
    if (attempts <= 1) throw error;
    console.warn('Playwright could not attach; starting the app again.');
    return attach(profile, attempts - 1);
  }
}

/**
 * Starts the app without Playwright, which attaches when the first lines may have been printed, waits until it prints
 * `words`, and ends it. Rejects with what it printed instead.
 */
export function startsAndSays(words: string, profile = newProfile()): Promise<void> {
  const app = spawn(program, testSwitches(profile), { stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  return new Promise<void>((done, fail) => {
    const late = setTimeout(() => fail(new Error(`It printed: ${printed}`)), 60_000);
    app.once('exit', () => clearTimeout(late));
    app.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (printed.includes(words)) done();
    });
  }).finally(() => app.kill('SIGKILL'));
}

/** Makes the vault of a profile that has none, at the least cost that the format allows, so that opening takes no time. */
async function prepareVault(profile: string, vault: 'protected' | 'samples'): Promise<void> {
  const passphrase = vault === 'samples' ? null : new TextEncoder().encode(testPassphrase);
  const made = await createVault(profile, { kind: vault, passphrase, writtenBy: 'test', kdf: { ...kdfFloor } });
  await made.vault.close();
}

async function windowAt(app: ElectronApplication, page: string): Promise<Page> {
  const isIt = (window: Page): boolean => !window.isClosed() && window.url().startsWith(`app://quash/${page}`);
  const end = Date.now() + 30_000;
  for (;;) {
    // The newest: one that is being ended may still be among them.
    const found = app.windows().findLast(isIt);
    if (found !== undefined) {
      await found.waitForLoadState('domcontentloaded');
      return found;
    }
    if (Date.now() > end) throw new Error(`No window shows ${page}.`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** The window that asks for the passphrase, once it is there. */
export const lockWindowOf = (app: ElectronApplication): Promise<Page> => windowAt(app, 'lock.html');

/** The window of the program, once it is there. */
export const mainWindowOf = (app: ElectronApplication): Promise<Page> => windowAt(app, 'index.html');

/** The lock window goes once the main one can be seen: waits until its process has ended and one window is left. */
async function alone(app: ElectronApplication): Promise<void> {
  const end = Date.now() + 30_000;
  const count = (): Promise<number> =>
    app.evaluate(({ BrowserWindow, webContents }) =>
      Math.max(BrowserWindow.getAllWindows().length, webContents.getAllWebContents().length),
    );
  while ((await count()) > 1) {
    if (Date.now() > end) throw new Error('The lock window is still there beside the main one.');
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Types a passphrase into the lock window, and waits for the main one to be the only one. */
export async function unlock(app: ElectronApplication, passphrase = testPassphrase): Promise<Page> {
  const lock = await lockWindowOf(app);
  const opened = app.waitForEvent('window', (window) => window !== lock);
  await lock.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await lock.getByRole('button', { name: 'Unlock', exact: true }).click();
  await opened;
  const main = await mainWindowOf(app);
  await alone(app);
  return main;
}

/**
 * Starts the app on a profile (a new one when none is named) and waits for its window. A profile without a vault gets
 * one first; a vault that is there already is opened as what it is, with `passphrase`.
 */
export async function launchApp({
  profile = newProfile(),
  vault = 'protected',
  passphrase = testPassphrase,
}: { profile?: string; vault?: TestVault; passphrase?: string } = {}): Promise<RunningApp> {
  if (!existsSync(program)) throw new Error('There is no package to test. Run: node .ci/package.mjs --e2e');
  if (vault !== 'none' && (await inspectVault(profile)).state === 'none') await prepareVault(profile, vault);
  const { state, kind } = await inspectVault(profile);
  const app = await attach(profile);
  let output = '';
  app.process().stdout?.on('data', (text: Buffer) => (output += text.toString()));
  const complaints: string[] = [];
  const listen = (window: Page): void => {
    window.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    window.on('pageerror', (error) => complaints.push(String(error)));
  };
  app.on('window', listen);
  for (const window of app.windows()) listen(window);
  const first = (): Promise<Page> => (kind === 'samples' ? mainWindowOf(app) : unlock(app, passphrase));
  const page = state === 'locked' ? await first() : await lockWindowOf(app);
  const gone = new Promise<void>((done) => app.process().once('exit', () => done()));
  return {
    app,
    page,
    profile,
    printed: () => output,
    complaints,
    close: () => app.close(),
    kill: async () => {
      app.process().kill('SIGKILL');
      await gone;
    },
  };
}

/** The next "Save as" answers with this path; without one, as if the user had cancelled. */
export async function answerSaveDialog(app: ElectronApplication, path?: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve(filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath });
  }, path ?? null);
}

/** The next "Open" answers with this path; without one, as if the user had cancelled. */
export async function answerOpenDialog(app: ElectronApplication, path?: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () =>
      Promise.resolve(
        filePath === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [filePath] },
      );
  }, path ?? null);
}

/** `npm test` keeps none: nobody looks at them there, and there are more than a hundred. */
const keepsScreens = process.env['QUASH_SCREENS'] !== '0';

/** Writes out/screens/NAME.png. `always`: of a fault, also where no pictures are kept. */
export async function screenshot(page: Page, name: string, { always = false } = {}): Promise<void> {
  if (!keepsScreens && !always) return;
  mkdirSync(screens, { recursive: true });
  const path = join(screens, `${name}.png`);
  await page.screenshot({ path });
}
