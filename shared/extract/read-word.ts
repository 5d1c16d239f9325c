import { readDocument } from '../ooxml/paragraphs';
import { readPackage } from '../ooxml/read-package';
import { type PaperText, within } from './paper-file';

/** The words of a Word file: headers, body, notes. A paragraph that Word numbers or bullets itself is marked as one. */
export function readWord(bytes: Uint8Array): PaperText {
  const { paragraphs, marks } = readDocument(readPackage(bytes));
  const shown = paragraphs.filter(({ story }) => story !== 'comment');
  const lines = shown.map(({ text, numbered }) => (numbered ? `• ${text.trim()}` : text));
  const { text, notes } = within(`${lines.join('\n\n')}\n`);
  if (marks.deletions + marks.insertions > 0) {
    notes.push('Word still tracks changes in this file; it was read as if all of them were accepted.');
  }
  if (marks.hidden > 0) notes.push('The file holds hidden text; it was read, too.');
  return { kind: 'docx', text, notes };
}
