import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '../../templates/library';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp, screenshot } from './app';
import { inspectPage } from './axe';
import { complaintsAgainst, wordsOf } from './word-file';

/**
 * Who names, cites and treats whom in the library: the list that is walked by the keyboard, and the picture beside it. And
 * the opinion that is kept with a record, saved back out.
 */

const folder = mkdtempSync(join(tmpdir(), 'quash-network-'));

let running: RunningApp;
let page: Page;

const reading = (): Locator => page.getByRole('region', { name: 'Precedent', exact: true });
const section = (name: string): Locator => reading().getByRole('region', { name, exact: true });
const open = async (name: string): Promise<void> => {
  await page.getByRole('navigation').getByText('Precedents', { exact: true }).first().click();
  await page.getByLabel('Search precedents').fill(name);
  await page.getByRole('grid', { name: 'Precedents' }).locator('[data-row]').filter({ hasText: name }).first().click();
};

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the network of the library', () => {
  const grid = (): Locator => page.getByRole('grid', { name: 'Records of the network' });
  const row = (name: string): Locator => grid().locator('[data-row]').filter({ hasText: name });
  const picture = (): Locator => page.getByRole('img', { name: /^Picture of/ });

  it('lists what lies around a record, and draws the same', async () => {
    await open('McIntyre');
    await section('Treatment').getByRole('button', { name: 'Add treatment' }).click();
    const form = page.getByRole('form', { name: 'New treatment' });
    await page.getByRole('combobox', { name: 'What happened' }).click();
    await page.getByRole('option', { name: 'Vacated', exact: true }).click();
    await form.getByLabel('By what').fill('Talley');
    await page.getByRole('option', { name: /^Talley/ }).click();
    await form.getByLabel('When').fill('2016');
    await form.getByLabel('Source').fill('the docket');
    await form.getByRole('button', { name: 'Save treatment' }).click();
    await reading()
      .getByText(/^Law no more/)
      .waitFor();
    await reading().getByRole('button', { name: 'Network' }).click();
    await row('Talley').getByText('vacated McIntyre').waitFor();
    expect(await row('McIntyre').first().innerText()).toMatch(/Middle[^]*Vacated/);
    await expect.poll(() => picture().getAttribute('data-drawn')).toMatch(/^\d+$/);
    const drawn = Number(await picture().getAttribute('data-drawn'));
    expect(drawn).toBe(await grid().locator('[data-row]').count());
    // Something was painted, and not only the box.
    expect(await picture().locator('canvas').count()).toBeGreaterThan(0);
    await screenshot(page, 'library-network');
  });

  it('is walked with the arrows; Enter opens the record, and kinds are left out', async () => {
    await grid().focus();
    await page.keyboard.press('Home');
    await page.getByRole('region', { name: 'Links of McIntyre' }).getByText('vacated by').waitFor();
    await page.getByRole('button', { name: /^Vacated/ }).click();
    await expect.poll(() => grid().getByText('vacated McIntyre').count()).toBe(0);
    await page.getByRole('button', { name: /^Vacated/ }).click();
    await row('Talley').getByText('vacated McIntyre').waitFor();
    await page.getByText('2 steps', { exact: true }).first().click();
    await grid().locator('[data-row]').getByText('2 steps').first().waitFor();
    await screenshot(page, 'library-network-two-steps');
    await grid().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const second = await grid().locator('[aria-selected="true"]').innerText();
    await page.keyboard.press('Enter');
    await expect.poll(() => reading().locator('h2').first().innerText()).not.toBe('McIntyre');
    expect(second).toContain(await reading().locator('h2').first().innerText());
  });

  it('shows the whole library, up to a number in the picture', async () => {
    await page.getByText('Network', { exact: true }).first().click();
    await page.getByText('Whole library', { exact: true }).click();
    await expect.poll(async () => Number(await page.locator('.q-pane-count').innerText())).toBeGreaterThan(80);
    await page
      .getByText(/^The picture holds the 80 with most links of \d+ records; the list holds them all\./)
      .waitFor();
    await screenshot(page, 'library-network-whole');
  });

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await inspectPage(page, `library-network-${colorScheme}`);
    await screenshot(page, `library-network-${colorScheme}`);
  });
});

describe('an opinion that is kept', () => {
  it('is given back as a Word file, written fresh', async () => {
    await open('McIntyre');
    const [kept, back] = [join(folder, 'opinion.docx'), join(folder, 'back.docx')];
    const report = templates['cite-report'];
    if (!report) throw new Error('no template');
    writeFileSync(kept, report);
    await answerOpenDialog(running.app, kept);
    await section('Opinion files').getByRole('button', { name: 'Attach the opinion…' }).click();
    await answerSaveDialog(running.app, back);
    await section('Opinion files').getByRole('button', { name: 'Save a copy of opinion.docx' }).click();
    await page.getByText(back).waitFor();
    expect(wordsOf(back)).toBe(wordsOf(kept));
    expect([null, '']).toContain(complaintsAgainst(back));
    await section('Opinion files').getByRole('button', { name: 'Remove opinion.docx' }).click();
    await section('Opinion files').getByText('opinion.docx').waitFor({ state: 'detached' });
  });

  it('complains of nothing on the console, under the policy that forbids code from text', () => {
    expect(running.complaints).toEqual([]);
  });
});
