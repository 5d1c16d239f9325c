import { readDocument } from '../ooxml/paragraphs';
import { readPackage } from '../ooxml/read-package';
import { kindOfFile } from './paper-file';
import { readPaper } from './read-paper';

/** A document as text with its parts: of a Word file each paragraph with its story; of any other the whole as one. */
export interface DocumentText {
  readonly paragraphs: readonly { readonly part: string; readonly text: string }[];
  /** What of the file was not read, in plain words. */
  readonly notes: readonly string[];
}

/** What Word would show: tables of contents and of authorities repeat the text, and are no part of it. */
const REPEATS = /^(TOC\d|tableofauthorities)/i;

/**
 * The paragraphs of a DOCX (tracked insertions counted as text, deletions left out), or the text of a PDF, an e-mail or
 * a plain file. Throws an AppError that says what is wrong and what to do.
 */
export async function readParagraphs(name: string, bytes: Uint8Array): Promise<DocumentText> {
  if (kindOfFile(name, bytes) !== 'docx') {
    const { text, notes, scan } = await readPaper(name, bytes);
    const scanned = scan ? ['The pages hold pictures and next to no text: nothing could be checked.'] : [];
    return { paragraphs: [{ part: 'text', text }], notes: [...notes, ...scanned] };
  }
  const { paragraphs, marks } = readDocument(readPackage(bytes));
  const tracked = marks.insertions + marks.deletions > 0;
  return {
    paragraphs: paragraphs
      .filter(({ style }) => !REPEATS.test(style))
      .map(({ story, text }) => ({ part: story, text })),
    notes: tracked ? ['The file tracks changes: it was read as if all of them had been accepted.'] : [],
  };
}
