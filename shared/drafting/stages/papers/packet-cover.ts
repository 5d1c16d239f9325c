import { outlinePacket } from '../../../packet/outline';
import type { EntryStatus, PacketLack, PacketPlan } from '../../../packet/packet-plan';
import type { Outline, OutlineEntry } from '../../../packet/outline';
import { courtName } from '../../court-name';
import { fieldOf } from '../../fields';
import type { Block } from '../../draft-doc';
import { caseLabel } from '../caption';
import type { Writer } from '../writer';
import { slot, type Maker } from './made';
import { line, part, table } from './sheet';

const NOT_FOUND_OUT = 'This cover was made apart from its packet: what the papers lack was not looked for.';

function statusWords(entry: OutlineEntry, status: EntryStatus | undefined): string {
  if (entry.out === 'not-in-build') return 'Not in this build: draft it by hand';
  if (entry.out) return `Left out: ${entry.out.message}`;
  if (!status) return 'Not looked at';
  if (status.kind === 'missing') {
    const n = status.labels.length;
    return `In the folder, not complete: ${n} ${n === 1 ? 'thing' : 'things'} missing`;
  }
  return 'In the folder';
}

function whyWords({ why, rule, ruleSeen, need }: OutlineEntry): string {
  const source = rule === null ? '' : ` ${rule}${ruleSeen ? '' : ' (not verified)'}.`;
  return `${need === 'required' ? 'Required' : 'Usual'}. ${why}${source}`;
}

function papersTable({ entries }: Outline, statuses: ReadonlyMap<string, EntryStatus>): Block {
  const rows = entries.map((entry) => [
    entry.order === null ? '–' : String(entry.order).padStart(2, '0'),
    entry.title,
    whyWords(entry),
    statusWords(entry, statuses.get(entry.documentId)),
  ]);
  return table(['#', 'Paper', 'Why', 'Status'], rows);
}

const lacksTable = (lacks: readonly PacketLack[]): Block =>
  table(
    ['What', 'How to mend it', 'For'],
    lacks.map(({ label, fix, papers }) => [label, fix, papers.join('; ')]),
  );

function missingPart(plan: PacketPlan | undefined): Block[] {
  const head = part('What Is Missing');
  if (!plan) return [...head, line(NOT_FOUND_OUT)];
  const { missing, silent } = plan;
  const lacking = missing.length > 0 ? lacksTable(missing) : line('Nothing that the papers ask for is missing.');
  if (silent.length === 0) return [...head, lacking];
  return [...head, lacking, ...part('What the Record Does Not Say'), lacksTable(silent)];
}

function dutiesPart({ entries }: Outline): Block[] {
  const rows = entries.flatMap(({ title, duties }) =>
    duties.map(({ who, what, rule }) => [title, who, rule === null ? what : `${what} ${rule}.`]),
  );
  return rows.length === 0
    ? []
    : [...part('Who Must Do What'), table(['Paper', 'Who', 'What, and by which rule'], rows)];
}

function exhibitsPart({ exhibits, wanted }: Outline): Block[] {
  const rows = exhibits.map(({ letter, title, pages, sealed, fileId }) => [
    letter,
    sealed ? `${title} (sealed)` : title,
    pages === null ? '–' : String(pages),
    fileId === null ? 'Not attached' : 'Attached to the matter',
  ]);
  const none = wanted.map(({ why }) => line(`The demand itself is not among the exhibits. ${why}`));
  const listed = rows.length > 0 ? [table(['Exhibit', 'What it is', 'Pages', 'File'], rows)] : [];
  return rows.length + none.length === 0 ? [] : [...part('Exhibits'), ...listed, ...none];
}

/** Which matter this is, in a table of two columns. */
function headPart({ matter, law }: Writer, { leadTitle }: Outline): Block {
  const court = matter.court ? (courtName(matter, law) ?? 'District not entered') : 'No court chosen';
  const number = matter.court?.caseNumber ?? 'Not assigned, or not entered';
  const label = matter.court ? caseLabel(matter, law).replace(/:$/, '') : 'Case No.';
  return table(
    ['Matter', matter.title],
    [
      ['Client', matter.client.name],
      ['Court', court],
      [label, number],
      ['Packet led by', leadTitle],
    ],
  );
}

/** Facts that decide which papers go together; while nobody has answered one, a paper may be wanted that is not listed. */
const DECIDES = ['demand.due', 'court.hearingDate', 'court.caseNumber'];

function askWhatDecides(writer: Writer, { entries }: Outline): void {
  for (const name of DECIDES) {
    const field = fieldOf(name);
    if (field) writer.ask(field);
  }
  for (const { title, out } of entries) {
    if (out === null || out === 'not-in-build') continue;
    const { message, field } = out;
    const fix = 'Change that field of the matter, or go without the paper.';
    writer.report({ code: 'left-out', severity: 'warning', message: `${title}: ${message}`, where: field, fix });
  }
}

/** The sheet on top of a packet: its papers, what is missing, who must do what. For counsel alone. */
export const packetCover: Maker = (writer) => {
  const outline = writer.packet ?? outlinePacket(writer.matter, writer.law);
  askWhatDecides(writer, outline);
  const statuses = new Map((writer.packet?.entries ?? []).map(({ documentId, status }) => [documentId, status]));
  const body = [
    ...slot(writer, 'introduction', { paragraphStyle: 'flush' }),
    headPart(writer, outline),
    ...part('Papers, in Filing Order'),
    papersTable(outline, statuses),
    ...missingPart(writer.packet),
    ...exhibitsPart(outline),
    ...dutiesPart(outline),
    line(''),
    ...slot(writer, 'conclusion', { paragraphStyle: 'flush' }),
  ];
  return {
    blocks: { body },
    values: { sheetNotice: 'PRIVILEGED – ATTORNEY WORK PRODUCT', sheetPurpose: 'For counsel alone. Not for filing.' },
  };
};
