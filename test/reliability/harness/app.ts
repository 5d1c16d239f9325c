import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { treeOf } from './sentinel';
import { maskedName, passThrough, type Masked } from './in-page';
import { Skip, wait, type Bench } from './section';

/** The packaged app, driven as a person would, in a profile and with a folder for temporary files of its own. */

const isRoot = process.getuid?.() === 0;

export class RunningQuash {
  /** Everything it printed. */
  printed = '';
  page: Page;
  readonly #process: ChildProcess;

  private constructor(
    readonly app: ElectronApplication,
    page: Page,
    readonly temporary: string,
    readonly passphrase: Masked,
  ) {
    this.page = page;
    this.#process = app.process();
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (text: Buffer) => (this.printed += text.toString()));
    }
  }

  /** Starts the app on a profile and waits for its first window: the lock, or the samples. */
  static async start(bench: Bench, profile: string): Promise<RunningQuash> {
    if (bench.packaged === null || !existsSync(bench.packaged)) throw new Skip('there is no packaged app to drive');
    const temporary = join(bench.work, 'temporary');
    mkdirSync(temporary, { recursive: true });
    mkdirSync(profile, { recursive: true });
    const args = [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', `--user-data-dir=${profile}`];
    const env = Object.fromEntries(Object.entries({ ...process.env, TMPDIR: temporary }).filter(isSet));
    const app = await launch(bench.packaged, args, env);
    const page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    return new RunningQuash(app, page, temporary, maskedName(bench.chance.branch('passphrase').between));
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** From the lock to a new vault and its main window. */
  async create(kind: 'protected' | 'samples'): Promise<void> {
    await this.#through('vault:create', { kind, passphrase: kind === 'samples' ? null : 'secret' });
  }

  /** From the lock to the main window, by the passphrase. */
  async unlock(): Promise<void> {
    await this.#through('vault:unlock', { by: 'passphrase', secret: 'secret' });
  }

  /** Asks on a channel of the lock, then enters and waits for the main window. */
  async #through(channel: string, input: Record<string, unknown>): Promise<void> {
    const entered = this.app.waitForEvent('window');
    const answer = await this.page.evaluate(passThrough, { ...this.passphrase, channel, input });
    if (answer !== true) throw new Error(`${channel}: ${String(answer)}\n${this.lately()}`);
    this.page = await entered;
    await this.page.waitForLoadState('domcontentloaded');
  }

  /** Answers the questions of a new profile: the samples, and no name. */
  async skipQuestions(): Promise<void> {
    await this.page.getByRole('button', { name: 'Skip the questions' }).click();
    await this.page.getByRole('grid', { name: 'Matters' }).locator('[data-row]').first().waitFor();
  }

  /** Locks by the keyboard; comes back when the lock can be seen. The moment of the key: milliseconds since 1970. */
  async lock(): Promise<number> {
    const locked = this.app.waitForEvent('window');
    const at = Date.now();
    // The window may be gone before the key is up again.
    await this.page.keyboard.press('Control+l').catch(() => undefined);
    this.page = await locked;
    await this.page.waitForLoadState('domcontentloaded');
    return at;
  }

  /** The last of what it printed, without the noise of a machine that has no message bus. */
  lately(): string {
    const lines = this.printed.split('\n').filter((line) => !/bus\.cc|object_proxy/.test(line));
    return lines.slice(-12).join('\n');
  }

  /** Quits as a person does; ends the process when that takes too long. */
  async quit(): Promise<void> {
    const gone = new Promise<void>((done) => this.#process.once('exit', () => done()));
    await Promise.race([this.app.close().catch(() => undefined), wait(15_000)]);
    this.kill();
    await gone;
  }

  /** Ends the process and every other of the app. */
  kill(): void {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    for (const pid of treeOf(this.pid)) endProcess(pid);
  }
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

const isSet = (pair: [string, string | undefined]): pair is [string, string] => pair[1] !== undefined;

/** Now and then Playwright misses the moment at which it may attach; that says nothing of the app. */
async function launch(
  executablePath: string,
  args: string[],
  env: Record<string, string>,
  attempts = 3,
): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ executablePath, args, env, timeout: 20_000 });
  } catch (error) {
    if (attempts <= 1) throw error;
    return launch(executablePath, args, env, attempts - 1);
  }
}
