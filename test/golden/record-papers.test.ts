import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../main/cli/make-draft';
import type { Matter } from '../../shared/schema/matter';
import { sampleMatter } from '../../templates/library';
import { partsOf } from '../unit/shared/render/sample-doc';
import { validate, validatorPath } from '../unit/validate-docx';

/** A page as lines of 'style | words', which a lawyer can read and a diff can show. */
function outline(xml: string): string {
  const paragraphs = xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  return paragraphs
    .map((paragraph) => {
      const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? 'Normal';
      return `${style} | ${paragraph.replace(/<w:tab\/>/g, '\t').replace(/<[^>]*>/g, '')}`;
    })
    .join('\n');
}

/** The live sample on one day, with a speaker's declaration and a service besides, in the three captions. */
function inCourt(id: string): Matter {
  const live = sampleMatter('live', '2026-11-21');
  const doe = {
    id: 'doe',
    kind: 'doe' as const,
    declarant: 'Doe 1',
    paragraphs: [
      { id: 'doe-1', text: 'I make this statement under the name Doe 1.', confirmed: { on: '2026-11-20', by: 'Jordan A. Avery' } },
      { id: 'doe-2', text: 'I am responsible for what is published through the website meridianledger.example.org.' },
    ],
  };
  const service = {
    id: 'service-1',
    papers: [],
    on: '2026-11-20',
    method: 'email' as const,
    to: ['Dana Whitlock, Whitlock & Pryor LLP'],
    by: 'Jordan A. Avery',
  };
  return {
    ...live,
    court: { id, caseNumber: '2026-1', judge: null, part: 'Part 1', division: id === 'cand' ? 'SAN FRANCISCO' : null },
    record: { ...live.record, declarations: [...(live.record?.declarations ?? []), doe], services: [service] },
  };
}

const papers = [
  'declaration-custodian',
  'declaration-technical',
  'declaration-counsel',
  'declaration-doe',
  'exhibit-list',
  'exhibit-covers',
  'certificate-of-service',
  'certificate-of-conferral',
];
const courts = ['cand', 'dc-superior', 'ny-supreme-nycounty'];
const validator = validatorPath();

describe.each(courts)('the record in %s', (court) => {
  const matter = inCourt(court);

  it.each(papers)('%s', async (id) => {
    const xml = partsOf((await makeDraft(matter, id)).bytes)['word/document.xml'] ?? '';
    await expect(`${outline(xml)}\n`).toMatchFileSnapshot(`rendered/record/${id}-${court}.txt`);
  });

  it.skipIf(validator === null)('is valid in the eyes of Word', async () => {
    const files: [string, Uint8Array][] = [];
    for (const id of papers) files.push([id, (await makeDraft(matter, id)).bytes]);
    expect(validate(validator ?? '', Object.fromEntries(files))).toBe('');
  });
});
