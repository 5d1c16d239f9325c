import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channels, lockChannels, mainChannels } from '../../shared/ipc/channels';
import { launchApp, type RunningApp } from './app';
import * as probes from './probes';

/**
 * The twenty items of Electron's security checklist, each asserted on the running app. The numbers and names are those
 * of the checklist; what each of them promises of Quash is in docs/security.md.
 */

const root = resolve(import.meta.dirname, '../..');
const elsewhere = 'https://example.org/';
/** Set by whoever builds a release: then an Electron that is too old is a failure, and not only a line in the log. */
const isRelease = process.env['QUASH_RELEASE'] === 'true';

let running: RunningApp;
/** Of the page that asks for the passphrase: its preferences and its bridge. */
let lock: { readonly preferences: Record<string, unknown>[]; readonly bridge: string[] };

beforeAll(async () => {
  const first = await launchApp({ vault: 'none' });
  const bridge = await first.page.evaluate(() => Object.keys(window.quash));
  lock = { preferences: await probes.livePreferences(first.app), bridge };
  await first.close();
  running = await launchApp();
});

afterAll(() => running.close());

async function everyPage(check: (preferences: Record<string, unknown>) => void): Promise<void> {
  const pages = await probes.livePreferences(running.app);
  expect([pages.length, lock.preferences.length]).toEqual([1, 1]);
  for (const preferences of [...pages, ...lock.preferences]) check(preferences);
}

const atHome = (): boolean => /^app:\/\/quash\/index\.html/.test(running.page.url());

describe('Electron’s security checklist', () => {
  it('1. Only load secure content: everything that the page names comes from the app itself', async () => {
    const named = await running.page.evaluate(probes.namedAddresses);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((url) => !/^(app:\/\/quash\/|blob:app:\/\/quash\/|data:)/.test(url))).toEqual([]);
    const refused = await running.page.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              () => 'loaded',
              () => 'refused',
            ),
          ),
        ),
      ['http://example.org/', elsewhere],
    );
    expect(refused).toEqual(['refused', 'refused']);
  });

  it('2. Do not enable Node.js integration for remote content', () =>
    everyPage((preferences) => {
      expect(preferences['nodeIntegration'] ?? false).toBe(false);
      expect(preferences['nodeIntegrationInWorker'] ?? false).toBe(false);
      expect(preferences['nodeIntegrationInSubFrames'] ?? false).toBe(false);
    }));

  it('3. Enable context isolation', async () => {
    await everyPage(({ contextIsolation }) => expect(contextIsolation).toBe(true));
    const seen = await running.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'].filter(
        (name) => typeof Reflect.get(globalThis, name) !== 'undefined',
      ),
    );
    expect(seen).toEqual([]);
  });

  it('4. Enable process sandboxing', async () => {
    await everyPage(({ sandbox }) => expect(sandbox).toBe(true));
    const asked = await running.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'));
    // Chromium refuses to be sandboxed as root, which only test machines are: nobody else can ask for it.
    expect(asked && process.getuid?.() !== 0).toBe(false);
    const main = await running.app.evaluate(() => {
      const home = process.mainModule;
      return home === undefined ? '' : String(home.require('node:fs').readFileSync(home.filename, 'utf8'));
    });
    expect(main).toContain('enableSandbox');
  });

  it('5. Handle session permission requests from remote content: all are refused but the keeping of the store', async () => {
    const states = await running.page.evaluate(probes.permissionStates);
    expect(Object.values(states)).toContain('denied');
    expect(Object.entries(states).filter(([, state]) => state === 'granted' || state === 'prompt')).toEqual([]);
    // A refusal that throws in main would show a dialog there: it counts as a fault.
    await running.app.evaluate(() => {
      const faults: string[] = [];
      Object.assign(globalThis, { faults });
      process.on('uncaughtException', (error) => faults.push(String(error)));
    });
    const asked = await running.page.evaluate(probes.askForEverything);
    expect(Object.entries(asked).filter(([, answer]) => answer !== 'refused')).toEqual([]);
    expect(await running.app.evaluate(() => Reflect.get(globalThis, 'faults') as string[])).toEqual([]);
    expect(await running.page.evaluate(() => navigator.storage.persist())).toBe(true);
  });

  it('6. Do not disable webSecurity', async () => {
    await everyPage(({ webSecurity }) => expect(webSecurity).toBe(true));
    const file = await running.page.evaluate(() =>
      fetch('file:///etc/hostname').then(
        () => 'read',
        () => 'refused',
      ),
    );
    expect(file).toBe('refused');
  });

  it('7. Define a Content-Security-Policy, for every page and every worker', async () => {
    for (const path of ['/index.html', '/lock.html', '/nothing-is-here']) {
      const policy = await probes.policyOf(running.page, path);
      const nothing = ["'none'"];
      expect(policy.get('default-src')).toEqual(nothing);
      expect(policy.get('object-src')).toEqual(nothing);
      expect(policy.get('frame-ancestors')).toEqual(nothing);
      expect(policy.get('base-uri')).toEqual(nothing);
      expect(policy.get('form-action')).toEqual(nothing);
      expect(policy.get('script-src')).toEqual(["'self'"]);
      expect(policy.get('connect-src')).toEqual(["'self'"]);
      expect(policy.get('worker-src')).toEqual(["'self'"]);
      const sources = [...policy.values()].flat();
      expect(sources.filter((source) => /^(\*|https?:|wss?:|'unsafe-eval'|'strict-dynamic')/.test(source))).toEqual([]);
    }
    expect(await running.page.evaluate(probes.tryInlineScript)).toBeUndefined();
  });

  it('8. Do not enable allowRunningInsecureContent', () =>
    everyPage(({ allowRunningInsecureContent }) => expect(allowRunningInsecureContent ?? false).toBe(false)));

  it('9. Do not enable experimental features', async () => {
    await everyPage(({ experimentalFeatures }) => expect(experimentalFeatures ?? false).toBe(false));
    const switches = await running.app.evaluate(({ app }) =>
      ['enable-experimental-web-platform-features', 'enable-features'].filter((name) =>
        app.commandLine.hasSwitch(name),
      ),
    );
    expect(switches.filter((name) => name !== 'enable-features')).toEqual([]);
  });

  it('10. Do not use enableBlinkFeatures', async () => {
    await everyPage(({ enableBlinkFeatures }) => expect(enableBlinkFeatures ?? '').toBe(''));
    expect(await running.app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-blink-features'))).toBe(false);
  });

  it('11. Do not use allowpopups for WebViews: there is no <webview>', async () => {
    await everyPage(({ webviewTag }) => expect(webviewTag ?? false).toBe(false));
    expect(await running.page.evaluate(probes.webviewIsNothing, elsewhere)).toBe(true);
    expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  it('12. Verify WebView options and parameters: none may be attached', async () => {
    const prevented = await running.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        let stopped = false;
        contents.emit('will-attach-webview', { preventDefault: () => (stopped = true) }, {}, { src: 'app://quash/' });
        return stopped;
      }),
    );
    expect(prevented).toEqual([true]);
  });

  it.each([
    elsewhere,
    'http://127.0.0.1:9/',
    'file:///etc/hostname',
    'data:text/html,x',
    'app://evil/',
    'app://quash/lock.html',
  ])('13. Disable or limit navigation: not to %s', async (url) => {
    await running.page.evaluate(probes.leaveFor, url);
    await running.page.waitForTimeout(250);
    expect(atHome()).toBe(true);
  });

  it('13. Disable or limit navigation: nor a frame, nor by a redirect', async () => {
    expect(['', 'out of reach']).toContain(await running.page.evaluate(probes.textOfFrame, elsewhere));
    const prevented = await running.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        let stopped = false;
        contents.emit('will-redirect', { preventDefault: () => (stopped = true), url: 'https://example.org/' });
        return stopped;
      }),
    );
    expect(prevented).toEqual([true]);
  });

  it('14. Disable or limit creation of new windows', async () => {
    const opened = await running.page.evaluate(
      (urls) => urls.map((url) => window.open(url) !== null),
      [elsewhere, 'about:blank', 'app://quash/index.html'],
    );
    expect(opened).toEqual([false, false, false]);
    await running.page.evaluate((url) => {
      const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
    }, elsewhere);
    await running.page.waitForTimeout(200);
    expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('15. Do not use shell.openExternal with untrusted content: nobody can use it', async () => {
    const answer = await running.app.evaluate(({ shell }, url) => {
      try {
        void shell.openExternal(url);
        return 'opened';
      } catch (error) {
        return (error as { code?: string }).code;
      }
    }, elsewhere);
    expect(answer).toBe('EGRESS_DENIED');
  });

  it('16. Use a current version of Electron', async () => {
    const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const current = Number(about.devDependencies['electron']?.split('.')[0]);
    const version = await running.app.evaluate(() => process.versions.electron);
    const behind = current - Number(version.split('.')[0]);
    console.log(`Electron ${version}: ${behind} majors behind ${current}${isRelease ? ', in a release' : ''}`);
    expect(behind).toBeGreaterThanOrEqual(0);
    expect(isRelease && behind > 2, 'A release must not be more than two majors behind.').toBe(false);
  });

  it('17. Validate the sender of all IPC messages: no other page is answered', async () => {
    const answers = await probes.askAsStrangers(running.app, [...channels]);
    expect(answers.flat()).toHaveLength(2 * channels.length);
    expect(answers.flat()).not.toContain(true);
    // A frame inside the page has no bridge at all.
    expect(await running.page.evaluate(probes.bridgeOfFrame)).toBe('undefined');
    expect(await running.page.evaluate(async () => (await window.quash['app:info']()).ok)).toBe(true);
  });

  it('18. Avoid usage of the file:// protocol and prefer usage of custom protocols', async () => {
    expect(atHome()).toBe(true);
    const statuses = await running.page.evaluate(() =>
      Promise.all(
        [
          '/../../../etc/hostname',
          '/%2e%2e/main/index.cjs',
          '/..%2f..%2fpackage.json',
          '//etc/hostname',
          '/etc/hostname',
        ].map(async (path) => (await fetch(`app://quash${path}`)).status),
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404, 404]);
  });

  it('19. Check which fuses you can change, on the package that users get', async () => {
    const wire = await getCurrentFuseWire(join(root, 'out/package/linux-unpacked/quash'));
    const [off, on] = [48, 49];
    expect(wire[FuseV1Options.RunAsNode]).toBe(off);
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(off);
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(off);
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(on);
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(on);
    expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(on);
  });

  it('20. Do not expose Electron APIs to untrusted web content', async () => {
    const bridge = await running.page.evaluate(() => ({
      names: Object.keys(window.quash),
      kinds: [...new Set(Object.values(window.quash).map((entry) => typeof entry))],
      spelling: Object.keys(window.quashSpelling ?? {}),
      reply: Object.keys(Object(window.quash['app:ready'])),
    }));
    expect(bridge.names.sort()).toEqual([...mainChannels].sort());
    expect([...lock.bridge].sort()).toEqual([...lockChannels].sort());
    expect(bridge.kinds).toEqual(['function']);
    expect(bridge.spelling).toEqual(['checkWith']);
    expect(bridge.reply).toEqual([]);
    const changed = await running.page.evaluate(() => {
      try {
        Reflect.set(window.quash, 'app:info', () => 'mine');
        return String(window.quash['app:info']).includes('mine');
      } catch {
        return false;
      }
    });
    expect(changed).toBe(false);
  });
});
