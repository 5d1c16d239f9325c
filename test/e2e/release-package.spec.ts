import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProfile, testSwitches } from './app';
import { evaluateOver } from './devtools';

/** The release as users get it. Playwright cannot attach to it, by design: this speaks raw DevTools protocol. */

const place = resolve(import.meta.dirname, '../../out/package/linux-unpacked');
const program = join(place, 'quash');
const port = 20_000 + (process.pid % 20_000);

/** How a fuse stands in the program itself: the characters 0 and 1. */
const off = 48;
const on = 49;

const evaluate = (expression: string): Promise<unknown> => evaluateOver(port, expression);

/** Tries until it works: a window takes a moment to come up. */
async function eventually<T>(attempt: () => Promise<T>, seconds = 20): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

describe('the release package', () => {
  it('has its fuses blown', async () => {
    const wire = await getCurrentFuseWire(program);
    const state = (fuse: FuseV1Options): number | undefined => wire[fuse];
    expect(state(FuseV1Options.RunAsNode)).toBe(off);
    expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(off);
    expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe(off);
    expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe(on);
    expect(state(FuseV1Options.EnableCookieEncryption)).toBe(on);
    expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(on);
  });

  it('differs from the package under test in the inspect fuse alone', async () => {
    const release = await getCurrentFuseWire(program);
    const tested = await getCurrentFuseWire(program.replace('out/package/', 'out/package-e2e/'));
    expect({ ...tested, [FuseV1Options.EnableNodeCliInspectArguments]: off }).toEqual(release);
  });

  it('carries one archive and no loose app', () => {
    const resources = readdirSync(join(place, 'resources'));
    expect(resources).toContain('app.asar');
    expect(resources.filter((name) => ['app', 'default_app.asar', 'app.asar.unpacked'].includes(name))).toEqual([]);
  });

  it('is no Node to whoever asks by variable, but the app', async () => {
    const args = [...testSwitches(newProfile()), '-e', 'console.log("I am Node")'];
    const asked = spawn(program, args, { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
    let said = '';
    asked.stdout.on('data', (text: Buffer) => (said += text.toString()));
    try {
      await expect.poll(() => said).toMatch(/Quash is ready|I am Node/);
    } finally {
      asked.kill('SIGKILL');
    }
    expect(said).not.toContain('I am Node');
  });
});

describe('the release, started', () => {
  let child: ChildProcess;

  beforeAll(() => {
    expect(existsSync(program), 'Run: npm run package').toBe(true);
    child = spawn(program, [...testSwitches(newProfile()), `--remote-debugging-port=${port}`], { stdio: 'ignore' });
  });

  afterAll(() => {
    child.kill('SIGKILL');
  });

  it('shows its page, at home and without Node', async () => {
    const seen = await eventually(async () => {
      const value = await evaluate(
        'JSON.stringify({ at: location.href.split("#")[0], title: document.title, require: typeof require, bridge: typeof quash })',
      );
      if (typeof value !== 'string' || value.includes('about:blank')) throw new Error('not yet');
      return JSON.parse(value) as unknown;
    });
    expect(seen).toMatchObject({ at: 'app://quash/lock.html', require: 'undefined', bridge: 'object' });
  });

  it('answers its page through the contract', async () => {
    const value = await eventually(async () => {
      const said = await evaluate('quash["app:info"]().then((reply) => JSON.stringify(reply))');
      if (typeof said !== 'string') throw new Error('not yet');
      return said;
    });
    expect(JSON.parse(value)).toMatchObject({ ok: true, value: { platform: process.platform } });
  });

  it('draws its first list', async () => {
    const text = await eventually(async () => {
      const value = await evaluate('document.body.innerText');
      if (typeof value !== 'string' || value.trim() === '') throw new Error('The page is still empty.');
      return value;
    });
    expect(text).not.toMatch(/undefined|\[object Object\]/);
  });
});
