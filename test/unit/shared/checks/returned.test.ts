import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../../../main/cli/make-draft';
import { checkReturned } from '../../../../shared/checks/returned';
import { documentKind } from '../../../../shared/drafting/documents';
import { law } from '../../../../shared/law';
import { readDocument } from '../../../../shared/ooxml/paragraphs';
import { readPackage } from '../../../../shared/ooxml/read-package';
import { sampleMatter } from '../../../../templates/library';

/** A finished brief, edited as Word would, and what is said of it when it comes back. */
const matter = sampleMatter('dreamhost', '2017-08-11');
const kind = documentKind('opposition');
if (!kind) throw new Error('no opposition');
const original = makeDraft(matter, 'opposition').bytes;

function edited(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(original);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const next = change(xml);
  expect(next).not.toBe(xml);
  return zipSync({ ...parts, 'word/document.xml': strToU8(next) });
}
const checked = (bytes: Uint8Array) =>
  checkReturned({ document: readDocument(readPackage(bytes)), kind, matter, law }).map(
    ({ code, severity }) => `${severity} ${code}`,
  );
const before = '</w:p>';
const insert = (paragraph: string) => (xml: string) => xml.replace(before, () => `${before}${paragraph}`);
const say = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a paper that came back from Word', () => {
  it('as it was generated holds no error', () => {
    expect(checked(original).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it.each([
    ['a blank somebody typed', insert(say('[MISSING: date of the hearing]')), 'error missing-field'],
    ['a conformed signature', insert(say('/s/ Jane Roe')), 'error conformed-signature'],
    [
      'a tracked insertion',
      insert(
        '<w:p><w:ins w:id="1" w:author="a" w:date="2017-08-12T00:00:00Z"><w:r><w:t>New.</w:t></w:r></w:ins></w:p>',
      ),
      'error tracked-changes',
    ],
    [
      'hidden text',
      insert('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Do they know?</w:t></w:r></w:p>'),
      'error hidden-text',
    ],
    [
      'an authority later than the law of the matter',
      insert(say('See Carpenter v. United States, 585 U.S. 296 (2018).')),
      'error later-than-law-as-of',
    ],
  ])('with %s', (_what, change, expected) => {
    expect(checked(edited(change))).toContain(expected);
  });

  it('says which heading a table of contents in it does not name', () => {
    const contents = '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>I. Something else\t1</w:t></w:r></w:p>';
    const found = checkReturned({
      document: readDocument(readPackage(edited(insert(contents)))),
      kind,
      matter,
      law,
    }).filter(({ code }) => code === 'contents-outdated');
    expect(found.length).toBeGreaterThan(2);
    expect(found[0]?.message).toContain('does not name the heading');
  });

  it('counts a word that was deleted with tracking as gone', () => {
    const gone =
      '<w:p><w:r><w:t>The Court </w:t></w:r><w:del w:id="2" w:author="a"><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:t>held.</w:t></w:r></w:p>';
    const { paragraphs, marks } = readDocument(readPackage(edited(insert(gone))));
    expect(paragraphs.map(({ text }) => text)).toContain('The Court held.');
    expect(marks.deletions).toBe(1);
  });
});
