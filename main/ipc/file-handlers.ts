import { dialog, shell, type BrowserWindow } from 'electron';
import { AppError } from '../../shared/kernel/app-error';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import type { CleanedCopies } from '../files/cleaned-copies';
import { exportCleaned, exportFile, prepareCleaned, prepareExport } from '../files/export-file';
import { withExtension } from '../files/file-name';
import { readWithin } from '../files/import-file';
import { ToldFindings } from '../files/told-findings';
import { imports } from '../imports/app-imports';
import { readPdf } from '../imports/read-pdf';
import { openFilters, saveFilters, openLimitOf } from './file-kinds';
import type { Handlers } from './handlers';
import { rememberSaved, wasSaved } from './saved-paths';

type Saving = InputOf<'file:save'> | InputOf<'file:save-cleaned'>;

async function save(
  window: BrowserWindow,
  input: Saving,
  { told, prepare, write }: { told: ToldFindings; prepare: typeof prepareExport; write: typeof exportFile },
): Promise<OutputOf<'file:save'>> {
  const name = withExtension(input.name, input.kind);
  const said = input.kind === 'pdf' ? { said: await readPdf(input.bytes) } : {};
  const guard = { ...input.guard, letThrough: told.through(input.bytes, input.override), ...said };
  // Before the dialog: nobody should be asked for a place for a file that may not leave.
  const early = prepare(input.bytes, name, guard);
  if (early.status === 'blocked') return early;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: saveFilters(input.kind),
  });
  if (canceled || filePath === undefined || filePath === '') return { status: 'cancelled' };
  return write(input.bytes, withExtension(filePath, input.kind), guard);
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
export function fileHandlers(
  window: BrowserWindow,
  cleaned: CleanedCopies,
): Handlers<'file:save' | 'file:save-cleaned' | 'file:open' | 'file:show'> {
  const told = new ToldFindings();
  const saveBy = async (input: Saving, prepare: typeof prepareExport, write: typeof exportFile) => {
    const result = await save(window, input, { told, prepare, write });
    if (result.status === 'blocked') told.tell(input.bytes, result.findings);
    if (result.status === 'saved') rememberSaved(result.path);
    return result;
  };
  return {
    'file:save': (input) => saveBy(input, prepareExport, exportFile),
    'file:save-cleaned': (input) => {
      if (!cleaned.has(input.bytes)) {
        throw new AppError('not-allowed', 'This is no cleaned copy that Quash made.', 'Check the file again.');
      }
      return saveBy(input, prepareCleaned, exportCleaned);
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
