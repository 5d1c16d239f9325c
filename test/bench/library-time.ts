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

async function bringIn(page: Page, running: Awaited<ReturnType<typeof launchApp>>, n: number): Promise<void> {
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
  for (let n = 0; n < FILES; n += 1) await bringIn(page, running, n);
  // The texts of the last file are read in the background.
  await page.waitForTimeout(12_000);
  console.log(`   ${await page.locator('.q-pane-count').innerText()} records in the library`);
  const large = await work(page);
  for (const [name, one] of Object.entries(large)) say(name, one, base[name]);
  // The page ends with the lock, and may do so before the key is let go.
  await page.keyboard.press('Control+l').catch(() => undefined);
  const began = performance.now();
  page = await unlock(running.app);
  const unlocked = performance.now() - began;
  await page.getByRole('navigation').getByText('Precedents', { exact: true }).click();
  await count(page, /^\d+$/);
  const listed = performance.now() - began - unlocked;
  await page.getByLabel('Search precedents').fill('Highfields');
  await count(page, / of /);
  const found = performance.now() - began - unlocked - listed;
  console.log(
    `after the lock: ${unlocked.toFixed(0)} ms to the window (key derivation included), ${listed.toFixed(0)} ms to the list, ${found.toFixed(0)} ms to a name found`,
  );
  await running.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
