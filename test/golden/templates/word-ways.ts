import { strToU8, zipSync } from 'fflate';

/** Word files made in code the way Word makes them: every namespace, part and relationship that the body needs. */

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run with this text; `rPr` is what stands between its w:rPr tags. */
export const run = (text: string, rPr = ''): string =>
  `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph of ready-made content. */
export const para = (content: string, pPr = ''): string =>
  `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${content}</w:p>`;

/** Paragraphs of plain text, one run each. */
export const ps = (...texts: string[]): string => texts.map((text) => para(run(text))).join('');

export const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
export const headRow = (...cells: string[]): string =>
  `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.map(cell).join('')}</w:tr>`;
/** A table of rows, with as many columns as said. */
export const table = (columns: number, ...rows: string[]): string =>
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>' +
  `${'<w:gridCol w:w="3000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;

export const bookmark = (id: number, name: string, content: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;

export const blockControl = (content: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:id w:val="11"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A text box as Word 2010 and later write it: DrawingML, and VML for older Word. */
export const textBox = (content: string, id = 1): string => {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="2000000" cy="800000"/><wp:docPr id="${id}" name="Text Box ${id}"/><a:graphic>` +
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>' +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="800000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>` +
    `<wps:txbx>${box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape style="width:157pt;height:63pt"><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
};

/** A field of Word's with its shown result. */
export const field = (code: string, result: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${escape(code)} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const noteReference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const note = (id: number, content: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${content}</w:p></w:footnote>`;
export const separators =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

const roots: Readonly<Record<string, string>> = {
  header: 'w:hdr',
  footer: 'w:ftr',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  settings: 'w:settings',
  numbering: 'w:numbering',
};
const kindOf = (name: string): string => /^[a-z]+/.exec(name)?.[0] ?? name;

export interface WordParts {
  readonly body: string;
  /** What stands in the root of further parts, by name without ending: header1, footnotes … */
  readonly more?: Readonly<Record<string, string>>;
  /** Relationships of the document besides those to its parts. */
  readonly relationships?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly mainType?: string;
  readonly types?: string;
}

/** A Word file, ready to be read. */
export function wordTemplate({ body, more = {}, relationships = '', files = {}, mainType, types = '' }: WordParts): Uint8Array {
  const names = Object.keys(more);
  const references = names
    .filter((name) => /^(?:header|footer)/.test(name))
    .map((name) => `<w:${kindOf(name)}Reference w:type="${name.endsWith('2') ? 'first' : 'default'}" r:id="rId_${name}"/>`)
    .join('');
  const firstPage = names.some((name) => /^(?:header|footer)2/.test(name)) ? '<w:titlePg/>' : '';
  const section = `<w:sectPr>${references}<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>${firstPage}</w:sectPr>`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${packageNs}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${mainType ?? `${wordprocessing}.document.main+xml`}"/>` +
      `${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${wordprocessing}.${kindOf(name)}+xml"/>`).join('')}${types}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels':
      `${declaration}<Relationships xmlns="${packageNs}/relationships">` +
      names.map((name) => `<Relationship Id="rId_${name}" Type="${office}/${kindOf(name)}" Target="${name}.xml"/>`).join('') +
      `${relationships}</Relationships>`,
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`,
    ...Object.fromEntries(
      names.map((name) => {
        const root = roots[kindOf(name)] ?? 'w:hdr';
        return [`word/${name}.xml`, `${declaration}<${root} ${namespaces}>${more[name] ?? ''}</${root}>`];
      }),
    ),
    ...files,
  };
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(2020, 1, 1) });
}

/** A mark cut into these pieces, each in a run of its own, with something between them. */
export const cut = (between: string, ...pieces: string[]): string => pieces.map((piece) => run(piece)).join(between);
