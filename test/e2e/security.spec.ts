import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainChannels } from '../../shared/ipc/channels';
import { launchApp, type RunningApp } from './app';

/** Asserts on the running app what docs/security.md promises. A listening server is the witness for the network. */

let running: RunningApp;
let server: Server;
let port = 0;
const visits: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('ok');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
  running = await launchApp();
});

afterAll(async () => {
  await running.close();
  server.close();
});

describe('the window', () => {
  it('has the preferences of a locked-down page, live', async () => {
    const preferences = await running.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      // Not in Electron's types, but there in every version: what the page really got.
      return (contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
    expect(preferences['nodeIntegrationInWorker'] ?? false).toBe(false);
    expect(preferences['spellcheck'] ?? false).toBe(false);
    expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
  });

  it('is at home on app://quash and alone', async () => {
    expect(running.page.url()).toMatch(/^app:\/\/quash\/index\.html/);
    expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('sees no Node and no Electron, only the contract', async () => {
    const seen = await running.page.evaluate(() => ({
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      rtc: typeof Reflect.get(globalThis, 'RTCPeerConnection'),
      bridge: Object.keys(Reflect.get(globalThis, 'quash') as object).sort(),
    }));
    expect(seen).toEqual({
      require: 'undefined',
      process: 'undefined',
      rtc: 'undefined',
      bridge: [...mainChannels].sort(),
    });
  });

  it('runs no code from text', async () => {
    const message = await running.page.evaluate(() => {
      try {
        return String(Reflect.construct(Function, ['return 1'])());
      } catch (error) {
        return (error as Error).name;
      }
    });
    // Playwright's evaluate may be exempt from the CSP; a page script is not. See the header below.
    expect(['EvalError', '1']).toContain(message);
    const csp = await running.page.evaluate(async () =>
      (await fetch('app://quash/index.html')).headers.get('Content-Security-Policy'),
    );
    expect(csp).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'");
    expect(csp).not.toContain('unsafe-eval');
  });
});

describe('the network', () => {
  it.each(['fetch', 'image', 'beacon', 'socket', 'frame', 'script', 'prefetch'])(
    'is out of reach by %s',
    async (road) => {
      const outcome = await running.page.evaluate(
        async ([way, url]) => {
          const element = (tag: 'img' | 'iframe' | 'script' | 'link') =>
            new Promise<string>((done) => {
              const node = document.createElement(tag);
              node.onload = () => done('loaded');
              node.onerror = () => done('refused');
              setTimeout(() => done('silent'), 800);
              if (node instanceof HTMLLinkElement) Object.assign(node, { rel: 'prefetch', href: url });
              else node.src = url;
              document.body.append(node);
            });
          if (way === 'fetch')
            return fetch(url).then(
              () => 'loaded',
              () => 'refused',
            );
          if (way === 'beacon') return navigator.sendBeacon(url, 'x') ? 'queued' : 'refused';
          if (way === 'socket') {
            return new Promise<string>((done) => {
              const socket = new WebSocket(url.replace('http', 'ws'));
              socket.onopen = () => done('loaded');
              socket.onerror = () => done('refused');
            });
          }
          return element(way === 'image' ? 'img' : way === 'frame' ? 'iframe' : way === 'script' ? 'script' : 'link');
        },
        [road, `http://127.0.0.1:${port}/${road}`] as const,
      );
      if (road !== 'frame') expect(outcome).not.toBe('loaded');
      expect(visits).toEqual([]);
    },
  );

  it('is out of reach from the main process, past every page filter', async () => {
    const outcomes = await running.app.evaluate(async ({ net, session }, url) => {
      const viaChromium = new Promise<string>((done) => {
        const request = net.request(url);
        request.on('response', () => done('loaded'));
        request.on('error', () => done('refused'));
        request.end();
      });
      const viaNode = (() => {
        try {
          void (Reflect.get(globalThis, 'fetch') as (u: string) => unknown)(url);
          return 'loaded';
        } catch (error) {
          return (error as { code?: string }).code ?? 'refused';
        }
      })();
      const proxy = await session.defaultSession.resolveProxy('https://example.org/');
      return { chromium: await viaChromium, node: viaNode, proxy };
    }, `http://127.0.0.1:${port}/main`);
    expect(outcomes).toEqual({ chromium: 'refused', node: 'EGRESS_DENIED', proxy: 'SOCKS5 127.0.0.1:9' });
    expect(visits).toEqual([]);
  });

  it('has a witness that would have seen it', async () => {
    expect(await (await fetch(`http://127.0.0.1:${port}/control`)).text()).toBe('ok');
    expect(visits.splice(0)).toEqual(['/control']);
  });
});

describe('leaving the page', () => {
  it('opens no second window', async () => {
    expect(await running.page.evaluate((url) => window.open(url) === null, `http://127.0.0.1:${port}/w`)).toBe(true);
    expect(running.app.windows()).toHaveLength(1);
  });

  it.each(['http', 'file:///etc/hostname', 'data:text/html,hi', 'app://quash/main.js', 'app://evil/index.html'])(
    'does not navigate to %s',
    async (target) => {
      const url = target === 'http' ? `http://127.0.0.1:${port}/nav` : target;
      await running.page.evaluate((to) => {
        const link = Object.assign(document.createElement('a'), { href: to });
        document.body.append(link);
        link.click();
        link.remove();
      }, url);
      await running.page.waitForTimeout(200);
      expect(running.page.url()).toMatch(/^app:\/\/quash\/index\.html/);
      expect(visits).toEqual([]);
    },
  );

  it('serves only the files it was packed with', async () => {
    const statuses = await running.page.evaluate(async () => {
      const tries = [
        '/../main/index.cjs',
        '/%2e%2e/main/index.cjs',
        '/..%2f..%2fpackage.json',
        '//etc/passwd',
        '/nothing',
      ];
      return Promise.all(tries.map(async (path) => (await fetch(`app://quash${path}`)).status));
    });
    expect(statuses).toEqual([404, 404, 404, 404, 404]);
  });
});

describe('permissions', () => {
  it.each(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'])(
    '%s is denied',
    async (name) => {
      const state = await running.page.evaluate(
        async (permission) => (await navigator.permissions.query({ name: permission as PermissionName })).state,
        name,
      );
      expect(state).toBe('denied');
    },
  );

  it('asking for the camera fails', async () => {
    const answer = await running.page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        (error: Error) => error.name,
      ),
    );
    expect(answer).toMatch(/NotAllowedError|NotFoundError/);
  });

  it('the vault may ask to be kept', async () => {
    expect(await running.page.evaluate(() => navigator.storage.persist())).toBe(true);
  });
});
