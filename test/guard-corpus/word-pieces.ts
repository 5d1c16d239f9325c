import {
  allNamespaces,
  paragraph,
  root,
  run,
  wordType,
  xml,
  xmlPart,
  type Planting,
  type WordPart,
} from './word-package';

/** Pieces of a Word file that hold a text, as Word writes them. */

export const by = 'w:id="7" w:author="Counsel" w:date="2026-01-01T00:00:00Z"';
export const part = (name: string, content: string | Uint8Array, kind: string, relation?: string): WordPart => ({
  name,
  content,
  contentType: kind.includes('/') ? kind : wordType(kind),
  ...(relation === undefined ? {} : { relation }),
});
export const words = (text: string): string => paragraph(run(text));
export const field = (code: string, result: string): string =>
  paragraph(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
export const picture = (alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Picture 1" ${alt}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r>`;
export const control = (properties: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${words('x')}</w:sdtContent></w:sdt>`;
export const styled = (name: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Mine"><w:name w:val="${xml(name)}"/></w:style>`;
export const pieces = (text: string, number: number): string[] => {
  const letters = [...text];
  const size = Math.ceil(letters.length / number);
  return Array.from({ length: number }, (_, at) => letters.slice(at * size, (at + 1) * size).join('')).filter(Boolean);
};
/** A sign that stands for another is not cut in two: nobody could read it either. */
export const signs = /&[^;]*;|%[\da-f]{2}|=[\dA-F]{2}|\\u[\da-f]{4}|./gsu;
/** In two, at a space where there is one. */
export const halves = (text: string): [string, string] => {
  const space = text.indexOf(' ');
  if (space > 0) return [text.slice(0, space), text.slice(space + 1)];
  const mark = /^[\p{L}\p{N}]+['’]?[\p{L}\p{N}]*[-_,]+(?=[\p{L}\p{N}]+)/u.exec(text)?.[0].length ?? 0;
  if (mark > 0) return [text.slice(0, mark), text.slice(mark)];
  const all = /^(?:[\da-f]{2})+$/.test(text) ? (text.match(/../g) ?? []) : (text.match(signs) ?? []);
  const at = Math.ceil(all.length / 2);
  return [all.slice(0, at).join(''), all.slice(at).join('')];
};
/** A tab or the edge of a cell is only between words. */
export const twoWords = (text: string): [string, string] => (text.includes(' ') ? halves(text) : [text, 'x']);
export const header = (text: string): WordPart =>
  part('word/header1.xml', root('hdr', words(text)), 'header', 'header');
export const noted = (kind: 'footnote' | 'endnote', text: string): Planting => ({
  body: paragraph(`${run('See the note.')}<w:r><w:${kind}Reference w:id="2"/></w:r>`),
  parts: [
    part(
      `word/${kind}s.xml`,
      root(`${kind}s`, `<w:${kind} w:id="2">${words(text)}</w:${kind}>`),
      `${kind}s`,
      `${kind}s`,
    ),
  ],
});
export const chart = (text: string): Planting => ({
  parts: [
    part(
      'word/charts/chart1.xml',
      xmlPart(
        `<c:chartSpace ${allNamespaces}><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xml(text)}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
      ),
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      'chart',
    ),
  ],
});
export const customProperty = (name: string, value: string): Planting => ({
  parts: [
    part(
      'docProps/custom.xml',
      xmlPart(
        `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${xml(name)}"><vt:lpwstr>${xml(value)}</vt:lpwstr></property></Properties>`,
      ),
      'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    ),
  ],
});
export const customXml = (inner: string): Planting => ({
  parts: [part('customXml/item1.xml', xmlPart(inner), 'application/xml', 'customXml')],
});
export const commented = (text: string, author = 'Counsel'): Planting => ({
  parts: [
    part(
      'word/comments.xml',
      root(
        'comments',
        `<w:comment w:id="0" w:author="${xml(author)}" w:initials="C" w:date="2026-01-01T00:00:00Z">${words(text)}</w:comment>`,
      ),
      'comments',
      'comments',
    ),
  ],
});
export const textBox = (text: string): string =>
  paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${words(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
  );
export const cell = (text: string): string => `<w:tc>${words(text)}</w:tc>`;
export const table = (...cells: readonly string[]): string => `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;
export const media = (name: string, content: Uint8Array): WordPart =>
  part(`word/media/${name}`, content, name.endsWith('png') ? 'image/png' : 'image/jpeg', 'image');
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const keyword = bytesOf('Comment\0');
export const joined = (...all: readonly Uint8Array[]): Uint8Array => Buffer.concat(all);
