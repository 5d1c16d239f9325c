import { createHash } from 'node:crypto';
import { protectedWords } from '../../../shared/checks/protected-words';
import type { ExportGuard } from '../../../shared/ipc/contract';
import { blocks, type Diagnostic } from '../../../shared/kernel/diagnostic';
import type { Matter } from '../../../shared/schema/matter';
import type { Version } from '../../../shared/sealing/marks';
import { packageLimits } from '../../../shared/ooxml/read-package';
import { exportFile, prepareExport } from '../../files/export-file';
import { findOffice } from '../../files/office/find-office';
import { savePdf } from '../../files/office/save-pdf';
import { CliError, inFile } from '../cli-error';
import { importFile } from '../import-file';
import { checkOutput, DASH, printJson, printOut, readInput, say, userPath } from '../io';
import { inCourt } from '../in-court';
import { loadMatter } from '../load-matter';
import { makeDraft, type MadeDraft, type OwnTemplate } from '../make-draft';
import { readTable } from '../read-table';
import { startProgram } from '../start-program';
import { versionPath, type VersionChoice } from '../version-choice';

export interface DraftOptions {
  readonly matter: string;
  readonly document: string;
  readonly template?: string;
  readonly answers?: string;
  readonly names?: string;
  readonly court?: string;
  readonly out: string;
  /** Also as PDF, beside the Word file. */
  readonly pdf?: boolean;
  /** Which version of a paper in which something is under seal. */
  readonly version?: VersionChoice;
  readonly json?: boolean;
}

/** Refuses combinations that could only go wrong, before anything is read. */
function checkOptions({ matter, template, answers, names, out, json, pdf, version }: DraftOptions): void {
  if (version === 'both' && out === DASH) {
    throw new CliError('bad-arguments', 'Two versions are two files; name them: --out paper.docx.');
  }
  if (pdf && (out === DASH || !/\.docx$/i.test(out))) {
    throw new CliError('bad-arguments', '--pdf writes the PDF beside the Word file; name it: --out paper.docx.');
  }
  if (json && out === DASH) {
    throw new CliError('bad-arguments', '--json and --out - both want standard output; name a file for one of them.');
  }
  if ([matter, template, answers, names].filter((file) => file === DASH).length > 1) {
    const message = 'Only one of --matter, --template, --answers and --names can be standard input.';
    throw new CliError('bad-arguments', message);
  }
  if (template !== undefined && template !== DASH && out !== DASH && userPath(template) === userPath(out)) {
    throw new CliError('bad-arguments', '--out is the template itself; the draft would replace it. Name another file.');
  }
  checkOutput(out);
}

type Names = Readonly<Record<string, string>>;

/** A template may come from anybody: it is read first where it can do no harm, and filled here only if it is sound. */
async function ownTemplate(file: string | undefined, names: Names): Promise<OwnTemplate | undefined> {
  if (file === undefined) return undefined;
  const bytes = await readInput(file, packageLimits.file);
  await importFile({ kind: 'template', bytes, names }).catch((error: unknown) => {
    throw inFile(error, file);
  });
  return { file, bytes };
}

type Delivered = { readonly sha256: string } | { readonly blockedAt: readonly { readonly where: string }[] };

/** Hands the file out through the one exit, unless it holds what the matter protects. */
async function deliver(bytes: Uint8Array, { out, document }: DraftOptions, guard: ExportGuard): Promise<Delivered> {
  if (out !== DASH) {
    const saved = await exportFile(bytes, userPath(out), guard).catch((error: unknown) => {
      throw inFile(error, out);
    });
    return saved.status === 'saved' ? { sha256: saved.sha256 } : { blockedAt: saved.findings };
  }
  const ready = prepareExport(bytes, `${document}.docx`, guard);
  if (ready.status === 'blocked') return { blockedAt: ready.findings };
  await printOut(ready.bytes);
  return { sha256: createHash('sha256').update(ready.bytes).digest('hex') };
}

/** The PDF beside the Word file, by LibreOffice. Throws CliError 'no-office' where there is none. */
async function deliverPdf(bytes: Uint8Array, { out }: DraftOptions, guard: ExportGuard): Promise<string> {
  const office = findOffice();
  if (office === null) {
    throw new CliError(
      'no-office',
      'There is no LibreOffice on this machine to make a PDF with; the Word file is written.',
    );
  }
  const path = out.replace(/\.docx$/i, '.pdf');
  const saved = await savePdf(bytes, userPath(path), guard, { office, start: startProgram }).catch((error: unknown) => {
    throw inFile(error, path);
  });
  if (saved.status === 'blocked')
    throw new CliError('protected-word', 'The PDF holds a word that this matter protects.');
  return path;
}

/** What the guard found; it never repeats the word itself. */
function guardFinding({ where }: { readonly where: string }): Diagnostic {
  return {
    code: 'protected-word',
    severity: 'error',
    message: 'The paper holds a word that this matter protects; it was not written.',
    where,
    fix: 'Take the word out of the field it comes from.',
  };
}

/** One version of the paper, as it was made and handed out. */
interface Written {
  readonly version: Version;
  readonly made: MadeDraft;
  readonly out: string;
  readonly sha256: string | null;
  readonly pdf: string | undefined;
  readonly blocked: readonly Diagnostic[];
}

/**
 * Hands one version out. The public one is not written when anything under seal was found in it, and is searched for it
 * once more at the exit, its PDF too.
 */
async function handOut(version: Version, made: MadeDraft, matter: Matter, options: DraftOptions): Promise<Written> {
  const { proof } = made;
  const base = { version, made, out: options.out };
  // Its findings are among the draft's already.
  if (proof?.verdict === 'blocked') return { ...base, sha256: null, pdf: undefined, blocked: [] };
  const guard = { matterId: matter.id, protectedWords: [...protectedWords(matter), ...(proof?.words ?? [])] };
  const done = await deliver(made.bytes, options, guard);
  if ('blockedAt' in done) return { ...base, sha256: null, pdf: undefined, blocked: done.blockedAt.map(guardFinding) };
  const pdf = options.pdf ? await deliverPdf(made.bytes, options, guard) : undefined;
  return { ...base, sha256: done.sha256, pdf, blocked: [] };
}

/**
 * `quash draft`: exit 0 done, 1 findings that block filing. The draft is written all the same, unless it holds a
 * protected word or, in its public version, anything under seal. Throws CliError for bad input, with nothing written.
 */
export async function runDraft(options: DraftOptions): Promise<number> {
  checkOptions(options);
  const matter = inCourt(await loadMatter(options.matter), options.court);
  const names = options.names === undefined ? undefined : await readTable(options.names, 'names');
  const template = await ownTemplate(options.template, names ?? {});
  const sources = {
    matterFile: options.matter,
    ...(template ? { template } : {}),
    ...(options.answers === undefined ? {} : { answers: await readTable(options.answers, 'answers') }),
    ...(names ? { names } : {}),
  };
  const { version = 'public', out } = options;
  const written: Written[] = [];
  for (const one of version === 'both' ? (['public', 'sealed'] as const) : [version]) {
    const made = await makeDraft(matter, options.document, { ...sources, version: one });
    if (one === 'sealed' && made.seals === 0) {
      if (version === 'both') continue;
      throw new CliError(
        'bad-arguments',
        'Nothing in this paper is under seal: there is one version of it, the public.',
      );
    }
    const path = version === 'both' && made.seals > 0 ? versionPath(out, one) : out;
    written.push(await handOut(one, made, matter, { ...options, out: path }));
  }
  return tell(written, options);
}

async function tell(written: readonly Written[], { out, json, version = 'public' }: DraftOptions): Promise<number> {
  const ok = written.every(({ made, blocked }) => !blocks([...made.diagnostics, ...blocked]));
  if (json) {
    const [first] = written.map(reportOf);
    await printJson({ ok, ...first, ...(version === 'both' ? { versions: written.map(reportOf) } : {}) });
    return ok ? 0 : 1;
  }
  for (const { made, blocked, sha256, out: path, pdf, version: of } of written) {
    const which = made.seals > 0 ? `${of} version: ` : '';
    for (const finding of [...made.diagnostics, ...blocked])
      say(`${which}${finding.severity}: ${finding.message} (${finding.where}) ${finding.fix}`);
    if (made.proof)
      say(`${made.proof.redactions} passages redacted; ${made.proof.sought} words and passages sought in it.`);
    say(sha256 === null ? 'Nothing was written.' : `Wrote ${path === DASH ? 'to standard output' : path}.`);
    if (pdf !== undefined) say(`Wrote ${pdf}.`);
  }
  if (version === 'both' && written.length === 1)
    say(`Nothing in this paper is under seal: ${out} is its only version.`);
  return ok ? 0 : 1;
}

function reportOf({ version, made, out, sha256, pdf, blocked }: Written): object {
  const { seals, proof, diagnostics } = made;
  return {
    out: sha256 === null ? null : out,
    ...(pdf === undefined ? {} : { pdf }),
    sha256,
    ...(seals > 0 ? { version, seals } : {}),
    ...(proof ? { proof: { verdict: proof.verdict, sought: proof.sought, notChecked: proof.notChecked } } : {}),
    diagnostics: [...diagnostics, ...blocked],
  };
}
