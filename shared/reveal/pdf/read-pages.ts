import { getDocument } from 'unpdf/pdfjs';
import { asAppError, pageText } from '../../extract/read-pdf';
import { AppError } from '../../kernel/app-error';
import type { Reading } from '../reading';
import { findHiddenText } from './hidden-text';
import { prepareRuntime } from './old-runtime';
import { type Operators, Painter } from './scene';
import type { Box } from './shapes';

/** More pages than this are not looked into, and the report says so. */
const mostPages = 2000;

/** What may end a long reading: it is asked before each page. */
export type Cancelled = () => boolean;

const opened = (bytes: Uint8Array) =>
  getDocument({
    // A copy: the library takes over what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    // No file of a font is looked for: only the letters' widths matter, and the library knows those.
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 4,
    stopAtErrors: false,
    verbosity: 0,
  });

type Document = Awaited<ReturnType<typeof opened>['promise']>;

const stopIf = (cancelled: Cancelled): void => {
  if (cancelled()) throw new AppError('cancelled', 'The check was called off.', 'Start it again.');
};

/** The words of each page, in the order of the pages. */
async function texts(pdf: Document, cancelled: Cancelled): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
    stopIf(cancelled);
    const page = await pdf.getPage(number);
    pages.push(pageText((await page.getTextContent()).items).trimEnd());
    page.cleanup();
  }
  return pages;
}

/** The words of each page as a reader would copy them, of a file or of an earlier version of it. */
export async function pageTexts(bytes: Uint8Array, cancelled: Cancelled): Promise<string[]> {
  const task = opened(bytes);
  try {
    return await texts(await task.promise, cancelled);
  } catch (error) {
    throw asAppError(error);
  } finally {
    await task.destroy();
  }
}

/** Reads every page: its words, and which of them nobody sees. Returns the words by page. */
export async function readPages(bytes: Uint8Array, into: Reading, cancelled: Cancelled): Promise<string[]> {
  prepareRuntime();
  const task = opened(bytes);
  try {
    const pdf = await task.promise;
    const pages = await texts(pdf, cancelled);
    const layers = await pdf.getOptionalContentConfig({ intent: 'display' });
    const isShown = (group: unknown): boolean => layers.isVisible(group as never) !== false;
    for (const [index, text] of pages.entries()) {
      stopIf(cancelled);
      const name = `page ${index + 1}`;
      into.stories.push({ where: name, text });
      const page = await pdf.getPage(index + 1);
      const view = page.view as unknown as Box;
      const operators: Operators = await page.getOperatorList({ intent: 'display' });
      findHiddenText(new Painter(view, isShown).paint(operators), view, name, into);
      page.cleanup();
    }
    if (pdf.numPages > pages.length) {
      into.notChecked.push(`pages ${pages.length + 1} to ${pdf.numPages}: only the first ${mostPages} are read`);
    }
    return pages;
  } catch (error) {
    throw asAppError(error);
  } finally {
    await task.destroy();
  }
}
