import { Buffer } from 'node:buffer';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { answerWindow } from '../../../main/ipc/handlers';
import { journalHandlers, vaultHandlers } from '../../../main/ipc/vault-handlers';
import { OwnClipboard } from '../../../main/lock/own-clipboard';
import { Session } from '../../../main/lock/session';
import { pages } from '../../../main/origin';
import { workingSet } from '../../../main/profile/working-set';
import type { OpenVault } from '../../../main/vault/vault';

/*
 * A real window on the open vault: the product's preload, channels, handlers and session partition; the page is the
 * harness's own, so that it can be told what to do.
 */

let window: BrowserWindow | null = null;

/** A session that makes no backups and has no other window: both are tried elsewhere. */
const bareSession = (): Session =>
  new Session({
    showLock: () => Promise.resolve(),
    showMain: () => Promise.resolve(),
    startBackups: () => ({ stop: () => Promise.resolve() }) as ReturnType<Around['startBackups']>,
    clearClipboard: () => Promise.resolve(),
    changed: () => undefined,
  });
type Around = ConstructorParameters<typeof Session>[0];

const noClipboard = new OwnClipboard({
  readText: () => Promise.resolve(Buffer.alloc(0)),
  clear: () => undefined,
  clearMarked: () => undefined,
});

/** Two bare files that take the place of the journal while a bench asks what the road to main costs by itself. */
let bareFiles: readonly FileHandle[] = [];

/** From here on the page's appends go to two bare files in `folder`; null: to the journal again. */
export async function bareRoad(folder: string | null): Promise<void> {
  await Promise.all(bareFiles.map((file) => file.close()));
  bareFiles =
    folder === null ? [] : await Promise.all(['road-a', 'road-b'].map((name) => open(join(folder, name), 'a')));
}

async function bareAppend(frames: Uint8Array): Promise<void> {
  await Promise.all(
    bareFiles.map(async (file) => {
      await file.write(frames);
      await file.datasync();
    }),
  );
}

/** Opens the window; what its page writes to the console goes to `say`. Comes back when the page is there. */
export async function openWindow(vault: OpenVault, say: (line: string) => void): Promise<void> {
  const session = bareSession();
  await session.open(vault);
  const partition = `persist:${await workingSet(app.getPath('userData'))}`;
  window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition,
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
    },
  });
  const newWorkingSet = (): Promise<void> => Promise.reject(new Error('the page could not open its database'));
  const journal = journalHandlers(session, true);
  answerWindow(window, 'main', {
    ...journal,
    'vault:append': async (input) => {
      if (bareFiles.length === 0) return journal['vault:append'](input);
      await bareAppend(input.frames);
      return { head: vault.journal.head };
    },
    ...vaultHandlers({ session, clipboard: noClipboard, newWorkingSet }),
  });
  window.webContents.on('console-message', (_event, _level, message: string) => say(message));
  await window.loadURL(pages.main);
}

/** Calls a function of the page and gives what it gives. */
export async function callPage(name: string, input: unknown): Promise<unknown> {
  if (!window) throw new Error('no window is open');
  return (await window.webContents.executeJavaScript(
    `tested[${JSON.stringify(name)}](${JSON.stringify(input)})`,
  )) as unknown;
}

/** Ends the window and its process. */
export function closeWindow(): void {
  window?.destroy();
  window = null;
}
