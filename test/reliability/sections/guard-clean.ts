import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carriers } from '../../../shared/reveal/carriers.data';
import { pdfsOf, samplePapers, shippedFiles, type CleanFile } from '../../guard-corpus/clean-files';
import { runClean, type Alarm } from '../../guard-corpus/clean-run';
import { commonNames } from '../../guard-corpus/common-names';
import { count, type Section } from '../harness/section';

/*
 * Files in which nothing protected stands, against a drawer of people who are called like the words of a brief: every
 * alarm is counted, and either explained or a fault. Our own papers carry nothing hidden, and exiftool agrees.
 */

/** Alarms of one explanation, counted. */
function explainedAlarms(alarms: readonly Alarm[]): string[] {
  const groups = new Map<string, Alarm[]>();
  for (const one of alarms) {
    if (one.because === undefined) continue;
    const key = `${one.group}: ${one.because}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([because, all]) => {
    const examples = [...new Set(all.map(({ text }) => `“${text}”`))].slice(0, 3).join(', ');
    return `   ${count(all.length)} in ${count(new Set(all.map(({ file }) => file)).size)} files, ${because} (${examples})`;
  });
}

const unexplained = (what: string, alarms: readonly Alarm[]): string[] =>
  alarms
    .filter(({ because }) => because === undefined)
    .map(({ file, fact, text, how }) => `${what}: ${fact} in ${file}: “${text}” ${how}`);

/** What exiftool may find in a paper: the frame of a ZIP, and the neutral properties of every paper. */
const neutral: Readonly<Record<string, string>> = {
  'XML:Application': 'Microsoft Office Word',
  'XML:LastModifiedBy': 'Quash',
  'XML:RevisionNumber': '1',
  'XMP:Creator': 'Quash',
  'ZIP:ZipModifyDate': '1980:01:01 00:00:00',
};
const frame =
  /^(?:SourceFile$|File:|ExifTool:|ZIP:Zip(?:RequiredVersion|BitFlag|Compression|CRC|CompressedSize|UncompressedSize|FileName)$)/;

/** What exiftool finds beyond that; undefined: it is not on this machine, or cannot read Word files. */
function secondOpinion(papers: readonly CleanFile[], folder: string): string[] | undefined {
  if (spawnSync('perl', ['-MArchive::Zip', '-MImage::ExifTool', '-e', '1']).status !== 0) return undefined;
  mkdirSync(folder, { recursive: true });
  const paths = papers.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const { stdout } = spawnSync('exiftool', ['-j', '-G', '-a', '-u', ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const files = JSON.parse(stdout) as Record<string, unknown>[];
  if (files.length !== papers.length) return [`exiftool read ${files.length} of ${papers.length} papers`];
  return files.flatMap((tags) =>
    Object.entries(tags).flatMap(([key, value]) =>
      frame.test(key) || neutral[key] === String(value) ? [] : [`exiftool: ${String(tags['SourceFile'])}: ${key}`],
    ),
  );
}

export const guardClean: Section = {
  key: 'clean',
  name: 'false alarms and carriers',
  run: async ({ short, work }) => {
    const papers = [...samplePapers(short ? 12 : 1)];
    const pdfs = short
      ? []
      : pdfsOf(
          papers.filter((_, at) => at % 4 === 0),
          join(work, 'pdfs'),
        );
    const own = await runClean(papers);
    const all = [own, await runClean(shippedFiles(process.cwd())), await runClean(pdfs ?? [])];
    const files = all.reduce((sum, { files: number }) => sum + number, 0);
    const alarms = all.flatMap((one) => one.alarms);
    const redaction = all.flatMap((one) => one.redaction);
    const odd = secondOpinion(papers, join(work, 'papers'));
    for (const line of explainedAlarms([...alarms, ...redaction])) console.log(line);
    if (pdfs === undefined) console.log('   SKIPPED: the papers as PDFs: there is no soffice here');
    if (odd === undefined)
      console.log('   SKIPPED: the second opinion on carriers: no exiftool with libarchive-zip-perl');
    const failures = [
      ...unexplained('alarm', alarms),
      ...unexplained('redaction', redaction),
      ...all.flatMap(({ unfinished }) => unfinished.map((where) => `not searched to the end: ${where}`)),
      ...own.carriers.map((what) => `carrier: ${what}`),
      ...(odd ?? []),
    ];
    const kinds = Object.keys(carriers).length;
    const line = `${count(files)} clean files (${papers.length} papers, ${pdfs?.length ?? 0} of them as PDF too), ${commonNames.length} common names: ${count(alarms.length)} alarms, ${count(redaction.length)} of the rules on private facts, ${unexplained('', [...alarms, ...redaction]).length} of them unexplained; ${own.carriers.length} of ${kinds} kinds of carriers in our papers, exiftool ${odd === undefined ? 'not asked' : `found ${odd.length}`}`;
    return {
      line,
      counts: { files, alarms: alarms.length, redaction: redaction.length, kinds, carriers: own.carriers.length },
      failures,
    };
  },
};
