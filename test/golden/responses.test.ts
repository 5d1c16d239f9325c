import { expect, it } from 'vitest';
import { makeDraft } from '../../main/cli/make-draft';
import { readPackage } from '../../shared/ooxml/read-package';
import { parseMatter } from '../../shared/schema/parse-matter';
import type { Matter } from '../../shared/schema/matter';
import { sampleMatter, type SampleName } from '../../templates/library';
import { validate, validatorPath } from '../unit/validate-docx';

/* Papers that are served or sent, word for word. What no sample's record holds is made up here from one of them. */

const sample = (name: SampleName): Matter => sampleMatter(name, '2026-11-21');
const live = sample('live');
const withDemand = (matter: Matter, demand: Partial<Matter['demand']>): Matter => ({
  ...matter,
  demand: { ...matter.demand, ...demand },
});

/** Live, but of an agency, served late, far away and without notice to the parties. */
const agency = withDemand(
  {
    ...live,
    today: '2026-12-02',
    lawAsOf: '2026-12-02',
    parties: [],
    facts: { ...live.facts, compliance: { ...live.facts.compliance, distanceMiles: 2500 } },
    grounds: [
      ...live.grounds.filter(({ id }) => id !== 'lack-of-notice'),
      { id: 'lack-of-notice', chosen: true },
      { id: 'unreasonable-time', chosen: true },
    ],
    response: {},
  },
  {
    issuer: { ...live.demand.issuer, kind: 'federal-agency', name: 'Federal Bureau of Samples', short: 'the Bureau' },
    due: { date: '2026-11-20', time: null, place: '1 Example Plaza, Washington, D.C.' },
    underlying: {
      caption: 'Federal Bureau of Samples v. Doe 1',
      court: 'the United States District Court for the District of Columbia',
      number: '1:26-cv-00000',
      nature: 'a civil enforcement action',
    },
  },
);

/** Live, but the subpoena of a copyright owner. */
const copyright = withDemand(
  { ...live, facts: {}, grounds: [{ id: 'first-amendment-anonymity', chosen: true }], response: {} },
  { instrument: 'dmca-512h', statutes: ['17 U.S.C. § 512(h)'], underlying: undefined },
);

/** DreamHost’s matter, but a letter that asks it to preserve. */
const preserve = withDemand(
  { ...sample('dreamhost'), grounds: [], facts: {}, court: null, vehicle: null },
  { instrument: 'preservation-2703f', title: null, dated: '2017-07-13', served: { date: '2017-07-14' }, due: {} },
);

const costs = { ...sample('dreamhost'), response: { costs: { hours: 12.5, rate: 150, others: [{ what: 'One encrypted drive', amount: 89.99 }] } } };
const harris = sample('harris');
const inCamera: Matter = {
  ...harris,
  response: {
    inCamera: {
      orderedOn: '2012-05-01',
      order: 'the Court’s order for in camera review',
      contents: 'one sealed envelope that holds the records described in item 1',
    },
  },
};

const cases: readonly (readonly [name: string, documentId: string, matter: Matter])[] = [
  ['objections', 'objections-45d2b', live],
  ['objections-agency-late', 'objections-45d2b', agency],
  ['objections-512h', 'objections-45d2b', copyright],
  ['user-notice', 'user-notice', live],
  ['user-notice-secrecy', 'user-notice', { ...sample('alt-uscis'), response: { answerOn: '2017-04-20' } }],
  ['meet-and-confer', 'meet-and-confer', live],
  [
    'meet-and-confer-warrant',
    'meet-and-confer',
    {
      ...sample('dreamhost'),
      response: { items: [{ id: 'item-1', answer: 'narrow', narrowTo: 'the files of the site’s owners' }] },
    },
  ],
  ['preservation', 'preservation-acknowledgment', preserve],
  [
    'preservation-renewed',
    'preservation-acknowledgment',
    { ...preserve, response: { preservation: { reference: '17-000', renewedOn: '2017-08-10' } } },
  ],
  ['partial-production', 'partial-production', live],
  ['production-log', 'production-log', live],
  ['custodian-certificate', 'custodian-certificate', live],
  ['cost-statement', 'cost-statement', costs],
  ['in-camera-letter', 'in-camera-letter', inCamera],
];

/** Paragraphs of the page, 'style | text', as a lawyer can read them and a diff can show. */
function pageOf(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(readPackage(bytes).get('word/document.xml'));
  return (xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [])
    .map((paragraph) => {
      const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? 'Normal';
      const text = paragraph.replace(/<w:tab\/>/g, '\t').replace(/<[^>]*>/g, '');
      return `${style} | ${text.replaceAll('&amp;', '&')}`;
    })
    .join('\n');
}

it.each(cases)('%s reads as it should', async (name, documentId, matter) => {
  expect(parseMatter(JSON.stringify(matter))).toMatchObject({ ok: true });
  const { bytes, diagnostics } = makeDraft(matter, documentId);
  const said = diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
  await expect(`${pageOf(bytes)}\n\n${said.join('\n')}\n`).toMatchFileSnapshot(`rendered/response-${name}.txt`);
});

const validator = validatorPath();
it.skipIf(validator === null)('all of them are files that the schemas of Word accept', () => {
  const files = cases.map(([name, documentId, matter]) => [name, makeDraft(matter, documentId).bytes] as const);
  expect(validate(validator ?? '', Object.fromEntries(files))).toBe('');
}, 240_000);
