import { basename } from 'node:path';
import { citeCheck } from '../../../shared/cite-check/cite-check';
import { citeReportDoc, countsSentence } from '../../../shared/cite-check/report-doc';
import { maxPaperBytes } from '../../../shared/extract/paper-file';
import { law as shippedLaw } from '../../../shared/law';
import { cleanPackage } from '../../../shared/render/clean-package';
import { renderDocx } from '../../../shared/render/render';
import { templates } from '../../../templates/library';
import { exportFile } from '../../files/export-file';
import { CliError, inFile } from '../cli-error';
import { checkOutput, DASH, printJson, printOut, readInput, userPath } from '../io';
import { lawWithLibrary } from '../library-file';
import { importFile } from '../import-file';
import { clockToday } from '../today';

export interface CiteCheckOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly library?: string;
}

/** A verification older than this is said to be old. */
const STALE_DAYS = 365;

/**
 * `quash citecheck FILE`: every citation of a document against the shipped library, with the firm's own laid over it where a
 * file of it is given, and against itself. Exit 0 without errors, 1 with any. Throws CliError for a file that cannot be
 * read.
 */
export async function runCiteCheck(file: string, { json, out, library }: CiteCheckOptions): Promise<number> {
  if (file === DASH && library === DASH)
    throw new CliError('bad-arguments', 'Only one of FILE and --library can be standard input.');
  if (out !== undefined) checkOutput(out);
  const bytes = await readInput(file, maxPaperBytes);
  const document = await importFile({ kind: 'paragraphs', name: file, bytes }).catch((error: unknown) => {
    throw inFile(error, file);
  });
  const today = clockToday();
  const { law, notes: ofLibrary } =
    library === undefined ? { law: shippedLaw, notes: [] } : await lawWithLibrary(library, STALE_DAYS);
  const notes = [...document.notes, ...ofLibrary];
  const report = citeCheck({ paragraphs: document.paragraphs, law, today, staleDays: STALE_DAYS });
  if (out !== undefined) {
    const template = templates['cite-report'];
    if (!template) throw new Error('the template cite-report is not in this version');
    const { value } = renderDocx({ template, doc: citeReportDoc(report, basename(file), today) });
    await exportFile(cleanPackage(value), userPath(out), { matterId: null, protectedWords: [] }).catch(
      (error: unknown) => {
        throw inFile(error, out);
      },
    );
  }
  const failed = report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (json) {
    await printJson({ ...report, notes });
    return failed;
  }
  const lines = report.findings.map(
    ({ severity, part, paragraph, text, why, fix }) =>
      `${severity.padEnd(8)}${part} ¶ ${paragraph + 1}: “${text.replace(/\s+/g, ' ').slice(0, 120)}”: ${why}${fix === undefined ? '' : ` ${fix}`}\n`,
  );
  const limits = [...notes, ...report.notChecked].map((text) => `- ${text}\n`);
  await printOut([`${countsSentence(report)}\n`, ...lines, 'Not checked:\n', ...limits].join(''));
  return failed;
}
