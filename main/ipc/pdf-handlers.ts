import { dialog, type BrowserWindow } from 'electron';
import { AppError } from '../../shared/kernel/app-error';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import { prepareExport } from '../files/export-file';
import { withExtension } from '../files/file-name';
import { findOffice } from '../files/office/find-office';
import { savePdf } from '../files/office/save-pdf';
import { ToldFindings } from '../files/told-findings';
import { startOffice } from '../node-guard';
import { saveFilters } from './file-kinds';
import type { Handlers } from './handlers';
import { rememberSaved } from './saved-paths';

/** The conversion under way; LibreOffice makes one at a time. */
let underWay: AbortController | undefined;

async function save(
  window: BrowserWindow,
  input: InputOf<'pdf:save'>,
  told: ToldFindings,
): Promise<OutputOf<'pdf:save'>> {
  const office = findOffice();
  if (office === null) {
    throw new AppError(
      'not-allowed',
      'There is no LibreOffice on this machine to make a PDF with.',
      'Save the Word file and make the PDF in Word, or install LibreOffice.',
    );
  }
  if (underWay) {
    throw new AppError('not-allowed', 'Another PDF is being made.', 'Wait until it is done, or call it off.');
  }
  const guard = { ...input.guard, letThrough: told.through(input.bytes, input.override) };
  const early = prepareExport(input.bytes, withExtension(input.name.replace(/\.docx$/i, ''), 'docx'), guard);
  if (early.status === 'blocked') return early;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: withExtension(input.name, 'pdf'),
    filters: saveFilters('pdf'),
  });
  if (canceled || filePath === undefined || filePath === '') return { status: 'cancelled' };
  const mine = new AbortController();
  underWay = mine;
  try {
    const path = withExtension(filePath, 'pdf');
    const saved = await savePdf(input.bytes, path, guard, { office, start: startOffice, signal: mine.signal });
    if (saved.status === 'saved') rememberSaved(saved.path);
    return saved;
  } catch (error) {
    if (error instanceof AppError && error.code === 'cancelled') return { status: 'cancelled' };
    throw error;
  } finally {
    underWay = undefined;
  }
}

/** PDF by a program of this machine. */
export function pdfHandlers(window: BrowserWindow): Handlers<'pdf:status' | 'pdf:save' | 'pdf:cancel'> {
  window.once('closed', () => underWay?.abort());
  const told = new ToldFindings();
  return {
    'pdf:status': () => ({ office: findOffice() === null ? null : 'LibreOffice' }),
    'pdf:save': async (input) => {
      const result = await save(window, input, told);
      if (result.status === 'blocked') told.tell(input.bytes, result.findings);
      return result;
    },
    'pdf:cancel': () => {
      underWay?.abort();
      return { status: 'noted' };
    },
  };
}
