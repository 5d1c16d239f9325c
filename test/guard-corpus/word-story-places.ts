import { paragraph, root, run, xml, type Planting } from './word-package';
import { by, part, words, field, picture, pieces, header, noted, commented } from './word-pieces';

/** Places in the stories of a Word file: body, headers, notes, changes, fields, pictures. */
export const storyPlaces: readonly (readonly [string, (text: string) => Planting])[] = [
  ['body', (text) => ({ body: words(text) })],
  ['body, in a sentence', (text) => ({ body: words(`Upon belief, ${text} wrote the post.`) })],
  ['header', (text) => ({ parts: [header(text)], section: '<w:headerReference w:type="default" r:id="rIdP0"/>' })],
  [
    'first header',
    (text) => ({ parts: [header(text)], section: '<w:headerReference w:type="first" r:id="rIdP0"/><w:titlePg/>' }),
  ],
  [
    'even header, never shown',
    (text) => ({ parts: [header(text)], section: '<w:headerReference w:type="even" r:id="rIdP0"/>' }),
  ],
  ['header that no section uses', (text) => ({ parts: [header(text)] })],
  [
    'footer',
    (text) => ({
      parts: [part('word/footer1.xml', root('ftr', words(text)), 'footer', 'footer')],
      section: '<w:footerReference w:type="default" r:id="rIdP0"/>',
    }),
  ],
  ['footnote', (text) => noted('footnote', text)],
  ['endnote', (text) => noted('endnote', text)],
  ['comment', (text) => commented(text)],
  ['author of a comment', (text) => commented('Look at this.', text)],
  ['tracked insertion', (text) => ({ body: paragraph(`<w:ins ${by}>${run(text)}</w:ins>`) })],
  [
    'tracked deletion',
    (text) => ({
      body: paragraph(`<w:del ${by}><w:r><w:delText xml:space="preserve">${xml(text)}</w:delText></w:r></w:del>`),
    }),
  ],
  ['tracked move', (text) => ({ body: paragraph(`<w:moveFrom ${by}>${run(text)}</w:moveFrom>`) })],
  [
    'author of a change',
    (text) => ({
      body: paragraph(`<w:ins w:id="8" w:author="${xml(text)}" w:date="2026-01-01T00:00:00Z">${run('added')}</w:ins>`),
    }),
  ],
  ['hidden text', (text) => ({ body: paragraph(run(text, '<w:vanish/>')) })],
  ['white text', (text) => ({ body: paragraph(run(text, '<w:color w:val="FFFFFF"/>')) })],
  ['tiny text', (text) => ({ body: paragraph(run(text, '<w:sz w:val="2"/>')) })],
  ['alt text', (text) => ({ body: paragraph(picture(`descr="${xml(text)}"`)) })],
  ['title of a picture', (text) => ({ body: paragraph(picture(`title="${xml(text)}"`)) })],
  [
    'alt text of an old picture',
    (text) => ({ body: paragraph(`<w:r><w:pict><v:shape alt="${xml(text)}" style="width:1pt"/></w:pict></w:r>`) }),
  ],
  [
    'words of WordArt',
    (text) => ({
      body: paragraph(`<w:r><w:pict><v:shape><v:textpath string="${xml(text)}"/></v:shape></w:pict></w:r>`),
    }),
  ],
  [
    'bookmark',
    (text) => ({
      body: paragraph(`<w:bookmarkStart w:id="1" w:name="${xml(text)}"/>${run('x')}<w:bookmarkEnd w:id="1"/>`),
    }),
  ],
  ['field code', (text) => ({ body: field(`QUOTE "${xml(text)}"`, run('x')) })],
  [
    'field code in pieces',
    (text) => ({
      body: field(
        pieces(text, 3).map(xml).join('</w:instrText></w:r><w:r><w:instrText xml:space="preserve">'),
        run('x'),
      ),
    }),
  ],
  ['field result', (text) => ({ body: field('AUTHOR', run(text)) })],
  [
    'simple field',
    (text) => ({ body: paragraph(`<w:fldSimple w:instr="DOCVARIABLE ${xml(text)}">${run('x')}</w:fldSimple>`) }),
  ],
  [
    'deleted field code',
    (text) => ({ body: paragraph(`<w:del ${by}><w:r><w:delInstrText>${xml(text)}</w:delInstrText></w:r></w:del>`) }),
  ],
];
