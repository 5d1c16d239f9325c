import { createHash } from 'node:crypto';
import { blocks, type Diagnostic } from '../../../shared/kernel/diagnostic';
import { law } from '../../../shared/law';
import type { Matter } from '../../../shared/schema/matter';
import { protectedWords } from '../../../shared/checks/protected-words';
import { exportFile, prepareExport } from '../../files/export-file';
import { CliError } from '../cli-error';
import { checkOutput, printOut, readInput, say, userPath } from '../io';
import { loadMatter } from '../load-matter';
import { makeDraft } from '../make-draft';

export interface DraftOptions {
  readonly matter: string;
  readonly document: string;
  readonly template?: string;
  readonly court?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** The same matter before another court: what belongs to the old court (number, judge, hearing) does not travel. */
function inCourt(matter: Matter, court: string | undefined): Matter {
  if (court === undefined || court === matter.court?.id) return matter;
  if (!law.courts.has(court)) {
    const known = [...law.courts.keys()].join(', ');
    throw new CliError('unknown-court', `There is no court “${court}”. Known: ${known}.`, { field: 'court' });
  }
  return { ...matter, court: { id: court, caseNumber: null } };
}

function guardFindings(findings: readonly { readonly where: string }[]): Diagnostic[] {
  return findings.map(({ where }) => ({
    code: 'protected-word',
    severity: 'error',
    message: 'The paper holds a word that this matter protects; it was not written.',
    where,
    fix: 'Take the word out of the field it comes from.',
  }));
}

/** `quash draft`: exit 0 done, 1 findings that block filing (the draft is written all the same), 2 bad input. */
export async function runDraft(options: DraftOptions): Promise<number> {
  if (options.json && options.out === '-') {
    throw new CliError('bad-arguments', '--json and --out - both want standard output; name a file for one of them.');
  }
  if (options.template === '-' && options.matter === '-') {
    throw new CliError('bad-arguments', 'Only one of --matter and --template can be standard input.');
  }
  checkOutput(options.out);
  const matter = inCourt(loadMatter(options.matter), options.court);
  const template = options.template === undefined ? undefined : readInput(options.template);
  const made = makeDraft(matter, options.document, template);
  const guard = { matterId: matter.id, protectedWords: protectedWords(matter) };

  let sha256: string | null = null;
  let diagnostics = made.diagnostics;
  if (options.out === '-') {
    const ready = prepareExport(made.bytes, `${options.document}.docx`, guard);
    if (ready.status === 'blocked') diagnostics = [...diagnostics, ...guardFindings(ready.findings)];
    else {
      sha256 = createHash('sha256').update(ready.bytes).digest('hex');
      await printOut(ready.bytes);
    }
  } else {
    const saved = await exportFile(made.bytes, userPath(options.out), guard);
    if (saved.status === 'blocked') diagnostics = [...diagnostics, ...guardFindings(saved.findings)];
    else sha256 = saved.sha256;
  }
  const ok = !blocks(diagnostics);
  const written = sha256 !== null;
  if (options.json) {
    await printOut(`${JSON.stringify({ ok, out: written ? options.out : null, sha256, diagnostics }, null, 2)}\n`);
  } else {
    for (const finding of diagnostics) say(`${finding.severity}: ${finding.message} (${finding.where}) ${finding.fix}`);
    say(written ? `Wrote ${options.out === '-' ? 'to standard output' : options.out}.` : 'Nothing was written.');
  }
  return ok ? 0 : 1;
}
