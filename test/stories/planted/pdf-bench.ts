import {
  PDFDocument,
  type PDFFont,
  PDFHexString,
  type PDFPage,
  PDFName,
  PDFString,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';

/** PDFs with one name planted in one place each, where a reader of the pages does not see it. */

export const secret = 'Rosalind Quintero';
export const visible = 'The account holder moves to quash.';

interface Bench {
  readonly doc: PDFDocument;
  readonly page: PDFPage;
  readonly font: PDFFont;
}

export interface PlantedPdf {
  /** Where the name was planted. */
  readonly place: string;
  /** The finding that must tell of it, and how grave it is. */
  readonly kind: string;
  readonly severity: 'block' | 'warn' | 'info';
  readonly plant: (bench: Bench) => void | Promise<void>;
  /** What is done to the finished file. */
  readonly after?: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  /** The program that cleans cannot take it out, and says so. */
  readonly refused?: true;
  /** It is part of what the page shows. */
  readonly shown?: true;
}

export const black = rgb(0, 0, 0);
export const at = { x: 72, y: 600, size: 12 };
export const box = { x: 70, y: 595, width: 130, height: 20 };

/** An annotation on the page. */
export function annotate({ doc, page }: Bench, entries: Record<string, unknown>): void {
  const dict = doc.context.obj({ Type: 'Annot', Rect: [70, 595, 200, 615], ...entries } as never);
  page.node.addAnnot(doc.context.register(dict));
}

export const text = (words: string) => PDFHexString.fromText(words);
export const literal = (words: string) => PDFString.of(words);

/** A drawing program of its own on the page. */
export function program({ doc, page }: Bench, words: string): void {
  page.node.addContentStream(doc.context.register(doc.context.stream(words)));
}

export function catalog({ doc }: Bench, key: string, value: unknown): void {
  doc.catalog.set(PDFName.of(key), doc.context.obj(value as never));
}

export function layered(bench: Bench, off: boolean, name: string, words: string): void {
  const { doc, page, font } = bench;
  const group = doc.context.register(doc.context.obj({ Type: 'OCG', Name: text(name) }));
  page.node.newFontDictionary('F9', font.ref);
  page.node.Resources()?.set(PDFName.of('Properties'), doc.context.obj({ L1: group }));
  program(bench, `/OC /L1 BDC BT /F9 12 Tf 72 500 Td (${words}) Tj ET EMC`);
  catalog(bench, 'OCProperties', { OCGs: [group], D: { ON: off ? [] : [group], OFF: off ? [group] : [] } });
}

/** A change put behind the file, which keeps all that was there. */
export function changedAfterwards(bytes: Uint8Array, number: number, object: string, root: number): Uint8Array {
  const before = Buffer.from(bytes).toString('latin1');
  const last = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1] ?? '0';
  const start = before.length + 1;
  const body = `\n${number} 0 obj\n${object}\nendobj\n`;
  const table = `xref\n${number} 1\n${String(start).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size 100 /Root ${root} 0 R /Prev ${last} >>\nstartxref\n${start - 1 + body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(before + body + table + trailer, 'latin1'));
}

export const rootOf = (bytes: Uint8Array): number =>
  Number(/\/Root (\d+) 0 R/.exec(Buffer.from(bytes).toString('latin1'))?.[1]);

export const field =
  (value: string, flags: number) =>
  (bench: Bench): void => {
    const { doc, page } = bench;
    const widget = doc.context.register(
      doc.context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Tx',
        T: text('speaker'),
        V: text(value),
        F: flags,
        Rect: [70, 400, 200, 420],
      } as never),
    );
    page.node.addAnnot(widget);
    catalog(bench, 'AcroForm', { Fields: [widget] });
  };

/** One gray dot. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** The head of a JPEG of one dot, with a comment: enough for whoever looks at its parts. */
export function jpegBy(name: string): Uint8Array {
  const comment = Buffer.from(name);
  const head = [0xff, 0xd8, 0xff, 0xfe, 0, comment.length + 2, ...comment];
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0];
  const tables = [0xff, 0xdb, 0, 67, 0, ...Array.from({ length: 64 }, () => 1)];
  const codes = [0xff, 0xc4, 0, 20, 0, 1, ...Array.from({ length: 15 }, () => 0), 0];
  const more = [0xff, 0xc4, 0, 20, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0];
  return Uint8Array.from([
    ...head,
    ...tables,
    ...frame,
    ...codes,
    ...more,
    0xff,
    0xda,
    0,
    8,
    1,
    1,
    0,
    0,
    63,
    0,
    0,
    0xff,
    0xd9,
  ]);
}

/** A page that says something harmless, with what a planter adds to it. */
export async function plantedPdf({ plant, after }: Pick<PlantedPdf, 'plant' | 'after'>): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const page = doc.addPage([612, 792]);
  const font = await doc.embedFont(StandardFonts.Helvetica);
  page.drawText(visible, { x: 72, y: 700, size: 12, font });
  await plant({ doc, page, font });
  const bytes = new Uint8Array(
    await doc.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }),
  );
  return after ? after(bytes) : bytes;
}
