import { maxIntakeCharacters } from '../intake/offer';
import { AppError } from '../kernel/app-error';

export type PaperKind = 'pdf' | 'docx' | 'eml' | 'text';

/** A file attached to a message, for the user to read as well. */
export interface AttachedFile {
  readonly name: string;
  readonly kind: PaperKind;
  readonly bytes: Uint8Array;
}

/** The words of a file, ready to be read for a demand. */
export interface PaperText {
  readonly kind: PaperKind;
  readonly text: string;
  /** Where each page of a PDF begins in the text. */
  readonly pages?: readonly number[];
  /** Pages, and next to no text on them. */
  readonly scan?: true;
  /** What of the file was not read, in plain words. */
  readonly notes: readonly string[];
  readonly attached?: readonly AttachedFile[];
}

/** The largest file that is read here. */
export const maxPaperBytes = 50 * 1024 * 1024;

/** Cuts a text at what is read, and says so. */
export function within(text: string): { readonly text: string; readonly notes: string[] } {
  if (text.length <= maxIntakeCharacters) return { text, notes: [] };
  return {
    text: text.slice(0, maxIntakeCharacters),
    notes: [
      'The text is longer than Quash reads at once; what comes after the first two million characters was left out.',
    ],
  };
}

const foreign: readonly (readonly [readonly number[], string, string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an older Office or Outlook file (.doc, .msg)',
    'Save it as .docx, as .eml or as PDF, and try again.',
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF file', 'Save it as .docx or PDF, and try again.'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture', 'Quash reads no pictures. Type or paste what the paper says.'],
  [[0xff, 0xd8, 0xff], 'a picture', 'Quash reads no pictures. Type or paste what the paper says.'],
  [[0x49, 0x49, 0x2a, 0x00], 'a scanned picture (TIFF)', 'Quash reads no pictures. Type or paste what the paper says.'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a scanned picture (TIFF)', 'Quash reads no pictures. Type or paste what the paper says.'],
];

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
const ascii = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, Math.min(length, bytes.length)));

const mailHead =
  /^(?:(?:return-path|received|from|to|cc|date|subject|message-id|mime-version|delivered-to|x-[a-z-]{1,40}|dkim-signature|reply-to|content-type):)/i;

/** What a file is, by what stands in it; its name decides only between a message and plain text. */
export function kindOfFile(name: string, bytes: Uint8Array): PaperKind {
  if (bytes.length === 0) throw new AppError('bad-input', `“${name}” is empty.`, 'Choose another file.');
  if (ascii(bytes, 1024).includes('%PDF-')) return 'pdf';
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx';
  const known = foreign.find(([magic]) => begins(bytes, magic));
  if (known) throw new AppError('bad-input', `“${name}” is ${known[1]}, which Quash does not read.`, known[2]);
  if (/\.eml$/i.test(name) || (!/\.txt$/i.test(name) && mailHead.test(ascii(bytes, 200)))) return 'eml';
  if (bytes.subarray(0, 4096).includes(0) && !begins(bytes, [0xff, 0xfe]) && !begins(bytes, [0xfe, 0xff])) {
    throw new AppError(
      'bad-input',
      `“${name}” is no kind of file that Quash reads.`,
      'Use a PDF, a Word file (.docx), an e-mail (.eml) or plain text.',
    );
  }
  return 'text';
}
