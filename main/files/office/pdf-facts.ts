import type { PdfFacts } from '../../../shared/ipc/contract';
import { AppError } from '../../../shared/kernel/app-error';

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** A string of the file: hexadecimal in UTF-16, or literal. */
function textOf(raw: string): string {
  if (!raw.startsWith('<')) return raw.slice(1, -1);
  const bytes = Buffer.from(raw.slice(1, -1), 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

const infoPattern =
  /\/(Title|Author|Subject|Keywords|Creator|Producer|CreationDate|ModDate)\s*(<[0-9A-Fa-f]*>|\((?:[^()\\]|\\.)*\))/g;

/** Object number → where its text begins and ends; streams are left out, they are not text. */
function infoObject(text: string): readonly [number, number] | undefined {
  const number = /\/Info (\d+) 0 R/.exec(text)?.[1];
  if (number === undefined) return undefined;
  const start = text.lastIndexOf(`\n${number} 0 obj`);
  const end = text.indexOf('endobj', start);
  return start < 0 || end < 0 ? undefined : [start, end];
}

/** Takes streams out, so that nothing inside a picture or a font is taken for structure. */
const structure = (text: string): string => text.replace(/stream\r?\n[\s\S]*?endstream/g, 'stream endstream');

/**
 * What a PDF that LibreOffice wrote holds, read from its structure. Other programs pack that away, and are not asked
 * here. Throws AppError when it is none of ours.
 */
export function pdfFacts(bytes: Uint8Array): PdfFacts {
  const whole = latin(bytes);
  if (!whole.startsWith('%PDF-') || !/\/Info \d+ 0 R/.test(whole)) {
    throw new AppError('file-not-written', 'What LibreOffice wrote is no PDF.', 'Make the PDF in Word instead.');
  }
  const text = structure(whole);
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text);
  const fonts = [...text.matchAll(/\/Type\s*\/FontDescriptor[\s\S]*?endobj/g)].map(([font]) => font);
  const used = [...text.matchAll(/\/Type\s*\/Font\b(?!Descriptor)[\s\S]*?endobj/g)].map(([font]) => font);
  const place = infoObject(text);
  const info = place ? text.slice(...place) : '';
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    width: Number(box?.[1] ?? 0),
    height: Number(box?.[2] ?? 0),
    fontsEmbedded: fonts.length > 0 && fonts.every((font) => /\/FontFile[23]?\b/.test(font)),
    searchable: used.length > 0 && used.every((font) => font.includes('/ToUnicode')),
    bookmarks: /\/Outlines \d+ 0 R/.test(text),
    info: Object.fromEntries([...info.matchAll(infoPattern)].map(([, key, raw]) => [key, textOf(raw ?? '')])),
    bytes: bytes.byteLength,
  };
}
