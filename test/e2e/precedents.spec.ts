import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './axe';
import { answerOpenDialog, launchApp, type RunningApp, screenshot } from './app';

/** The library at work: search, filters, edits over shipped records, one's own, packs. */

const pack = join(tmpdir(), `quash-pack-${process.pid}.json`);

let running: RunningApp;
let page: Page;

const count = (): Promise<string> => page.locator('.q-pane-count').innerText();
const reading = (): Locator => page.getByRole('region', { name: 'Precedent', exact: true });
const open = async (name: string): Promise<void> => {
  await page.getByLabel('Search precedents').fill(name);
  // The first row that fits, not the first of the list as it was before the search.
  await page.getByRole('grid', { name: 'Precedents' }).locator('[data-row]').filter({ hasText: name }).first().click();
  await page.getByLabel('Search precedents').fill('');
};

async function begin(): Promise<void> {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').getByText('Precedents', { exact: true }).click();
  await page.getByRole('grid', { name: 'Precedents' }).waitFor();
}

beforeAll(begin);

afterAll(async () => {
  await running.close();
  rmSync(pack, { force: true });
});

describe('the library', () => {
  it('lists the shipped records and shows one as it will be cited', async () => {
    expect(await count()).toBe('139');
    await open('McIntyre');
    await expect.poll(() => page.getByTestId('citation').innerText()).toContain('514 U.S. 334');
    expect(await page.getByTestId('citation').locator('i').innerText()).toMatch(/^McIntyre v\. Ohio/);
    expect(await reading().innerText()).toContain('Holdings');
    await screenshot(page, 'precedents');
  });

  it('searches all words and narrows by facets', async () => {
    await page.getByLabel('Search precedents').fill('summons customs');
    await expect.poll(count).toMatch(/^\d+ of 139$/);
    await page.getByLabel('Search precedents').fill('no such words anywhere');
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(count).toBe('139');
    await page.getByRole('button', { name: /^Adverse/ }).click();
    await expect.poll(count).toMatch(/^\d+ of 139$/);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(count).toBe('139');
  });

  it('is walked with the keyboard', async () => {
    const grid = page.getByRole('grid', { name: 'Precedents' });
    await grid.focus();
    await page.keyboard.press('Home');
    const first = await page.getByTestId('citation').innerText();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByTestId('citation').innerText()).not.toBe(first);
  });

  it('lays an edit over a shipped record and takes it back', async () => {
    await open('Highfields');
    await page.getByRole('button', { name: 'Edit fields' }).click();
    const court = reading().getByRole('textbox', { name: 'Court' });
    const shipped = await court.inputValue();
    await court.fill('N.D. Cal., San Jose');
    await court.press('Enter');
    await page.getByRole('button', { name: 'Revert court' }).waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect.poll(() => reading().innerText()).toContain(`Shipped: ${shipped}`);
    expect(await reading().innerText()).toContain('edited by Rosa Paralegal');
    await page.getByRole('button', { name: 'Revert court' }).click();
    await expect.poll(() => reading().innerText()).not.toContain('San Jose');
    expect(await reading().innerText()).toContain(shipped);
  });

  it('takes in one’s own, which outlives a restart', async () => {
    await page.getByRole('button', { name: 'Add precedent' }).click();
    await page.locator('#own-shortName').fill('Doe v. Example Forum');
    await page.locator('#own-decided').fill('2024-03-01');
    await page.locator('#own-citation').fill('700 F. Supp. 3d 100');
    await page.getByRole('form', { name: 'New precedent' }).getByRole('button', { name: 'Add precedent' }).click();
    await page.getByRole('heading', { name: 'Edit Doe v. Example Forum' }).waitFor();
    await reading().getByRole('textbox', { name: 'Background' }).fill('A forum was asked to name a poster.');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect.poll(() => page.getByTestId('citation').innerText()).toContain('700 F. Supp. 3d 100');
    await expect.poll(() => reading().innerText()).toContain('A forum was asked');
    const { profile } = running;
    await running.close();
    running = await launchApp({ profile });
    page = running.page;
    await page.getByRole('navigation').getByText('Precedents', { exact: true }).click();
    await expect.poll(count).toBe('140');
    await open('Example Forum');
    await expect.poll(() => reading().innerText()).toContain('A forum was asked');
  });

  it('imports a pack and names what it leaves out', async () => {
    const own = {
      id: 'roe-v-sample-2020',
      caption: 'Roe v. Sample',
      shortName: 'Roe v. Sample',
      court: 'A court',
      courtId: null,
      docket: '20-1',
      decided: '2020',
      citations: [],
      instrument: 'civil-subpoena',
      soughtBy: 'Sample',
      outcome: 'quashed',
      stance: 'supports',
      grounds: [],
      holdings: [],
      background: '',
      subsequentHistory: null,
      related: [],
      sources: [],
      confidence: 'well-known-not-seen',
    };
    writeFileSync(pack, JSON.stringify([own, { id: 'broken' }]));
    await answerOpenDialog(running.app, pack);
    await page.getByRole('button', { name: 'Import…', exact: true }).click();
    await page.getByText(/^record 2, line 1: .*left out$/).waitFor();
    await page.getByRole('button', { name: 'Apply to 1 record' }).click();
    await expect.poll(count).toBe('141');
  });

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open('People v. Harris');
    await expect.poll(() => faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Edit fields' }).click();
    await expect.poll(() => faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await screenshot(page, `precedents-${colorScheme}`);
    for (const section of ['Today', 'Deadlines', 'Templates']) {
      await page.getByRole('navigation').getByText(section, { exact: true }).click();
      await page.getByRole('heading', { level: 1, name: section }).waitFor();
      await expect.poll(() => faults(page)).toEqual([]);
      await screenshot(page, `${section.toLowerCase()}-${colorScheme}`);
    }
    await page.getByRole('navigation').getByText('Precedents', { exact: true }).click();
  });

  it('complains of nothing on the console', () => {
    expect(running.complaints).toEqual([]);
  });
});
