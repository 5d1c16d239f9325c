import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSaveDialog, launchApp, screenshot, testPassphrase, type RunningApp } from './app';
import { faults } from './axe';

/** What must stay inside: the sealed drawer in the real app, the file it holds back, and a restricted matter. */

const sentinel = 'Zebediah Quillfeather';
const folder = mkdtempSync(join(tmpdir(), 'quash-drawer-'));
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
  rmSync(folder, { recursive: true, force: true });
  rmSync(running.profile, { recursive: true, force: true });
});

const rows = (): Locator => page.getByRole('grid', { name: 'Matters' }).locator('[data-row]');
const tab = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const goTo = (section: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();
const secret = (): Locator => page.getByRole('textbox', { name: 'Passphrase of the vault' });
/** All that is in the page, what stands in its fields included. */
const shown = (): Promise<string> =>
  page.evaluate(
    () =>
      document.title +
      document.documentElement.outerHTML +
      [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value).join('|'),
  );

describe('the sealed drawer', () => {
  it('asks for the passphrase again, and says when it is wrong', async () => {
    await page.getByText('Twitter v. DHS').first().dblclick();
    await tab('Sealed drawer');
    await secret().fill('not the passphrase');
    await page.getByRole('button', { name: 'Open the drawer' }).click();
    await page.getByText('This is not the passphrase').waitFor();
    await secret().fill(testPassphrase);
    await page.getByRole('button', { name: 'Open the drawer' }).click();
    await page.getByRole('timer').waitFor();
  });

  it('takes facts, and holds nothing of them in the page once it is left', async () => {
    await page.getByLabel('New fact', { exact: true }).fill(sentinel);
    await page.keyboard.press('Enter');
    await page.getByLabel('What fact 1 is').waitFor();
    expect(await page.getByLabel('What fact 1 is').inputValue()).toBe(sentinel);
    expect(await faults(page)).toEqual([]);
    await screenshot(page, 'drawer-open');
    await tab('Overview');
    await expect.poll(shown).not.toContain('Quillfeather');
    await tab('Sealed drawer');
    await page.getByText('1 fact lies in it').waitFor();
  });

  it('holds back a file that names the speaker, and lets it go once it does not', async () => {
    await tab('Overview');
    const name = page.locator('[id="field:title"]');
    const before = await name.inputValue();
    await name.fill(`In re ${sentinel}`);
    await page.waitForTimeout(900);
    const path = join(folder, 'matter.json');
    await answerSaveDialog(running.app, path);
    await page.getByRole('button', { name: 'Export…' }).click();
    await secret().fill(testPassphrase);
    await page.getByRole('button', { name: 'Open and check' }).click();
    await page.getByText('it gives the speaker away').waitFor();
    await page.getByText('in file name, ').waitFor();
    await page.getByText('in content, as written').waitFor();
    expect(existsSync(path)).toBe(false);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
    await name.fill(before);
    await page.waitForTimeout(900);
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('button', { name: 'Show in folder' }).waitFor();
    expect(readFileSync(path, 'utf8')).not.toContain('Quillfeather');
  });
});

describe('a restricted matter', () => {
  it('is named in no list and found by no search until it is opened again after the lock', async () => {
    await page.locator('[id="field:restricted"]').click({ force: true });
    await page.locator('[id="field:secondPlace"]').waitFor({ state: 'attached' });
    await goTo('Matters');
    await page.getByRole('grid').getByText('Twitter v. DHS').waitFor();
    await page.reload();
    await goTo('Matters');
    await page
      .getByRole('grid')
      .getByText(/Restricted matter/)
      .waitFor();
    for (const section of ['Matters', 'Today', 'Deadlines', 'Drafts']) {
      await goTo(section);
      await page.getByRole('heading', { level: 1, name: section }).waitFor();
      expect(await shown(), section).not.toContain('Twitter v. DHS');
    }
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ALT_USCIS');
    await page.waitForTimeout(2500);
    expect(await page.getByRole('option', { name: /Twitter v. DHS.*Matter/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
  });
});
