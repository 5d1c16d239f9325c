import { pdfFile, shown, stream, text, wide, type PdfParts } from './pdf-file';
import type { BytePlace, TextPlace } from './place';
import { jpeg, paragraph, run, wordFile, xml } from './word-package';

/** Where a fact can lie in a PDF: one file for each place, with the fact there and nowhere else. */

const seen = (words: string, how = '', more = '', y = 600): PdfParts => {
  const { letters, draw } = shown(words);
  return { letters, content: draw(how, y) + more };
};
const latin = (words: string): boolean => /^[\u0020-\u007e\u00a1-\u00ff]*$/.test(words);
const escaped = (words: string): string => words.replace(/[\\()]/g, '\\$&');
/** Each letter drawn by itself, or in pieces with a little space between them: as word processors write. */
const pieced = (words: string): PdfParts | null =>
  latin(words) ? { content: `BT /F1 12 Tf 72 600 Td [${[...words].map((letter) => `(${escaped(letter)})`).join(' -12 ')}] TJ ET` } : null;
const placed = (words: string): PdfParts | null =>
  latin(words)
    ? { content: `BT /F3 2 Tf ${[...words].map((letter, at) => `1 0 0 1 ${(72 + at * 1.2).toFixed(1)} 600 Tm (${escaped(letter)}) Tj`).join(' ')} ET` }
    : null;
const lines = (words: string): PdfParts => seen(words.replace(' ', '\n'));
const annotation = (entries: string): PdfParts => ({ page: '/Annots [20 0 R]', objects: { 20: `<< /Type /Annot /Rect [72 500 200 520] ${entries} >>` } });
const field = (entries: string): PdfParts => ({
  catalog: '/AcroForm << /Fields [20 0 R] >>',
  page: '/Annots [20 0 R]',
  objects: { 20: `<< /Type /Annot /Subtype /Widget /Rect [72 500 200 520] ${entries} >>` },
});
const attached = (name: string, content: string | Uint8Array, description = ''): PdfParts => ({
  catalog: '/Names << /EmbeddedFiles << /Names [(a) 20 0 R] >> >>',
  objects: {
    20: `<< /Type /Filespec /F ${text(name)} /UF ${text(name)} ${description} /EF << /F 21 0 R >> >>`,
    21: stream(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, '/Type /EmbeddedFile'),
  },
});
const xmp = (words: string): PdfParts => ({
  catalog: '/Metadata 20 0 R',
  objects: {
    20: stream(
      Buffer.from(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${xml(words)}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`),
      '/Type /Metadata /Subtype /XML',
      false,
    ),
  },
});
const layer = (words: string, name = 'Notes', off = true): PdfParts => {
  const { letters, draw } = shown(words);
  return {
    letters,
    content: `/OC /L1 BDC ${draw()} EMC`,
    resources: '/Properties << /L1 20 0 R >>',
    catalog: `/OCProperties << /OCGs [20 0 R] /D << ${off ? '/OFF' : '/ON'} [20 0 R] /Order [20 0 R] >> >>`,
    objects: { 20: `<< /Type /OCG /Name ${text(name)} >>` },
  };
};
const earlier = (words: string): PdfParts => ({
  ...seen(words),
  later: { 4: stream('BT /F1 12 Tf 72 700 Td (Nothing is left here.) Tj ET') },
});
const structure = (entries: string): PdfParts => ({
  catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 20 0 R',
  objects: { 20: '<< /Type /StructTreeRoot /K 21 0 R >>', 21: `<< /Type /StructElem /S /Figure /P 20 0 R /Pg 3 0 R ${entries} >>` },
});
const packedObject = (words: string): PdfParts => {
  const inner = `<< /Private ${text(words)} >>`;
  return { objects: { 20: stream(`21 0 ${inner}`, '/Type /ObjStm /N 1 /First 5') } };
};
const form = (words: string): PdfParts => {
  const { letters, draw } = shown(words);
  return {
    letters,
    content: 'q /X1 Do Q',
    resources: '/XObject << /X1 20 0 R >>',
    objects: { 20: stream(draw(), '/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F2 6 0 R >> >>') },
  };
};
const black = '0 0 0 rg 60 590 480 25 re f\n';
const under = (words: string): PdfParts => seen(words, '', black);

const planted: readonly (readonly [string, (words: string) => PdfParts | null])[] = [
  ['text of the page', (words) => seen(words)],
  ['text of the page, in pieces', pieced],
  ['text of the page, letter by letter', placed],
  ['text of the page, over two lines', lines],
  ['white text', (words) => seen(words, '1 1 1 rg')],
  ['text that is not drawn', (words) => seen(words, '3 Tr')],
  ['text over the edge of the page', (words) => ({ letters: shown(words).letters, content: shown(words).draw('', 600, false) })],
  ['text beside the page', (words) => seen(words, '', '', 2000)],
  ['text under a black box', under],
  ['text of a form that the page draws', form],
  ['a layer that is off', (words) => layer(words)],
  ['name of a layer', (words) => layer('x', words, false)],
  ['author in the Info', (words) => ({ trailer: '/Info 20 0 R', objects: { 20: `<< /Author ${text(words)} >>` } })],
  ['title in the Info, in UTF-16', (words) => ({ trailer: '/Info 20 0 R', objects: { 20: `<< /Title ${wide(words)} >>` } })],
  ['own entry of the Info', (words) => ({ trailer: '/Info 20 0 R', objects: { 20: `<< /SourceModified ${text(words)} >>` } })],
  ['XMP', xmp],
  ['attached text', (words) => attached('a.txt', words)],
  ['name of an attachment', (words) => attached(words, 'x')],
  ['description of an attachment', (words) => attached('a.txt', 'x', `/Desc ${text(words)}`)],
  ['attached Word file', (words) => attached('a.docx', wordFile({ body: paragraph(run(words)) }))],
  ['attached PDF', (words) => attached('a.pdf', pdfFile(seen(words)))],
  ['outline', (words) => ({ catalog: '/Outlines 20 0 R', objects: { 20: '<< /Type /Outlines /First 21 0 R /Last 21 0 R /Count 1 >>', 21: `<< /Title ${text(words)} /Parent 20 0 R /Dest [3 0 R /Fit] >>` } })],
  ['note on the page', (words) => annotation(`/Subtype /Text /Contents ${text(words)}`)],
  ['author of a note', (words) => annotation(`/Subtype /Text /Contents (x) /T ${text(words)}`)],
  ['rich text of a note', (words) => annotation(`/Subtype /FreeText /Contents (x) /DA (/F1 12 Tf) /RC ${text(`<body><p>${xml(words)}</p></body>`)}`)],
  ['text that a redaction would show', (words) => annotation(`/Subtype /Redact /OverlayText ${text(words)}`)],
  ['target of a link', (words) => annotation(`/Subtype /Link /A << /S /URI /URI (https://x.example/?q=${escaped(Buffer.from(words, 'utf8').toString('latin1'))}) >>`)],
  ['value of a form field', (words) => field(`/FT /Tx /T (f) /V ${text(words)}`)],
  ['default of a form field', (words) => field(`/FT /Tx /T (f) /DV ${text(words)}`)],
  ['name of a form field', (words) => field(`/FT /Tx /T ${text(words)}`)],
  ['tooltip of a form field', (words) => field(`/FT /Tx /T (f) /TU ${text(words)}`)],
  ['choice of a form field', (words) => field(`/FT /Ch /T (f) /Opt [(x) ${text(words)}]`)],
  ['JavaScript', (words) => ({ catalog: `/OpenAction << /S /JavaScript /JS ${text(`var who = "${words}";`)} >>` })],
  ['JavaScript in a stream', (words) => ({ catalog: '/OpenAction << /S /JavaScript /JS 20 0 R >>', objects: { 20: stream(Buffer.from(words, 'utf8')) } })],
  ['earlier revision', earlier],
  ['earlier Info', (words) => ({ trailer: '/Info 20 0 R', objects: { 20: `<< /Author ${text(words)} >>` }, later: { 21: '<< /Author (Counsel) >>' }, laterTrailer: '/Info 21 0 R' })],
  ['label of the page', (words) => ({ catalog: `/PageLabels << /Nums [0 << /P ${text(words)} >>] >>` })],
  ['name of a destination', (words) => ({ catalog: `/Names << /Dests << /Names [${text(words)} [3 0 R /Fit]] >> >>` })],
  ['alternate text of the structure', (words) => structure(`/Alt ${text(words)}`)],
  ['actual text of the structure', (words) => structure(`/ActualText ${text(words)}`)],
  ['actual text within the page', (words) => ({ content: `/Span << /ActualText ${text(words)} >> BDC BT /F1 12 Tf 72 600 Td (x) Tj ET EMC` })],
  ['private data of a program', (words) => ({ page: `/PieceInfo << /Maker << /LastModified (D:20260101) /Private ${text(words)} >> >>` })],
  ['object that nothing refers to', (words) => ({ objects: { 30: `<< /Left ${text(words)} >>` } })],
  ['object packed among others', packedObject],
  ['bytes after the end', (words) => ({ after: words })],
  ['remark of a programmer', (words) => ({ objects: { 30: Buffer.from(`<< >> % ${words.replace(/\n/g, '\n% ')}`, 'utf8') } })],
  ['name of a signer', (words) => ({ ...field('/FT /Sig /T (s) /V 21 0 R'), objects: { 20: '<< /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /FT /Sig /T (s) /V 21 0 R >>', 21: `<< /Type /Sig /Filter /Adobe.PPKLite /Name ${text(words)} /Contents <00> /ByteRange [0 0 0 0] >>` } })],
];

export const pdfPlaces: readonly TextPlace[] = planted.map(([name, parts]) => ({
  name: `PDF: ${name}`,
  file: 'paper.pdf',
  make: (words) => {
    const made = parts(words);
    return made && { bytes: pdfFile(made) };
  },
}));

const image = (data: Buffer): PdfParts => ({ content: 'q 10 0 0 10 72 500 cm /I1 Do Q', resources: '/XObject << /I1 20 0 R >>', objects: { 20: data } });
const bytePlanted: readonly (readonly [string, (bytes: Uint8Array) => PdfParts])[] = [
  ['attached bytes', (bytes) => attached('a.bin', Buffer.concat([Buffer.from([0, 255, 1]), bytes, Buffer.from([0, 2])]))],
  ['EXIF of a photograph', (bytes) => image(stream(jpeg(bytes, Buffer.from('x')), '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode', false))],
  ['unknown stream', (bytes) => ({ objects: { 30: stream(bytes, '/Type /Mine') } })],
];

export const pdfBytePlaces: readonly BytePlace[] = bytePlanted.map(([name, parts]) => ({
  name: `PDF: ${name}`,
  file: 'paper.pdf',
  make: (bytes) => ({ bytes: pdfFile(parts(bytes)) }),
}));
