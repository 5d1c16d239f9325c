import { describe, expect, it } from 'vitest';
import type { DraftDoc } from '../../../shared/drafting/draft-doc';
import { cleanPackage } from '../../../shared/render/clean-package';
import { renderDocx } from '../../../shared/render/render';
import { para, sampleDoc } from '../../unit/shared/render/sample-doc';
import { validate, validatorPath } from '../../unit/validate-docx';
import { pageText, partsOf } from './page-text';
import { wordTemplate } from './word-ways';
import { zoo, type Specimen } from './zoo';

const base = sampleDoc({ page: { paper: 'plain', lineSpacing: 'single' } });
const doc: DraftDoc = {
  ...base,
  lists: {
    ...base.lists,
    points: [
      { title: 'One', parts: [{ line: 'a' }, { line: 'b' }] },
      { title: 'Two', parts: [{ line: 'c' }] },
    ],
  },
  blocks: {
    ...base.blocks,
    caption: [para('Court')],
    signature: [para('Respectfully submitted,')],
  },
};

const fill = ({ parts, answers }: Specimen): Uint8Array =>
  renderDocx({ template: wordTemplate(parts), doc, ...(answers ? { answers } : {}) }).value;

const count = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((found) => found[1] ?? '');

describe('the zoo', () => {
  it('is at least sixty strong, each with a name of its own', () => {
    expect(zoo.length).toBeGreaterThanOrEqual(60);
    expect(new Set(zoo.map(({ name }) => name)).size).toBe(zoo.length);
  });

  it.each(zoo.map((one) => [one.name, one] as const))('%s', (_, specimen) => {
    const parts = partsOf(cleanPackage(fill(specimen)));
    const page = Object.fromEntries(
      Object.keys(specimen.page).map((name) => [name, pageText(parts.get(`word/${name}.xml`) ?? '')]),
    );
    expect(page).toEqual(specimen.page);
    for (const [name, xml] of parts) {
      if (!/^word\/[a-z]+\d*\.xml$/.test(name)) continue;
      const starts = count(xml, /<w:bookmarkStart\b[^>]*w:id="(\d+)"/g);
      expect(starts).toEqual([...new Set(starts)]);
      expect(count(xml, /<w:bookmarkEnd\b[^>]*w:id="(\d+)"/g).sort()).toEqual(starts.toSorted());
      const shapes = count(xml, /<wp:docPr\b[^>]*?id="(\d+)"/g);
      expect(shapes).toEqual([...new Set(shapes)]);
      expect(xml).not.toMatch(/dataBinding|showingPlcHdr|<w:r><\/w:r>|<w:hyperlink[^>]*><\/w:hyperlink>|<w:tr><\/w:tr>/);
    }
  });

  it('gives the same bytes for the same template', () => {
    for (const one of zoo) expect(Buffer.compare(fill(one), fill(structuredClone(one))), one.name).toBe(0);
  });

  const validator = validatorPath();
  it.skipIf(validator === null)('is valid by the strict rules of Word', { timeout: 300_000 }, () => {
    const files = zoo.map((one, at) => [`${String(at).padStart(3, '0')}-${one.name.replace(/\W+/g, '-')}`, cleanPackage(fill(one))] as const);
    expect(validate(validator ?? '', Object.fromEntries(files))).toBe('');
  });
});
