import { getDocument } from 'unpdf/pdfjs';
import { maxIntakeCharacters } from '../intake/offer';
import { AppError } from '../kernel/app-error';
import { type PaperText, within } from './paper-file';
import { checkPdfBounds } from './pdf-bounds';

/** More pages than any demand has. */
const mostPages = 400;
/** A page with fewer characters than this holds no text: a page number, a stamp. */
const fewest = 16;

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

const isPiece = (item: object): item is Piece => 'str' in item;

/** The lines of a page; a gap wider than a line becomes an empty line, as a reader sees it. */
export function pageText(items: readonly object[]): string {
  let text = '';
  let last: { y: number; height: number } | undefined;
  for (const item of items) {
    if (!isPiece(item)) continue;
    const y = item.transform[5] ?? 0;
    const height = item.height || last?.height || 10;
    if (item.str.trim() !== '') {
      if (last && last.y - y > 1.7 * Math.max(height, last.height) && text.endsWith('\n')) text += '\n';
      else if (last && Math.abs(last.y - y) > height && !text.endsWith('\n')) text += '\n';
      last = { y, height };
    }
    text += item.str;
    if (item.hasEOL) text += '\n';
    if (text.length > maxIntakeCharacters) break;
  }
  return text;
}

/** What the PDF library throws, in words that tell the user what to do. */
export function asAppError(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new AppError(
      'file-unreadable',
      'This PDF is locked with a password.',
      'Open it in a PDF program, save a copy without the password, and read that.',
    );
  }
  if (error instanceof AppError) return error;
  return new AppError(
    'file-unreadable',
    'This PDF is damaged or no PDF at all, and could not be read.',
    'Ask for it again, print it to a new PDF, or type or paste what the paper says.',
  );
}

/** Opens a file for its words alone. */
const opened = (bytes: Uint8Array) =>
  getDocument({
    // A copy: the library takes over what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 1,
    verbosity: 0,
  });

/**
 * The text of a PDF, page by page. Nothing is drawn, fetched or run: no script, no font, no character map from
 * outside, no code made from the file. Throws an AppError for what is locked, damaged or grows beyond measure.
 */
export async function readPdf(bytes: Uint8Array): Promise<PaperText> {
  checkPdfBounds(bytes);
  const task = opened(bytes);
  try {
    const pdf = await task.promise;
    const count = Math.min(pdf.numPages, mostPages);
    const pages: number[] = [];
    const empty: number[] = [];
    let text = '';
    for (let number = 1; number <= count && text.length < maxIntakeCharacters; number += 1) {
      const page = await pdf.getPage(number);
      const words = pageText((await page.getTextContent()).items);
      page.cleanup();
      pages.push(text.length);
      if (words.replace(/\s/g, '').length < fewest) empty.push(number);
      text += `${words.trimEnd()}\n\n`;
    }
    return told(text, pages, empty, pdf.numPages);
  } catch (error) {
    throw asAppError(error);
  } finally {
    await task.destroy();
  }
}

function told(whole: string, pages: readonly number[], empty: readonly number[], total: number): PaperText {
  const { text, notes } = within(whole);
  if (empty.length === pages.length) {
    const said = `This PDF has ${total} ${total === 1 ? 'page' : 'pages'} and no text that can be read: it is a scan, a picture of the paper.`;
    return { kind: 'pdf', text: '', pages: [], scan: true, notes: [said] };
  }
  if (total > pages.length) notes.push(`The PDF has ${total} pages; only the first ${pages.length} were read.`);
  if (empty.length > 0) {
    const list = empty.slice(0, 20).join(', ');
    notes.push(`No text could be read on page ${list}${empty.length > 20 ? ' and others' : ''}: look at the paper.`);
  }
  return { kind: 'pdf', text, pages, notes };
}
