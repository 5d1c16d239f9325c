import { rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, lockWindowOf, mainWindowOf, type RunningApp, unlock } from './app';
import { inspectPage } from './axe';
import { processOf } from './processes';

/** A page whose process ends by itself, and a vault that needs no lock. */

const title = 'A matter that outlives its window';
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByRole('button', { name: 'Skip the questions' }).click();
  await page.getByRole('grid', { name: 'Matters' }).getByText('DreamHost').first().dblclick();
  await page.getByRole('tab', { name: /^Overview/ }).waitFor();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(title);
});

afterAll(async () => {
  await running.close();
  rmSync(running.profile, { recursive: true, force: true });
});

const heading = (): Locator => page.getByRole('heading', { level: 1 });

const inspect = (name: string): Promise<void> => inspectPage(page, name);

describe('a window that dies', () => {
  /** Ends the page's process as a fault would, and waits until another one is there. */
  async function crash(): Promise<void> {
    const id = await processOf(running.app, 'index.html');
    await running.app.evaluate(({ webContents }) => {
      for (const contents of webContents.getAllWebContents()) contents.forcefullyCrashRenderer();
    });
    const isAnother = (now: number): boolean => now !== 0 && now !== id;
    await expect.poll(() => processOf(running.app, '').then(isAnother)).toBe(true);
  }

  const matterIsThere = (): Promise<void> =>
    heading()
      .filter({ hasText: `${title} again` })
      .waitFor();

  it('comes back on the same page, without a passphrase, with what was typed, and says so', async () => {
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type(' again');
    await page.waitForTimeout(800);
    await expect.poll(() => page.getByRole('contentinfo').innerText()).toContain('Saved ');
    await crash();
    page = await mainWindowOf(running.app);
    await matterIsThere();
    await page.getByText('The window stopped and was brought back', { exact: false }).first().waitFor();
    await inspect('window-restarted');
    await expect.poll(() => running.app.windows().length).toBe(1);
  });

  it('ends at the lock when it dies again and again', async () => {
    for (let time = 2; time <= 3; time += 1) {
      await crash();
      page = await mainWindowOf(running.app);
      await matterIsThere();
    }
    await crash();
    page = await lockWindowOf(running.app);
    await page.getByText('stopped several times in a row', { exact: false }).waitFor();
    await inspect('lock-window-stopped');
    page = await unlock(running.app);
    await matterIsThere();
  });
});

describe('a vault of samples', () => {
  let samples: RunningApp;

  beforeAll(async () => {
    samples = await launchApp({ vault: 'samples' });
  });

  afterAll(async () => {
    await samples.close();
    rmSync(samples.profile, { recursive: true, force: true });
  });

  it('opens by itself and has nothing to lock', async () => {
    const { app, page: window } = samples;
    await window.getByRole('button', { name: 'Skip the questions' }).click();
    await window.getByRole('grid', { name: 'Matters' }).waitFor();
    await window.keyboard.press('Control+l');
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await window.waitForTimeout(2_000);
    expect(app.windows().map((each) => each.url().split('#')[0])).toEqual(['app://quash/index.html']);
    const offers = await app.evaluate(
      ({ Menu }) =>
        Menu.getApplicationMenu()
          ?.items.flatMap((item) => item.submenu?.items ?? [])
          .find(({ label }) => label === 'Lock')?.enabled,
    );
    expect(offers).toBe(false);
  });
});
