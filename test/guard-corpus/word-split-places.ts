import { deflateSync } from 'node:zlib';
import { paragraph, png, root, run, wordFile, xml, xmlPart, type Planting } from './word-package';
import {
  by,
  part,
  words,
  styled,
  pieces,
  halves,
  twoWords,
  commented,
  cell,
  table,
  media,
  bytesOf,
  keyword,
  joined,
} from './word-pieces';

/** Places where a fact is whole for a reader alone: tables, names, runs, files within. */
export const splitPlaces: readonly (readonly [string, (text: string) => Planting])[] = [
  ['table cell', (text) => ({ body: table('Name', text) })],
  ['two table cells', (text) => ({ body: table(...twoWords(text)) })],
  [
    'caption of a table',
    (text) => ({
      body: `<w:tbl><w:tblPr><w:tblCaption w:val="${xml(text)}"/></w:tblPr><w:tr>${cell('x')}</w:tr></w:tbl>`,
    }),
  ],
  ['name of a style', (text) => ({ styles: styled(text) })],
  [
    'people.xml',
    (text) => ({
      parts: [
        part(
          'word/people.xml',
          xmlPart(
            `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${xml(text)}"/></w15:people>`,
          ),
          'people',
          'http://schemas.microsoft.com/office/2011/relationships/people',
        ),
      ],
    }),
  ],
  [
    'name of a font',
    (text) => ({
      parts: [part('word/fontTable.xml', root('fonts', `<w:font w:name="${xml(text)}"/>`), 'fontTable', 'fontTable')],
    }),
  ],
  [
    'text of a numbering',
    (text) => ({
      parts: [
        part(
          'word/numbering.xml',
          root(
            'numbering',
            `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${xml(text)}"/></w:lvl></w:abstractNum>`,
          ),
          'numbering',
          'numbering',
        ),
      ],
    }),
  ],
  [
    'mail merge source',
    (text) => ({ settings: `<w:mailMerge><w:query w:val="SELECT * FROM ${xml(text)}"/></w:mailMerge>` }),
  ],
  ['equation', (text) => ({ body: paragraph(`<m:oMath><m:r><m:t>${xml(text)}</m:t></m:r></m:oMath>`) })],
  [
    'phonetic guide',
    (text) => ({
      body: paragraph(`<w:r><w:ruby><w:rt>${run(text)}</w:rt><w:rubyBase>${run('x')}</w:rubyBase></w:ruby></w:r>`),
    }),
  ],
  ['comment of the ZIP', (text) => ({ comment: text })],
  ['name of an entry', (text) => ({ parts: [part(`customXml/${text}.xml`, xmlPart('<x/>'), 'application/xml')] })],
  [
    'six runs',
    (text) => ({
      body: paragraph(
        pieces(text, 6)
          .map((piece) => run(piece))
          .join(''),
      ),
    }),
  ],
  [
    'six runs of different looks',
    (text) => ({
      body: paragraph(
        pieces(text, 6)
          .map((piece, at) => run(piece, at % 2 ? '<w:b/>' : '<w:i/>'))
          .join('<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="3" w:name="b"/>'),
      ),
    }),
  ],
  [
    'a deletion in its midst',
    (text) => ({
      body: paragraph(
        pieces(text, 2)
          .map((piece) => run(piece))
          .join(`<w:del ${by}><w:r><w:delText>old words</w:delText></w:r></w:del>`),
      ),
    }),
  ],
  ['two paragraphs', (text) => ({ body: halves(text).map(words).join('') })],
  [
    'a line break in its midst',
    (text) => ({
      body: paragraph(
        halves(text)
          .map((half) => run(half))
          .join('<w:r><w:br/></w:r>'),
      ),
    }),
  ],
  [
    'a tab in its midst',
    (text) => ({
      body: paragraph(
        twoWords(text)
          .map((half) => run(half))
          .join('<w:r><w:tab/></w:r>'),
      ),
    }),
  ],
  [
    'a Word file within',
    (text) => ({
      parts: [
        part(
          'word/embeddings/inner.docx',
          wordFile({ body: words(text) }),
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'package',
        ),
      ],
    }),
  ],
  [
    'comment of a Word file within',
    (text) => ({
      parts: [
        part(
          'word/embeddings/inner.docx',
          wordFile(commented(text)),
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'package',
        ),
      ],
    }),
  ],
  [
    'compressed text of a PNG',
    (text) => ({
      parts: [media('a.png', png([['zTXt', joined(keyword, Buffer.from([0]), deflateSync(bytesOf(text)))]]))],
    }),
  ],
  [
    'international text of a PNG',
    (text) => ({ parts: [media('a.png', png([['iTXt', joined(bytesOf('Author\0\0\0\0\0'), bytesOf(text))]]))] }),
  ],
];
