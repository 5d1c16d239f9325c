import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { protectedWords } from '../../../shared/checks/protected-words';
import { documentsOf, type DocumentKind } from '../../../shared/drafting/documents';
import type { Diagnostic } from '../../../shared/kernel/diagnostic';
import type { Matter } from '../../../shared/schema/matter';
import { isSampleName, sampleMatter, sampleNames } from '../../../templates/library';
import { exportFile } from '../../files/export-file';
import { CliError, inFile, unknownSample } from '../cli-error';
import { say, userPath } from '../io';
import { makeDraft } from '../make-draft';
import { clockToday } from '../today';

/** A sample records no decision on its emergency request; the demo lets its fictitious counsel make one, and says so. */
function decided(matter: Matter, outcome: 'decline' | 'disclose'): Matter {
  const by = matter.counsel.find((counsel) => counsel.side === 'client')?.name ?? 'Counsel';
  return { ...matter, demand: { ...matter.demand, decision: { outcome, by, at: `${matter.today}T09:00` } } };
}

function prepared(matter: Matter, kind: DocumentKind): Matter {
  if (kind.id === 'emergency-decline') return decided(matter, 'decline');
  if (kind.id === 'emergency-disclose') return decided(matter, 'disclose');
  return matter;
}

/** The paper of one declaration among several is named for it: declaration-custodian-d2.docx. */
const fileName = ({ id }: DocumentKind): string => `${id.replace('#', '-')}.docx`;

/** A sample's folder, empty of papers from an earlier run. Only files that the demo itself writes are removed. */
function emptyFolder(folder: string, typed: string, matter: Matter): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const kind of documentsOf(matter)) rmSync(join(folder, fileName(kind)), { force: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new CliError('cannot-write', `Cannot write into ${typed} (${code}). Choose another folder.`, { file: typed });
  }
}

/**
 * What a sample leaves open on purpose, and its paper says on its face: a paragraph that its declarant has not confirmed,
 * a decision whose place in the reports the library has not seen.
 */
const OPEN: ReadonlySet<string> = new Set(['declaration-unconfirmed', 'citation-incomplete']);

const faultsOf = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ severity, code }) => severity === 'error' && !OPEN.has(code));

/** Drafts and saves one paper and says so. False when it is not whole: a blank, an error, a protected word. */
async function makePaper(matter: Matter, kind: DocumentKind, folder: string, typed: string): Promise<boolean> {
  const { bytes, diagnostics } = await makeDraft(matter, kind.id);
  const name = fileName(kind);
  const guard = { matterId: matter.id, protectedWords: protectedWords(matter) };
  const saved = await exportFile(bytes, join(folder, name), guard).catch((error: unknown) => {
    throw inFile(error, join(typed, name));
  });
  const whole = saved.status === 'saved' && faultsOf(diagnostics).length === 0;
  const warnings = diagnostics.filter((finding) => finding.severity === 'warning').length;
  say(`${join(typed, name)}  ${bytes.length} bytes, ${warnings} to check${whole ? '' : ', NOT WHOLE'}`);
  for (const finding of diagnostics) if (finding.severity === 'error') say(`  ${finding.message} (${finding.where})`);
  return whole;
}

export interface DemoOptions {
  readonly out: string;
  /** This sample alone. */
  readonly sample?: string;
}

/**
 * `quash demo`: every paper that fits every sample matter, each sample in a folder of its own below `out`.
 * Exit 0 done, 1 when a paper is not whole. Throws CliError 'unknown-sample', 'cannot-write'.
 */
export async function runDemo({ out, sample }: DemoOptions): Promise<number> {
  if (sample !== undefined && !isSampleName(sample)) throw unknownSample(sample, 'sample');
  const counts = new Map<string, number>();
  let whole = true;
  for (const name of sample === undefined ? sampleNames : [sample]) {
    const matter = sampleMatter(name, clockToday());
    const folder = join(userPath(out), name);
    emptyFolder(folder, join(out, name), matter);
    for (const kind of documentsOf(matter)) {
      const ready = prepared(matter, kind);
      if (kind.unfit(ready)) continue;
      whole = (await makePaper(ready, kind, folder, join(out, name))) && whole;
      counts.set(kind.kind, (counts.get(kind.kind) ?? 0) + 1);
    }
  }
  const totals = [...counts].map(([kind, n]) => `${n} ${kind}${n === 1 ? '' : 's'}`).join(', ');
  say(
    `Wrote ${totals}. The two emergency letters rest on decisions the demo made for the samples' fictitious counsel.`,
  );
  return whole ? 0 : 1;
}
