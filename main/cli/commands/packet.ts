import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { protectedWords } from '../../../shared/checks/protected-words';
import { law } from '../../../shared/law';
import { leadPapers } from '../../../shared/packet/lead';
import type { PacketEntry, PacketLack, PacketPlan } from '../../../shared/packet/packet-plan';
import { canBeFiled, planPacket } from '../../../shared/packet/plan';
import type { Matter } from '../../../shared/schema/matter';
import { passages } from '../../../templates/library';
import { writePacket, type PacketFile, type WrittenFile } from '../../files/packet-folder';
import { CliError, inFile } from '../cli-error';
import { inCourt } from '../in-court';
import { printJson, say, userPath } from '../io';
import { loadMatter } from '../load-matter';
import { makeDraft } from '../make-draft';

export interface PacketOptions {
  readonly matter: string;
  readonly out: string;
  readonly lead?: string;
  readonly court?: string;
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

/** Every paper that can be made, and the cover. One after another: each is laid out for its page numbers. */
async function drafted(matter: Matter, plan: PacketPlan, matterFile: string): Promise<PacketFile[]> {
  const wanted = [plan.cover, ...plan.entries];
  const files: PacketFile[] = [];
  for (const { documentId, fileName } of wanted) {
    if (fileName === null) continue;
    const { bytes } = await makeDraft(matter, documentId, { matterFile, packet: plan });
    files.push({ name: fileName, bytes });
  }
  return files;
}

const lackReport = ({ label, where, fix, papers, needed }: PacketLack) => ({
  label,
  field: where === '' ? null : where,
  fix,
  papers,
  needed,
});

function report(plan: PacketPlan, written: readonly WrittenFile[], { out }: PacketOptions, ok: boolean): object {
  const of = new Map(written.map((file) => [file.name, file]));
  const file = (name: string | null) => {
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
    missing: plan.missing.map(lackReport),
    notInRecord: plan.silent.map(lackReport),
  };
}

/** The same for a person at the terminal. */
function tell(plan: PacketPlan, written: readonly WrittenFile[], out: string): void {
  for (const file of written) {
    if (file.status === 'saved') say(`  ${file.name}`);
    else {
      const where = [...new Set(file.findings.map((finding) => finding.where))].join(', ');
      say(`  NOT WRITTEN: ${file.name} holds a word that this matter protects (${where}).`);
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
  say(`Wrote ${written.filter(({ status }) => status === 'saved').length} files into ${out}.`);
}

/**
 * `quash packet`: exit 0 done, 1 when something is missing that filing needs or a paper was blocked; the others are
 * written all the same. Throws CliError for bad input, with nothing written.
 */
export async function runPacket(options: PacketOptions): Promise<number> {
  checkOptions(options);
  const matter = inCourt(await loadMatter(options.matter), options.court);
  const plan = planPacket({ matter, law, passages, ...(options.lead === undefined ? {} : { lead: options.lead }) });
  const files = await drafted(matter, plan, options.matter);
  const guard = { matterId: matter.id, protectedWords: protectedWords(matter) };
  const written = await writePacket(userPath(options.out), files, guard).catch((error: unknown) => {
    throw inFile(error, options.out);
  });
  const ok = canBeFiled(plan) && written.every(({ status }) => status === 'saved');
  if (options.json) await printJson(report(plan, written, options, ok));
  else tell(plan, written, options.out);
  return ok ? 0 : 1;
}
