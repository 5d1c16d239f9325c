import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { ImportJob } from '../../shared/ipc/imports-contract';
import { asEml, asPdf } from '../stories/demands/papers';
import { field, para, ps, row, run, table, wordTemplate } from '../golden/templates/word-ways';
import { bytesOf, textOf } from './fuzz-changes';
import { rawZip, type RawEntry } from './raw-zip';

/*
 * Files that nobody made on purpose: sound ones with their parts, relationships, fields and bytes changed by chance. The
 * same seed draws the same files.
 */

export interface FuzzedFile {
  /** What was done to it, for the report of a failure. */
  readonly from: string;
  readonly job: ImportJob;
}

/** A demand as one is served. */
const demand = `UNITED STATES DISTRICT COURT
for the Northern District of California

SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS IN A CIVIL ACTION
Example Holdings, Inc. v. Doe, Civil Action No. 3:26-cv-00000

To: Custodian of Records, Example Forum, Inc.
YOU ARE COMMANDED to produce at the time, date, and place set forth below the following documents:
1. All documents sufficient to identify the user of the account "@example", including name and e-mail address.
2. IP logs from January 1, 2026 to March 1, 2026.

Place: 100 Sample Street, San Francisco        Date and Time: April 20, 2026, 9:00 a.m.
Date: March 30, 2026
Jane Q. Sample, Attorney for Plaintiff, jane@example.org
`;

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const richBody =
  ps('{{clientName}} and {{#federal}}the {{issuerName | upper}}{{/federal}}', '{{@caption}}') +
  para(field('TOC \\o "1-3"', run('Contents')) + run('hidden', '<w:vanish/>')) +
  para(
    `<w:ins w:id="1" w:author="x">${run('put in')}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>out</w:delText></w:r></w:del>`,
  ) +
  table(2, row(ps('{{#serviceList}}{{line}}{{/serviceList}}'), ps('Talley v. California, 362 U.S. 60 (1960).')));

const kinds = [
  'image',
  'hyperlink',
  'attachedTemplate',
  'oleObject',
  'header',
  'footnotes',
  'settings',
  'aFChunk',
  'constructor',
  '__proto__',
];
const targets = [
  'word/document.xml',
  '../x',
  '/word/document.xml',
  'http://host/x',
  '\\\\host\\x',
  'file:///x',
  'document.xml',
  '',
  '%2e%2e/x',
  'javascript:1',
];
const codes = [
  'PAGE',
  'DDEAUTO cmd',
  'INCLUDETEXT \\\\host\\x',
  'HYPERLINK "javascript:1"',
  'REF x',
  'QUOTE',
  'TA \\l "x"',
  '=1+1',
  '',
];

/** A Word file of chance: its relationships, fields, parts and their XML. */
const wordFile: fc.Arbitrary<{ from: string; bytes: Uint8Array }> = fc
  .record({
    relations: fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), target: fc.constantFrom(...targets), external: fc.boolean() }),
      { maxLength: 5 },
    ),
    fields: fc.array(fc.constantFrom(...codes), { maxLength: 4 }),
    body: fc.oneof(fc.constant(richBody), textOf(richBody)),
    part: fc.oneof(fc.constant(''), textOf(ps('a part'))),
    name: fc.constantFrom('header1', 'footnotes', 'comments', 'settings', 'numbering', 'endnotes', 'footer2'),
    // A name that every object has would be no part for whoever packs the file.
    entry: fc.oneof(
      fc.constant(null),
      fc.string({ unit: 'binary', maxLength: 20 }).filter((one) => !(one in {})),
    ),
    type: fc.constantFrom(
      undefined,
      undefined,
      'application/x',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    ),
  })
  .map(({ relations, fields, body, part, name, entry, type }) => {
    const relationships = relations
      .map(
        ({ kind, target, external }, at) =>
          `<Relationship Id="f${at}" Type="${office}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
      )
      .join('');
    const bytes = wordTemplate({
      body: body + fields.map((code) => para(field(code, run('x')))).join(''),
      relationships,
      ...(part === '' ? {} : { more: { [name]: part } }),
      ...(entry === null || entry === '' ? {} : { files: { [entry]: 'x' } }),
      ...(type === undefined ? {} : { mainType: type }),
    });
    return { from: 'a Word file with its parts, relationships and fields by chance', bytes };
  });

/** Entries of a ZIP whose headers lie by chance. */
const lyingZip: fc.Arbitrary<{ from: string; bytes: Uint8Array }> = fc
  .record({
    entries: fc.array(
      fc.record(
        {
          name: fc.constantFrom(
            '[Content_Types].xml',
            'word/document.xml',
            '_rels/.rels',
            'x',
            '../x',
            'word/media/a.png',
          ),
          data: fc.oneof(fc.constant('<x/>'), fc.string({ maxLength: 50 })),
          flags: fc.nat({ max: 0xffff }),
          attributes: fc.nat({ max: 0x7fffffff }),
          offset: fc.nat({ max: 2_000 }),
          size: fc.nat({ max: 0x7fffffff }),
        },
        { requiredKeys: ['name', 'data'] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    count: fc.option(fc.nat({ max: 0xffff }), { nil: undefined }),
    start: fc.option(fc.nat({ max: 0xffffffff }), { nil: undefined }),
  })
  .map(({ entries, count, start }) => ({
    from: 'a ZIP with lying headers',
    bytes: rawZip(entries as RawEntry[], {
      ...(count === undefined ? {} : { count }),
      ...(start === undefined ? {} : { start }),
    }),
  }));

const sound = wordTemplate({ body: richBody });
const pdf = asPdf(demand);
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const mail = asEml(demand, { name: 'paper.pdf', bytes: pdf });
const ris = 'TY  - CASE\nTI  - Talley v. California\nDA  - 1960/03/07\nVL  - 362\nT2  - U.S.\nSP  - 60\nER  - \n';
const bib = '@jurisdiction{a, title={Talley v. {California}}, date={1960-03-07}, volume=362}\n@string{b = "x" # "y"}\n';
const csv =
  'caption,court,decided,citations\n"Talley v. California",SCOTUS,1960-03-07,"362 U.S. 60\n4 L. Ed. 2d 559"\n';
const csl =
  '[{"id":"a","type":"legal_case","title":"Talley v. California","issued":{"date-parts":[[1960,3,7]]}},{"id":"b"}]';

const wordJobs = (bytes: Uint8Array): fc.Arbitrary<ImportJob> =>
  fc.constantFrom<ImportJob>(
    { kind: 'template', bytes, names: {} },
    { kind: 'examine-template', bytes, names: { theirs: 'clientName' } },
    { kind: 'document', bytes },
    { kind: 'paragraphs', name: 'x.docx', bytes },
    { kind: 'demand', name: 'x.docx', bytes, wordsOnly: false },
  );
const served =
  (name: string) =>
  (bytes: Uint8Array): ImportJob => ({ kind: 'demand', name, bytes, wordsOnly: false });
const library =
  (name: string) =>
  (content: string): ImportJob => ({
    kind: 'library',
    name,
    bytes: text(content),
    courtIds: [['SCOTUS', 'scotus']],
    format: null,
  });

const from = (what: string, job: fc.Arbitrary<ImportJob>): fc.Arbitrary<FuzzedFile> =>
  job.map((one) => ({ from: what, job: one }));
const inWord = (files: fc.Arbitrary<{ from: string; bytes: Uint8Array }>): fc.Arbitrary<FuzzedFile> =>
  files.chain(({ from: what, bytes }) => from(what, wordJobs(bytes)));

/** Any of them. */
const anyFile: fc.Arbitrary<FuzzedFile> = fc.oneof(
  { weight: 4, arbitrary: inWord(wordFile) },
  { weight: 2, arbitrary: inWord(lyingZip) },
  { weight: 2, arbitrary: inWord(bytesOf(sound).map((bytes) => ({ from: 'a Word file, its bytes changed', bytes }))) },
  {
    weight: 1,
    arbitrary: inWord(
      textOf(`<w:document><w:body>${richBody}</w:body></w:document>`).map((xml) => ({
        from: 'a package of one part',
        bytes: zipSync({ '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text(xml) }),
      })),
    ),
  },
  { weight: 3, arbitrary: from('a PDF, its bytes changed', bytesOf(pdf).map(served('x.pdf'))) },
  {
    weight: 2,
    arbitrary: from(
      'a PDF, its objects changed',
      textOf(latin(pdf)).map((changed) => served('x.pdf')(new Uint8Array(Buffer.from(changed, 'latin1')))),
    ),
  },
  {
    weight: 2,
    arbitrary: from(
      'a message',
      textOf(latin(mail)).map((changed) => served('x.eml')(new Uint8Array(Buffer.from(changed, 'latin1')))),
    ),
  },
  { weight: 1, arbitrary: from('a message, its bytes changed', bytesOf(mail).map(served('x.eml'))) },
  {
    weight: 1,
    arbitrary: from(
      'a text',
      textOf(demand).map((changed) => served('x.txt')(text(changed))),
    ),
  },
  { weight: 1, arbitrary: from('RIS', textOf(ris).map(library('x.ris'))) },
  { weight: 1, arbitrary: from('BibTeX', textOf(bib).map(library('x.bib'))) },
  { weight: 1, arbitrary: from('a table', textOf(csv).map(library('x.csv'))) },
  { weight: 1, arbitrary: from('CSL-JSON', textOf(csl).map(library('x.json'))) },
  {
    weight: 1,
    arbitrary: from(
      'JSON',
      fc.oneof(fc.json(), textOf(csl)).map((content): ImportJob => ({ kind: 'json', bytes: text(content) })),
    ),
  },
);

/** So many files, drawn from this seed. `part`: the how-manieth batch, so that few are held at a time. */
export const fuzzedFiles = (count: number, seed: number, part = 0): FuzzedFile[] =>
  fc.sample(anyFile, { numRuns: count, seed: seed + 7_919 * part });
