import { paperSays } from '../checks/private-facts';
import { isCaptioned } from '../drafting/catalogue/document-kind';
import { documentKind } from '../drafting/documents';
import { draft } from '../drafting/pipeline';
import { demandNoun } from '../drafting/words';
import type { Diagnostic } from '../kernel/diagnostic';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { cellOf, type SaidOfSpeaker } from '../guard/crowd/small-cell';
import { hasSeals } from '../sealing/source';
import { outlinePacket, type Outline, type OutlineEntry } from './outline';
import type { PacketEntry, PacketLack, PacketPlan } from './packet-plan';

export interface PlanInput {
  readonly matter: Matter;
  readonly law: Law;
  /** Passage files: stem → text. */
  readonly passages: Readonly<Record<string, string>>;
  /** Id of the paper that leads; absent: the one the matter calls for. */
  readonly lead?: string;
  /** What the public papers that have left say of the speaker. */
  readonly said?: readonly SaidOfSpeaker[];
}

/** 'Return date is missing.' → 'Return date' */
const labelOf = ({ message }: Diagnostic): string =>
  message.replace(/ is missing\.$/, '').replace(/: the record does not say;.*$/, '');

/** Gathers what several papers lack into one list, each thing once. */
class Lacks {
  readonly #found = new Map<string, PacketLack>();

  add(lack: Omit<PacketLack, 'papers'>, paper: string): void {
    const key = `${lack.where}\n${lack.label.toLowerCase()}`;
    const before = this.#found.get(key);
    const papers = [...new Set([...(before?.papers ?? []), paper])];
    this.#found.set(key, { ...lack, needed: lack.needed || (before?.needed ?? false), papers });
  }

  list(): readonly PacketLack[] {
    return [...this.#found.values()];
  }
}

const isSealing = ({ documentId }: OutlineEntry): boolean => documentId === 'motion-to-seal';

/** What the packet as a whole lacks: papers that a rule asks for, exhibits. */
function lacksOfPacket(outline: Outline, matter: Matter, missing: Lacks): void {
  const noun = demandNoun(matter.demand.instrument);
  if (outline.lead === null) {
    const fix = 'Choose the road against the demand, or record what the papers wait for.';
    missing.add({ label: 'A paper that leads', where: 'vehicle', fix, needed: true }, 'the packet');
  }
  for (const { need, out, title } of outline.entries) {
    if (need !== 'required' || out === null) continue;
    if (out === 'not-in-build') {
      const fix = 'Draft it by hand: this build has no such paper.';
      missing.add({ label: `${title} (not in this build)`, where: '', fix, needed: true }, title);
    } else missing.add({ label: title, where: out.field, fix: out.message, needed: true }, title);
  }
  const lead = documentKind(outline.lead ?? '');
  if (lead && isCaptioned(lead) && hasSeals(matter) && !outline.entries.some(isSealing)) {
    const fix = 'Passages are marked as sealed, and nothing is sealed without leave: draft the motion to seal.';
    missing.add({ label: 'Motion to seal', where: '', fix, needed: true }, lead.title);
  }
  for (const { need, why } of outline.wanted) {
    const fix = `Enter the ${noun} as an exhibit and attach it. ${why}`;
    missing.add(
      { label: `Copy of the ${noun}`, where: 'record.exhibits', fix, needed: need === 'required' },
      'Exhibits',
    );
  }
  for (const { letter, title, fileId } of outline.exhibits) {
    if (fileId !== null) continue;
    const fix = 'Attach the file under Files and name it in the list of exhibits.';
    missing.add(
      { label: `Exhibit ${letter}, ${title}: not attached`, where: 'record.exhibits', fix, needed: true },
      `Exhibit ${letter}`,
    );
  }
}

/**
 * The packet that this vehicle and court want: its papers in filing order with the reason for each, the exhibits, and
 * what is missing over all papers. Every paper is drafted once to know what it lacks. Pure.
 */
export function planPacket({ matter, law, passages, lead, said = [] }: PlanInput): PacketPlan {
  const outline = outlinePacket(matter, law, lead);
  const missing = new Lacks();
  const silent = new Lacks();
  const together: SaidOfSpeaker[] = [];
  lacksOfPacket(outline, matter, missing);
  const entries = outline.entries.map((entry): PacketEntry => {
    if (entry.out === 'not-in-build') return { ...entry, status: { kind: 'not-in-build' } };
    if (entry.out) return { ...entry, status: { kind: 'unfit', message: entry.out.message, field: entry.out.field } };
    const { value: doc, diagnostics } = draft({ matter, documentId: entry.documentId, law, passages });
    const kind = documentKind(entry.documentId);
    if (kind) together.push(...paperSays(doc, kind, matter));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    for (const finding of errors) {
      const { where, fix } = finding;
      missing.add({ label: labelOf(finding), where, fix, needed: true }, entry.title);
    }
    for (const finding of diagnostics.filter(({ code }) => code === 'not-in-record')) {
      silent.add({ label: labelOf(finding), where: finding.where, fix: finding.fix, needed: false }, entry.title);
    }
    const labels = [...new Set(errors.map(labelOf))];
    return { ...entry, status: labels.length > 0 ? { kind: 'missing', labels } : { kind: 'ready' } };
  });
  const crowd = cellOf([...together, ...said]);
  return { ...outline, entries, missing: missing.list(), silent: silent.list(), crowd };
}

/** Whether nothing is missing that filing needs. */
export const canBeFiled = ({ missing }: PacketPlan): boolean => !missing.some(({ needed }) => needed);
