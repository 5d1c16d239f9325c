import { basename } from 'node:path';
import { protectedWords } from '../../../shared/checks/protected-words';
import { maxPaperBytes } from '../../../shared/extract/paper-file';
import type { GuardFinding, GuardReport } from '../../../shared/guard/finding';
import { accountFacts, type GuardFact } from '../../../shared/guard/guard';
import { reportOf } from '../../../shared/reveal/report';
import { kindByContent, type RevealedKind } from '../../../shared/reveal/reveal-file';
import type { Reading } from '../../../shared/reveal/reading';
import { exportCleaned } from '../../files/export-file';
import { CliError, inFile } from '../cli-error';
import { importFile } from '../import-file';
import { checkOutput, DASH, printJson, printOut, readInput, userPath } from '../io';
import { loadMatter } from '../load-matter';
import { readProtect } from '../read-protect';

export interface CheckOptions {
  readonly matter?: string;
  readonly protect?: string;
  readonly json?: boolean;
  readonly clean?: string;
}

/** What became of the cleaned copy: written, or why not. */
type Cleaned =
  | { readonly status: 'written'; readonly out: string; readonly sha256: string }
  | { readonly status: 'refused'; readonly places: readonly GuardFinding[] };

async function factsOf({ matter, protect }: CheckOptions): Promise<GuardFact[]> {
  const accounts = matter === undefined ? [] : protectedWords(await loadMatter(matter));
  const facts = protect === undefined ? [] : await readProtect(protect);
  return [...accounts.flatMap(accountFacts), ...facts];
}

function checkClean(kind: RevealedKind, out: string): void {
  if (kind !== 'docx' && kind !== 'pdf') {
    throw new CliError('bad-arguments', 'Only a Word file or a PDF can be cleaned; this is neither.', {
      field: 'clean',
    });
  }
  if (out === DASH) throw new CliError('bad-arguments', 'Name a file for the cleaned copy.', { field: 'clean' });
  checkOutput(out, kind);
}

/** What a file says, read where it can do no harm; the facts stay here and are sought in what comes back. */
async function reportFor(bytes: Uint8Array, name: string, facts: readonly GuardFact[]) {
  const { stories, carriers, notChecked } = await importFile({ kind: 'reveal', bytes });
  return reportOf({ stories, carriers, notChecked } as Reading, name, facts);
}

/** Makes the cleaned copy, checks it like any other file, and writes it only if nothing that blocks is left in it. */
async function writeCleaned(bytes: Uint8Array, out: string, facts: readonly GuardFact[]): Promise<Cleaned> {
  const { copy, places: stand } = await importFile({ kind: 'clean', bytes });
  if (!copy) return { status: 'refused', places: stand as GuardFinding[] };
  const { findings, verdict } = await reportFor(copy.bytes, basename(out), facts);
  if (verdict === 'blocked') {
    return { status: 'refused', places: findings.filter(({ severity }) => severity === 'block') };
  }
  const guard = { matterId: null, protectedWords: [], facts };
  const saved = await exportCleaned(copy.bytes, userPath(out), guard);
  if (saved.status === 'saved') return { status: 'written', out, sha256: saved.sha256 };
  const why = 'A protected word stands here.';
  const places = saved.findings.map(({ where }) => ({
    kind: 'protected-fact',
    severity: 'block' as const,
    where,
    why,
  }));
  return { status: 'refused', places };
}

const line = ({ kind, severity, where, text, why, fix }: GuardFinding): string =>
  `${severity.padEnd(6)}${kind}, ${where}${text === undefined ? '' : `: “${text}”`}\n      ${why}${fix === undefined ? '' : ` ${fix}`}\n`;

function inWords({ verdict, findings, notChecked }: GuardReport, cleaned: Cleaned | undefined): string {
  const head = verdict === 'blocked' ? 'Blocked.\n' : 'Nothing was found that blocks it.\n';
  const copy =
    cleaned === undefined
      ? []
      : cleaned.status === 'written'
        ? [`A cleaned copy was written to ${cleaned.out}.\n`]
        : ['No cleaned copy was written:\n', ...cleaned.places.map(line)];
  const limits = notChecked.map((what) => `- ${what}\n`);
  return [head, ...findings.map(line), ...copy, ...(limits.length > 0 ? ['Not checked:\n', ...limits] : [])].join('');
}

/**
 * `quash check FILE`: what a file still reveals, and protected facts in it. Exit 1 when it is blocked, or when the cleaned
 * copy that was asked for could not be written. Throws CliError for a file that cannot be read.
 */
export async function runCheck(file: string, options: CheckOptions): Promise<number> {
  const { clean, json } = options;
  const facts = await factsOf(options);
  const bytes = await readInput(file, maxPaperBytes);
  const failed = (error: unknown): never => {
    throw inFile(error, file);
  };
  try {
    if (clean !== undefined) checkClean(kindByContent(bytes), clean);
    const report = await reportFor(bytes, file === DASH ? '' : basename(file), facts);
    const cleaned = clean === undefined ? undefined : await writeCleaned(bytes, clean, facts);
    if (json) await printJson({ ...report, ...(cleaned ? { cleaned } : {}) });
    else await printOut(inWords(report, cleaned));
    return report.verdict === 'blocked' || cleaned?.status === 'refused' ? 1 : 0;
  } catch (error) {
    return failed(error);
  }
}
