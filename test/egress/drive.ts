import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { launchApp, newProfile, testSwitches } from '../e2e/app';
import { journey } from './journey';
import { mainAttempts } from './main-attempts';
import { insertMarkup, markupFor, pageAttempts } from './page-attempts';
import { targetOf } from './targets';

/**
 * One pass of the egress test, inside the namespace: starts the app (or the control), makes it do something, ends it.
 * `node drive.mjs '{"subject":"app","pass":"idle","seconds":60}'`; the last line it prints is the result as JSON.
 */

export interface Order {
  /** `app`: the package that can be driven; `release`: the one that users get; `control`: Electron as it comes. */
  readonly subject: 'app' | 'release' | 'control';
  /** `page` and `lock` are the same attempts, from the program's page and from the one that asks for the passphrase. */
  readonly pass: 'idle' | 'journey' | 'page' | 'lock' | 'main';
  readonly seconds?: number;
  /** The program of a plain Electron, for the control. */
  readonly electron?: string;
  /** Where strace writes the calls of an idle pass, if it is to watch. */
  readonly trace?: string;
}

/** What became of each attempt: `done`, or the error that the attempt met. */
export type Outcomes = Record<string, string>;

/** What a pass prints as its last line. With a problem it proves nothing. */
export interface Result {
  readonly outcomes: Outcomes;
  readonly problem: string | null;
}

const root = resolve(import.meta.dirname, '../..');
const control = join(root, 'test/egress/control');
const release = join(root, 'out/package/linux-unpacked/quash');

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const inTime = <T>(work: Promise<T>, milliseconds: number): Promise<T | 'pending'> =>
  Promise.race([work, pause(milliseconds).then(() => 'pending' as const)]);

interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
}

async function start(order: Order): Promise<Started> {
  if (order.subject === 'app') {
    const atTheDoor = order.pass === 'lock' || order.pass === 'journey';
    return launchApp({ vault: atTheDoor ? 'none' : 'protected' });
  }
  const args = [control, ...testSwitches(newProfile())];
  const app = await _electron.launch({ executablePath: order.electron ?? '', args, timeout: 30_000 });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { app, page };
}

/** The program by itself, with no debugger at all: as on the first day at a user's. */
async function idleAlone(program: string, args: string[], seconds: number): Promise<void> {
  const isApp = args[0] !== control;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  // On a busy machine a start takes its time; the seconds of idleness begin when it is over.
  const isUp = async (): Promise<void> => {
    for (let waited = 0; waited < 60_000 && !said.includes('Quash is ready'); waited += 50) await pause(50);
  };
  if (isApp) await Promise.race([isUp(), gone]);
  await Promise.race([pause(seconds * 1000), gone]);
  const ended = child.exitCode !== null || child.signalCode !== null;
  child.kill('SIGTERM');
  await Promise.race([gone, pause(3_000)]);
  child.kill('SIGKILL');
  if (ended) throw new Error(`The app ended by itself: ${said}`);
  if (isApp && !said.includes('Quash is ready')) throw new Error(`The app was never ready: ${said}`);
}

const failed = (error: unknown): string => String(error).split('\n')[0] ?? '';

async function tryPage(order: Order): Promise<Outcomes> {
  let { app, page } = await start(order);
  const home = page.url();
  const outcomes: Outcomes = {};
  for (const [index, attempt] of pageAttempts.entries()) {
    const target = targetOf('p', index);
    const work =
      'html' in attempt
        ? page.evaluate(insertMarkup, markupFor(attempt.html, target))
        : page.evaluate(attempt.run as (arg: typeof target) => void, target);
    const outcome = await inTime(
      work.then(() => 'done', failed),
      1_500,
    );
    outcomes[attempt.name] = outcome;
    // The control goes where it is led, which takes a moment; the app stays.
    await pause(order.subject === 'control' ? 100 : 20);
    // The control lets itself be taken away, or even ended: it is brought home for the next attempt.
    if (page.isClosed() || /crashed|closed/.test(outcome)) {
      await end(app);
      ({ app, page } = await start(order));
    } else if (page.url() !== home) await inTime(page.goto(home), 3_000);
  }
  await linger(order);
  await end(app);
  return outcomes;
}

/** What was set off goes on by itself: names are asked for again, sockets try again. */
const linger = ({ seconds = 5 }: Order): Promise<void> => pause(seconds * 1000);

async function end(app: ElectronApplication): Promise<void> {
  const child = app.process();
  await inTime(app.close(), 3_000);
  child.kill('SIGKILL');
}

async function tryMain(order: Order): Promise<Outcomes> {
  const { app } = await start(order);
  await app.evaluate(() => {
    const home = process.mainModule;
    Object.assign(globalThis, { load: home?.require.bind(home) });
    // An attempt that fails later fails here, not in a dialog that nobody closes.
    process.on('uncaughtException', () => undefined);
    process.on('unhandledRejection', () => undefined);
  });
  const outcomes: Outcomes = {};
  for (const [index, { name, run }] of mainAttempts.entries()) {
    const work = app.evaluate(
      run as (electron: unknown, target: unknown) => void,
      targetOf('m', index),
    ) as Promise<unknown>;
    outcomes[name] = await inTime(
      work.then(() => 'done', failed),
      2_000,
    );
  }
  await linger(order);
  await end(app);
  return outcomes;
}

async function drive(order: Order): Promise<Outcomes> {
  const { subject, pass, seconds = 10 } = order;
  if (pass === 'idle') {
    const own = [...testSwitches(newProfile())];
    if (order.trace !== undefined) {
      const calls = ['-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', order.trace];
      await idleAlone('strace', [...calls, release, ...own], seconds);
    } else if (subject === 'release') await idleAlone(release, own, seconds);
    else if (subject === 'control') await idleAlone(order.electron ?? '', [control, ...own], seconds);
    else {
      const running = await launchApp();
      await pause(seconds * 1000);
      await running.close();
    }
    return {};
  }
  if (pass === 'page' || pass === 'lock') return tryPage(order);
  if (pass === 'main') return tryMain(order);
  const { app, page } = await start(order);
  const steps = await journey(app, page);
  await end(app);
  return steps;
}

const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const result: Result = await drive(order).then(
  (outcomes) => ({ outcomes, problem: null }),
  (error: unknown) => ({ outcomes: {}, problem: String(error).slice(0, 600) }),
);
console.log(JSON.stringify(result));
process.exit(0);
