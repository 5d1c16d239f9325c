import { AppError } from '../../kernel/app-error';
import type { PdfFile } from './objects';
import { type Cancelled, pageTexts } from './read-pages';
import type { Teller } from './teller';

/** Earlier versions that are read; a file with more says so. */
const mostRead = 8;

/**
 * Where each earlier version of the file ends. A change that is saved quickly is put behind the file, and what it
 * replaces stays. The first of the two ends of a file made for the web is none.
 */
export function earlierEnds({ text, objects }: PdfFile): number[] {
  const ends: number[] = [];
  const tail = /startxref\s{1,4}(\d{1,10})\s{1,4}%%EOF[\r\n]{0,2}/g;
  for (let found = tail.exec(text); found; found = tail.exec(text)) {
    const table = Number(found[1]);
    if (table > 0 && table < found.index) ends.push(tail.lastIndex);
  }
  const last = ends.at(-1) ?? 0;
  return ends.filter((end) => end !== last && objects.some(({ from }) => from >= end));
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines of an earlier version that the pages do not show any more. */
function gone(teller: Teller, earlier: string): string[] {
  return earlier
    .split('\n')
    .map(squeezed)
    .filter((line) => /[\p{L}\p{N}]{2}/u.test(line) && !teller.isShown(line));
}

/** Earlier versions that the file still holds: how many, and the words of their pages. */
export async function tellRevisions(teller: Teller, bytes: Uint8Array, cancelled: Cancelled): Promise<number> {
  const ends = earlierEnds(teller.file);
  for (const [at, end] of ends.slice(-mostRead).entries()) {
    const where = `earlier version ${Math.max(0, ends.length - mostRead) + at + 1} of ${ends.length}`;
    const texts = await pageTexts(bytes.subarray(0, end), cancelled).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'cancelled') throw error;
      return undefined;
    });
    if (!texts) {
      teller.into.notChecked.push(`the pages of ${where}, which could not be read`);
      continue;
    }
    for (const [page, text] of texts.entries()) teller.story(`${where}, page ${page + 1}`, text);
    const lines = gone(teller, texts.join('\n'));
    const [first] = lines;
    const changed = first !== undefined;
    teller.carrier({
      kind: 'earlier-version',
      severity: changed ? 'block' : 'info',
      where,
      ...(changed ? { text: first } : {}),
      why: changed
        ? `The file still holds how it was before it was changed: ${lines.length} ${lines.length === 1 ? 'line' : 'lines'} that its pages do not show any more.`
        : 'The file still holds how it was before it was last saved; its pages said the same.',
      fix: 'Save it under a new name in full (in Acrobat: Save As), or have a cleaned copy made: it has no earlier versions.',
    });
  }
  if (ends.length > mostRead)
    teller.into.notChecked.push(`the pages of the first ${ends.length - mostRead} earlier versions`);
  return ends.length;
}
