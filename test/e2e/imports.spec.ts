import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asPdf, demandText } from '../stories/demands/papers';
import { launchApp, unlock, type RunningApp } from './app';

/** Files from outside are read in a process of their own: how long it takes to be there, what it may do, when it ends. */

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('grid', { name: 'Matters' }).waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(running.profile, { recursive: true, force: true });
});

/** The processes for imports that the app has, by their ids. */
const readers = (): Promise<number[]> =>
  running.app.evaluate(({ app }) =>
    app.getAppMetrics().flatMap((one) => (one.name === 'Quash imports' ? [one.pid] : [])),
  );

interface Answer {
  readonly ms: number;
  readonly reply: Awaited<ReturnType<Window['quash']['imports:run']>>;
}

/** Reads a file as the page does; `cancelAfter` milliseconds it calls it off. */
const read = (name: string, bytes: Uint8Array, cancelAfter?: number): Promise<Answer> =>
  page.evaluate(
    async ([file, base64, cancel]) => {
      const began = performance.now();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const id = crypto.randomUUID();
      const asked = window.quash['imports:run']({
        id,
        job: { kind: 'demand', name: file, bytes: content, wordsOnly: false },
      });
      if (cancel !== null) setTimeout(() => void window.quash['imports:cancel']({ id }), cancel);
      const reply = await asked;
      return { ms: Math.round(performance.now() - began), reply };
    },
    [name, Buffer.from(bytes).toString('base64'), cancelAfter ?? null] as const,
  );

const subpoena = asPdf(demandText('rule-45'));

describe('the process for imports', () => {
  it('is not there until a file is read, answers soon, and stays for the next one', async () => {
    expect(await readers()).toEqual([]);
    const first = await read('subpoena.pdf', subpoena);
    const [id] = await readers();
    const second = await read('subpoena.pdf', subpoena);
    console.log(`reading a subpoena: ${first.ms} ms with the start of the process, ${second.ms} ms without`);
    expect(first.reply).toMatchObject({ ok: true, value: { kind: 'demand', paper: { kind: 'pdf' } } });
    expect(second.reply).toEqual(first.reply);
    expect(await readers()).toEqual([id]);
  });

  it('refuses in plain words and goes on', async () => {
    const { reply } = await read('broken.pdf', subpoena.slice(0, 60));
    expect(reply).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
    expect(await readers()).toHaveLength(1);
  });

  it('ends when it is called off, and the next file gets a new one', async () => {
    const [before] = await readers();
    const long = asPdf(Array.from({ length: 400 }, () => demandText('rule-45')).join('\n'));
    const { reply } = await read('long.pdf', long, 5);
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await expect.poll(readers).not.toContain(before);
    expect((await read('subpoena.pdf', subpoena)).reply.ok).toBe(true);
  });

  it('is gone when the vault is locked', async () => {
    expect(await readers()).toHaveLength(1);
    const locked = running.app.waitForEvent('window');
    await page.keyboard.press('Control+l').catch(() => undefined);
    await locked;
    await expect.poll(readers).toEqual([]);
    page = await unlock(running.app);
    expect((await read('subpoena.pdf', subpoena)).reply.ok).toBe(true);
  });
});
