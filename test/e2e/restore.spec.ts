import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import {
  answerOpenDialog,
  answerSaveDialog,
  launchApp,
  mainWindowOf,
  newProfile,
  type RunningApp,
  screenshot,
  testPassphrase,
  unlock,
} from './app';

/** The worst day: the profile is wrecked, and everything comes back from one file, down to the undo of an old edit. */

const place = mkdtempSync(join(tmpdir(), 'quash-restore-'));
const backup = join(place, 'stick.quashbackup');
const profile = newProfile();
const edited = 'A title of yesterday';
let running: RunningApp | undefined;
let original = '';

afterAll(async () => {
  await running?.close();
  for (const folder of [place, profile]) rmSync(folder, { recursive: true, force: true });
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** From here on the page's clock is a day behind. */
const yesterday = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const Real = Date;
    const behind = 86_400_000;
    globalThis.Date = new Proxy(Real, {
      construct: (target, args: []) =>
        args.length > 0 ? Reflect.construct(target, args) : new target(Real.now() - behind),
      get: (target, key) => (key === 'now' ? () => Real.now() - behind : Reflect.get(target, key)),
    });
  });

async function rename(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor();
  await page
    .getByRole('contentinfo')
    .getByText(/^Saved /)
    .waitFor();
}

it('an edit of yesterday is saved, and the vault into one file', async () => {
  running = await launchApp({ profile });
  const { page, app } = running;
  await yesterday(page);
  await button(page, 'Skip the questions').click();
  await page.getByRole('grid', { name: 'Matters' }).getByText('DreamHost').first().dblclick();
  await page.getByRole('tab', { name: /^Overview/ }).waitFor();
  original = await page.getByRole('heading', { level: 1 }).innerText();
  await rename(page, edited);
  await answerSaveDialog(app, backup);
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Storage and backup' }).click();
  await button(page, 'Save a backup file…').click();
  await expect.poll(() => statSync(backup, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(10_000);
  await screenshot(page, 'restore-1-saved');
  await running.close();
}, 120_000);

it('the profile is wrecked: said in words, and brought back from the file', async () => {
  for (const copy of ['a', 'b']) {
    const folder = join(profile, 'vault', copy);
    for (const name of readdirSync(folder)) {
      if (name === 'vault.json' || name === 'journal.qj') writeFileSync(join(folder, name), 'no vault any more');
    }
  }
  running = await launchApp({ profile });
  const lock = running.page;
  await button(lock, 'Restore from a backup…').first().click();
  await answerOpenDialog(running.app, backup);
  await lock.getByLabel('Passphrase of the backup', { exact: true }).fill('not the passphrase of it');
  await button(lock, 'Choose the backup…').click();
  await lock.getByRole('alert').filter({ hasText: 'does not open that backup' }).waitFor();
  await lock.getByLabel('Passphrase of the backup', { exact: true }).fill(testPassphrase);
  await button(lock, 'Choose the backup…').click();
  await lock.getByRole('heading', { name: 'The backup is restored' }).waitFor();
  await screenshot(lock, 'restore-2-restored');
  await lock.getByRole('button', { name: 'Unlock', exact: true }).click();
  const page = await unlock(running.app);
  await page.getByText(edited).first().waitFor();
  expect(readdirSync(profile).some((name) => name.startsWith('vault.set-aside-'))).toBe(true);
}, 120_000);

it('the edit of yesterday is undone from Activity', async () => {
  const page = await mainWindowOf((running ?? expect.fail('not running')).app);
  await page.getByRole('navigation').getByRole('button', { name: 'Matters' }).click();
  await page.getByRole('grid', { name: 'Matters' }).getByText(edited).first().dblclick();
  await page.getByRole('tab', { name: /^Activity/ }).click();
  const dayBefore = new Date(Date.now() - 86_400_000).toLocaleDateString('en-US', { dateStyle: 'medium' });
  await button(page, new RegExp(`^Undo: Edited the matter, ${dayBefore}`))
    .first()
    .click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: original }).waitFor();
  await screenshot(page, 'restore-3-undone');
}, 60_000);
