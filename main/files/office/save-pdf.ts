import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { LeakFinding, PdfFacts } from '../../../shared/ipc/contract';
import { saveAtomically } from '../atomic-save';
import { prepareExport, type LeavingGuard } from '../export-file';
import { checkFileName } from '../file-name';
import { convertToPdf, type Conversion } from './convert';
import { neutralPdf } from './neutral-pdf';
import { pdfFacts } from './pdf-facts';

export type PdfReady =
  { status: 'ready'; bytes: Uint8Array; facts: PdfFacts } | { status: 'blocked'; findings: LeakFinding[] };
export type PdfSaved =
  { status: 'saved'; path: string; sha256: string; facts: PdfFacts } | { status: 'blocked'; findings: LeakFinding[] };

/**
 * A paper as PDF, ready to leave. The Word file it is made from passes the one exit first (rebuilt, and searched for
 * what the matter protects), and the PDF holds no more than that: its information is the same neutral one.
 */
export async function preparePdf(
  docx: Uint8Array,
  name: string,
  guard: LeavingGuard,
  conversion: Conversion,
): Promise<PdfReady> {
  checkFileName(name);
  const prepared = prepareExport(docx, name.replace(/\.pdf$/i, '.docx'), guard);
  if (prepared.status === 'blocked') return prepared;
  const bytes = neutralPdf(await convertToPdf(prepared.bytes, conversion));
  // What LibreOffice put beside the pages (properties, outline, links) is searched, too.
  const made = prepareExport(bytes, name.replace(/\.docx$/i, '.pdf'), guard);
  if (made.status === 'blocked') return made;
  return { status: 'ready', bytes, facts: pdfFacts(bytes) };
}

/** Writes the PDF to `path`, whole or not at all, unless something in the paper is protected. */
export async function savePdf(
  docx: Uint8Array,
  path: string,
  guard: LeavingGuard,
  conversion: Conversion,
): Promise<PdfSaved> {
  const ready = await preparePdf(docx, basename(path), guard, conversion);
  if (ready.status === 'blocked') return ready;
  await saveAtomically(path, ready.bytes);
  return { status: 'saved', path, sha256: createHash('sha256').update(ready.bytes).digest('hex'), facts: ready.facts };
}
