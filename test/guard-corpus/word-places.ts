import { deflateSync } from 'node:zlib';
import type { BytePlace, TextPlace } from './place';
import {
  allNamespaces,
  jpeg,
  paragraph,
  png,
  root,
  run,
  wordFile,
  wordType,
  xml,
  xmlPart,
  type Planting,
  type WordPart,
} from './word-package';

/** Where a fact can lie in a Word file: one file for each place, with the fact there and nowhere else. */

const by = 'w:id="7" w:author="Counsel" w:date="2026-01-01T00:00:00Z"';
const part = (name: string, content: string | Uint8Array, kind: string, relation?: string): WordPart => ({
  name,
  content,
  contentType: kind.includes('/') ? kind : wordType(kind),
  ...(relation === undefined ? {} : { relation }),
});
const words = (text: string): string => paragraph(run(text));
const field = (code: string, result: string): string =>
  paragraph(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
const picture = (alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Picture 1" ${alt}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r>`;
const control = (properties: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${words('x')}</w:sdtContent></w:sdt>`;
const styled = (name: string): string => `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Mine"><w:name w:val="${xml(name)}"/></w:style>`;
const pieces = (text: string, number: number): string[] => {
  const letters = [...text];
  const size = Math.ceil(letters.length / number);
  return Array.from({ length: number }, (_, at) => letters.slice(at * size, (at + 1) * size).join('')).filter(Boolean);
};
/** A sign that stands for another is not cut in two: nobody could read it either. */
const signs = /&[^;]*;|%[\da-f]{2}|=[\dA-F]{2}|\\u[\da-f]{4}|./gsu;
/** In two, at a space where there is one. */
const halves = (text: string): [string, string] => {
  const space = text.indexOf(' ');
  if (space > 0) return [text.slice(0, space), text.slice(space + 1)];
  const mark = /^[\p{L}\p{N}]+[-_,]+(?=[\p{L}\p{N}]+)/u.exec(text)?.[0].length ?? 0;
  if (mark > 0) return [text.slice(0, mark), text.slice(mark)];
  const all = /^(?:[\da-f]{2})+$/.test(text) ? (text.match(/../g) ?? []) : (text.match(signs) ?? []);
  const at = Math.ceil(all.length / 2);
  return [all.slice(0, at).join(''), all.slice(at).join('')];
};
/** A tab or the edge of a cell is only between words. */
const twoWords = (text: string): [string, string] => (text.includes(' ') ? halves(text) : [text, 'x']);
const header = (text: string): WordPart => part('word/header1.xml', root('hdr', words(text)), 'header', 'header');
const noted = (kind: 'footnote' | 'endnote', text: string): Planting => ({
  body: paragraph(`${run('See the note.')}<w:r><w:${kind}Reference w:id="2"/></w:r>`),
  parts: [part(`word/${kind}s.xml`, root(`${kind}s`, `<w:${kind} w:id="2">${words(text)}</w:${kind}>`), `${kind}s`, `${kind}s`)],
});
const chart = (text: string): Planting => ({
  parts: [
    part(
      'word/charts/chart1.xml',
      xmlPart(`<c:chartSpace ${allNamespaces}><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xml(text)}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`),
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      'chart',
    ),
  ],
});
const customProperty = (name: string, value: string): Planting => ({
  parts: [
    part(
      'docProps/custom.xml',
      xmlPart(`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${xml(name)}"><vt:lpwstr>${xml(value)}</vt:lpwstr></property></Properties>`),
      'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    ),
  ],
});
const customXml = (inner: string): Planting => ({ parts: [part('customXml/item1.xml', xmlPart(inner), 'application/xml', 'customXml')] });
const commented = (text: string, author = 'Counsel'): Planting => ({
  parts: [part('word/comments.xml', root('comments', `<w:comment w:id="0" w:author="${xml(author)}" w:initials="C" w:date="2026-01-01T00:00:00Z">${words(text)}</w:comment>`), 'comments', 'comments')],
});
const textBox = (text: string): string =>
  paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${words(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`);
const cell = (text: string): string => `<w:tc>${words(text)}</w:tc>`;
const table = (...cells: readonly string[]): string => `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;
const media = (name: string, content: Uint8Array): WordPart => part(`word/media/${name}`, content, name.endsWith('png') ? 'image/png' : 'image/jpeg', 'image');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const keyword = bytesOf('Comment\0');
const joined = (...all: readonly Uint8Array[]): Uint8Array => Buffer.concat(all);

const planted: readonly (readonly [string, (text: string) => Planting])[] = [
  ['body', (text) => ({ body: words(text) })],
  ['body, in a sentence', (text) => ({ body: words(`Upon belief, ${text} wrote the post.`) })],
  ['header', (text) => ({ parts: [header(text)], section: '<w:headerReference w:type="default" r:id="rIdP0"/>' })],
  ['first header', (text) => ({ parts: [header(text)], section: '<w:headerReference w:type="first" r:id="rIdP0"/><w:titlePg/>' })],
  ['even header, never shown', (text) => ({ parts: [header(text)], section: '<w:headerReference w:type="even" r:id="rIdP0"/>' })],
  ['header that no section uses', (text) => ({ parts: [header(text)] })],
  ['footer', (text) => ({ parts: [part('word/footer1.xml', root('ftr', words(text)), 'footer', 'footer')], section: '<w:footerReference w:type="default" r:id="rIdP0"/>' })],
  ['footnote', (text) => noted('footnote', text)],
  ['endnote', (text) => noted('endnote', text)],
  ['comment', (text) => commented(text)],
  ['author of a comment', (text) => commented('Look at this.', text)],
  ['tracked insertion', (text) => ({ body: paragraph(`<w:ins ${by}>${run(text)}</w:ins>`) })],
  ['tracked deletion', (text) => ({ body: paragraph(`<w:del ${by}><w:r><w:delText xml:space="preserve">${xml(text)}</w:delText></w:r></w:del>`) })],
  ['tracked move', (text) => ({ body: paragraph(`<w:moveFrom ${by}>${run(text)}</w:moveFrom>`) })],
  ['author of a change', (text) => ({ body: paragraph(`<w:ins w:id="8" w:author="${xml(text)}" w:date="2026-01-01T00:00:00Z">${run('added')}</w:ins>`) })],
  ['hidden text', (text) => ({ body: paragraph(run(text, '<w:vanish/>')) })],
  ['white text', (text) => ({ body: paragraph(run(text, '<w:color w:val="FFFFFF"/>')) })],
  ['tiny text', (text) => ({ body: paragraph(run(text, '<w:sz w:val="2"/>')) })],
  ['alt text', (text) => ({ body: paragraph(picture(`descr="${xml(text)}"`)) })],
  ['title of a picture', (text) => ({ body: paragraph(picture(`title="${xml(text)}"`)) })],
  ['alt text of an old picture', (text) => ({ body: paragraph(`<w:r><w:pict><v:shape alt="${xml(text)}" style="width:1pt"/></w:pict></w:r>`) })],
  ['words of WordArt', (text) => ({ body: paragraph(`<w:r><w:pict><v:shape><v:textpath string="${xml(text)}"/></v:shape></w:pict></w:r>`) })],
  ['bookmark', (text) => ({ body: paragraph(`<w:bookmarkStart w:id="1" w:name="${xml(text)}"/>${run('x')}<w:bookmarkEnd w:id="1"/>`) })],
  ['field code', (text) => ({ body: field(`QUOTE "${xml(text)}"`, run('x')) })],
  ['field code in pieces', (text) => ({ body: field(pieces(text, 3).map(xml).join('</w:instrText></w:r><w:r><w:instrText xml:space="preserve">'), run('x')) })],
  ['field result', (text) => ({ body: field('AUTHOR', run(text)) })],
  ['simple field', (text) => ({ body: paragraph(`<w:fldSimple w:instr="DOCVARIABLE ${xml(text)}">${run('x')}</w:fldSimple>`) })],
  ['deleted field code', (text) => ({ body: paragraph(`<w:del ${by}><w:r><w:delInstrText>${xml(text)}</w:delInstrText></w:r></w:del>`) })],
  ['value of a document variable', (text) => ({ settings: `<w:docVars><w:docVar w:name="v" w:val="${xml(text)}"/></w:docVars>` })],
  ['name of a document variable', (text) => ({ settings: `<w:docVars><w:docVar w:name="${xml(text)}" w:val="1"/></w:docVars>` })],
  ['author property', (text) => ({ core: `<dc:creator>${xml(text)}</dc:creator>` })],
  ['last modified by', (text) => ({ core: `<cp:lastModifiedBy>${xml(text)}</cp:lastModifiedBy>` })],
  ['keywords', (text) => ({ core: `<cp:keywords>${xml(text)}</cp:keywords>` })],
  ['company', (text) => ({ app: `<Company>${xml(text)}</Company>` })],
  ['template and manager', (text) => ({ app: `<Template>x.dotx</Template><Manager>${xml(text)}</Manager>` })],
  ['custom property', (text) => customProperty('Client', text)],
  ['name of a custom property', (text) => customProperty(text, '1')],
  ['custom XML', (text) => customXml(`<data xmlns="urn:x"><who>${xml(text)}</who></data>`)],
  ['attribute of custom XML', (text) => customXml(`<data xmlns="urn:x" who="${xml(text)}"/>`)],
  ['comment within custom XML', (text) => customXml(`<data xmlns="urn:x"><!-- ${text.replace(/--/g, '- -')} --></data>`)],
  ['comment within the document', (text) => ({ body: `<!-- ${text.replace(/--/g, '- -')} -->` })],
  ['hyperlink target', (text) => ({ body: paragraph(`<w:hyperlink r:id="rIdL">${run('here')}</w:hyperlink>`), links: [['rIdL', 'hyperlink', `https://x.example/?q=${text}`]] })],
  ['anchor of a link', (text) => ({ body: paragraph(`<w:hyperlink w:anchor="a" w:tooltip="${xml(text)}">${run('here')}</w:hyperlink>`) })],
  ['target of a linked picture', (text) => ({ links: [['rIdI', 'image', `https://x.example/${text}.png`]] })],
  ['target of an attached template', (text) => ({ settings: '<w:attachedTemplate r:id="rIdA"/>', parts: [], links: [['rIdA', 'attachedTemplate', `file:///C:/Users/${text}/x.dotm`]] })],
  ['tag of a content control', (text) => ({ body: control(`<w:tag w:val="${xml(text)}"/>`) })],
  ['title of a content control', (text) => ({ body: control(`<w:alias w:val="${xml(text)}"/>`) })],
  ['list of a content control', (text) => ({ body: control(`<w:dropDownList><w:listItem w:displayText="${xml(text)}" w:value="1"/></w:dropDownList>`) })],
  ['data binding of a content control', (text) => ({ body: control(`<w:dataBinding w:xpath="/x[@y='${xml(text)}']" w:storeItemID="{0}"/>`) })],
  ['placeholder of a content control', (text) => ({ body: control('<w:showingPlcHdr/>').replace('>x<', `>${xml(text)}<`) })],
  ['choice of a form field', (text) => ({ body: paragraph(`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/><w:textInput><w:default w:val="${xml(text)}"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`) })],
  ['text box', (text) => ({ body: textBox(text) })],
  ['text box of an old kind', (text) => ({ body: paragraph(`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${words(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`) })],
  ['fallback of a text box', (text) => ({ body: paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps">${run('x')}</mc:Choice><mc:Fallback><w:t>${xml(text)}</w:t></mc:Fallback></mc:AlternateContent></w:r>`) })],
  ['cache of a chart', chart],
  ['glossary', (text) => ({ parts: [part('word/glossary/document.xml', root('glossaryDocument', `<w:docParts><w:docPart><w:docPartBody>${words(text)}</w:docPartBody></w:docPart></w:docParts>`), 'document.glossary', 'glossaryDocument')] })],
  ['name of a building block', (text) => ({ parts: [part('word/glossary/document.xml', root('glossaryDocument', `<w:docParts><w:docPart><w:docPartPr><w:name w:val="${xml(text)}"/></w:docPartPr><w:docPartBody>${words('x')}</w:docPartBody></w:docPart></w:docParts>`), 'document.glossary', 'glossaryDocument')] })],
  ['table cell', (text) => ({ body: table('Name', text) })],
  ['two table cells', (text) => ({ body: table(...twoWords(text)) })],
  ['caption of a table', (text) => ({ body: `<w:tbl><w:tblPr><w:tblCaption w:val="${xml(text)}"/></w:tblPr><w:tr>${cell('x')}</w:tr></w:tbl>` })],
  ['name of a style', (text) => ({ styles: styled(text) })],
  ['people.xml', (text) => ({ parts: [part('word/people.xml', xmlPart(`<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${xml(text)}"/></w15:people>`), 'people', 'http://schemas.microsoft.com/office/2011/relationships/people')] })],
  ['name of a font', (text) => ({ parts: [part('word/fontTable.xml', root('fonts', `<w:font w:name="${xml(text)}"/>`), 'fontTable', 'fontTable')] })],
  ['text of a numbering', (text) => ({ parts: [part('word/numbering.xml', root('numbering', `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${xml(text)}"/></w:lvl></w:abstractNum>`), 'numbering', 'numbering')] })],
  ['mail merge source', (text) => ({ settings: `<w:mailMerge><w:query w:val="SELECT * FROM ${xml(text)}"/></w:mailMerge>` })],
  ['equation', (text) => ({ body: paragraph(`<m:oMath><m:r><m:t>${xml(text)}</m:t></m:r></m:oMath>`) })],
  ['phonetic guide', (text) => ({ body: paragraph(`<w:r><w:ruby><w:rt>${run(text)}</w:rt><w:rubyBase>${run('x')}</w:rubyBase></w:ruby></w:r>`) })],
  ['comment of the ZIP', (text) => ({ comment: text })],
  ['name of an entry', (text) => ({ parts: [part(`customXml/${text}.xml`, xmlPart('<x/>'), 'application/xml')] })],
  ['six runs', (text) => ({ body: paragraph(pieces(text, 6).map((piece) => run(piece)).join('')) })],
  ['six runs of different looks', (text) => ({ body: paragraph(pieces(text, 6).map((piece, at) => run(piece, at % 2 ? '<w:b/>' : '<w:i/>')).join('<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="3" w:name="b"/>')) })],
  ['a deletion in its midst', (text) => ({ body: paragraph(pieces(text, 2).map((piece) => run(piece)).join(`<w:del ${by}><w:r><w:delText>old words</w:delText></w:r></w:del>`)) })],
  ['two paragraphs', (text) => ({ body: halves(text).map(words).join('') })],
  ['a line break in its midst', (text) => ({ body: paragraph(halves(text).map((half) => run(half)).join('<w:r><w:br/></w:r>')) })],
  ['a tab in its midst', (text) => ({ body: paragraph(twoWords(text).map((half) => run(half)).join('<w:r><w:tab/></w:r>')) })],
  ['a Word file within', (text) => ({ parts: [part('word/embeddings/inner.docx', wordFile({ body: words(text) }), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'package')] })],
  ['comment of a Word file within', (text) => ({ parts: [part('word/embeddings/inner.docx', wordFile(commented(text)), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'package')] })],
  ['compressed text of a PNG', (text) => ({ parts: [media('a.png', png([['zTXt', joined(keyword, Buffer.from([0]), deflateSync(bytesOf(text)))]]))] })],
  ['international text of a PNG', (text) => ({ parts: [media('a.png', png([['iTXt', joined(bytesOf('Author\0\0\0\0\0'), bytesOf(text))]]))] })],
];

export const wordPlaces: readonly TextPlace[] = planted.map(([name, planting]) => ({
  name: `DOCX: ${name}`,
  file: 'paper.docx',
  make: (text) => ({ bytes: wordFile(planting(text)) }),
}));

const bytePlanted: readonly (readonly [string, (bytes: Uint8Array) => Planting])[] = [
  ['text of a PNG', (bytes) => ({ parts: [media('a.png', png([['tEXt', joined(keyword, bytes)]]))] })],
  ['EXIF of a JPEG', (bytes) => ({ parts: [media('a.jpeg', jpeg(bytes, Buffer.from('x')))] })],
  ['remark of a JPEG', (bytes) => ({ parts: [media('a.jpeg', jpeg(Buffer.from('x'), bytes))] })],
  ['embedded object', (bytes) => ({ parts: [part('word/embeddings/oleObject1.bin', joined(Buffer.from([1, 2, 3, 0, 250]), bytes, Buffer.from([0, 0, 9])), 'application/vnd.openxmlformats-officedocument.oleObject', 'oleObject')] })],
  ['unknown part', (bytes) => ({ parts: [part('word/private.bin', joined(Buffer.from([200, 0]), bytes, Buffer.from([0, 1])), 'application/octet-stream')] })],
  ['printer settings', (bytes) => ({ parts: [part('word/printerSettings1.bin', bytes, 'application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings', 'printerSettings')] })],
];

export const wordBytePlaces: readonly BytePlace[] = bytePlanted.map(([name, planting]) => ({
  name: `DOCX: ${name}`,
  file: 'paper.docx',
  make: (bytes) => ({ bytes: wordFile(planting(bytes)) }),
}));
