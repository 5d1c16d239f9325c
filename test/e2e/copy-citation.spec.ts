import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './app';
import { inspectPage } from './axe';

/** A record's citation goes to the clipboard in the style that the court asks for, its case name in italics. */

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').getByText('Precedents', { exact: true }).first().click();
  await page.getByLabel('Search precedents').fill('McIntyre');
  const rows = page.getByRole('grid', { name: 'Precedents' }).locator('[data-row]');
  await rows.filter({ hasText: 'McIntyre' }).first().click();
});

afterAll(() => running.close());

describe('the styles of a copied citation', () => {
  it('are offered in a menu that the keyboard opens', async () => {
    await page.getByRole('button', { name: 'Choose the style to copy' }).press('Enter');
    await page.getByRole('menuitem', { name: 'New York style' }).waitFor();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'Bluebook style',
      'California style',
      'New York style',
    ]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await inspectPage(page, `copy-citation-${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Escape');
  });

  it.each([
    ['Bluebook', 'McIntyre v. Ohio Elections Comm’n, 514 U.S. 334 (1995)', 'McIntyre v. Ohio Elections Comm’n'],
    [
      'California',
      'McIntyre v. Ohio Elections Commission (1995) 514 U.S. 334 [115 S.Ct. 1511, 131 L.Ed.2d 426]',
      'McIntyre v. Ohio Elections Commission',
    ],
    ['New York', 'McIntyre v Ohio Elections Commn., 514 US 334 [1995]', 'McIntyre v Ohio Elections Commn.'],
  ])('%s: as text and with italics', async (style, text, name) => {
    await page.getByRole('button', { name: 'Choose the style to copy' }).click();
    await page.getByRole('menuitem', { name: `${style} style` }).click();
    await page.getByText(`Citation copied, ${style} style`).waitFor();
    const [plain, html] = await running.app.evaluate(({ clipboard }) => [
      clipboard.readText(),
      (clipboard as unknown as { readHTML: () => string }).readHTML(),
    ]);
    expect(plain).toBe(text);
    expect(html).toContain(`<i>${name}`);
  });
});
