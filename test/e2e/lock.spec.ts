import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, lockWindowOf, mainWindowOf, type RunningApp, unlock } from './app';
import { inspectPage } from './axe';
import { isRunning, processOf } from './processes';

/** From the first start to a vault of one's own, and every way of locking it: what ends, what stays, what comes back. */

const passphrase = 'copper lantern meadow six';
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp({ vault: 'none' });
  page = running.page;
});

afterAll(async () => {
  await running.close();
  rmSync(running.profile, { recursive: true, force: true });
});

const title = 'Twitter v. CBP (locked away)';
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const secret = (label: string): Locator => page.getByLabel(label, { exact: true });
const heading = (): Locator => page.getByRole('heading', { level: 1 });
const goTo = (section: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();

const inspect = (name: string): Promise<void> => inspectPage(page, name);

/** Locks by `how`, and demands what every lock must do. */
async function locks(how: () => Promise<unknown>): Promise<void> {
  const id = await processOf(running.app, 'index.html');
  expect(isRunning(id)).toBe(true);
  await how();
  page = await lockWindowOf(running.app);
  await page.getByText('Passphrase', { exact: true }).waitFor();
  expect(isRunning(id)).toBe(false);
  // Playwright hears a little later than the system.
  await expect.poll(() => running.app.windows().map((window) => window.url())).toEqual(['app://quash/lock.html']);
}

/** Unlocks, and finds the matter as it was. */
async function unlocks(): Promise<void> {
  page = await unlock(running.app, passphrase);
  await heading().filter({ hasText: title }).waitFor();
}

/** The page may be gone before it sees the keys come up again. */
const ctrlL = (): Promise<unknown> => page.keyboard.press('Control+l').catch(() => null);

const idle = (seconds: number): Promise<void> =>
  running.app.evaluate(({ powerMonitor }, value) => {
    Reflect.set(globalThis, 'idleLooks', 0);
    powerMonitor.getSystemIdleTime = () => {
      Reflect.set(globalThis, 'idleLooks', Number(Reflect.get(globalThis, 'idleLooks')) + 1);
      return value;
    };
  }, seconds);

/** How often the app has looked at the idle time since it was set. */
const idleLooks = (): Promise<number> => running.app.evaluate(() => Number(Reflect.get(globalThis, 'idleLooks')));

describe('the first start', () => {
  it('asks, in a small window that knows nothing of a matter', async () => {
    await heading().filter({ hasText: 'Welcome to Quash' }).waitFor();
    const seen = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({ size: window.getSize(), title: window.getTitle() })),
    );
    expect(seen).toEqual([{ size: [720, 640], title: 'Quash' }]);
    const offered = await page.evaluate(() => Object.keys(Reflect.get(globalThis, 'quash') as object));
    expect(offered).toContain('vault:unlock');
    expect(offered.filter((name) => /keys|append|frames|blob|file/.test(name))).toEqual([]);
    await expect.poll(() => running.printed()).toContain('Quash is ready');
    await inspect('lock-welcome');
  });

  it('makes a vault with a passphrase, shows the recovery code once and goes in', async () => {
    await button('Continue').click();
    await secret('Passphrase').fill(passphrase);
    await secret('Repeat the passphrase').fill(passphrase);
    await inspect('lock-passphrase');
    await button('Make the vault').click();
    const code = page.getByRole('list', { name: 'Recovery code, in groups' });
    await code.waitFor();
    const groups = (await code.locator('[aria-hidden]').allInnerTexts()).map((group) => group.trim());
    expect(groups.length).toBeGreaterThan(4);
    await inspect('lock-recovery-code');
    await button('I have it on paper').click();
    await secret('Last two groups of the recovery code').fill(groups.slice(-2).join(' ').toLowerCase());
    await button('Continue').click();
    await inspect('lock-second-place');
    await button('Later').click();
    page = await mainWindowOf(running.app);
    await button('Skip the questions').click();
    await page.getByRole('grid', { name: 'Matters' }).waitFor();
    await expect.poll(() => running.app.windows().length).toBe(1);
  });

  it('leaves on the disk no word that was typed', async () => {
    expect(readdirSync(join(running.profile, 'vault')).sort()).toEqual(expect.arrayContaining(['a', 'b']));
    expect(readdirSync(running.profile)).not.toContain('IndexedDB');
    const [set, ...more] = readdirSync(join(running.profile, 'Partitions'));
    expect(set).toMatch(/^set-[0-9a-f]{16}$/);
    expect(more).toEqual([]);
  });
});

describe('locking', () => {
  it('on Ctrl+L saves what is typed and ends the process of the page', async () => {
    await page.getByRole('grid', { name: 'Matters' }).getByText('DreamHost').first().dblclick();
    await page.getByRole('tab', { name: /^Overview/ }).waitFor();
    // Not a moment for the autosave: the lock has to bring it home.
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(title);
    await locks(ctrlL);
    await inspect('lock-unlock');
  });

  it('refuses a wrong passphrase, and makes whoever goes on trying wait', async () => {
    const wrong = page.getByRole('alert').filter({ hasText: 'does not open the vault' });
    for (let i = 0; i < 3; i += 1) {
      await secret('Passphrase').fill(`wrong passphrase ${i}`);
      await button('Unlock').click();
      await wrong.waitFor();
    }
    await secret('Passphrase').fill('wrong passphrase 4');
    // The second in which it is shown may be over before a loaded machine looks: it looks before it asks.
    const shown = page.getByRole('alert').getByText('You can try again in 1 s').waitFor({ state: 'attached' });
    const tried = Date.now();
    await Promise.all([shown, button('Unlock').click()]);
    // A page that does not keep to the waiting is made to wait.
    const answer = await page.evaluate(async () => {
      const bridge = Reflect.get(globalThis, 'quash') as Record<string, (input: unknown) => Promise<unknown>>;
      return bridge['vault:unlock']!({ by: 'passphrase', secret: new TextEncoder().encode('wrong passphrase 5') });
    });
    expect(Date.now() - tried).toBeGreaterThan(1_000);
    expect(answer).toEqual({ ok: true, value: { status: 'wrong', waitSeconds: 2 } });
    await inspect('lock-wrong-passphrase');
  });

  it('gives the same matter back, on the same page', async () => {
    await unlocks();
    await expect.poll(() => running.app.windows().length).toBe(1);
  });

  it('happens by itself after a while without anybody, and not before', async () => {
    // What a test types is nothing that the system counts.
    await idle(0);
    await goTo('Settings');
    await page.getByRole('tab', { name: 'Lock and passphrase' }).click();
    await page.getByLabel('Lock when idle for').click();
    await page.getByRole('option', { name: '1 minute', exact: true }).click();
    await inspect('settings-lock');
    await goTo('Matters');
    await page.getByRole('grid', { name: 'Matters' }).getByText(title).dblclick();
    await heading().filter({ hasText: title }).waitFor();
    await idle(59);
    await expect.poll(idleLooks).toBeGreaterThan(0);
    // The look is over, and a lock would have begun: it takes the page's process within moments.
    await page.waitForTimeout(500);
    expect(running.app.windows().map((window) => window.url().split('#')[0])).toEqual(['app://quash/index.html']);
    await locks(() => idle(60));
    await idle(0);
    await unlocks();
  });

  it.each(['suspend', 'lock-screen'] as const)('comes with the %s of the machine', async (event) => {
    await locks(() => running.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event));
    await unlocks();
  });

  it('does not wait long for a page that hangs', async () => {
    const began = Date.now();
    // No answer ever comes from this: the page is busy until its process ends.
    void page
      .evaluate(() =>
        setTimeout(() => {
          for (;;);
        }, 50),
      )
      .catch(() => null);
    await new Promise((done) => setTimeout(done, 300));
    await locks(() => running.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')));
    expect(Date.now() - began).toBeLessThan(10_000);
    await unlocks();
  });

  it('clears what the page copied, and nothing that another program did', async () => {
    const onClipboard = (): Promise<string> => running.app.evaluate(({ clipboard }) => clipboard.readText());
    const copied = (await heading().innerText()).trim();
    await page.evaluate((hash) => {
      const bridge = Reflect.get(globalThis, 'quash') as Record<string, (input: unknown) => Promise<unknown>>;
      return bridge['clipboard:mine']!({ sha256: hash });
    }, createHash('sha256').update(copied).digest('hex'));
    await running.app.evaluate(({ clipboard }) => clipboard.writeText('of another program'));
    await locks(ctrlL);
    expect(await onClipboard()).toBe('of another program');
    await unlocks();
    await heading().selectText();
    await page.keyboard.press('Control+c');
    await expect.poll(onClipboard).toContain(copied);
    await locks(ctrlL);
    await expect.poll(onClipboard).toBe('');
    await unlocks();
  });
});

describe('the end', () => {
  it('makes a backup of what changed, and the next start asks again', async () => {
    await running.close();
    const kept = readdirSync(join(running.profile, 'vault', 'snapshots'));
    expect(kept.filter((name) => name.endsWith('.qsnap')).length).toBeGreaterThan(0);
    running = await launchApp({ profile: running.profile, passphrase });
    page = running.page;
    await heading().filter({ hasText: title }).waitFor();
    expect(running.complaints).toEqual([]);
  });
});
