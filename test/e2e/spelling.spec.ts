import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp, screenshot } from './app';
import { faults, inspectPage } from './axe';

/** Spelling in the real window: underlined by the engine, judged by a worker of the page, mended by a menu. */

let running: RunningApp;
let page: Page;
let box: Locator;

const workers = (): string[] => page.workers().map((worker) => worker.url());

/** The word that the engine itself marks as misspelled under the cursor; '' when it marks none. */
async function markedAt(field: Locator, x: number, y = 14): Promise<string> {
  const heard = running.app.evaluate(
    ({ webContents }) =>
      new Promise<string>((done) => {
        const shown = webContents.getAllWebContents().find((each) => each.getURL().includes('index.html'));
        shown?.once('context-menu', (_event, { misspelledWord }) => done(misspelledWord));
      }),
  );
  await field.click({ button: 'right', position: { x, y } });
  const word = await heard;
  await page.waitForTimeout(300);
  return word;
}

const closeMenu = async (): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
};

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  const questions = page.getByRole('button', { name: 'Skip the questions' });
  await questions.or(page.getByRole('navigation').first()).first().waitFor();
  if (await questions.isVisible()) await questions.click();
  await page.getByRole('grid', { name: 'Matters' }).getByText('DreamHost').first().dblclick();
  await page.getByRole('tab', { name: /^Notes/ }).click();
  box = page.getByRole('textbox', { name: 'New note' });
});

afterAll(() => running.close());

describe('spelling', () => {
  it('costs nothing before the first field of prose is used', () => {
    expect(workers().filter((url) => url.includes('spell'))).toEqual([]);
  });

  it('marks what is misspelled, from a worker of the app’s own', async () => {
    await box.click();
    await page.keyboard.type('subpena for certiorari: Ass’n v. Doe, quuxby@ALT_USCIS');
    await expect.poll(() => markedAt(box, 30), { interval: 1_000 }).toBe('subpena');
    expect(workers().filter((url) => url.includes('spell'))).toHaveLength(1);
    expect(workers().every((url) => url.startsWith('app://quash/'))).toBe(true);
  });

  it('offers what was meant, and puts it in place', async () => {
    await page.getByRole('menuitem', { name: 'subpoena', exact: true }).waitFor();
    await screenshot(page, 'spelling-menu');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'subpoena', exact: true }).click();
    await expect.poll(() => box.inputValue()).toMatch(/^subpoena for/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => box.inputValue()).toMatch(/^subpena for/);
  });

  it('has nothing to say of a word of the field', async () => {
    await box.fill('certiorari');
    await page.waitForTimeout(800);
    expect(await markedAt(box, 30)).toBe('');
    expect(await page.getByRole('menuitem').count()).toBe(0);
  });

  it('learns a word, and unlearns it by undo', async () => {
    await box.fill('');
    await page.keyboard.type('quuxby ');
    await expect.poll(() => markedAt(box, 30), { interval: 1_000 }).toBe('quuxby');
    await page.getByRole('menuitem', { name: 'Add “quuxby” to my dictionary' }).click();
    await page.getByText('“quuxby” is in your dictionary.').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type('quuxby ');
    await page.waitForTimeout(800);
    expect(await markedAt(box, 30)).toBe('');
    await page
      .getByRole('alert')
      .or(page.locator('.mantine-Notifications-root'))
      .getByRole('button', { name: 'Undo' })
      .click();
    await box.click();
    await page.keyboard.press('End');
    await page.keyboard.type('quuxby ');
    await expect.poll(() => markedAt(box, 30), { interval: 1_000 }).toBe('quuxby');
    await closeMenu();
  });

  it('opens by the keyboard', async () => {
    await box.focus();
    await box.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(2, 2));
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /^Add “quuxby”/ }).waitFor();
    await closeMenu();
  });

  it.each(['data-sealed', 'spellcheck'])('never asks about a field that %s keeps out', async (attribute) => {
    await page.evaluate((name) => {
      const field = document.createElement('textarea');
      field.setAttribute(name, name === 'spellcheck' ? 'false' : '');
      field.setAttribute('aria-label', name);
      field.style.cssText = 'position: fixed; left: 300px; top: 400px; width: 300px; height: 60px; z-index: 9999';
      document.body.append(field);
    }, attribute);
    const field = page.getByLabel(attribute, { exact: true });
    await field.click();
    await page.keyboard.type('wrongg nammes herre ');
    await page.waitForTimeout(1_200);
    expect(await markedAt(field, 20, 12)).toBe('');
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([]);
    await field.evaluate((element) => element.remove());
  });

  it('leaves single lines and fields of names alone', async () => {
    await page.getByRole('tab', { name: /^Overview/ }).click();
    const name = page.getByRole('textbox', { name: 'Short name', exact: true }).first();
    await name.click();
    expect(await name.evaluate((field: HTMLInputElement) => field.spellcheck)).toBe(false);
  });

  it('lists the learnt words in the settings, where one can be taken out', async () => {
    await page.getByRole('tab', { name: /^Notes/ }).click();
    await box.fill('');
    await box.click();
    await page.keyboard.type('quuxby ');
    await expect.poll(() => markedAt(box, 30), { interval: 1_000 }).toBe('quuxby');
    await page.getByRole('menuitem', { name: 'Add “quuxby” to my dictionary' }).click();
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('tab', { name: 'Look and defaults' }).click();
    const list = page.getByRole('list', { name: 'My dictionary' });
    await list.getByText('quuxby').waitFor();
    await inspectPage(page, 'settings-dictionary');
    await list.getByRole('button', { name: 'Take out quuxby' }).press('Enter');
    await list.waitFor({ state: 'detached' });
  });

  it('complains of nothing in the console', () => expect(running.complaints).toEqual([]));
});
