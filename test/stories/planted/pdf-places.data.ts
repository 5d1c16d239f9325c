import { PDFHexString, PDFName, rgb } from '@cantoo/pdf-lib';
import {
  annotate,
  at,
  black,
  box,
  catalog,
  changedAfterwards,
  dot,
  field,
  jpegBy,
  layered,
  literal,
  type PlantedPdf,
  program,
  rootOf,
  secret,
  text,
} from './pdf-bench';

/** One name, planted in one place of a PDF each. */
export const plantedPdfs: readonly PlantedPdf[] = [
  {
    place: 'text under a black rectangle',
    kind: 'live-text-under-box',
    severity: 'block',
    refused: true,
    plant: ({ page, font }) => {
      page.drawText(secret, { ...at, font });
      page.drawRectangle({ ...box, color: black });
    },
  },
  {
    place: 'text under a white patch',
    kind: 'live-text-under-box',
    severity: 'block',
    refused: true,
    plant: ({ page, font }) => {
      page.drawText(secret, { ...at, font });
      page.drawRectangle({ ...box, color: rgb(1, 1, 1) });
    },
  },
  {
    place: 'text under a thick black line',
    kind: 'live-text-under-box',
    severity: 'block',
    refused: true,
    plant: ({ page, font }) => {
      page.drawText(secret, { ...at, font });
      page.drawLine({ start: { x: 70, y: 604 }, end: { x: 200, y: 604 }, thickness: 16, color: black });
    },
  },
  {
    place: 'text under a picture',
    kind: 'live-text-under-picture',
    severity: 'block',
    refused: true,
    plant: async ({ doc, page, font }) => {
      page.drawText(secret, { ...at, font });
      page.drawImage(await doc.embedPng(dot), box);
    },
  },
  {
    place: 'text behind the picture of the page',
    kind: 'text-layer-of-a-scan',
    severity: 'warn',
    refused: true,
    plant: async ({ doc, page, font }) => {
      page.drawText(secret, { ...at, font });
      page.drawImage(await doc.embedPng(dot), { x: 0, y: 0, width: 612, height: 792 });
      page.drawText('Read me.', { x: 72, y: 300, size: 12, font });
    },
  },
  {
    place: 'text under a square annotation',
    kind: 'black-box-annotation',
    severity: 'block',
    refused: true,
    shown: true,
    plant: (bench) => {
      bench.page.drawText(secret, { ...at, font: bench.font });
      annotate(bench, { Subtype: 'Square', IC: [0, 0, 0] });
    },
  },
  {
    place: 'text under a black highlight',
    kind: 'black-box-annotation',
    severity: 'block',
    refused: true,
    shown: true,
    plant: (bench) => {
      bench.page.drawText(secret, { ...at, font: bench.font });
      annotate(bench, { Subtype: 'Highlight', C: [0, 0, 0], QuadPoints: [70, 615, 200, 615, 70, 595, 200, 595] });
    },
  },
  {
    place: 'a redaction that was never applied',
    kind: 'redaction-not-applied',
    severity: 'block',
    refused: true,
    shown: true,
    plant: (bench) => {
      bench.page.drawText(secret, { ...at, font: bench.font });
      annotate(bench, { Subtype: 'Redact', OC: [1, 0, 0], OverlayText: text('REDACTED') });
    },
  },
  {
    place: 'invisible text',
    kind: 'invisible-text',
    severity: 'block',
    refused: true,
    plant: (bench) => {
      bench.page.node.newFontDictionary('F9', bench.font.ref);
      program(bench, `BT 3 Tr /F9 12 Tf 72 500 Td (${secret}) Tj ET`);
    },
  },
  {
    place: 'white text',
    kind: 'invisible-colour',
    severity: 'block',
    refused: true,
    plant: ({ page, font }) => page.drawText(secret, { ...at, font, color: rgb(1, 1, 1) }),
  },
  {
    place: 'black text on a black box',
    kind: 'invisible-colour',
    severity: 'block',
    refused: true,
    plant: ({ page, font }) => {
      page.drawRectangle({ ...box, color: black });
      page.drawText(secret, { ...at, font });
    },
  },
  {
    place: 'text outside of the page',
    kind: 'off-page',
    severity: 'block',
    refused: true,
    plant: ({ page, font }) => page.drawText(secret, { ...at, x: 700, font }),
  },
  {
    place: 'text that is cropped away',
    kind: 'off-page',
    severity: 'block',
    refused: true,
    plant: ({ page, font }) => {
      page.drawText(secret, { x: 72, y: 40, size: 12, font });
      page.setCropBox(0, 100, 612, 692);
    },
  },
  {
    place: 'text too small to read',
    kind: 'tiny-text',
    severity: 'block',
    refused: true,
    plant: ({ page, font }) => page.drawText(secret, { ...at, size: 0.5, font }),
  },
  {
    place: 'a layer that is off',
    kind: 'hidden-layer',
    severity: 'block',
    refused: true,
    plant: (bench) => layered(bench, true, 'Draft', secret),
  },
  {
    place: 'the name of a layer',
    kind: 'layer',
    severity: 'info',
    plant: (bench) => layered(bench, false, secret, 'Shown'),
  },
  {
    place: 'the author',
    kind: 'author',
    severity: 'warn',
    plant: ({ doc }) => doc.setAuthor(secret),
  },
  {
    place: 'the title',
    kind: 'core-property',
    severity: 'warn',
    plant: ({ doc }) => doc.setTitle(`Notes on ${secret}`),
  },
  {
    place: 'XMP',
    kind: 'xmp',
    severity: 'warn',
    plant: ({ doc }) => {
      const xml = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator><rdf:Seq><rdf:li>${secret}</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>`;
      const stream = doc.context.stream(xml, { Type: 'Metadata', Subtype: 'XML' });
      doc.catalog.set(PDFName.of('Metadata'), doc.context.register(stream));
    },
  },
  {
    place: 'an attached file',
    kind: 'embedded-file',
    severity: 'block',
    plant: ({ doc }) =>
      doc.attach(new TextEncoder().encode(`Call ${secret} first.`), 'notes.txt', { mimeType: 'text/plain' }),
  },
  {
    place: 'the name of an attached file',
    kind: 'embedded-file',
    severity: 'block',
    plant: ({ doc }) => doc.attach(new TextEncoder().encode('Nothing.'), `${secret}.txt`, { mimeType: 'text/plain' }),
  },
  {
    place: 'the outline',
    kind: 'outline',
    severity: 'warn',
    plant: (bench) => {
      const { doc } = bench;
      const item = doc.context.register(doc.context.obj({ Title: text(`Statement of ${secret}`) }));
      catalog(bench, 'Outlines', { Type: 'Outlines', First: item, Last: item, Count: 1 });
    },
  },
  {
    place: 'a note',
    kind: 'comment',
    severity: 'block',
    plant: (bench) => annotate(bench, { Subtype: 'Text', Contents: text(`Ask ${secret}`), T: text('counsel') }),
  },
  {
    place: 'the author of a note',
    kind: 'comment',
    severity: 'block',
    plant: (bench) => annotate(bench, { Subtype: 'Text', Contents: text('Agreed.'), T: text(secret) }),
  },
  {
    place: 'a hidden note',
    kind: 'hidden-annotation',
    severity: 'block',
    plant: (bench) => annotate(bench, { Subtype: 'Text', F: 2, Contents: text(secret) }),
  },
  { place: 'a form field', kind: 'form-field', severity: 'info', plant: field(secret, 4), refused: true },
  { place: 'a hidden form field', kind: 'hidden-field', severity: 'block', plant: field(secret, 2) },
  {
    place: 'a script',
    kind: 'script',
    severity: 'block',
    plant: (bench) => catalog(bench, 'OpenAction', { S: 'JavaScript', JS: literal(`app.alert("${secret}")`) }),
  },
  {
    place: 'the target of a link',
    kind: 'link-target',
    severity: 'warn',
    plant: (bench) =>
      annotate(bench, { Subtype: 'Link', A: { S: 'URI', URI: literal('mailto:rosalind.quintero@example.org') } }),
  },
  {
    place: 'a link to a file',
    kind: 'local-link',
    severity: 'warn',
    plant: (bench) =>
      annotate(bench, { Subtype: 'Link', A: { S: 'Launch', F: literal(`/home/${secret}/draft.docx`) } }),
  },
  {
    place: 'a named destination',
    kind: 'named-destination',
    severity: 'info',
    plant: (bench) =>
      catalog(bench, 'Names', { Dests: { Names: [literal(`about ${secret}`), [bench.page.ref, 'Fit']] } }),
  },
  {
    place: 'a page label',
    kind: 'page-label',
    severity: 'warn',
    plant: (bench) => catalog(bench, 'PageLabels', { Nums: [0, { S: 'D', P: literal(secret) }] }),
  },
  {
    place: 'an alternate text',
    kind: 'alternate-text',
    severity: 'warn',
    plant: (bench) => {
      const figure = bench.doc.context.register(
        bench.doc.context.obj({ Type: 'StructElem', S: 'Figure', Pg: bench.page.ref, Alt: text(`Photo of ${secret}`) }),
      );
      catalog(bench, 'StructTreeRoot', { Type: 'StructTreeRoot', K: figure });
    },
  },
  {
    place: 'words to be read aloud',
    kind: 'text-beside-page',
    severity: 'warn',
    refused: true,
    plant: (bench) => program(bench, `/Span << /ActualText (${secret}) >> BDC EMC`),
  },
  {
    place: 'a remark in the program of a page',
    kind: 'text-beside-page',
    severity: 'warn',
    refused: true,
    plant: (bench) => program(bench, `q Q % drawn for ${secret}\nq Q`),
  },
  {
    place: 'an object that nothing uses',
    kind: 'left-over-object',
    severity: 'warn',
    plant: ({ doc }) => {
      doc.context.register(doc.context.obj({ Note: text(secret) }));
    },
  },
  {
    place: 'a page that was deleted',
    kind: 'left-over-object',
    severity: 'warn',
    plant: ({ doc }) => {
      doc.context.register(doc.context.flateStream(`BT /F1 12 Tf 72 500 Td (${secret}) Tj ET`));
    },
  },
  {
    place: 'an earlier version',
    kind: 'earlier-version',
    severity: 'block',
    plant: (bench) => {
      bench.page.node.newFontDictionary('F9', bench.font.ref);
      program(bench, `BT /F9 12 Tf 72 500 Td (${secret}) Tj ET`);
    },
    after: (bytes) => {
      const whole = Buffer.from(bytes).toString('latin1');
      const content = /\/Contents \[[ \dR]*?(\d+) 0 R \]/.exec(whole)?.[1] ?? '0';
      const stream = '<< /Length 9 >>\nstream\nq 1 w Q q\nendstream';
      return changedAfterwards(bytes, Number(content), stream, rootOf(bytes));
    },
  },
  {
    place: 'the private data of a program',
    kind: 'private-data',
    severity: 'warn',
    plant: (bench) =>
      catalog(bench, 'PieceInfo', {
        Drawing: { LastModified: literal('D:20260101'), Private: { Owner: text(secret) } },
      }),
  },
  {
    place: 'a digital signature',
    kind: 'digital-signature',
    severity: 'warn',
    plant: (bench) => {
      const { doc } = bench;
      const value = {
        Type: 'Sig',
        Filter: 'Adobe.PPKLite',
        Name: text(secret),
        ByteRange: [0, 1, 2, 3],
        Contents: PDFHexString.of('3003020101'),
      };
      const signed = doc.context.register(
        doc.context.obj({
          FT: 'Sig',
          T: literal('Signature1'),
          V: value,
          Type: 'Annot',
          Subtype: 'Widget',
          Rect: [0, 0, 0, 0],
        } as never),
      );
      catalog(bench, 'AcroForm', { Fields: [signed], SigFlags: 3 });
    },
  },
  {
    place: 'an XFA form',
    kind: 'xfa',
    severity: 'warn',
    plant: (bench) => {
      const xml = `<xdp:xdp><xfa:datasets><xfa:data><form1><name>${secret}</name></form1></xfa:data></xfa:datasets></xdp:xdp>`;
      const stream = bench.doc.context.register(bench.doc.context.flateStream(xml));
      catalog(bench, 'AcroForm', { Fields: [], XFA: stream });
    },
  },
  {
    place: 'bytes after the end',
    kind: 'bytes-outside',
    severity: 'warn',
    plant: () => undefined,
    after: (bytes) => new Uint8Array(Buffer.concat([bytes, Buffer.from(`\nscanned by ${secret}\n`)])),
  },
  {
    place: 'the metadata of a picture',
    kind: 'picture-metadata',
    severity: 'warn',
    plant: async ({ doc, page }) => {
      const picture = await doc.embedJpg(jpegBy(secret));
      page.drawImage(picture, { x: 400, y: 100, width: 50, height: 50 });
    },
  },
];
