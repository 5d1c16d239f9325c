import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { protectedWords } from '../../../shared/checks/protected-words';
import { documentKind } from '../../../shared/drafting/documents';
import { law } from '../../../shared/law';
import { leadPapers } from '../../../shared/packet/lead';
import type { PacketEntry, PacketLack, PacketPlan } from '../../../shared/packet/packet-plan';
import { canBeFiled, planPacket } from '../../../shared/packet/plan';
import type { Matter } from '../../../shared/schema/matter';
import { versionName, type Version } from '../../../shared/sealing/marks';
import { passages } from '../../../templates/library';
import { writePacket, type PacketFile, type WrittenFile } from '../../files/packet-folder';
import { CliError, inFile } from '../cli-error';
import { inCourt } from '../in-court';
import { printJson, say, userPath } from '../io';
import { loadMatter } from '../load-matter';
import { makeDraft } from '../make-draft';
import { versionPath, type VersionChoice } from '../version-choice';

export interface PacketOptions {
  readonly matter: string;
  readonly out: string;
  readonly lead?: string;
  readonly court?: string;
  /** The folder holds the public versions; the sealed ones go into a folder apart. */
  readonly version?: VersionChoice;
  readonly json?: boolean;
}

/** Refuses what could only go wrong, before anything is drafted. */
function checkOptions({ lead, out }: PacketOptions): void {
  if (lead !== undefined && !leadPapers.includes(lead)) {
    const message = `“${lead}” leads no packet. Known: ${leadPapers.join(', ')}.`;
    throw new CliError('unknown-document', message, { field: 'lead' });
  }
  const target = userPath(out);
  const parent = dirname(target);
  const why =
    existsSync(target) && !statSync(target).isDirectory()
      ? 'there is a file of that name.'
      : existsSync(parent)
        ? undefined
        : `the folder ${parent} does not exist. Make it first.`;
  if (why !== undefined) throw new CliError('cannot-write', `Cannot write ${out}: ${why}`, { file: out });
}

/** Stands for words that a report does not repeat. */
const UNDER_SEAL = 'under seal';

/** A paper of one version; `open`: where its public version gives something away that is under seal. */
interface MadePaper extends PacketFile {
  readonly seals: number;
  readonly words: readonly string[];
  readonly open: readonly string[];
}

/**
 * Every paper that can be made, and the cover; of the sealed version those that have something under seal. One after
 * another: each is laid out for its page numbers.
 */
async function drafted(
  matter: Matter,
  plan: PacketPlan,
  matterFile: string,
  version: Version,
): Promise<readonly MadePaper[]> {
  const wanted = [plan.cover, ...plan.entries];
  const files: MadePaper[] = [];
  for (const { documentId, fileName } of wanted) {
    if (fileName === null) continue;
    const internal = documentKind(documentId)?.internal === true;
    if (version === 'sealed' && internal) continue;
    const { bytes, seals, proof } = await makeDraft(matter, documentId, { matterFile, packet: plan, version });
    if (version === 'sealed' && seals === 0) continue;
    const open = [...new Set(proof?.findings.map(({ where }) => where))];
    const name = seals > 0 && !internal ? versionName(fileName, version) : fileName;
    files.push({ name, bytes, seals, open, words: proof?.words ?? [] });
  }
  return files;
}

/** What the exit is given, and what it was not even asked about. */
async function writeAll(folder: string, papers: readonly MadePaper[], matter: Matter, version: Version) {
  const words = papers.flatMap((paper) => paper.words);
  const guard = { matterId: matter.id, protectedWords: [...new Set([...protectedWords(matter), ...words])] };
  const clean = papers.filter(({ open }) => open.length === 0);
  const files = clean.map(({ name, bytes }) => ({ name, bytes }));
  const written = await writePacket(userPath(folder), files, guard, undefined, version).catch((error: unknown) => {
    throw inFile(error, folder);
  });
  const held = papers.filter(({ open }) => open.length > 0);
  return [
    ...written,
    ...held.map(({ name, open }): WrittenFile => ({
      name,
      status: 'blocked',
      findings: open.map((where) => ({ where, word: UNDER_SEAL, disguise: 'as written' })),
    })),
  ];
}

const lackReport = ({ label, where, fix, papers, needed }: PacketLack) => ({
  label,
  field: where === '' ? null : where,
  fix,
  papers,
  needed,
});

/** A folder of one version, as it was written. */
interface Folder {
  readonly version: Version;
  readonly folder: string;
  readonly papers: readonly MadePaper[];
  readonly written: readonly WrittenFile[];
}

/** The name a paper of the plan has in a folder. */
const nameIn = ({ papers, version }: Folder, fileName: string | null): string | null =>
  papers.find(({ name }) => fileName !== null && (name === fileName || name === versionName(fileName, version)))
    ?.name ?? null;

function report(plan: PacketPlan, folders: readonly Folder[], { out }: PacketOptions, ok: boolean): object {
  const [first] = folders;
  const of = new Map(first?.written.map((file) => [file.name, file]));
  const file = (planned: string | null) => {
    const name = first ? nameIn(first, planned) : null;
    const done = name === null ? undefined : of.get(name);
    return done?.status === 'saved'
      ? { file: name, sha256: done.sha256 }
      : { file: null, sha256: null, ...(done ? { blockedAt: done.findings.map(({ where }) => where) } : {}) };
  };
  const paper = ({ order, documentId, title, need, why, rule, ruleSeen, status, fileName }: PacketEntry) => ({
    order,
    documentId,
    title,
    need,
    why,
    rule,
    ruleSeen,
    status,
    ...file(fileName),
  });
  return {
    ok,
    lead: plan.lead,
    out,
    cover: file(plan.cover.fileName),
    papers: plan.entries.map(paper),
    exhibits: plan.exhibits,
    folders: folders.map(({ version, folder, written }) => ({
      version,
      folder,
      files: written.map(({ name, status }) => ({ name, status })),
    })),
    together: plan.crowd.map(({ where, text, why }) => ({ where, text, why })),
    missing: plan.missing.map(lackReport),
    notInRecord: plan.silent.map(lackReport),
  };
}

/** The same for a person at the terminal. */
function tell(plan: PacketPlan, folders: readonly Folder[], version: VersionChoice): void {
  for (const file of folders.flatMap(({ written }) => written)) {
    if (file.status === 'saved') say(`  ${file.name}`);
    else {
      const where = [...new Set(file.findings.map((finding) => finding.where))].join(', ');
      const what = file.findings.some(({ word }) => word === UNDER_SEAL)
        ? 'what is under seal'
        : 'a word that this matter protects';
      say(`  NOT WRITTEN: ${file.name} holds ${what} (${where}).`);
    }
  }
  for (const { title, status } of plan.entries) {
    if (status.kind === 'unfit') say(`  left out: ${title}. ${status.message} (${status.field})`);
    if (status.kind === 'not-in-build') say(`  not in this build: ${title}.`);
  }
  for (const { label, where, papers } of plan.missing) {
    say(`missing: ${label}${where === '' ? '' : ` (${where})`}, for ${papers.join('; ')}.`);
  }
  if (plan.silent.length > 0) say(`${plan.silent.length} facts are not in the record; the cover lists them.`);
  for (const { where, text, why } of plan.crowd) say(`warning: ${why} (${where}: ${text ?? ''})`);
  for (const { folder, written } of folders)
    say(`Wrote ${written.filter(({ status }) => status === 'saved').length} files into ${folder}.`);
  const sealed = folders.flatMap(({ papers }) => papers).filter(({ name }) => / - PUBLIC\.docx$/.test(name)).length;
  if (version === 'public' && sealed > 0)
    say(`${sealed} of the papers have passages under seal: --version both writes their sealed versions, too.`);
}

/**
 * `quash packet`: exit 0 done, 1 when something is missing that filing needs or a paper was blocked; the others are
 * written all the same. Throws CliError for bad input, with nothing written.
 */
export async function runPacket(options: PacketOptions): Promise<number> {
  checkOptions(options);
  const matter = inCourt(await loadMatter(options.matter), options.court);
  const plan = planPacket({ matter, law, passages, ...(options.lead === undefined ? {} : { lead: options.lead }) });
  const { version = 'public', out } = options;
  const folders: Folder[] = [];
  for (const one of version === 'both' ? (['public', 'sealed'] as const) : [version]) {
    const papers = await drafted(matter, plan, options.matter, one);
    if (one === 'sealed' && papers.length === 0) continue;
    const folder = version === 'both' && one === 'sealed' ? versionPath(out, one) : out;
    folders.push({ version: one, folder, papers, written: await writeAll(folder, papers, matter, one) });
  }
  if (folders.length === 0)
    throw new CliError('bad-arguments', 'Nothing in these papers is under seal: there is one version of them.');
  const ok = canBeFiled(plan) && folders.every(({ written }) => written.every(({ status }) => status === 'saved'));
  if (options.json) await printJson(report(plan, folders, options, ok));
  else tell(plan, folders, version);
  return ok ? 0 : 1;
}
