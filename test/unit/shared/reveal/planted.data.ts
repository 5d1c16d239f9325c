import { strToU8 } from 'fflate';
import { foreignFile, namespaces, p, part, r, type Foreign } from './foreign-file';
import { exif, jpeg } from './pictures';

/** Whom nobody may find, planted in every file below. */
export const NAME = 'Erika Mustermann';
const by = `w:id="7" w:author="${NAME}" w:date="2026-01-02T03:04:05Z"`;
const dc =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const cp = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"';
const opc = 'http://schemas.openxmlformats.org/package/2006/relationships';
const ms = 'http://schemas.microsoft.com/office';

const core = (inner: string): Foreign => ({
  parts: { 'docProps/core.xml': `<cp:coreProperties ${cp} ${dc}>${inner}</cp:coreProperties>` },
  rootRels: [{ id: 'rIdC', kind: `${opc}/metadata/core-properties`, target: 'docProps/core.xml' }],
});
const app = (inner: string): Foreign => ({
  parts: {
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${inner}</Properties>`,
  },
  rootRels: [{ id: 'rIdA', kind: 'extended-properties', target: 'docProps/app.xml' }],
});
const rootPart = (name: string, kind: string, content: string | Uint8Array): Foreign => ({
  parts: { [name]: content },
  rootRels: [{ id: 'rIdX', kind, target: name }],
});
const documentPart = (name: string, kind: string, content: string | Uint8Array, body = ''): Foreign => ({
  body,
  parts: { [`word/${name}`]: content },
  rels: [{ id: 'rIdX', kind, target: name }],
});
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
export const picture = (
  id: string,
  name = 'Picture 1',
  descr = 'A chart of the accounts',
  attribute = 'r:embed',
): string =>
  '<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/>' +
  `<wp:docPr id="1" name="${name}" descr="${descr}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
  `<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${attribute}="${id}"/>` +
  '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>' +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
const anchored = (x: number, inner: string): string =>
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" ' +
  'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
  `<wp:positionH relativeFrom="page"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>` +
  '<wp:extent cx="914400" cy="914400"/><wp:wrapNone/><wp:docPr id="3" name="Text Box 3"/><a:graphic>' +
  '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/>' +
  `<wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
const table = (row: string, cell: string, inner: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr>${row}<w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/>${cell}</w:tcPr>${inner}</w:tc></w:tr></w:tbl>`;

const glossary = `<w:docParts><w:docPart><w:docPartPr><w:name w:val="x"/></w:docPartPr><w:docPartBody>${p(r(NAME))}</w:docPartBody></w:docPart></w:docParts>`;

/** A file for each way of carrying more than the page shows; the first of a kind stands for the report. */
export const planted: readonly (readonly [kind: string, what: string, file: Foreign])[] = [
  ['tracked-insertion', 'words', { body: p(`<w:ins ${by}>${r('He said so.')}</w:ins>`) }],
  [
    'tracked-insertion',
    'a paragraph mark',
    { body: `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${r('One')}</w:p>` },
  ],
  ['tracked-insertion', 'a row', { body: table(`<w:trPr><w:ins ${by}/></w:trPr>`, '', p(r('cell'))) }],
  [
    'tracked-deletion',
    'words',
    { body: p(`${r('He ')}<w:del ${by}><w:r><w:delText>${NAME}</w:delText></w:r></w:del>${r('spoke.')}`) },
  ],
  [
    'tracked-deletion',
    'a paragraph mark',
    { body: `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${r('One ')}</w:p>${p(r('two'))}` },
  ],
  [
    'tracked-deletion',
    'a row',
    {
      body:
        table(`<w:trPr><w:del ${by}/></w:trPr>`, '', p(`<w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del>`)) +
        p(''),
    },
  ],
  ['tracked-deletion', 'a cell', { body: table('', `<w:cellDel ${by}/>`, p(r('gone'))) + p('') }],
  [
    'tracked-deletion',
    'inside an insertion',
    { body: p(`<w:ins ${by}>${r('kept ')}<w:del ${by}><w:r><w:delText>${NAME}</w:delText></w:r></w:del></w:ins>`) },
  ],
  [
    'tracked-move',
    'words',
    {
      body:
        p(
          `<w:moveFromRangeStart ${by} w:name="m"/><w:moveFrom ${by}>${r('Moved.')}</w:moveFrom><w:moveFromRangeEnd w:id="7"/>`,
        ) +
        p(
          `<w:moveToRangeStart ${by} w:name="m"/><w:moveTo ${by}>${r('Moved.')}</w:moveTo><w:moveToRangeEnd w:id="7"/>`,
        ),
    },
  ],
  ['old-formatting', 'of a run', { body: p(r('x', `<w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`)) }],
  [
    'old-formatting',
    'of a paragraph',
    { body: `<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange ${by}><w:pPr/></w:pPrChange></w:pPr>${r('x')}</w:p>` },
  ],
  [
    'comment',
    'on words',
    {
      body: p(
        `<w:commentRangeStart w:id="0"/>${r('the words')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      parts: {
        'word/comments.xml': part(
          'comments',
          `<w:comment w:id="0" w:author="${NAME}" w:initials="EM">${p(r('Is it her?'))}</w:comment>`,
        ),
      },
      rels: [{ id: 'rIdX', kind: 'comments', target: 'comments.xml' }],
    },
  ],
  [
    'comment-data',
    'dates',
    documentPart(
      'commentsExtended.xml',
      `${ms}/2011/relationships/commentsExtended`,
      `<w15:commentsEx ${namespaces}/>`,
    ),
  ],
  ['hidden-text', 'by its run', { body: p(r('Seen. ') + r(NAME, '<w:vanish/>')) }],
  [
    'hidden-text',
    'by its style',
    {
      body: p(r('Seen. ') + r(NAME, '<w:rStyle w:val="Sub"/>')),
      styles:
        '<w:style w:type="character" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Base"/></w:style>',
    },
  ],
  ['hidden-text', 'in a row', { body: table('<w:trPr><w:hidden/></w:trPr>', '', p(r(NAME))) + p('') }],
  ['invisible-colour', 'white on white', { body: p(r('Seen. ') + r(NAME, '<w:color w:val="FFFFFF"/>')) }],
  [
    'invisible-colour',
    'on a cell',
    {
      body:
        table(
          '',
          '<w:shd w:val="clear" w:fill="1F3864"/>',
          p(r(NAME, '<w:color w:val="1F3864"/>') + r('seen', '<w:color w:val="FFFFFF"/>')),
        ) + p(''),
    },
  ],
  [
    'invisible-colour',
    'without a fill',
    { body: p(r(NAME, '<w14:textFill><w14:noFill/></w14:textFill>') + r('seen')) },
  ],
  ['tiny-text', 'one point', { body: p(r('Seen. ') + r(NAME, '<w:sz w:val="2"/>')) }],
  [
    'off-page',
    'a frame',
    { body: `<w:p><w:pPr><w:framePr w:x="30000" w:y="10" w:hAnchor="page"/></w:pPr>${r(NAME)}</w:p>` },
  ],
  ['off-page', 'a text box', { body: p(anchored(-20_000_000, p(r(NAME))) + r('Seen.')) }],
  [
    'off-page',
    'a VML shape',
    {
      body: p(
        `<w:r><w:pict><v:shape style="position:absolute;margin-left:-2000pt;width:100pt;height:20pt"><v:textbox><w:txbxContent>${p(r(NAME))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
    },
  ],
  [
    'unused-note',
    'a footnote of deleted words',
    {
      body: p(`${r('Seen.')}<w:del ${by}><w:r><w:footnoteReference w:id="2"/></w:r></w:del>`),
      parts: { 'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${p(r(NAME))}</w:footnote>`) },
      rels: [{ id: 'rIdX', kind: 'footnotes', target: 'footnotes.xml' }],
    },
  ],
  ['web-hidden', 'words', { body: p(r('printed', '<w:webHidden/>')) }],
  [
    'embedded-file',
    'a Word file',
    documentPart(
      'embeddings/a.docx',
      'package',
      foreignFile({ body: p(r(NAME)) }),
      p(
        '<w:r><w:object><v:shape style="width:10pt;height:10pt"/><o:OLEObject Type="Embed" ProgID="Word.Document.12" r:id="rIdX"/></w:object></w:r>',
      ),
    ),
  ],
  ['macro', 'a project', documentPart('vbaProject.bin', `${ms}/2006/relationships/vbaProject`, NAME)],
  [
    'active-content',
    'a control',
    documentPart(
      'activeX/activeX1.bin',
      'control',
      NAME,
      p('<w:r><w:object><w:control r:id="rIdX" w:name="c"/></w:object></w:r>'),
    ),
  ],
  ['author', 'creator', core(`<dc:creator>${NAME}</dc:creator>`)],
  ['last-modified-by', 'of the last sitting', core(`<cp:lastModifiedBy>${NAME}</cp:lastModifiedBy>`)],
  ['core-property', 'keywords', core(`<cp:keywords>${NAME}</cp:keywords>`)],
  [
    'document-dates',
    'created',
    core('<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-02T03:04:05Z</dcterms:created>'),
  ],
  ['editing-time', 'minutes', app('<TotalTime>417</TotalTime>')],
  ['company', 'firm', app(`<Company>${NAME} LLP</Company>`)],
  ['manager', 'boss', app(`<Manager>${NAME}</Manager>`)],
  ['template-name', 'template', app(`<Template>${NAME}.dotx</Template>`)],
  ['program', 'version', app('<Application>LibreOffice/7.4 Linux</Application>')],
  ['statistics', 'words', app('<Words>41</Words>')],
  [
    'custom-property',
    'client',
    rootPart(
      'docProps/custom.xml',
      'custom-properties',
      `<Properties xmlns:vt="v"><property name="Client"><vt:lpwstr>${NAME}</vt:lpwstr></property></Properties>`,
    ),
  ],
  [
    'revision-ids',
    'of a paragraph',
    {
      body: `<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D">${r('x')}</w:p>`,
      settings: '<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids>',
    },
  ],
  ['document-id', 'of Word', { settings: '<w15:docId w15:val="{00000000-1111-2222-3333-444444444444}"/>' }],
  [
    'people',
    'reviewers',
    documentPart(
      'people.xml',
      `${ms}/2011/relationships/people`,
      `<w15:people ${namespaces}><w15:person w15:author="${NAME}"/></w15:people>`,
    ),
  ],
  ['thumbnail', 'first page', rootPart('docProps/thumbnail.jpeg', `${opc}/metadata/thumbnail`, jpeg())],
  [
    'custom-xml',
    'data',
    {
      parts: { 'customXml/item1.xml': `<case><who>${NAME}</who></case>` },
      rels: [{ id: 'rIdX', kind: 'customXml', target: '../customXml/item1.xml' }],
    },
  ],
  [
    'document-variable',
    'of a macro',
    { settings: `<w:docVars><w:docVar w:name="client" w:val="${NAME}"/></w:docVars>` },
  ],
  [
    'attached-template',
    'path',
    {
      settings: '<w:attachedTemplate r:id="rIdY"/>',
      settingsRels: [
        { id: 'rIdY', kind: 'attachedTemplate', target: 'file:///C:/Users/erika/Normal.dotm', external: true },
      ],
    },
  ],
  [
    'external-link',
    'a picture',
    {
      body: p(picture('rIdX', 'Picture 1', 'Logo', 'r:link')),
      rels: [{ id: 'rIdX', kind: 'image', target: 'https://example.org/pixel.png', external: true }],
    },
  ],
  [
    'local-link',
    'a share',
    {
      body: p(`<w:hyperlink r:id="rIdX">${r('the exhibit')}</w:hyperlink>`),
      rels: [{ id: 'rIdX', kind: 'hyperlink', target: 'file:///S:/clients/erika/a.docx', external: true }],
    },
  ],
  [
    'link-target',
    'an address',
    {
      body: p(`<w:hyperlink r:id="rIdX">${r('here')}</w:hyperlink>`),
      rels: [{ id: 'rIdX', kind: 'hyperlink', target: 'https://example.org/erika', external: true }],
    },
  ],
  ['link-target', 'of a field', { body: p(field(' HYPERLINK "https://example.org/erika" ', 'here')) }],
  ['picture-metadata', 'EXIF', documentPart('media/a.jpeg', 'image', jpeg([exif(NAME, 6)]), p(picture('rIdX')))],
  [
    'picture-name',
    'path',
    documentPart('media/a.jpeg', 'image', jpeg(), p(picture('rIdX', 'erika.jpg', 'C:\\Users\\erika\\erika.jpg'))),
  ],
  [
    'printer-settings',
    'of a section',
    {
      section: '<w:pgSz w:w="12240" w:h="15840"/><w:printerSettings r:id="rIdX"/>',
      parts: { 'word/printerSettings1.bin': `\\\\server\\${NAME}` },
      rels: [{ id: 'rIdX', kind: 'printerSettings', target: 'printerSettings1.bin' }],
    },
  ],
  [
    'embedded-font',
    'of the author',
    {
      parts: {
        'word/fontTable.xml': part(
          'fonts',
          '<w:font w:name="Own Hand"><w:embedRegular r:id="rId1" w:fontKey="{00000000-1111-2222-3333-444444444444}"/></w:font>',
        ),
        'word/fonts/font1.odttf': NAME,
      },
      rels: [{ id: 'rIdX', kind: 'fontTable', target: 'fontTable.xml' }],
      moreRels: { 'word/_rels/fontTable.xml.rels': [{ id: 'rId1', kind: 'font', target: 'fonts/font1.odttf' }] },
    },
  ],
  [
    'glossary',
    'building block',
    documentPart('glossary/document.xml', 'glossaryDocument', part('glossaryDocument', glossary)),
  ],
  ['unused-header', 'of another paper', documentPart('header1.xml', 'header', part('hdr', p(r(NAME))))],
  [
    'unused-header',
    'of a first page that is none',
    {
      section: '<w:headerReference w:type="first" r:id="rIdX"/><w:pgSz w:w="12240" w:h="15840"/>',
      parts: { 'word/header1.xml': part('hdr', p(r(NAME))) },
      rels: [{ id: 'rIdX', kind: 'header', target: 'header1.xml' }],
    },
  ],
  [
    'bookmark-name',
    'that a link points at',
    {
      body:
        p(`<w:bookmarkStart w:id="1" w:name="Erika"/>${r('here')}<w:bookmarkEnd w:id="1"/>`) +
        p(field(' REF Erika \\h ', 'here') + `<w:hyperlink w:anchor="Erika">${r('there')}</w:hyperlink>`),
    },
  ],
  [
    'content-control',
    'tag',
    {
      body: `<w:sdt><w:sdtPr><w:alias w:val="Client"/><w:tag w:val="${NAME}"/></w:sdtPr><w:sdtContent>${p(r('x'))}</w:sdtContent></w:sdt>`,
    },
  ],
  [
    'content-control',
    'choices that were not taken',
    {
      body: `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${NAME}" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${p(r('Doe'))}</w:sdtContent></w:sdt>`,
    },
  ],
  [
    'form-field',
    'name',
    {
      body: p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Erika"/><w:enabled/><w:helpText w:type="text" w:val="${NAME}"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('x')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    },
  ],
  ['field-code', 'file name', { body: p(field(' FILENAME \\p ', 'C:\\x.docx')) }],
  [
    'field-code',
    'within a field',
    {
      body: p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field(' DOCPROPERTY Client ', NAME)}<w:r><w:instrText> = "x" "a" "b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('b')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    },
  ],
  [
    'field-code',
    'of a citation program',
    { body: p(`<w:fldSimple w:instr=" ADDIN ZOTERO_ITEM ${NAME} ">${r('Doe v. Roe')}</w:fldSimple>`) },
  ],
  ['smart-tag', 'a name', { body: p(`<w:smartTag w:uri="urn:x" w:element="PersonName">${r('Doe')}</w:smartTag>`) }],
  [
    'mail-merge',
    'source',
    {
      settings: `<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataType w:val="native"/><w:query w:val="SELECT * FROM ${NAME}"/></w:mailMerge>`,
    },
  ],
  [
    'edit-permission',
    'of a person',
    { body: p(`<w:permStart w:id="1" w:ed="erika@example.org"/>${r('x')}<w:permEnd w:id="1"/>`) },
  ],
  [
    'password-hash',
    'protection',
    { settings: '<w:documentProtection w:edit="forms" w:enforcement="1" w:hash="kZ9cAQ==" w:salt="kZ9cAQ=="/>' },
  ],
  ['digital-signature', 'origin', rootPart('_xmlsignatures/origin.bin', `${opc}/digital-signature/origin`, NAME)],
  [
    'add-in',
    'pane',
    rootPart('word/webextensions/taskpanes.xml', `${ms}/2011/relationships/webextensiontaskpanes`, '<x/>'),
  ],
  [
    'sensitivity-label',
    'of a tenant',
    rootPart('docMetadata/LabelInfo.xml', `${ms}/2020/02/relationships/classificationlabels`, '<x/>'),
  ],
  ['ink-or-3d', 'strokes', documentPart('ink/ink1.xml', 'customXml', '<x/>')],
  ['orphan-part', 'left over', { parts: { 'word/old.bin': NAME } }],
  ['xml-comment', 'in the body', { body: `<!-- ${NAME} -->` }],
  ['zip-dates', 'of packing', { date: new Date(2026, 0, 2, 3, 4) }],
];

/** Names that Word’s own schema does not know go into the envelope, which is bytes. */
const end = (bytes: Uint8Array): number => bytes.byteLength - 22;

/** The file with a remark on the whole package. */
export function withComment(bytes: Uint8Array, text: string): Uint8Array {
  const comment = strToU8(text);
  const whole = new Uint8Array(bytes.byteLength + comment.byteLength);
  whole.set(bytes);
  whole.set(comment, bytes.byteLength);
  new DataView(whole.buffer).setUint16(end(bytes) + 20, comment.byteLength, true);
  return whole;
}

/** The file with bytes between its last part and its table of contents. */
export function withGap(bytes: Uint8Array, text: string): Uint8Array {
  const more = strToU8(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint32(end(bytes) + 16, true);
  const whole = new Uint8Array(bytes.byteLength + more.byteLength);
  whole.set(bytes.subarray(0, start));
  whole.set(more, start);
  whole.set(bytes.subarray(start), start + more.byteLength);
  new DataView(whole.buffer).setUint32(end(whole) + 16, start + more.byteLength, true);
  return whole;
}
