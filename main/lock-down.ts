import { app, type Session, type WebContents } from 'electron';
import { isSamePage, mayFrame } from './origin';

/** What a page may not do, for every session and every page that ever exists in this process. */

/**
 * The one thing the page may have: `navigator.storage.persist()`. Without it the browser may throw the
 * working set away when the disk runs low.
 */
const granted = new Set(['persistent-storage']);

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_page, permission, answer) => answer(granted.has(permission)));
  session.setPermissionCheckHandler((_page, permission) => granted.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  for (const device of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    session.on(device as 'select-hid-device', (event: { preventDefault: () => void }) => event.preventDefault());
  }
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  const stays = (url: string): boolean => isSamePage(url, contents.getURL());
  contents.on('will-navigate', (event) => {
    if (!stays(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!(event.isMainFrame ? stays(event.url) : mayFrame(event.url))) event.preventDefault();
  });
  contents.on('select-bluetooth-device', (event) => event.preventDefault());
}

/**
 * Chromium refuses to run sandboxed as root, which only test machines do: there `--no-sandbox` is heard.
 * Everybody else has the sandbox, whatever the command line says.
 */
function keepSandbox(): void {
  const isRoot = process.getuid?.() === 0;
  if (!(isRoot && app.commandLine.hasSwitch('no-sandbox'))) app.enableSandbox();
}

/** Before `ready`: sandbox for all, and the hooks that meet each session and each page as it is made. */
export function lockDown(): void {
  keepSandbox();
  app.on('session-created', denyPermissions);
  app.on('web-contents-created', (_event, contents) => confine(contents));
}
