import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFileName } from '../../main/files/file-name';
import { prepareExport } from '../../main/files/export-file';
import { readWithin } from '../../main/files/import-file';
import { writeLibraryFile } from '../../shared/exchange/write-file';
import { openLimits } from '../../shared/ipc/contract';
import type { ImportJob } from '../../shared/ipc/imports-contract';
import { AppError } from '../../shared/kernel/app-error';
import { law } from '../../shared/law';
import type { OwnPrecedent } from '../../shared/schema/records';
import { ps, wordTemplate } from '../golden/templates/word-ways';
import { refused, wordsOf, type HostileInput, type Try } from './verdict';

/** 61–80: data, bundles, names and pictures. */

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const json = (content: string): ImportJob => ({ kind: 'json', bytes: text(content) });
const reaches = (content: string): Try => ({
  entrance: 'matter file',
  job: json(content),
  judge: refused('unsafe-document', /holds the key|nested/),
});
const library = (name: string, content: string, judge: Try['judge']): Try => ({
  entrance: 'file of authorities',
  job: { kind: 'library', name, bytes: text(content), courtIds: [], format: null },
  judge,
});
const bundles = 'test of bundles';
const bundle = (id: number, name: string): HostileInput => ({
  id,
  name,
  verdict: 'refused; the vault unchanged',
  elsewhere: bundles,
});
const tooMany = refused('file-too-large', /more than .* (?:records|lines)/);

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const picture = (name: string, content: string | Uint8Array): Uint8Array =>
  wordTemplate({
    body: ps('Served words'),
    relationships: `<Relationship Id="rIdX" Type="${office}/image" Target="media/${name}"/>`,
    files: { [`word/media/${name}`]: content },
  });
const noPicture =
  (name: string): (() => string | null) =>
  () => {
    try {
      prepareExport(picture(name, '<x/>'), 'paper.docx', { matterId: null, protectedWords: [] });
      return 'it may leave';
    } catch (error) {
      return error instanceof AppError && error.code === 'unsafe-document' ? null : String(error);
    }
  };

/** Five gigabytes that take no room on the disk. */
async function largeAttachment(): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'quash-large-'));
  try {
    const path = join(folder, 'exhibit.pdf');
    writeFileSync(path, '%PDF-1.7\n');
    truncateSync(path, 5 * 1024 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    const answer = await readWithin(path, openLimits.attachment).catch((error: unknown) => error);
    const grown = process.memoryUsage().rss - before;
    if (!(answer instanceof AppError) || answer.code !== 'file-too-large') return 'it was read';
    return grown < 50 * 1024 * 1024 ? null : `${grown} bytes were taken to refuse it`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function formula(): string | null {
  const [record] = [...law.precedents.values()];
  if (!record) return 'there is no record';
  const named = ['=HYPERLINK("http://host","x")', '+1', '-1', '@SUM(A1)', '\t=1'].map(
    (shortName) => ({ ...record, shortName }) as OwnPrecedent,
  );
  const table = writeLibraryFile(named, 'csv', new Map());
  return /(?:^|,)"?[=+\-@\t]/m.test(table) ? 'a cell begins as a formula' : null;
}

function turned(): string | null {
  const passed = ['Motion\u202excod.docx', 'Motion\u200f.docx', 'Motion\u2066x.docx', 'a\u0000.docx'].filter((name) => {
    try {
      checkFileName(name);
      return true;
    } catch (error) {
      return !(error instanceof AppError && error.code === 'bad-file-name');
    }
  });
  return passed.length === 0 ? null : `allowed: ${JSON.stringify(passed)}`;
}

export const restInputs: readonly HostileInput[] = [
  {
    id: 61,
    name: '__proto__ as a key',
    verdict: 'refused in a matter file and in a pack of authorities; in a bundle likewise',
    elsewhere: bundles,
    tries: () => [
      reaches('{"schemaVersion":1,"__proto__":{"polluted":true}}'),
      reaches('{"a":[{"\\u005f_proto__":1}]}'),
      library('pack.json', '[{"id":"x","__proto__":{"polluted":true}}]', (answer) =>
        answer.ok && answer.result.kind === 'library' && answer.result.file.records.length === 0
          ? null
          : 'a record was made of it',
      ),
    ],
  },
  {
    id: 62,
    name: 'constructor.prototype as a path',
    verdict: 'refused in a matter file, as is nesting without an end; in a bundle likewise',
    elsewhere: bundles,
    tries: () => [
      reaches('{"constructor":{"prototype":{"polluted":true}}}'),
      reaches('['.repeat(200_000) + ']'.repeat(200_000)),
      reaches('{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000)),
    ],
  },
  bundle(63, 'a work factor of 30, Argon2 of 4 TiB'),
  bundle(64, 'an age file cut off at a block'),
  bundle(65, 'one bit turned'),
  bundle(66, 'sound, of an unknown signer'),
  bundle(67, 'signed by a member who was taken out'),
  bundle(68, 'an older bundle once more'),
  bundle(69, 'a bundle for the key of another matter'),
  bundle(70, 'ids that are here already'),
  bundle(71, 'a clock in 2099'),
  {
    id: 72,
    name: 'an attachment of 5 GB',
    verdict: 'refused by its size, before any of it is read',
    calls: [largeAttachment],
  },
  {
    id: 73,
    name: 'a million records',
    verdict: 'refused by their number, or that of their lines',
    tries: () => [
      library('x.ris', 'TY  - CASE\nER  -\n'.repeat(1_000_000), tooMany),
      library('x.csv', `caption,court\n${'a,b\n'.repeat(1_000_000)}`, tooMany),
      library('x.bib', '@misc{a,title={b}}\n'.repeat(1_000_000), tooMany),
      library('x.json', `[${'{"id":1},'.repeat(1_000_000)}{}]`, tooMany),
      {
        entrance: 'matter file',
        job: json(`[${'1,'.repeat(2_400_000)}1]`),
        judge: refused('unsafe-document', /more values/),
      },
    ],
  },
  bundle(74, 'a schema of the future'),
  bundle(75, 'an operation without its parent'),
  bundle(76, 'parents in a circle'),
  { id: 77, name: 'a file name turned around for “save as”', verdict: 'refused', calls: [turned] },
  {
    id: 78,
    name: 'a cell that is a formula',
    verdict: 'harmless: written as text, with an apostrophe before it',
    calls: [formula],
  },
  {
    id: 79,
    name: 'an SVG with a script',
    verdict: 'harmless: nothing is drawn from it; on the way out the file is refused',
    tries: () => [wordsOf(picture('x.svg', '<svg><script>alert(1)</script></svg>'), 'Served words')],
    calls: [noPicture('x.svg')],
  },
  {
    id: 80,
    name: 'fonts, EMF and WMF',
    verdict: 'harmless: nothing is drawn from them; on the way out pictures of these kinds are refused',
    tries: () => [
      wordsOf(picture('x.emf', '\x01\0\0\0'), 'Served words'),
      wordsOf(wordTemplate({ body: ps('Served words'), files: { 'word/fonts/font1.odttf': 'x' } }), 'Served words'),
    ],
    calls: [noPicture('x.emf'), noPicture('x.wmf')],
  },
];
