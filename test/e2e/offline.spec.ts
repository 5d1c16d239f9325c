import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainAttempts } from '../egress/main-attempts';
import { targetOf } from '../egress/targets';
import { launchApp, type RunningApp } from './app';

/**
 * Node's doors in the main process, each tried on the running app. That nothing leaves is shown with a sniffer by
 * `node .ci/egress.mjs`, which takes root; this much can be seen everywhere.
 */

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  await running.app.evaluate(() => {
    const home = process.mainModule;
    Object.assign(globalThis, { load: home?.require.bind(home) });
  });
});

afterAll(() => running.close());

/** What the browser engine does for main; it answers with errors of its own, or not at all. */
const byTheEngine =
  /^(electron net|session|webContents|a (later|child|data|dictionary|view|page|window)|preconnect|a view)|dictionary/;
const shut = mainAttempts
  .map((attempt, index) => ({ ...attempt, index }))
  .filter(({ name }) => !byTheEngine.test(name));

describe('a door of Node in main', () => {
  it('is known by name', () => expect(shut.length).toBeGreaterThanOrEqual(24));

  it.each(shut)('$name is shut', async ({ run, index }) => {
    const attempt = running.app.evaluate(run as (electron: unknown, target: unknown) => void, targetOf('m', index));
    await expect(attempt).rejects.toThrow('Quash never talks to a network.');
  });

  it('opens no port either', async () => {
    const opening = running.app.evaluate(() => {
      const load = Reflect.get(globalThis, 'load') as (module: string) => {
        createServer: () => { listen: (port: number) => void };
      };
      load('net').createServer().listen(0);
    });
    await expect(opening).rejects.toThrow('Quash never talks to a network.');
  });

  it('stays open for a local socket, which is no network', async () => {
    const code = await running.app.evaluate(async () => {
      const load = Reflect.get(globalThis, 'load') as (module: string) => {
        connect: (path: string) => { on: (event: 'error', hear: (error: { code: string }) => void) => void };
      };
      return new Promise((done) =>
        load('net')
          .connect('/nothing/is/here')
          .on('error', (error) => done(error.code)),
      );
    });
    expect(code).toBe('ENOENT');
  });
});
