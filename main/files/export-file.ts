import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { findProtectedWords } from '../../shared/checks/leak';
import type { GuardFact } from '../../shared/guard/guard';
import type { ExportGuard, LeakFinding } from '../../shared/ipc/contract';
import { fileStories } from '../../shared/ooxml/file-stories';
import { searchByPlace, type FileStory } from '../../shared/ooxml/reading';
import { cleanPackage } from '../../shared/render/clean-package';
import { pdfStories } from '../../shared/reveal/pdf-stories';
import { saveAtomically } from './atomic-save';
import { checkFileName } from './file-name';
import { putOnce } from './put-once';

/**
 * The one exit for files. Every byte that leaves Quash, from the window or the command line, passes here:
 * check the name, rebuild the package, search it for what the matter protects, write it whole or not at all.
 */

export type Prepared = { status: 'ready'; bytes: Uint8Array } | { status: 'blocked'; findings: LeakFinding[] };
export type Exported =
  { status: 'saved'; path: string; sha256: string } | { status: 'blocked'; findings: LeakFinding[] };

/** What is known of one file that leaves. */
export interface OfFile {
  /** What of the guard's findings an attorney let through. */
  readonly letThrough?: readonly LeakFinding[];
  /** All that a PDF from outside says, its pages too, as the process for imports read it. */
  readonly said?: readonly FileStory[];
  /** Facts with their kinds: on the command line alone, where whoever checks a file has named them. Main is told none. */
  readonly facts?: readonly GuardFact[];
}
export type LeavingGuard = ExportGuard & OfFile;

const keyOf = ({ where, word, disguise }: LeakFinding): string => JSON.stringify([where, word, disguise]);

/**
 * Everything but the writing: for the command line's standard output, and to stop before a dialog is shown.
 * A Word file is searched as it came (with the properties and comments that the new package leaves behind),
 * so a leak in the source is reported, not hidden.
 */
export function prepareExport(bytes: Uint8Array, name: string, matter: LeavingGuard, rebuild = cleanPackage): Prepared {
  const kind = checkFileName(name);
  const fresh = kind === 'docx' ? rebuild(bytes) : bytes;
  const stories =
    kind === 'pdf'
      ? [{ where: 'file name', text: name }, ...(matter.said ?? pdfStories(bytes))]
      : fileStories(bytes, name, kind);
  const search = (where: readonly FileStory[]) => findProtectedWords(where, matter.protectedWords, matter.facts);
  const found = searchByPlace(stories, search, ({ word }) => word);
  const through = new Set((matter.letThrough ?? []).map(keyOf));
  const findings = [...new Map(found.map((finding) => [keyOf(finding), finding])).values()].filter(
    (finding) => !through.has(keyOf(finding)),
  );
  return findings.length > 0 ? { status: 'blocked', findings } : { status: 'ready', bytes: fresh };
}

/** The same for a cleaned copy, which is not rebuilt once more. */
export function prepareCleaned(bytes: Uint8Array, name: string, matter: LeavingGuard): Prepared {
  return prepareExport(bytes, name, matter, (clean) => new Uint8Array(clean));
}

/** Writes `bytes` to the path `name`, unless something in them is protected: then nothing is written. */
export async function exportFile(bytes: Uint8Array, name: string, matter: LeavingGuard): Promise<Exported> {
  return written(name, prepareExport(bytes, basename(name), matter));
}

/**
 * Writes the cleaned copy of somebody else's file as it is: it has been rebuilt and proved by what cleaned it, and may
 * hold what no paper of ours does (a chart, a page of a PDF).
 */
export async function exportCleaned(bytes: Uint8Array, name: string, matter: LeavingGuard): Promise<Exported> {
  return written(name, prepareCleaned(bytes, basename(name), matter));
}

/** The same into a folder that others write to, never in the place of a file that is there. */
export async function exportOnce(
  bytes: Uint8Array,
  folder: string,
  name: string,
  matter: LeavingGuard,
): Promise<Exported> {
  return written(join(folder, name), prepareExport(bytes, name, matter), putOnce);
}

async function written(path: string, prepared: Prepared, write = saveAtomically): Promise<Exported> {
  if (prepared.status === 'blocked') return prepared;
  await write(path, prepared.bytes);
  return { status: 'saved', path, sha256: createHash('sha256').update(prepared.bytes).digest('hex') };
}
