import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { ImportJob } from '../../shared/ipc/imports-contract';
import { demandText, asEml, asPdf } from '../stories/demands/papers';
import { field, para, ps, row, run, table, wordTemplate } from '../golden/templates/word-ways';
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

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Changes bytes: turned, cut, put in, doubled. */
const bytesOf = (base: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const at = fc.nat({ max: Math.max(0, base.byteLength - 1) });
  const join = (...pieces: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
  const change = fc.oneof(
    fc.record({ at, byte: fc.nat({ max: 255 }) }).map(
      ({ at: where, byte }) =>
        (bytes: Uint8Array) =>
          bytes.map((old, index) => (index === where ? byte : old)),
    ),
    at.map((where) => (bytes: Uint8Array) => bytes.slice(0, where)),
    fc.record({ at, more: fc.uint8Array({ minLength: 1, maxLength: 40 }) }).map(
      ({ at: where, more }) =>
        (bytes: Uint8Array) =>
          join(bytes.subarray(0, where), more, bytes.subarray(where)),
    ),
    fc.record({ from: at, to: at, where: at }).map(
      ({ from, to, where }) =>
        (bytes: Uint8Array) =>
          join(bytes.subarray(0, where), bytes.subarray(Math.min(from, to), Math.max(from, to)), bytes.subarray(where)),
    ),
    // Numbers at their edges, where lengths and offsets stand.
    fc
      .record({ at, value: fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff, 0xffff, 0x80000000) })
      .map(({ at: where, value }) => (bytes: Uint8Array) => {
        const copy = Buffer.from(bytes);
        if (where + 4 <= copy.byteLength) copy.writeUInt32LE(value, where);
        return new Uint8Array(copy);
      }),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((bytes, one) => one(bytes), base));
};

/** Letters and tokens that mean something to some reader. */
const token = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    '</w:p>',
    '<w:p>',
    '<w:tbl>',
    '<![CDATA[',
    '<!--',
    '<?',
    '&#0;',
    '&#xD800;',
    '&amp;amp;',
  ),
  fc.constantFrom(
    '{{',
    '}}',
    '{{#a}}',
    '{{/a}}',
    '{%',
    '%}',
    '{#',
    '{{@caption}}',
    '{{a | upper}}',
    '{{__proto__}}',
    '{{a.b.c}}',
  ),
  fc.constantFrom(
    '\u0000',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\r',
    '\n\n',
    '%',
    '\\',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
  ),
  fc.constantFrom(
    'obj',
    'endobj',
    'stream\n',
    'endstream',
    '/Length 99999',
    '/Kids [1 0 R]',
    '1 0 R',
    '<<',
    '>>',
    '/Filter /FlateDecode',
    'xref',
    'trailer',
  ),
  fc.constantFrom(
    'Content-Type: multipart/mixed; boundary="part-of-the-message"',
    '--part-of-the-message',
    '=?utf-8?B?////?=',
    '=3D=',
    'TY  - CASE',
    'ER  -',
    '@misc{',
    ',,,',
    '""',
  ),
);

/** Changes a text where it stands: something put in, taken out, or said again. */
const textOf = (base: string): fc.Arbitrary<string> => {
  const at = fc.nat({ max: base.length });
  const change = fc.oneof(
    fc.record({ at, more: token }).map(
      ({ at: where, more }) =>
        (old: string) =>
          old.slice(0, where) + more + old.slice(where),
    ),
    fc.record({ from: at, length: fc.nat({ max: 60 }) }).map(
      ({ from, length }) =>
        (old: string) =>
          old.slice(0, from) + old.slice(from + length),
    ),
    fc.record({ from: at, length: fc.nat({ max: 200 }), times: fc.integer({ min: 2, max: 300 }) }).map(
      ({ from, length, times }) =>
        (old: string) =>
          old.slice(0, from) + old.slice(from, from + length).repeat(times) + old.slice(from + length),
    ),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 5 })
    .map((changes) => changes.reduce((old, one) => one(old), base).slice(0, 400_000));
};

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
    entry: fc.oneof(fc.constant(null), fc.string({ unit: 'binary', maxLength: 20 })),
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
const pdf = asPdf(demandText('rule-45'));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const mail = asEml(demandText('nsl'), { name: 'paper.pdf', bytes: pdf });
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
      textOf(demandText('nsl')).map((changed) => served('x.txt')(text(changed))),
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
