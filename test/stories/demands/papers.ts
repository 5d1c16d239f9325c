import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';

/** The papers of this folder, and the same words as the files that lawyers get. */

/** The words of one paper. */
export const demandText = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8');

/** As a Word file, a paragraph for each line. */
export async function asDocx(text: string): Promise<Uint8Array> {
  const children = text.split('\n').map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** As a message with a sender, a day and, if named, a file attached to it. */
export function asEml(text: string, attached?: { readonly name: string; readonly bytes: Uint8Array }): Uint8Array {
  const boundary = 'part-of-the-message';
  const head = [
    'From: "Records Desk" <records@agency.example.gov>',
    'To: legal@provider.example',
    'Date: Tue, 14 Mar 2017 09:12:00 -0400',
    'Subject: Legal process',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
  ];
  const file = attached
    ? [
        `--${boundary}`,
        `Content-Type: application/octet-stream; name="${attached.name}"`,
        `Content-Disposition: attachment; filename="${attached.name}"`,
        'Content-Transfer-Encoding: base64',
        '',
        ...(Buffer.from(attached.bytes)
          .toString('base64')
          .match(/.{1,76}/g) ?? []),
      ]
    : [];
  return new TextEncoder().encode([...head, ...file, `--${boundary}--`, ''].join('\r\n'));
}

const escaped = (line: string): string => line.replace(/[\\()]/g, (sign) => `\\${sign}`);

/** What a PDF is made of, numbered from 1; the table of places is worked out. */
function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const put = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
    parts.push(bytes);
    size += bytes.length;
  };
  put('%PDF-1.4\n');
  const places = objects.map((object, index) => {
    const place = size;
    put(`${index + 1} 0 obj\n`);
    put(object);
    put('\nendobj\n');
    return place;
  });
  const table = size;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

const linesOnPage = 48;

/** Lines as a page has them: none runs out of it. */
const wrapped = (line: string): string[] => line.match(/.{1,88}(?:\s+|$)/g)?.map((part) => part.trimEnd()) ?? [''];

/** As a PDF with text, written by hand: Letter pages, one font that every reader has. Pages without text may follow. */
export function asPdf(text: string, emptyPages = 0, trailer = ''): Uint8Array {
  const lines = text.split('\n').flatMap(wrapped);
  const pages = Array.from({ length: Math.ceil(lines.length / linesOnPage) }, (_, page) =>
    lines.slice(page * linesOnPage, (page + 1) * linesOnPage),
  );
  const shown = [...(text === '' ? [] : pages), ...Array.from({ length: emptyPages }, () => [])];
  const content = shown.map((page) => {
    const drawn = page.map((line) => (line.trim() === '' ? 'T*' : `(${escaped(line)}) Tj T*`)).join('\n');
    const stream = Buffer.from(`BT /F1 10 Tf 14 TL 60 740 Td\n${drawn}\nET`, 'latin1');
    return Buffer.concat([Buffer.from(`<< /Length ${stream.length} >>\nstream\n`), stream, Buffer.from('\nendstream')]);
  });
  const kids = shown.map((_, page) => `${4 + page * 2} 0 R`).join(' ');
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${shown.length} /Kids [${kids}] >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...content.flatMap((stream, page) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
        stream,
      ]),
    ],
    trailer,
  );
}

/** Pages that hold nothing a reader could call text. */
export const asScan = (pages: number): Uint8Array => asPdf('', pages);

/** A PDF that opens with a password alone, and nobody knows it. */
export const asLockedPdf = (text: string): Uint8Array =>
  asPdf(
    text,
    0,
    `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> `,
  );
