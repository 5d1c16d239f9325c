import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp } from './app';

/** What the page may ask of main, asked by a page that does not keep to the contract. */

let running: RunningApp;
const folder = mkdtempSync(join(tmpdir(), 'quash-bridge-'));

beforeAll(async () => {
  running = await launchApp();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const emptyGuard = { matterId: null, protectedWords: [] as string[] };

/** Calls a channel as any script in the page could. */
const call = (channel: string, input?: unknown): Promise<Record<string, unknown>> =>
  running.page.evaluate(
    ([name, value]) => {
      const bridge = Reflect.get(globalThis, 'quash') as Record<
        string,
        (input: unknown) => Promise<Record<string, unknown>>
      >;
      return bridge[name as string]!(value);
    },
    [channel, input] as const,
  );

describe('the bridge', () => {
  it('tells versions', async () => {
    const reply = await call('app:info');
    expect(reply).toMatchObject({
      ok: true,
      value: { version: '0.1.0', platform: process.platform, profileIsDefault: false },
    });
  });

  it('says once on standard output that the app is ready', async () => {
    for (let time = 0; time < 2; time += 1) {
      expect(await call('app:ready')).toEqual({ ok: true, value: { status: 'noted' } });
    }
    await running.page.waitForTimeout(200);
    expect(running.printed().match(/^Quash is ready$/gm)).toHaveLength(1);
  });

  it('refuses what is not in the contract', async () => {
    for (const [channel, input] of [
      ['file:open', { purpose: 'passwords' }],
      ['file:open', { purpose: 'attachment', path: '/etc/passwd' }],
      ['file:save', { name: 'x.docx' }],
      ['file:show', { path: 7 }],
      ['app:say-due', { overdue: 1, today: 0, soon: 0, titles: ['a', 'b', 'c', 'd'] }],
      ['app:say-due', { overdue: -1, today: 0, soon: 0, titles: [] }],
      ['app:say-due', { overdue: 1, today: 0, soon: 0, titles: [], body: 'Your password has expired' }],
    ] as const) {
      expect(await call(channel, input)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    }
    expect(await call('file:show', { path: '/etc/passwd' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-path' },
    });
  });

  it('has the desktop say what is due once a start, where it can', async () => {
    const due = { overdue: 1, today: 0, soon: 2, titles: ['Harborlight'] };
    const can = await running.app.evaluate(({ Notification }) => Notification.isSupported());
    expect(await call('app:say-due', due)).toEqual({ ok: true, value: { status: can ? 'shown' : 'quiet' } });
    expect(await call('app:say-due', due)).toEqual({ ok: true, value: { status: 'quiet' } });
  });

  it('saves through the dialog, and reads back what it saved', async () => {
    const path = join(folder, 'letter.txt');
    await answerSaveDialog(running.app, path);
    const reply = await running.page.evaluate(
      (guard) =>
        (Reflect.get(globalThis, 'quash') as Record<string, (i: unknown) => Promise<unknown>>)['file:save']!({
          name: 'letter.txt',
          bytes: new TextEncoder().encode('Dear Sir'),
          kind: 'txt',
          guard,
        }),
      emptyGuard,
    );
    expect(reply).toMatchObject({ ok: true, value: { status: 'saved', path } });
    expect(readFileSync(path, 'utf8')).toBe('Dear Sir');
    await answerOpenDialog(running.app, path);
    const back = await call('file:open', { purpose: 'attachment' });
    expect(back).toMatchObject({ ok: true, value: { status: 'opened', name: 'letter.txt' } });
    await answerOpenDialog(running.app);
    expect(await call('file:open', { purpose: 'attachment' })).toEqual({ ok: true, value: { status: 'cancelled' } });
  });

  it('blocks a file that names the speaker, before any dialog', async () => {
    await answerSaveDialog(running.app, join(folder, 'leak.txt'));
    const reply = await running.page.evaluate(() =>
      (Reflect.get(globalThis, 'quash') as Record<string, (i: unknown) => Promise<unknown>>)['file:save']!({
        name: 'leak.txt',
        bytes: new TextEncoder().encode('Our client, JANE-DÓE, says'),
        kind: 'txt',
        guard: { matterId: null, protectedWords: ['Jane Doe'] },
      }),
    );
    expect(reply).toEqual({
      ok: true,
      value: {
        status: 'blocked',
        findings: [{ where: 'content', word: 'Jane Doe', disguise: expect.stringContaining('accents') as string }],
      },
    });
    expect(() => readFileSync(join(folder, 'leak.txt'))).toThrow();
  });
});
