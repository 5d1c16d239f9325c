import { citeCheck } from '../../shared/cite-check/cite-check';
import type { CiteReport } from '../../shared/cite-check/report';
import { citeReportDoc } from '../../shared/cite-check/report-doc';
import { readParagraphs } from '../../shared/extract/read-paragraphs';
import { AppError, type AppErrorCode } from '../../shared/kernel/app-error';
import { type KeptLaw } from '../../shared/precedents/kept-law';
import { cleanPackage } from '../../shared/render/clean-package';
import { renderDocx } from '../../shared/render/render';
import type { Precedent } from '../../shared/schema/law';
import { templates } from '../../templates/library';
import { withPrecedents } from './with-precedents';

/** A document to be checked against the library of this vault. */
export interface CiteCheckRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Edited and own precedents, laid over the shipped library. */
  readonly precedents: readonly Precedent[];
  readonly kept: KeptLaw;
  /** The day of the check. */
  readonly today: string;
}

/** What was found, with the paragraphs that findings point into, and the report as a Word file. */
export interface CiteChecked {
  readonly report: CiteReport;
  readonly paragraphs: readonly { readonly part: string; readonly text: string }[];
  readonly notes: readonly string[];
  readonly sheet: Uint8Array;
}

/** What the worker posts back. */
export type CiteCheckReply =
  | { readonly kind: 'checked'; readonly checked: CiteChecked }
  | { readonly kind: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly fix: string }
  | { readonly kind: 'broken'; readonly message: string };

async function check({ name, bytes, precedents, kept, today }: CiteCheckRequest): Promise<CiteChecked> {
  const { paragraphs, notes } = await readParagraphs(name, bytes);
  const law = withPrecedents(precedents, [], kept);
  const report = citeCheck({ paragraphs, law, today, staleDays: kept.recheckDays });
  const template = templates['cite-report'];
  if (!template) throw new Error('The template cite-report.docx is not in this version.');
  const sheet = cleanPackage(renderDocx({ template, doc: citeReportDoc(report, name, today) }).value);
  return { report, paragraphs, notes, sheet };
}

/** Checks a document. What goes wrong comes back as data, so that it can cross to the window. */
export async function citeCheckForWindow(request: CiteCheckRequest): Promise<CiteCheckReply> {
  try {
    return { kind: 'checked', checked: await check(request) };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The file could not be read.' };
  }
}
