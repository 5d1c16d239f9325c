import { describe, expect, it } from 'vitest';
import type { Authority, Block, DraftDoc, PageSetup, Run } from '../../../../shared/drafting/draft-doc';
import { renderPaged } from '../../../../shared/render/paginate';
import { renderDocx } from '../../../../shared/render/render';
import { pagesText } from '../../../../shared/render/table-entries';
import { templates } from '../../../../templates/library';
import { validate, validatorPath } from '../../validate-docx';
import { p, para, partsOf, plain, pleading, r, sampleDoc, template, words } from './sample-doc';

const motion = templates['motion-to-quash'] ?? new Uint8Array();
const always = { contentsOver: 0, authoritiesOver: 0, front: 'roman' } as const;

const authority = (key: string, category: Authority['category'], entry: Run[] = r(key)): Authority => ({
  key,
  category,
  entry,
  short: key,
});
const authorities = [
  authority('talley', 'case', [{ t: 'Talley v. California', i: true }, { t: ', 362 U.S. 60 (1960)' }]),
  authority('18 U.S.C. § 2703', 'statute'),
  authority('5 U.S.C. § 702', 'statute'),
  authority('Fed. R. Civ. P. 45', 'rule'),
  authority('U.S. Const. amend. I', 'constitution'),
];
const cite = (key: string, t = key, form: 'full' | 'short' = 'full'): Run => ({ t, cite: { authority: key, form } });
const talley: Run[] = [{ ...cite('talley', 'Talley v. California'), i: true }, cite('talley', ', 362 U.S. 60 (1960)')];
const argument: Block[] = [
  { kind: 'heading', level: 1, runs: [{ t: 'The Rule of ' }, { t: 'Talley', i: true }, { t: ' & Its Kin' }] },
  {
    kind: 'para',
    runs: [
      { t: 'See ' },
      ...talley,
      { t: '; ' },
      cite('5 U.S.C. § 702'),
      { t: '; ' },
      cite('18 U.S.C. § 2703'),
      { t: '.' },
    ],
  },
  { kind: 'heading', level: 2, runs: r('First') },
  {
    kind: 'para',
    runs: [
      cite('Fed. R. Civ. P. 45'),
      { t: ', said so.' },
      { t: '', note: [{ t: 'So ' }, cite('U.S. Const. amend. I'), { t: '.' }] },
    ],
  },
  { kind: 'heading', level: 2, runs: r('Second') },
  { kind: 'para', runs: [{ t: 'As in ' }, cite('talley', 'Talley', 'short'), { t: '.' }] },
  { kind: 'heading', level: 1, runs: r('Another') },
];
const blocks: DraftDoc['blocks'] = {
  ...sampleDoc().blocks,
  facts: [{ kind: 'heading', level: 2, runs: r('The Demand') }, para('Text.')],
  argument,
};
const brief = (page: PageSetup = { ...plain, tables: always }): DraftDoc => sampleDoc({ page, authorities, blocks });
const documentOf = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';
const render = (doc = brief(), pageOf?: (name: string) => string | undefined) =>
  documentOf(renderDocx({ template: motion, doc, ...(pageOf ? { pageOf } : {}) }).value);

const names = (xml: string, prefix: string): string[] =>
  [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g)].flatMap(([, name = '']) =>
    name.startsWith(prefix) ? [name] : [],
  );
const instructions = (xml: string): string[] =>
  [
    ...xml.matchAll(
      /<w:fldChar w:fldCharType="begin"\/><\/w:r>([\s\S]*?)<w:r><w:fldChar w:fldCharType="(?:separate|end)"\/>/g,
    ),
  ].map(([, code = '']) =>
    [...code.matchAll(/<w:r>(<w:rPr><w:i\/><\/w:rPr>)?<w:instrText[^>]*>([^<]*)<\/w:instrText>/g)]
      .map(([, italic, text]) => (italic ? `*${text}*` : text))
      .join('')
      .replaceAll('&quot;', '"'),
  );
const lines = (xml: string, style: RegExp): string[] =>
  [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="(\w+)"\/>[\s\S]*?<\/w:p>/g)].flatMap(([paragraph, name = '']) =>
    style.test(name) ? [words(paragraph.replace(/<w:tab w:[^>]*>/g, ''))] : [],
  );

describe('cites on the page', () => {
  const xml = render();

  it('stand between bookmarks of their own, with ids that nothing else has', () => {
    expect(names(xml, '_TA_')).toEqual(['_TA_0_1', '_TA_2_2', '_TA_1_3', '_TA_3_4', '_TA_4_5', '_TA_0_6']);
    const ids = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(/w:name="_TA_0_1"\/>([\s\S]*?)<w:bookmarkEnd/.exec(xml)?.[1]).toContain('362 U.S. 60');
  });

  it('carry the whole entry once, its name in italics, and the short name after that', () => {
    const marks = instructions(xml).filter((code) => code.startsWith(' TA '));
    expect(marks[0]).toBe(' TA \\l "*Talley v. California*, 362 U.S. 60 (1960)" \\s "talley" \\c 1 ');
    expect(marks).toContain(' TA \\l "5 U.S.C. § 702" \\s "5 U.S.C. § 702" \\c 2 ');
    expect(marks.at(-1)).toBe(' TA \\s "talley" ');
  });

  it('in a footnote have the page of its number', () => {
    expect(/w:name="_TA_4_5"\/>([\s\S]*?)<w:bookmarkEnd/.exec(xml)?.[1]).toMatch(
      /^<w:r>.*<w:footnoteReference w:id="1"\/><\/w:r>$/,
    );
  });
});

describe('the tables', () => {
  const pages: Record<string, string> = { _TA_0_1: '1', _TA_0_6: '3', _TA_2_2: '1', _TA_3_4: '2', _TA_4_5: '2' };
  const xml = render(brief(), (name) => pages[name] ?? (name.startsWith('_Toc') ? '7' : undefined));

  it('list headings with the numbers that Word will give them', () => {
    expect(lines(xml, /^TOC\d$/)).toEqual([
      'NOTICE OF MOTION AND MOTION\t7',
      'MEMORANDUM OF LAW\t7',
      'INTRODUCTION\t7',
      'STATEMENT OF FACTS\t7',
      'A.\tThe Demand\t7',
      'LEGAL STANDARD\t7',
      'ARGUMENT\t7',
      'I.\tThe Rule of Talley & Its Kin\t7',
      'A.\tFirst\t7',
      'B.\tSecond\t7',
      'II.\tAnother\t7',
      'CONCLUSION\t7',
      'CERTIFICATE OF SERVICE\t7',
    ]);
    for (const [, anchor = ''] of xml.matchAll(/w:anchor="([^"]*)"/g)) expect(names(xml, '_Toc')).toContain(anchor);
    expect(instructions(xml)).toContain(' PAGEREF _Toc000000001 \\h ');
    expect(instructions(xml)[0]).toBe(' TOC \\h \\z \\t "Section Heading,1,heading 1,2,heading 2,3,heading 3,4" ');
  });

  it('list authorities by kind, numbers in their order, and leave a page that is not known blank', () => {
    expect(lines(xml, /^TOAHeading$|^TableofAuthorities$/)).toEqual([
      'Cases',
      'Talley v. California, 362 U.S. 60 (1960)\t1,\u00a03',
      'Constitutional Provisions',
      'U.S. Const. amend. I\t2',
      'Statutes',
      '5 U.S.C. § 702\t1',
      '18 U.S.C. § 2703',
      'Rules',
      'Fed. R. Civ. P. 45\t2',
    ]);
    expect(instructions(xml).filter((code) => code.startsWith(' TOA'))).toEqual(
      [1, 7, 2, 4].map((category) => ` TOA \\h \\c "${category}" \\p `),
    );
  });

  it('says passim from five pages on', () => {
    expect(pagesText(['1', '1', '2', '3', '4'])).toBe('1,\u00a02,\u00a03,\u00a04');
    expect(pagesText(['1', '2', '3', '4', '5'])).toBe('passim');
  });

  it('opens and closes every field, none marked dirty', () => {
    const count = (kind: string): number => xml.split(`w:fldCharType="${kind}"`).length;
    expect(count('begin')).toBe(count('end'));
    expect(xml).not.toMatch(/w:dirty|updateFields/);
  });
});

describe('sections', () => {
  const sections = (xml: string): number => (xml.match(/<w:sectPr\b/g) ?? []).length;

  it('are three with tables, one without', () => {
    expect(sections(render())).toBe(3);
    const short = render(brief({ ...plain, tables: { ...always, contentsOver: 30, authoritiesOver: 30 } }));
    expect(sections(short)).toBe(1);
    expect(short).not.toMatch(/_TA_|_Toc|TABLE OF/);
    expect(short.indexOf('<w:headerReference')).toBeGreaterThan(0);
  });

  it('count on from the first page where the court wants that', () => {
    expect(render()).toContain('w:fmt="lowerRoman"');
    expect(render(brief({ ...plain, tables: { ...always, front: 'continuous' } }))).not.toContain('<w:pgNumType');
  });

  it('stay as they are in a template without the slots', () => {
    const { value, tables } = renderDocx({ template: template(p('{{@argument}}')), doc: brief() });
    expect(tables).toEqual({ contents: false, authorities: false });
    expect(documentOf(value)).not.toMatch(/_TA_|_Toc/);
  });
});

describe('footnotes', () => {
  it('come as a part of their own, with a separator one point high', () => {
    const parts = partsOf(renderDocx({ template: motion, doc: brief() }).value);
    const notes = parts['word/footnotes.xml'] ?? '';
    expect(words(notes)).toBe('So U.S. Const. amend. I.');
    expect(
      notes.match(
        /w:type="(?:s|continuationS)eparator"[^>]*><w:p><w:pPr><w:spacing [^>]*w:line="20" w:lineRule="exact"\/>/g,
      ),
    ).toHaveLength(2);
    expect(parts['word/settings.xml']).toContain('<w:footnotePr>');
    expect(parts['[Content_Types].xml']).toContain('/word/footnotes.xml');
  });

  it('follow those that the template has', () => {
    const own =
      '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
      '<w:footnote w:id="4"><w:p><w:r><w:t>Of {{clientShort}}.</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const bytes = template(p('{{@argument}}'), { 'word/footnotes.xml': own });
    const notes = partsOf(renderDocx({ template: bytes, doc: brief() }).value)['word/footnotes.xml'] ?? '';
    expect(words(notes)).toContain('Of Example.');
    expect(notes).toContain('<w:footnote w:id="5">');
    expect(notes.match(/w:type="separator"/g)).toHaveLength(1);
    expect(notes).toContain(
      '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr><w:r><w:separator/>',
    );
  });
});

describe('the pages', () => {
  const length = {
    court: 'Court',
    unit: 'pages',
    most: 1,
    rule: 'Rule 1',
    excluded: ['caption page'],
    notice: true,
    certificate: true,
  } as const;

  it('are laid out, the same bytes each time', async () => {
    const input = { template: motion, doc: brief({ ...pleading, tables: always, length }) };
    const first = await renderPaged(input);
    expect((await renderPaged(structuredClone(input))).value).toEqual(first.value);
    expect(first.pages).toBe(3);
    expect(lines(documentOf(first.value), /^TOC1$/)).toEqual([
      'NOTICE OF MOTION AND MOTION\t1',
      'MEMORANDUM OF LAW\t2',
      'INTRODUCTION\t2',
      'STATEMENT OF FACTS\t2',
      'LEGAL STANDARD\t2',
      'ARGUMENT\t2',
      'CONCLUSION\t2',
      'CERTIFICATE OF SERVICE\t3',
    ]);
    expect(first.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'over-length: The paper has 3 pages; Rule 1 allows 1 page (not counted: caption page).',
    ]);
  }, 60_000);

  it('count without notice and certificate where the rule leaves them out', async () => {
    const rule = { ...length, notice: false, certificate: false };
    const { diagnostics } = await renderPaged({
      template: motion,
      doc: brief({ ...plain, tables: always, length: rule }),
    });
    expect(diagnostics.map(({ message }) => message).join()).toContain('The paper has 2 pages');
  }, 60_000);

  it('decide which tables a paper gets', async () => {
    const tables = { contentsOver: 3, authoritiesOver: 4, front: 'roman' } as const;
    const made = await renderPaged({ template: motion, doc: brief({ ...plain, tables }) });
    expect(made.tables).toEqual({ contents: true, authorities: false });
    expect(documentOf(made.value)).not.toContain('TABLE OF AUTHORITIES');
  }, 60_000);

  it('that the layout cannot tell are left blank and reported', async () => {
    const rare =
      '<w:p><w:r><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/></w:rPr><w:t>Rare type.</w:t></w:r></w:p>';
    const bytes = template(`${p('{{@contents}}')}${p('{{@authorities}}')}${rare}${p('{{@argument}}')}`);
    const made = await renderPaged({ template: bytes, doc: brief({ ...plain, tables: always, length }) });
    const xml = documentOf(made.value);
    expect(lines(xml, /^TOC\d$/)).toEqual([
      'I.\tThe Rule of Talley & Its Kin',
      'A.\tFirst',
      'B.\tSecond',
      'II.\tAnother',
    ]);
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['pages-not-known', 'length-not-known']);
  }, 60_000);
});

const validator = validatorPath();
it.skipIf(validator === null)('passes the schemas of Word on every paper', () => {
  const papers = [plain, pleading].map(
    (page) => renderDocx({ template: motion, doc: brief({ ...page, tables: always }) }).value,
  );
  expect(validate(validator ?? '', Object.fromEntries(papers.map((bytes, at) => [`tables-${at}`, bytes])))).toBe('');
});
