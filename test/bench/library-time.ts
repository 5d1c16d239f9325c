import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answerOpenDialog, launchApp, unlock } from '../e2e/app';
import { libraryOf } from './library-data';

/*
 * The library at its size, in the packaged app: what a person does in it with 45,000 records of one's own, against the
 * same with the shipped records alone, in one run. Each line gives the time of the act and the longest frame in it.
 */
const FILES = 5;
const files = Number(process.argv[2] ?? FILES);
const STARTS = 4;
/** As many as a file of the largest size that is read holds. */
const A_FILE = 9_000;

const folder = mkdtempSync(join(tmpdir(), 'quash-library-bench-'));
/** Citations of their own: two records with one citation would be one. */
const records = [...libraryOf(FILES * A_FILE)].map((record, n) => ({
  ...record,
  citations: [`${1 + Math.floor(n / 900)} F.3d ${1 + (n % 900)}`],
  docket: `No. 7:${10 + (n % 20)}-cv-${10_000 + n}`,
}));

interface Act {
  readonly ms: number;
  readonly frame: number;
}

async function act(page: Page, work: () => Promise<unknown>): Promise<Act> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as { worst: number; watching: boolean };
    Object.assign(watched, { worst: 0, watching: true });
    let last = performance.now();
    const next = (): void => {
      const now = performance.now();
      watched.worst = Math.max(watched.worst, now - last);
      last = now;
      if (watched.watching) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const began = performance.now();
  await work();
  const ms = performance.now() - began;
  const frame = await page.evaluate(() => {
    const watched = globalThis as unknown as { worst: number; watching: boolean };
    watched.watching = false;
    return watched.worst;
  });
  return { ms, frame };
}

const say = (name: string, { ms, frame }: Act, base?: Act): void => {
  const against = base ? `; with the shipped records ${base.ms.toFixed(0)} ms, ${base.frame.toFixed(0)} ms` : '';
  const ratio = base ? `: ${(frame / base.frame).toFixed(1)} x the frame` : '';
  console.log(`${name}: ${ms.toFixed(0)} ms, longest frame ${frame.toFixed(0)} ms${against}${ratio}`);
};

const count = (page: Page, of: RegExp) => page.locator('.q-pane-count').getByText(of).waitFor({ timeout: 60_000 });
const grid = (page: Page) => page.getByRole('grid', { name: 'Precedents' });

/** What is done in the library; the texts are found in both. */
async function work(page: Page): Promise<Readonly<Record<string, Act>>> {
  const box = page.getByLabel('Search precedents');
  const typed = await act(page, async () => {
    await box.click();
    await page.keyboard.type('speaker anon', { delay: 60 });
    await count(page, / of /);
  });
  await box.fill('');
  await count(page, /^\d+$/);
  const fields = await act(page, async () => {
    await box.fill('court:ca9 stance:adverse year:>2000');
    await count(page, / of /);
  });
  await box.fill('');
  await count(page, /^\d+$/);
  const scrolled = await act(page, async () => {
    await grid(page).hover();
    for (let n = 0; n < 30; n += 1) {
      await page.mouse.wheel(0, 2_000);
      await page.waitForTimeout(30);
    }
  });
  await page.mouse.wheel(0, -200_000);
  const opened = await act(page, async () => {
    await grid(page).locator('[data-row]').nth(3).click();
    await page.getByRole('button', { name: 'Edit fields' }).waitFor();
    await page.waitForTimeout(600);
  });
  return { 'typing a search': typed, 'a search by field': fields, scrolling: scrolled, 'opening a record': opened };
}

interface Start {
  readonly drawn: number;
  readonly listed: number;
  readonly found: number;
  /** The list is that of the rows. */
  readonly rows: number;
  readonly whole: number;
  /** The longest between the found name and the whole index. */
  readonly frame: number;
}

/**
 * Does what a person in a hurry does, from inside, as soon as the window is drawn: opens the library, types a name.
 * Each moment is noted in the frame in which it can be seen.
 */
function hurry(name: string): void {
  const moments: Record<string, number> = {};
  Object.assign(globalThis, { moments });
  let last = performance.now();
  const count = (): string => document.querySelector('.q-pane-count')?.textContent ?? '';
  const steps: readonly (readonly [string, () => boolean, (() => void)?])[] = [
    [
      'drawn',
      () => document.querySelector('nav') !== null,
      () =>
        [...document.querySelectorAll<HTMLElement>('nav button, nav a')]
          .find(({ textContent }) => textContent?.includes('Precedents'))
          ?.click(),
    ],
    [
      'listed',
      () => /^\d+$/.test(count()) && document.querySelector('[role=grid] [data-row]') !== null,
      () => {
        const box = document.querySelector<HTMLInputElement>('input[aria-label="Search precedents"]');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        set?.call(box, name);
        box?.dispatchEvent(new Event('input', { bubbles: true }));
      },
    ],
    ['found', () => count().includes(' of ')],
    ['rows', () => !(document.querySelector('.q-query-reading')?.textContent ?? '').startsWith('Names')],
    ['whole', () => document.querySelector('.q-query-reading') === null],
  ];
  let step = 0;
  const frame = (): void => {
    const now = performance.now();
    if (step >= 3) moments['frame'] = Math.max(moments['frame'] ?? 0, now - last);
    last = now;
    const [moment, reached, then] = steps[step] ?? [];
    if (moment && reached?.()) {
      moments[moment] = now;
      step += 1;
      then?.();
    }
    if (step < steps.length) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Locks, and unlocks again with somebody in a hurry at the window. */
async function startAgain(running: Running, page: Page): Promise<Page> {
  // The page ends with the lock, and may do so before the key is let go.
  await page.keyboard.press('Control+l').catch(() => undefined);
  return unlock(running.app);
}

async function started(page: Page): Promise<Start> {
  const whole = () => 'whole' in (globalThis as unknown as { moments: object }).moments;
  await page.waitForFunction(whole, null, { timeout: 120_000, polling: 500 });
  const moments = await page.evaluate(() => (globalThis as unknown as { moments: Start }).moments);
  // The overview is written again in a quiet moment, if need be.
  await page.waitForTimeout(6_000);
  return moments;
}

type Running = Awaited<ReturnType<typeof launchApp>>;

async function bringIn(page: Page, running: Running, n: number): Promise<void> {
  const file = join(folder, `pack-${n}.json`);
  writeFileSync(file, JSON.stringify(records.slice(n * A_FILE, (n + 1) * A_FILE)));
  await answerOpenDialog(running.app, file);
  const apply = page.getByRole('button', { name: /^Apply to \d/ });
  const compared = await act(page, async () => {
    await page.getByRole('button', { name: 'Import…', exact: true }).click();
    await apply.waitFor({ timeout: 120_000 });
  });
  const applied = await act(page, async () => {
    await apply.click();
    await grid(page).waitFor({ timeout: 120_000 });
    await count(page, /^\d+$/);
  });
  say(`file ${n + 1} of ${A_FILE} records: compared`, compared);
  say('   taken in', applied);
}

try {
  const running = await launchApp();
  let { page } = running;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').getByText('Precedents', { exact: true }).click();
  await grid(page).waitFor();
  await count(page, /^\d+$/);
  const base = await work(page);
  for (let n = 0; n < files; n += 1) await bringIn(page, running, n);
  // The texts of the last file are read in the background.
  await page.waitForTimeout(12_000);
  console.log(`   ${await page.locator('.q-pane-count').innerText()} records in the library`);
  const large = await work(page);
  for (const [name, one] of Object.entries(large)) say(name, one, base[name]);
  await running.app.context().addInitScript(hurry, records[1]?.shortName ?? '');
  const starts: Start[] = [];
  for (let n = 0; n < STARTS; n += 1) {
    page = await startAgain(running, page);
    starts.push(await started(page));
  }
  const least = (of: (one: Start) => number): string =>
    `${Math.min(...starts.map(of)).toFixed(0)} ms (of ${starts.map((one) => of(one).toFixed(0)).join(', ')})`;
  console.log('after the unlock, from the drawn window on; the least of each, and all:');
  console.log(`   to the list of titles: ${least((one) => one.listed - one.drawn)}`);
  console.log(
    `   names searchable, to the found name on the screen: ${least((one) => one.found - one.drawn)} (aim <= 500)`,
  );
  console.log(`   the list from the rows, as it was before: ${least((one) => one.rows - one.drawn)}`);
  console.log(`   the whole index, texts too: ${least((one) => one.whole - one.drawn)}`);
  console.log(`   the window itself, from the start of its page: ${least((one) => one.drawn)}`);
  console.log(`   longest frame while the index was made: ${least((one) => one.frame)}`);
  await running.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
