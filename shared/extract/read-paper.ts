import { AppError } from '../kernel/app-error';
import { kindOfFile, maxPaperBytes, type PaperText, within } from './paper-file';
import { readEml } from './read-eml';
import { readPdf } from './read-pdf';
import { readWord } from './read-word';

/** Plain text, in whatever of the usual encodings it is. */
function readPlain(bytes: Uint8Array): PaperText {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return { kind: 'text', ...within(new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    const { text, notes } = within(new TextDecoder('windows-1252').decode(bytes));
    return { kind: 'text', text, notes: [...notes, 'The file is not in UTF-8; it was read as Western European text.'] };
  }
}

/**
 * The words of a file that somebody was served with. Throws an AppError that says what is wrong and what to do. It may
 * be hostile: call it where it can be ended (shared/imports).
 */
export async function readPaper(name: string, bytes: Uint8Array): Promise<PaperText> {
  if (bytes.length > maxPaperBytes) {
    throw new AppError(
      'file-too-large',
      `“${name}” is larger than 50 MB.`,
      'Split it, or type or paste what the paper says.',
    );
  }
  const kind = kindOfFile(name, bytes);
  if (kind === 'pdf') return readPdf(bytes);
  if (kind === 'eml') return readEml(bytes);
  return kind === 'docx' ? readWord(bytes) : readPlain(bytes);
}
