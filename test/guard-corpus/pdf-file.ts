import { deflateSync } from 'node:zlib';

/*
 * A PDF made by hand, object by object, so that anything can be planted anywhere in it: no code of the product takes part.
 */

type PdfObject = string | Buffer;

/** Objects that every file has: catalog 1, pages 2, page 3, its content 4, a plain font 5, a font for any letter 6, one with letters of one width 10. */
export interface PdfParts {
  /** What the page draws after its plain words. */
  readonly content?: string;
  /** Letters that the font for any letter can show, in the order of their codes, from 1. */
  readonly letters?: readonly string[];
  /** Entries of the catalog, the page and the trailer, as they are written. */
  readonly catalog?: string;
  readonly page?: string;
  readonly trailer?: string;
  readonly resources?: string;
  /** Objects by number, from 20 on. */
  readonly objects?: Readonly<Record<number, PdfObject>>;
  /** Objects by number that take the place of others at the end: the file was saved once more. */
  readonly later?: Readonly<Record<number, PdfObject>>;
  readonly laterTrailer?: string;
  readonly after?: string;
}

export const stream = (content: string | Uint8Array, entries = '', packed = true): Buffer => {
  const plain = Buffer.from(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
  const bytes = packed ? deflateSync(plain) : plain;
  return Buffer.concat([
    Buffer.from(`<< ${entries} ${packed ? '/Filter /FlateDecode ' : ''}/Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream', 'latin1'),
  ]);
};

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** A text as PDF writes it: in brackets where Latin letters do, else in UTF-16. */
export const text = (value: string): string =>
  /^[\u0020-\u007e\u00a1-\u00ff\n]*$/.test(value) ? `(${value.replace(/[\\()]/g, '\\$&')})` : `<feff${utf16(value)}>`;
/** The same in UTF-16, whatever it holds. */
export const wide = (value: string): string => `<FEFF${utf16(value)}>`;

const codes = (letters: readonly string[]): string => {
  const lines = letters.map((letter, at) => `<${(at + 1).toString(16).padStart(4, '0')}> <${utf16(letter)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar endcmap CMapName currentdict /CMap defineresource pop end end`;
};

/** A file of one page. */
export function pdfFile(parts: PdfParts = {}): Uint8Array {
  const { content = '', letters = ['x'], catalog = '', page = '', trailer = '', resources = '' } = parts;
  const body: Record<number, PdfObject> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 10 0 R >> ${resources} >> ${page} >>`,
    4: stream(`BT /F1 12 Tf 72 700 Td (The subpoena should be quashed.) Tj ET\n${content}`),
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    6: '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 9 0 R >>',
    7: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R /DW 600 >>',
    8: '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    9: stream(codes(letters)),
    10: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...parts.objects,
  };
  const out: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const length = (): number => out.reduce((sum, one) => sum + one.length, 0);
  const section = (objects: Readonly<Record<number, PdfObject>>, end: string, previous?: number): number => {
    const places: [number, number][] = [];
    for (const [number, object] of Object.entries(objects)) {
      places.push([Number(number), length()]);
      out.push(Buffer.from(`${number} 0 obj\n`, 'latin1'), Buffer.from(typeof object === 'string' ? Buffer.from(object, 'latin1') : object), Buffer.from('\nendobj\n', 'latin1'));
    }
    const start = length();
    const rows = places.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('');
    const free = previous === undefined ? '0 1\n0000000000 65535 f \n' : '';
    const before = previous === undefined ? '' : `/Prev ${previous} `;
    out.push(Buffer.from(`xref\n${free}${rows}trailer\n<< /Size 100 /Root 1 0 R ${before}${end} >>\nstartxref\n${start}\n%%EOF\n`, 'latin1'));
    return start;
  };
  const first = section(body, trailer);
  if (parts.later) section(parts.later, parts.laterTrailer ?? trailer, first);
  if (parts.after !== undefined) out.push(Buffer.from(parts.after, 'utf8'));
  return Buffer.concat(out);
}

/** Words that the font for any letter shows, at a place of the page. */
export function shown(words: string): { readonly letters: readonly string[]; readonly draw: (how?: string, y?: number, fits?: boolean) => string } {
  const lines = words.split('\n');
  const letters = [...new Set(lines.join(''))];
  // As large as fits between the margins: what runs over the edge is a place of its own.
  const size = Math.min(12, Math.floor(4500 / (0.6 * Math.max(...lines.map((line) => line.length)))) / 10);
  const coded = (line: string): string => [...line].map((letter) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')).join('');
  return {
    letters,
    draw: (how = '', y = 600, fits = true) => `q BT ${how} /F2 ${fits ? size : 12} Tf 15 TL ${fits ? 72 : 480} ${y} Td ${lines.map((line) => `<${coded(line)}> Tj T*`).join(' ')} ET Q\n`,
  };
}
