import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';

/** What the checklist tries. A function “in the page” stands alone: it is sent there as text. */

/** What every page of the app really got, past what the code says it should get. */
export const livePreferences = (app: ElectronApplication): Promise<Record<string, unknown>[]> =>
  app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      // Not in Electron's types, but there in every version.
      .map((page) =>
        (page as unknown as { getLastWebPreferences: () => Record<string, unknown> }).getLastWebPreferences(),
      ),
  );

/** The Content-Security-Policy of one of our own files: directive → sources. */
export async function policyOf(page: Page, path: string): Promise<Map<string, string[]>> {
  const header = await page.evaluate(
    async (url) => (await fetch(url)).headers.get('Content-Security-Policy') ?? '',
    `app://quash${path}`,
  );
  return new Map(
    header.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

/** Two pages that have a way to main, but are not the program: a stranger, and one at the program's own address. */
export async function askAsStrangers(app: ElectronApplication, channels: string[]): Promise<boolean[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'quash-sender-'));
  const preload = join(folder, 'preload.cjs');
  const code =
    "const { contextBridge, ipcRenderer } = require('electron');" +
    "contextBridge.exposeInMainWorld('ask', (channel) => ipcRenderer.invoke(channel));";
  writeFileSync(preload, code);
  try {
    return await app.evaluate(
      async ({ BrowserWindow }, { preload, channels }) => {
        const ask = `Promise.all(${JSON.stringify(channels)}.map((name) => ask(name).then((reply) => reply?.ok === true, () => false)))`;
        const told: boolean[][] = [];
        for (const url of ['data:text/html,stranger', 'app://quash/index.html']) {
          const window = new BrowserWindow({ show: false, webPreferences: { preload } });
          await window.loadURL(url);
          told.push((await window.webContents.executeJavaScript(ask)) as boolean[]);
          window.destroy();
        }
        return told;
      },
      { preload, channels },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the page: what a frame inside it has of the bridge. */
export function bridgeOfFrame(): string {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const found = typeof Reflect.get(frame.contentWindow ?? {}, 'quash');
  frame.remove();
  return found;
}

/** In the page: the state of every permission that the engine knows by name. */
export async function permissionStates(): Promise<Record<string, string>> {
  const names = [
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'midi',
    'clipboard-read',
    'display-capture',
    'background-sync',
    'idle-detection',
    'screen-wake-lock',
    'storage-access',
    'window-management',
    'local-fonts',
    'payment-handler',
  ];
  const asked = names.map(async (name) => {
    try {
      return [name, (await navigator.permissions.query({ name: name as PermissionName })).state] as const;
    } catch {
      return [name, 'unknown to this engine'] as const;
    }
  });
  return Object.fromEntries(await Promise.all(asked));
}

/** In the page: asks for every power there is. `refused`, or what was granted; silence is no grant. */
export async function askForEverything(): Promise<Record<string, string>> {
  const devices = navigator as unknown as Record<string, Record<string, (options?: object) => Promise<unknown>>>;
  const outcome = async (work: () => Promise<unknown> | undefined): Promise<string> => {
    try {
      const got = await Promise.race([work(), new Promise((done) => setTimeout(() => done('silent'), 2_000))]);
      return got === 'denied' || got === undefined || got === 'silent' ? 'refused' : `granted ${typeof got}`;
    } catch {
      return 'refused';
    }
  };
  return {
    camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
    microphone: await outcome(() => navigator.mediaDevices.getUserMedia({ audio: true })),
    screen: await outcome(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
    place: await outcome(() => new Promise((done, no) => navigator.geolocation.getCurrentPosition(done, no))),
    notifications: await outcome(() => Notification.requestPermission()),
    clipboard: await outcome(() => navigator.clipboard.readText()),
    midi: await outcome(() => navigator.requestMIDIAccess({ sysex: true })),
    usb: await outcome(() => devices['usb']?.['requestDevice']?.({ filters: [] })),
    serial: await outcome(() => devices['serial']?.['requestPort']?.()),
    hid: await outcome(() => devices['hid']?.['requestDevice']?.({ filters: [] }).then((all) => (all as []).at(0))),
    bluetooth: await outcome(() => devices['bluetooth']?.['requestDevice']?.({ acceptAllDevices: true })),
    wakeLock: await outcome(() => devices['wakeLock']?.['request']?.()),
  };
}

/** In the page: every address that its markup and its style sheets name. */
export function namedAddresses(): string[] {
  const nodes = [...document.querySelectorAll<HTMLElement>('[src], link[href]')];
  const named = nodes.map((node) => String(Reflect.get(node, 'src') ?? Reflect.get(node, 'href') ?? ''));
  const sheets = [...document.styleSheets].flatMap((sheet) => [
    sheet.href ?? '',
    ...[...sheet.cssRules].flatMap((rule) =>
      [...rule.cssText.matchAll(/url\("?([^")]+)/g)].map(([, url]) => url ?? ''),
    ),
  ]);
  return [...named, ...sheets].filter((url) => url !== '');
}

/** In the page: does an inline script run, or an inline handler? */
export async function tryInlineScript(): Promise<unknown> {
  document.body.append(Object.assign(document.createElement('script'), { text: 'window.injected = true' }));
  const holder = document.createElement('div');
  holder.innerHTML = '<img src="data:,x" onerror="window.injected = true">';
  document.body.append(holder);
  await new Promise((done) => setTimeout(done, 300));
  holder.remove();
  return Reflect.get(globalThis, 'injected');
}

/** In the page: a `<webview>` that shows the address. True: it is an unknown element and nothing else. */
export async function webviewIsNothing(address: string): Promise<boolean> {
  const view = document.createElement('webview');
  view.setAttribute('allowpopups', '');
  view.setAttribute('src', address);
  document.body.append(view);
  await new Promise((done) => setTimeout(done, 300));
  const plain = view.constructor === HTMLElement && typeof Reflect.get(view, 'loadURL') === 'undefined';
  view.remove();
  return plain;
}

/** In the page: what a frame that is sent elsewhere shows; 'out of reach' when it is another origin's. */
export async function textOfFrame(address: string): Promise<string> {
  const frame = Object.assign(document.createElement('iframe'), { src: address });
  document.body.append(frame);
  await new Promise((done) => setTimeout(done, 400));
  try {
    return frame.contentDocument?.body.innerText ?? 'out of reach';
  } catch {
    // An error page of the engine, with nothing of the other side in it.
    return 'out of reach';
  } finally {
    frame.remove();
  }
}

/** In the page: leaves it, by a link and by itself. */
export function leaveFor(address: string): void {
  const link = Object.assign(document.createElement('a'), { href: address });
  document.body.append(link);
  link.click();
  link.remove();
  window.location.href = address;
}
