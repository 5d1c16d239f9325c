import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryOf } from '../bench/library-data';
import { faults } from './axe';
import { answerOpenDialog, launchApp, type RunningApp, screenshot, unlock } from './app';

/** A library of some thousand records: searched by field, with a slip, with a saved view; edited without a stutter. */

const many = 3_000;
const pack = join(tmpdir(), `quash-library-${process.pid}.json`);
const records = [...libraryOf(many)];

let running: RunningApp;
let page: Page;
let total: number;

const count = (): Promise<string> => page.locator('.q-pane-count').innerText();
const search = (text: string): Promise<void> => page.getByLabel('Search precedents').fill(text);
const problems = () => page.locator('.q-query-problems');
const found = async (text: string, expected: number): Promise<void> => {
  await search(text);
  await expect.poll(count, { timeout: 10_000 }).toBe(`${expected} of ${total}`);
};

beforeAll(async () => {
  writeFileSync(pack, JSON.stringify(records));
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').getByText('Precedents', { exact: true }).click();
  await page.getByRole('grid', { name: 'Precedents' }).waitFor();
  await page.locator('.q-pane-count').getByText(/^\d+$/).waitFor();
  total = Number(await count()) + many;
  await answerOpenDialog(running.app, pack);
  await page.getByRole('button', { name: 'Import…', exact: true }).click();
  await page.getByRole('button', { name: /^Apply to \d/ }).click({ timeout: 60_000 });
  await page.locator('.q-pane-count').getByText(String(total), { exact: true }).waitFor({ timeout: 30_000 });
}, 90_000);

afterAll(async () => {
  await running.close();
  rmSync(pack, { force: true });
});

describe('the search of a large library', () => {
  it('narrows by fields typed into the search', async () => {
    const fit = records.filter((r) => r.courtId === 'ca2' && r.stance === 'adverse' && r.decided >= '2011');
    await found('is:own court:ca2 stance:adverse year:>2010', fit.length);
    await expect.poll(() => problems().innerText()).toBe('');
  });

  it('forgives a slip, and finds the record whose word it is', async () => {
    const rows = page.getByRole('grid', { name: 'Precedents' }).locator('[data-row]');
    await search('higfheidls'); // Two slips are one too many.
    await page.getByText('Nothing matches').waitFor();
    await search('highfeilds');
    // Others speak of it; the one that bears the name comes first.
    await expect.poll(() => rows.first().innerText()).toContain('Highfields');
    await expect.poll(() => rows.count()).toBeLessThan(10);
  });

  it('says what it does not know, names the nearest, and puts it in on a click', async () => {
    await search('stance:advers is:own');
    await expect.poll(() => problems().innerText()).toContain('Nothing in the library has stance “advers”');
    await expect.poll(count).toBe(`${many} of ${total}`);
    await screenshot(page, 'library-search-problem');
    await problems().getByRole('button', { name: 'stance:adverse' }).click();
    const adverse = records.filter(({ stance }) => stance === 'adverse').length;
    await expect.poll(count).toBe(`${adverse} of ${total}`);
    expect(await page.getByLabel('Search precedents').inputValue()).toBe('stance:adverse is:own');
    await search('corut:ca9');
    await expect.poll(() => problems().innerText()).toContain('There is no field “corut”');
    await search('court:ca99');
    await expect.poll(() => problems().innerText()).toContain('Nearest: ca9');
  });

  it('keeps a view with its query and filters, and takes its removal back', async () => {
    const fit = records.filter(({ stance, outcome }) => stance === 'mixed' && outcome === 'upheld').length;
    await search('is:own stance:mixed');
    await page.getByRole('button', { name: /^Upheld/ }).click();
    await expect.poll(count).toBe(`${fit} of ${total}`);
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByLabel('Name of the view').fill('Mixed, upheld');
    await page.getByRole('form', { name: 'Save this view' }).getByRole('button', { name: 'Save' }).click();
    const view = page
      .getByRole('region', { name: 'Saved views' })
      .getByRole('button', { name: 'Mixed, upheld', exact: true });
    await view.waitFor();
    expect(await view.getAttribute('aria-pressed')).toBe('true');
    await search('');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(count).toBe(String(total));
    await view.click();
    await expect.poll(count).toBe(`${fit} of ${total}`);
    await page.getByRole('button', { name: 'Remove view Mixed, upheld' }).click();
    await view.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await view.waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  it('shows an edit of one record in the search at once', async () => {
    await found('"bench 1234"', 1);
    await page.getByRole('grid', { name: 'Precedents' }).locator('[data-row]').first().click();
    await page.getByRole('button', { name: 'Edit fields' }).click();
    const name = page
      .getByRole('region', { name: 'Precedent', exact: true })
      .getByRole('textbox', { name: 'Short name' });
    await name.fill('Quillfeather v. Zyzzyva');
    await name.press('Enter');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await found('zyzzyv', 1);
    await expect
      .poll(() => page.getByRole('grid', { name: 'Precedents' }).locator('[data-row]').first().innerText())
      .toContain('Quillfeather v. Zyzzyva');
  });

  it('finds a record of the library in the search over everything too', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Search matters/ }).fill('quilfeather');
    await expect.poll(() => page.getByRole('option').first().innerText()).toContain('Precedent');
    await page.keyboard.press('Escape');
  });

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await search('anonymous speaker stance:advers year:>1990');
    await page.getByText('This part was left out of the search.').waitFor();
    await expect.poll(() => faults(page)).toEqual([]);
    await screenshot(page, `library-search-${colorScheme}`);
    await page.getByRole('button', { name: 'What can be searched for' }).click();
    await page.getByText('records that cite it').waitFor();
    await expect.poll(() => faults(page)).toEqual([]);
    await screenshot(page, `library-search-help-${colorScheme}`);
    await page.keyboard.press('Escape');
  });

  it('shows its names right after an unlock, and says that the rest is being read', async () => {
    await search('');
    // The overview is written in a quiet moment.
    await page.waitForTimeout(6_000);
    await running.app.context().addInitScript(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const look = (): void => {
        const now = `${document.querySelector('.q-query-reading')?.textContent} · ${document.querySelector('.q-pane-count')?.textContent}`;
        if (said.at(-1) !== now) said.push(now);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    // The page ends with the lock, and may do so before the key is let go.
    await page.keyboard.press('Control+l').catch(() => undefined);
    page = await unlock(running.app);
    await page.getByRole('navigation').getByText('Precedents', { exact: true }).click();
    await page.locator('.q-pane-count').getByText(String(total), { exact: true }).waitFor();
    await found('zyzzyv', 1);
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(await said()).toContain(`Names and citations only: the rest is being read · ${total}`);
    // A word of a text is found when that is over.
    await page.getByText('Names and citations only').waitFor({ state: 'detached' });
    await search('"prima facie showing"');
    await expect.poll(count).toMatch(/^\d{3,} of /);
  });

  it('complains of nothing on the console', () => {
    expect(running.complaints).toEqual([]);
  });
});
