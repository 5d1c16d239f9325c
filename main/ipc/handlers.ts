import { app, dialog, ipcMain, shell, type BrowserWindow } from 'electron';
import { AppError } from '../../shared/kernel/app-error';
import { channels, type Channel } from '../../shared/ipc/channels';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import { exportFile, prepareExport } from '../files/export-file';
import { withExtension } from '../files/file-name';
import { readWithin } from '../files/import-file';
import { isOurs } from '../origin';
import { makeAnswer, type Asker, type Run, type Trust } from './answer';
import { openFilters, saveFilters, openLimitOf } from './file-kinds';

type Handlers = { readonly [C in Channel]: Run<C> };

async function save(window: BrowserWindow, input: InputOf<'file:save'>): Promise<OutputOf<'file:save'>> {
  const name = withExtension(input.name, input.kind);
  // Before the dialog: nobody should be asked for a place for a file that may not leave.
  const early = prepareExport(input.bytes, name, input.guard);
  if (early.status === 'blocked') return early;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: saveFilters(input.kind),
  });
  if (canceled || filePath === undefined || filePath === '') return { status: 'cancelled' };
  return exportFile(input.bytes, withExtension(filePath, input.kind), input.guard);
}

async function open(window: BrowserWindow, input: InputOf<'file:open'>): Promise<OutputOf<'file:open'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: openFilters(input.purpose),
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return { status: 'cancelled' };
  return { status: 'opened', ...(await readWithin(path, openLimitOf(input.purpose))) };
}

function makeHandlers(window: BrowserWindow, profileIsDefault: boolean): Handlers {
  const saved = new Set<string>();
  let isReady = false;
  return {
    'app:info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions['chrome'] ?? '',
      platform: process.platform,
      profileIsDefault,
    }),
    'app:ready': () => {
      if (!isReady) process.stdout.write('Quash is ready\n');
      isReady = true;
      return { status: 'noted' };
    },
    'file:save': async (input) => {
      const result = await save(window, input);
      if (result.status === 'saved') saved.add(result.path);
      return result;
    },
    'file:open': (input) => open(window, input),
    'file:show': ({ path }) => {
      if (!saved.has(path)) {
        throw new AppError(
          'unknown-path',
          'Quash did not save this file since it was started.',
          'Save the file again.',
        );
      }
      shell.showItemInFolder(path);
      return { status: 'shown' };
    },
  };
}

/** Answers the window on every channel of the contract, and nobody else on any. */
export function answerWindow(window: BrowserWindow, profileIsDefault: boolean): void {
  const trust: Trust = ({ sender, senderFrame }: Asker) =>
    sender.id === window.webContents.id &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOurs(senderFrame.url);
  const handlers = makeHandlers(window, profileIsDefault);
  for (const channel of channels) {
    const answer = makeAnswer(channel, trust, handlers[channel] as Run<typeof channel>);
    ipcMain.handle(channel, (event, input: unknown) => answer(event, input));
  }
}
