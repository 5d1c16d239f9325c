import { dialog, shell, type BrowserWindow } from 'electron';
import { AppError } from '../../shared/kernel/app-error';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import { exportFile, prepareExport } from '../files/export-file';
import { withExtension } from '../files/file-name';
import { readWithin } from '../files/import-file';
import { ToldFindings } from '../files/told-findings';
import { imports } from '../imports/app-imports';
import { openFilters, saveFilters, openLimitOf } from './file-kinds';
import type { Handlers } from './handlers';
import { rememberSaved, wasSaved } from './saved-paths';

async function save(
  window: BrowserWindow,
  input: InputOf<'file:save'>,
  told: ToldFindings,
): Promise<OutputOf<'file:save'>> {
  const name = withExtension(input.name, input.kind);
  const guard = { ...input.guard, letThrough: told.through(input.bytes, input.override) };
  // Before the dialog: nobody should be asked for a place for a file that may not leave.
  const early = prepareExport(input.bytes, name, guard);
  if (early.status === 'blocked') return early;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: saveFilters(input.kind),
  });
  if (canceled || filePath === undefined || filePath === '') return { status: 'cancelled' };
  return exportFile(input.bytes, withExtension(filePath, input.kind), guard);
}

async function open(window: BrowserWindow, input: InputOf<'file:open'>): Promise<OutputOf<'file:open'>> {
  // While the dialog is open, the process that will read the file is started.
  if (input.purpose !== 'attachment') imports.warm();
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: openFilters(input.purpose),
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return { status: 'cancelled' };
  return { status: 'opened', ...(await readWithin(path, openLimitOf(input.purpose))) };
}

/** Files that come and go through the system's dialogs. */
export function fileHandlers(window: BrowserWindow): Handlers<'file:save' | 'file:open' | 'file:show'> {
  const told = new ToldFindings();
  return {
    'file:save': async (input) => {
      const result = await save(window, input, told);
      if (result.status === 'blocked') told.tell(input.bytes, result.findings);
      if (result.status === 'saved') rememberSaved(result.path);
      return result;
    },
    'file:open': (input) => open(window, input),
    'file:show': ({ path }) => {
      if (!wasSaved(path)) {
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
