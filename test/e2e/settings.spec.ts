import { rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './app';
import { inspectPage } from './axe';

/** What can be taken away and brought back: the trash, the samples; and every page of the settings, light and dark. */

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByRole('button', { name: 'Skip the questions' }).click();
  await rows().first().waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(running.profile, { recursive: true, force: true });
});

const matters = (): Locator => page.getByRole('grid', { name: 'Matters' });
const rows = (): Locator => matters().locator('[data-row]');
const goTo = (section: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();

const inspect = (name: string): Promise<void> => inspectPage(page, name);

describe('the trash', () => {
  it('moves a matter to the trash, brings it back, and destroys it only by word', async () => {
    await matters().getByText('DreamHost').click();
    await matters().focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => rows().count()).toBe(5);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => rows().count()).toBe(6);
    await matters().focus();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Trash', exact: true }).click();
    await page.getByRole('button', { name: 'Destroy…' }).waitFor();
    await inspect('settings-trash');
    await page.getByRole('button', { name: 'Destroy…' }).click();
    const destroy = page.getByRole('button', { name: 'Destroy the matter' });
    expect(await destroy.isDisabled()).toBe(true);
    await page.getByLabel(/to confirm$/).fill('destroy');
    await destroy.click();
    await page.getByRole('heading', { name: 'The trash is empty' }).waitFor();
  });
});

describe('settings', () => {
  it('has clean pages, in light and in dark', async () => {
    for (const name of ['People and firm', 'Samples', 'Storage and backup', 'About', 'Look and defaults']) {
      await page.getByRole('tab', { name }).click();
      await inspect(`settings-${name.toLowerCase().replaceAll(' ', '-')}`);
    }
    await page.getByRole('tab', { name: 'About' }).click();
    await page.getByRole('button', { name: 'Show the licences' }).click();
    const licences = page.getByRole('dialog', { name: 'Licences of the libraries' });
    // One that only the page has, only a worker, only main, only the process for imports.
    const text = await licences.getByLabel('Licences').inputValue();
    for (const library of ['react', 'nspell', 'hash-wasm', 'unpdf'])
      expect(text).toMatch(new RegExp(`^${library} [0-9.]+ \\(`, 'm'));
    await inspect('settings-licences');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Look and defaults' }).click();
    await page.getByText('Dark', { exact: true }).click();
    await inspect('settings-dark');
    await goTo('Matters');
    await inspect('matters-dark');
    await rows().first().dblclick();
    await page.getByRole('tab', { name: 'Overview' }).waitFor();
    await inspect('matter-overview-dark');
  });

  it('removes the samples in one action', async () => {
    await page.keyboard.press('Control+7');
    await page.getByRole('tab', { name: 'Samples' }).click();
    await page.getByRole('button', { name: 'Remove all samples…' }).click();
    await page.getByRole('button', { name: 'Remove the samples' }).click();
    await page.getByText('No sample matter is installed.').waitFor();
    // The keys of the pages rest while a dialog is still on the screen.
    await page.getByText('The sample matters are gone').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+2');
    await page.getByRole('heading', { name: 'No matters yet' }).waitFor();
    await inspect('matters-empty');
  });
});
