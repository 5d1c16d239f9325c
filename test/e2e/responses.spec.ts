import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchApp, type RunningApp, screenshot } from './app';
import { faults } from './axe';

/** How a demand is answered, item by item, and the papers that print it. */

let running: RunningApp;
let page: Page;

const field = (path: string): Locator => page.locator(`[id="field:${path}"]`);
const tab = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

/** What was typed is gathered for a moment before it is written. */
async function saved(): Promise<void> {
  await page.waitForTimeout(800);
  await expect.poll(() => page.getByRole('contentinfo').innerText()).toContain('Saved ');
}

async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').waitFor();
  await page.getByRole('grid', { name: 'Matters' }).locator('[data-row]', { hasText: 'Harborlight' }).dblclick();
  await tab('Demand');
});

afterAll(() => running.close());

it('shows what is entered for each item, and takes a change', async () => {
  await page.getByRole('combobox', { name: 'Answer to item 2', exact: true }).scrollIntoViewIfNeeded();
  expect(await page.getByRole('combobox', { name: 'Answer to item 2', exact: true }).inputValue()).toBe('Withhold');
  expect(await field('response.items.item-5.produced').inputValue()).toContain('the log of publication');
  await choose('Answer to item 2', 'Withhold, and offer a narrower request');
  await field('response.items.item-2.narrowTo').fill('the country of the last log-in');
  await field('response.items.item-5.bates').fill('HARBOR-000001 to HARBOR-000002');
  await saved();
  await screenshot(page, 'matter-responses');
  expect(await faults(page)).toEqual([]);
});

it('offers and takes back a time to confer', async () => {
  const takeBack = page.getByRole('button', { name: /^Take back/ });
  const before = await takeBack.count();
  await page.getByLabel('Day to confer', { exact: true }).fill('12/1/2031');
  await page.keyboard.press('Tab');
  await page.getByLabel('Time to confer', { exact: true }).fill('9:30 am');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Offer it' }).click();
  await page.getByRole('button', { name: 'Take back December 1, 2031, 09:30' }).click();
  await expect.poll(() => takeBack.count()).toBe(before);
});

it('prints the change in the letter to confer', async () => {
  await tab('Drafts');
  const letter = page.locator('.q-doc-list li', { hasText: 'Meet-and-confer letter' });
  await letter.getByRole('button', { name: 'Draft this' }).click();
  await page.locator('.q-pview[data-busy="false"] iframe').first().waitFor({ timeout: 20_000 });
  await expect
    .poll(async () => (await page.locator('.q-pview iframe').last().getAttribute('srcdoc')) ?? '', { timeout: 20_000 })
    .toContain('the country of the last log-in');
  await screenshot(page, 'meet-and-confer-draft');
});
