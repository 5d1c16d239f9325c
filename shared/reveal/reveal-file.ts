import type { GuardReport } from '../guard/finding';
import type { GuardFact } from '../guard/guard';
import { AppError } from '../kernel/app-error';
import { pictureKind } from '../ooxml/picture-metadata';
import { latin } from './bytes';
import { readMessage, readPicture, readTextFile } from './read-other';
import type { Reading } from './reading';
import { reportOf } from './report';
import { revealDocx } from './reveal-docx';
import { revealPdf, type RevealPdfOptions } from './reveal-pdf';

export type RevealedKind = 'docx' | 'pdf' | 'picture' | 'message' | 'text';

const mailHead =
  /^(?:return-path|received|from|to|cc|date|subject|message-id|mime-version|delivered-to|dkim-signature|reply-to|content-type):/i;

const no = (message: string, fix: string): never => {
  throw new AppError('bad-input', message, fix);
};

/** What a file is by what stands in it, whatever it is called. Throws AppError('bad-input') for what nobody here can read. */
export function kindByContent(bytes: Uint8Array): RevealedKind {
  if (bytes.length === 0) return no('The file is empty.', 'Choose another file.');
  const head = latin(bytes.subarray(0, 1024));
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.includes('%PDF-')) return 'pdf';
  if (pictureKind(bytes)) return 'picture';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return no(
      'This is an older Office file, or a Word file locked with a password; Quash cannot read it.',
      'Save it as .docx without a password, and check that one.',
    );
  }
  if (head.startsWith('{\\rtf')) return no('This is an RTF file; Quash cannot read it.', 'Save it as .docx or PDF.');
  const marked = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  if (bytes.subarray(0, 65_536).includes(0) && !marked) {
    return no(
      'This is no kind of file that Quash can read.',
      'Check a Word file (.docx), a PDF, a picture (PNG, JPEG, GIF), a message (.eml) or a file of text.',
    );
  }
  return mailHead.test(head) ? 'message' : 'text';
}

/**
 * Everything that a file says, by what it is. Throws AppError for what is locked, damaged, hostile or unknown. The file
 * may be hostile: call it where it can be ended.
 */
export async function revealFile(
  bytes: Uint8Array,
  options: Omit<RevealPdfOptions, 'readInner'> = {},
): Promise<Reading> {
  const inner = (file: Uint8Array): Promise<Reading> => reveal(file, options);
  return reveal(bytes, { ...options, readInner: inner });
}

async function reveal(bytes: Uint8Array, options: RevealPdfOptions): Promise<Reading> {
  const kind = kindByContent(bytes);
  if (kind === 'pdf') return revealPdf(bytes, options);
  if (kind === 'message') return readMessage(bytes, options.readInner);
  if (kind === 'picture') return readPicture(bytes);
  if (kind === 'text') return readTextFile(bytes);
  const { stories, carriers, notChecked } = revealDocx(bytes);
  return { stories: [...stories], carriers: [...carriers], notChecked: [...notChecked] };
}

/** What a file still reveals, its name included, and every protected fact in it with its place. */
export async function checkFile(
  bytes: Uint8Array,
  name: string,
  facts: readonly GuardFact[],
  options: Omit<RevealPdfOptions, 'readInner'> = {},
): Promise<GuardReport> {
  return reportOf(await revealFile(bytes, options), name, facts);
}
