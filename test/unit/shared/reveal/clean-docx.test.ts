import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleaningCertificate } from '../../../../shared/guard/certificate';
import { readWordFile } from '../../../../shared/ooxml/read-word-file';
import { cleanDocx } from '../../../../shared/render/clean-docx';
import { revealDocx } from '../../../../shared/reveal/reveal-docx';
import { foreignFile, p, part, r, type Foreign } from './foreign-file';
import { png, pngText } from './pictures';
import { picture } from './planted.data';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));
const cleaned = (file: Foreign): Record<string, string> => partsOf(cleanDocx(foreignFile(file)).bytes);
const body = (file: Foreign): string => cleaned(file)['word/document.xml'] ?? '';
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const by = 'w:id="1" w:author="A"';

describe('a cleaned copy keeps the page', () => {
  it('keeps pages, references, tables of contents and the bookmarks they need', () => {
    const xml = body({
      body:
        p(field(' TOC \\o "1-3" \\h ', 'Heading 1')) +
        p(`<w:bookmarkStart w:id="1" w:name="_Toc123"/>${r('Heading')}<w:bookmarkEnd w:id="1"/>`) +
        p(field(' PAGEREF _Toc123 \\h ', '3') + field(' PAGE ', '2')),
    });
    for (const kept of ['TOC \\o', 'PAGEREF _Toc123', ' PAGE ', 'w:name="_Toc123"']) expect(xml).toContain(kept);
  });

  it('renames a bookmark together with everything that points at it', () => {
    const xml = body({
      body:
        p(`<w:bookmarkStart w:id="1" w:name="Erika"/>${r('here')}<w:bookmarkEnd w:id="1"/>`) +
        p(field(' REF Erika \\h ', 'here') + `<w:hyperlink w:anchor="Erika">${r('there')}</w:hyperlink>`),
    });
    expect(xml).toContain('w:name="mark1"');
    expect(xml).toContain(' REF mark1 \\h ');
    expect(xml).toContain('w:anchor="mark1"');
  });

  it('keeps a link whose address stands on the page, and the words of every other', () => {
    const file = (text: string): Foreign => ({
      body: p(`<w:hyperlink r:id="rIdX">${r(text)}</w:hyperlink>`),
      rels: [{ id: 'rIdX', kind: 'hyperlink', target: 'https://www.example.org/rules/', external: true }],
    });
    expect(body(file('See example.org/rules'))).toContain('<w:hyperlink r:id="rIdX">');
    const other = body(file('the rules'));
    expect(other).toContain('the rules');
    expect(other).not.toContain('hyperlink');
  });

  it('keeps a picture without its metadata, under a name of its own', () => {
    const file = {
      body: p(picture('rIdX')),
      parts: { 'word/media/erika.png': png([pngText('Erika')]) },
      rels: [{ id: 'rIdX', kind: 'image', target: 'media/erika.png' }],
    };
    const bytes = unzipSync(cleanDocx(foreignFile(file)).bytes);
    expect(bytes['word/media/image1.png']).toEqual(png());
    expect(Object.keys(bytes).join()).not.toContain('erika');
  });

  it('keeps a chart, and leaves its workbook behind', () => {
    const chart =
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<c:chart><c:v>417</c:v></c:chart><c:externalData r:id="rId1"/></c:chartSpace>';
    const bytes = foreignFile({
      body: p(
        '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="Chart 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdX"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ),
      parts: { 'word/charts/chart7.xml': chart, 'word/embeddings/a.docx': foreignFile({ body: p(r('Erika')) }) },
      rels: [{ id: 'rIdX', kind: 'chart', target: 'charts/chart7.xml' }],
      moreRels: {
        'word/charts/_rels/chart7.xml.rels': [{ id: 'rId1', kind: 'package', target: '../embeddings/a.docx' }],
      },
    });
    const told = revealDocx(bytes);
    expect(told.stories.find(({ where }) => where.startsWith('chart’s cached values'))?.text).toContain('417');
    // The file within the file is read, too.
    expect(told.stories.filter(({ text }) => text.includes('Erika')).map(({ where }) => where)).toEqual([
      'embedded file (a.docx): body',
    ]);
    const parts = partsOf(cleanDocx(bytes).bytes);
    expect(parts['word/charts/chart1.xml']).toContain('417');
    expect(Object.keys(parts).filter((name) => /embed|charts\/_rels/.test(name))).toEqual([]);
  });

  it('keeps white letters on a dark cell, and those on a ground that it does not know, and says so', () => {
    const white = r('seen', '<w:color w:val="FFFFFF"/>');
    const table = (properties: string, cell: string): Foreign => ({
      body: `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid/><w:tr><w:tc><w:tcPr>${cell}</w:tcPr>${p(white)}</w:tc></w:tr></w:tbl>${p('')}`,
    });
    expect(body(table('', '<w:shd w:val="clear" w:fill="000000"/>'))).toContain('seen');
    const unknown = table('<w:tblStyle w:val="ListTable5Dark"/>', '');
    expect(body(unknown)).toContain('seen');
    expect(revealDocx(foreignFile(unknown)).notChecked.join()).toContain('white text');
    expect(body(table('', ''))).not.toContain('seen');
  });

  it('joins a paragraph with the next where its end was deleted, as Word does', () => {
    const xml = body({
      body:
        `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${r('One ')}<w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del></w:p>` +
        `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r('two.')}</w:p>`,
    });
    expect(xml.replace(/[\s\S]*To the Court\.<\/w:t><\/w:r><\/w:p>/, '').replace(/<w:sectPr.*/, '')).toBe(
      `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r('One ')}${r('two.')}</w:p>`,
    );
  });

  it('turns a form’s computed field into the text it shows', () => {
    const xml = body({ body: p(field(' AUTHOR ', 'A. Counsel')) });
    expect(xml).toContain('A. Counsel');
    expect(xml).not.toMatch(/fldChar|instrText/);
  });

  it('gives every place that must hold a paragraph one, where all its words were hidden', () => {
    const xml = body({
      body: `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${p(r('x', '<w:vanish/>'))}</w:tc></w:tr></w:tbl>${p('')}`,
    });
    expect(xml).toMatch(/<w:tc><w:tcPr\/><w:p><\/w:p><\/w:tc>/);
  });

  it('reads a file whose document lies elsewhere, and writes it where Word looks first', () => {
    const parts = unzipSync(foreignFile({ body: p(r('Elsewhere.')) }));
    const moved = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
      name.replace('word/document.xml', 'word/document2.xml').replace('document.xml.rels', 'document2.xml.rels'),
      /Content_Types|^_rels/.test(name) ? strToU8(strFromU8(bytes).replace('document.xml', 'document2.xml')) : bytes,
    ]);
    expect(partsOf(cleanDocx(zipSync(Object.fromEntries(moved))).bytes)['word/document.xml']).toContain('Elsewhere.');
  });
});

describe('a cleaned copy of an odd file', () => {
  it('is in UTF-8 and says so, whatever the file was in', () => {
    const wide = (xml: string): Uint8Array =>
      Uint8Array.from([0xff, 0xfe, ...[...xml].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >>> 8])]);
    const xml = part('document', `<w:body>${p(r('Wide letters.'))}<w:sectPr/></w:body>`).replace('UTF-8', 'UTF-16');
    const parts = cleaned({ parts: { 'word/document.xml': wide(xml) } });
    expect(parts['word/document.xml']).toMatch(/^<\?xml version="1.0" encoding="UTF-8"[\s\S]*Wide letters\./);
  });

  it('keeps signs of a symbol font, which are read as the letters they stand for', () => {
    const bytes = foreignFile({
      body: p('<w:r><w:sym w:font="Own Hand" w:char="F045"/></w:r><w:r><w:sym w:font="Own Hand" w:char="0072"/></w:r>'),
    });
    expect(readWordFile(bytes).seen).toContain('Er');
    expect(partsOf(cleanDocx(bytes).bytes)['word/document.xml']).toContain('w:char="F045"');
  });
});

describe('a cleaned copy is refused', () => {
  it('when the page is not in the file', () => {
    const file = foreignFile({
      body: '<w:altChunk r:id="rIdX"/>',
      parts: { 'word/a.html': '<p>x</p>' },
      rels: [{ id: 'rIdX', kind: 'aFChunk', target: 'a.html' }],
    });
    expect(revealDocx(file).carriers.map(({ kind }) => kind)).toContain('embedded-file');
    expect(() => cleanDocx(file)).toThrow(/takes in another document/);
  });

  it('when the file itself is not let in', () => {
    expect(() => cleanDocx(strToU8('PK no'))).toThrow(expect.objectContaining({ code: 'unsafe-document' }));
    expect(() => cleanDocx(foreignFile({ parts: { 'word/x.xml': '<!DOCTYPE x><x/>' } }))).toThrow(/document type/);
  });
});

describe('what it says of itself', () => {
  const file = foreignFile({
    body: p(`<w:ins ${by}>${r('x')}</w:ins>${r('y', '<w:vanish/>')}${r('z', '<w:vanish/>')}`),
  });

  it('counts what it left behind, in a certificate that equal input makes again', () => {
    const { removed, notChecked } = cleanDocx(file);
    const digest = (sha256: string) => ({ sha256, bytes: 1 });
    const certificate = cleaningCertificate(digest('a'), digest('b'), removed, notChecked);
    expect(certificate.removed).toEqual([
      { kind: 'hidden-text', count: 1 },
      { kind: 'tracked-insertion', count: 1 },
    ]);
    expect(cleaningCertificate(digest('a'), digest('b'), removed.toReversed(), notChecked)).toEqual(certificate);
  });

  it('shows the words of the page, and no others', () => {
    expect(readWordFile(file).seen).toEqual(['To the Court.', 'x']);
    expect(readWordFile(cleanDocx(file).bytes).seen).toEqual(['To the Court.', 'x']);
  });

  it('reads headers, notes and comments under the words a lawyer has for them', () => {
    const bytes = foreignFile({
      body: p(`${r('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      section: '<w:headerReference w:type="default" r:id="rIdH"/><w:pgSz w:w="12240" w:h="15840"/>',
      parts: {
        'word/header9.xml': part('hdr', p(r('Top'))),
        'word/footnotes.xml': part(
          'footnotes',
          `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p(r('Note'))}</w:footnote>`,
        ),
        'word/comments.xml': part('comments', `<w:comment w:id="0" w:author="A. Lawyer">${p(r('Remark'))}</w:comment>`),
      },
      rels: [
        { id: 'rIdH', kind: 'header', target: 'header9.xml' },
        { id: 'rIdF', kind: 'footnotes', target: 'footnotes.xml' },
        { id: 'rIdC', kind: 'comments', target: 'comments.xml' },
      ],
    });
    const places = revealDocx(bytes).stories.flatMap(({ where, text, places }) => places ?? [{ at: 0, where, text }]);
    for (const where of ['body, paragraph 2', 'header of section 1', 'footnote 1', 'comment by A. Lawyer'])
      expect(places.map((place) => place.where)).toContain(where);
  });
});
