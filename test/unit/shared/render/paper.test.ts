import { describe, expect, it } from 'vitest';
import type { Caption } from '../../../../shared/drafting/draft-doc';
import { cleanPackage } from '../../../../shared/render/clean-package';
import { renderDocx } from '../../../../shared/render/render';
import { templates } from '../../../../templates/library';
import { validate, validatorPath } from '../../validate-docx';
import { caption, everyBlock, ns, p, partsOf, plain, pleading, sampleDoc, template, words } from './sample-doc';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const banner = 'SAMPLE – NOT FOR FILING';
const headersOf = (bytes: Uint8Array): string[] =>
  Object.entries(partsOf(bytes)).flatMap(([name, xml]) => (/^word\/header/.test(name) ? [xml] : []));

const bare = template(p('{{@argument}}') + p('{{@caption}}') + '<w:sectPr/>');
const ownHeaders = template(
  `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr></w:pPr></w:p>${p('{{@argument}}')}` +
    '<w:sectPr><w:titlePg/></w:sectPr>',
  {
    'word/header1.xml': `<w:hdr ${ns}>${p('Firm LLP')}</w:hdr>`,
    'word/settings.xml': `<w:settings ${ns}><w:evenAndOddHeaders/></w:settings>`,
  },
);

describe('banner', () => {
  it.each(Object.keys(templates))('stands in every header of %s', (name) => {
    for (const page of [plain, pleading]) {
      const headers = headersOf(renderDocx({ template: templates[name] ?? bare, doc: sampleDoc({ page }) }).value);
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) expect(words(header)).toContain(banner);
    }
  });

  it('gets headers of its own where a template has none, for first and even pages too', () => {
    expect(headersOf(renderDocx({ template: bare, doc: sampleDoc({ page: plain }) }).value).map(words)).toEqual([
      banner,
    ]);
    const { value } = renderDocx({ template: ownHeaders, doc: sampleDoc({ page: plain }) });
    expect(headersOf(value).map(words).sort()).toEqual([banner, banner, `${banner}\nFirm LLP`]);
    const references = partsOf(value)['word/document.xml']?.match(/<w:headerReference[^>]*w:type="(\w+)"/g);
    expect(references).toHaveLength(3);
  });

  it('is not there when the draft has none', () => {
    const { banner: _, ...page } = plain;
    expect(headersOf(renderDocx({ template: bare, doc: sampleDoc({ page }) }).value)).toEqual([]);
  });
});

describe('pleading paper', () => {
  const bytes = renderDocx({ template: templates['motion-to-quash'] ?? bare, doc: sampleDoc() }).value;
  const parts = partsOf(bytes);

  it('has 28 numbers beside the text, and rules, in each header', () => {
    for (const header of headersOf(bytes)) {
      const numbers = Array.from({ length: 28 }, (_, index) => String(index + 1));
      expect(
        words(header)
          .split('\n')
          .filter((line) => /^\d+$/.test(line)),
      ).toEqual(numbers);
      expect(header.match(/Pleading rule/g)).toHaveLength(3);
    }
  });

  it('has room for exactly 28 lines of 24 points', () => {
    const margins = /<w:pgMar[^>]*w:top="(\d+)"[^>]*w:bottom="(\d+)"/.exec(parts['word/document.xml'] ?? '');
    expect((15840 - Number(margins?.[1]) - Number(margins?.[2])) / 480).toBe(28);
  });

  it('keeps every style of the text on the grid', () => {
    const styles = parts['word/styles.xml'] ?? '';
    for (const id of ['BodyText', 'Heading1', 'BlockQuote', 'NumberedParagraph', 'SectionHeading', 'ClaimTitle']) {
      const style = new RegExp(`w:styleId="${id}">[\\s\\S]*?</w:style>`).exec(styles)?.[0];
      expect(style).toContain('<w:spacing w:before="0" w:after="0" w:line="480" w:lineRule="exact"/>');
      expect(style).toContain('<w:widowControl w:val="0"/>');
    }
  });

  it('starts the court at line 8 and gives the tables whole lines', () => {
    const heights = [...(parts['word/document.xml'] ?? '').matchAll(/<w:trHeight w:val="(\d+)"/g)].map((found) =>
      Number(found[1]),
    );
    expect(heights[0]).toBe(7 * 480);
    expect(heights.every((height) => height % 480 === 0)).toBe(true);
  });

  it('leaves a firm’s own numbered paper alone', () => {
    const numbered = `<w:hdr ${ns}><w:p><w:r><w:pict><w:txbxContent>${p('1').repeat(28)}</w:txbxContent></w:pict></w:r></w:p></w:hdr>`;
    const firm = template(
      `${p('x')}<w:sectPr><w:headerReference xmlns:r="${office}" w:type="default" r:id="rId1"/></w:sectPr>`,
      {
        'word/header1.xml': numbered,
      },
    );
    const header = headersOf(renderDocx({ template: firm, doc: sampleDoc() }).value)[0] ?? '';
    expect(header).toContain(banner);
    expect(header).not.toContain('Line numbers');
  });
});

it('passes the gate that every file leaves by, and changes nothing of the page there', () => {
  for (const bytes of [...Object.values(templates), bare, ownHeaders]) {
    const { value } = renderDocx({ template: bytes, doc: sampleDoc() });
    const gone = partsOf(cleanPackage(value));
    expect(words(gone['word/document.xml'])).toBe(words(partsOf(value)['word/document.xml']));
    // A header that no section names any more (a template's tables were cut away) shows on no page and stays behind.
    const body = partsOf(value)['word/document.xml'] ?? '';
    const tags = body.match(/<w:headerReference\b[^>]*>/g) ?? [];
    const named = new Set(tags.map((tag) => /r:id="([^"]*)"/.exec(tag)?.[1]));
    expect(headersOf(cleanPackage(value))).toHaveLength(named.size);
  }
});

describe('headings and lists', () => {
  const xml = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';
  const heading = (level: 1 | 2): { kind: 'heading'; level: 1 | 2; runs: { t: string }[] } => ({
    kind: 'heading',
    level,
    runs: [{ t: 'H' }],
  });

  it('adds styles and lists that a template lacks', () => {
    const { value, diagnostics } = renderDocx({ template: bare, doc: sampleDoc() });
    const parts = partsOf(value);
    expect(diagnostics).toEqual([]);
    expect(parts['word/styles.xml']).toContain('w:styleId="Heading1"');
    expect(parts['word/numbering.xml']).toContain('upperRoman');
    const used = new Set([...xml(value).matchAll(/<w:pStyle w:val="(\w+)"/g)].map((found) => found[1]));
    for (const id of used) expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`);
  });

  it('starts lettered items again at (a), and sub-headings without a heading in a list of their own', () => {
    const blocks = { argument: everyBlock, facts: [heading(2), heading(2)] };
    const { value } = renderDocx({
      template: template(p('{{@facts}}') + p('{{@argument}}')),
      doc: sampleDoc({ blocks }),
    });
    const lists = [...xml(value).matchAll(/w:val="(Heading\d|LetteredItem)"\/>.*?<w:numId w:val="(\d+)"/g)].map(
      ([, style, id]) => [style, id],
    );
    const idsOf = (style: string): (string | undefined)[] =>
      lists.flatMap(([name, id]) => (name === style ? [id] : []));
    const [facts, alsoFacts, argument] = idsOf('Heading2');
    expect(facts).toBe(alsoFacts);
    expect(argument).toBe(idsOf('Heading1')[0]);
    expect(facts).not.toBe(argument);
    const [a, b, again] = idsOf('LetteredItem');
    expect(a).toBe(b);
    expect(again).not.toBe(a);
  });
});

const validator = validatorPath();
describe.skipIf(validator === null)('what Word would say (needs the validator)', () => {
  it('every template, paper and caption is valid', () => {
    const styles: Caption['style'][] = ['pleading-paper', 'boxed-paren', 'ny-dashed-x'];
    const files: Record<string, Uint8Array> = {};
    for (const [at, [name, bytes]] of Object.entries({ ...templates, bare, ownHeaders }).entries()) {
      for (const [turn, page] of [plain, pleading].entries()) {
        const base = sampleDoc({ page });
        const style = styles[(at + turn) % styles.length] ?? 'boxed-paren';
        const doc = { ...base, blocks: { ...base.blocks, caption: [caption(style)] } };
        files[`${name}-${page.paper}-${style}`] = renderDocx({ template: bytes, doc }).value;
      }
    }
    for (const [name, bytes] of Object.entries(templates)) files[`template-${name}`] = bytes;
    expect(validate(validator ?? '', files)).toBe('');
  }, 240_000);
});
