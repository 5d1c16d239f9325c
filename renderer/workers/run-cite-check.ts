import { citeCheck } from '../../shared/cite-check/cite-check';
import type { CiteReport } from '../../shared/cite-check/report';
import { citeReportDoc } from '../../shared/cite-check/report-doc';
import { type KeptLaw } from '../../shared/precedents/kept-law';
import { cleanPackage } from '../../shared/render/clean-package';
import { renderDocx } from '../../shared/render/render';
import type { Precedent } from '../../shared/schema/law';
import { templates } from '../../templates/library';
import { withPrecedents } from './with-precedents';

/** A document as it was read, to be checked against the library of this vault. */
export interface CiteCheckRequest {
  readonly name: string;
  readonly paragraphs: readonly { readonly part: string; readonly text: string }[];
  /** What of the file was not read. */
  readonly notes: readonly string[];
  /** Edited and own precedents, laid over the shipped library. */
  readonly precedents: readonly Precedent[];
  readonly kept: KeptLaw;
  /** Words of the opinions that the firm keeps, by record. */
  readonly opinions: readonly (readonly [string, string])[];
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

/** Checks a document and writes the report. */
export function citeCheckForWindow(request: CiteCheckRequest): CiteChecked {
  const { name, paragraphs, notes, precedents, kept, opinions, today } = request;
  const law = withPrecedents(precedents, [], kept);
  const report = citeCheck({ paragraphs, law, opinions: new Map(opinions), today, staleDays: kept.recheckDays });
  const template = templates['cite-report'];
  if (!template) throw new Error('The template cite-report.docx is not in this version.');
  const sheet = cleanPackage(renderDocx({ template, doc: citeReportDoc(report, name, today) }).value);
  return { report, paragraphs, notes, sheet };
}
