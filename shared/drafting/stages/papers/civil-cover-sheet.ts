import { accountPhrase, demandNoun, series } from '../../words';
import { counselLines } from '../signature';
import type { Writer } from '../writer';
import { slot, type Maker } from './made';
import { answer, line, table, type Cell } from './sheet';

const TICK = 'Counsel ticks: ';

/** Parties of one side as the form lists them; nobody entered is a blank. */
function side(writer: Writer, role: 'plaintiff' | 'defendant'): Cell {
  const names = writer.matter.parties
    .filter((party) => party.role === role)
    .map(({ name, capacity }) => (capacity ? `${name}, ${capacity}` : name));
  return names.length > 0 ? series(names) : [writer.blank(role, 'parties')];
}

/** Opposing counsel as the record has them; the form asks for them only if known. */
function opposing({ matter }: Writer): string {
  const known = matter.counsel.find((counsel) => counsel.side === 'opposing');
  if (!known) return 'Not known';
  return [known.name, known.firm, ...(known.address ?? [])].filter(Boolean).join(', ');
}

/** What the shipped complaint pleads, in the words the form asks for. */
function description(writer: Writer): string {
  const { matter } = writer;
  const account = accountPhrase(matter);
  const against = account ? ` to learn who speaks through ${account}` : ' to identify an anonymous speaker';
  return `Declaratory and injunctive relief against an agency’s ${demandNoun(matter.demand.instrument)}${against}.`;
}

/** The boxes of form JS 44, and box IX of the Northern District of California's JS-CAND 44. */
function boxes(writer: Writer): (readonly [string, Cell])[] {
  const { matter, law, kind } = writer;
  const { client, court } = matter;
  const attorneys = counselLines(matter, law, { ...kind, kind: 'complaint' }).filter((text) => text !== '');
  const rows: (readonly [string, Cell])[] = [
    ['I(a). Plaintiffs', side(writer, 'plaintiff')],
    ['I(a). Defendants', side(writer, 'defendant')],
    [
      'I(b). County of residence of the first plaintiff',
      answer(writer, client.county, 'County of the client', 'client.county'),
    ],
    [
      'I(b). County of residence of the first defendant',
      'Left open: the form asks for it in cases where the United States is plaintiff.',
    ],
    ['I(c). Attorneys of the plaintiff', attorneys.join('; ')],
    ['I(c). Attorneys of the defendants, if known', opposing(writer)],
    ['II. Basis of jurisdiction', '2, U.S. Government Defendant.'],
    ['III. Citizenship of the principal parties', 'Left open: diversity cases only.'],
    [
      'IV. Nature of suit',
      `${TICK}one box only. The complaint pleads the Administrative Procedure Act (899, review of an agency’s decision) and the First Amendment (440, other civil rights).`,
    ],
    ['V. Origin', '1, original proceeding.'],
    ['VI. Cause of action: statute', '5 U.S.C. §§ 701–706; U.S. Const. amend. I.'],
    ['VI. Cause of action: brief description', description(writer)],
    ['VII. Class action', 'No.'],
    ['VII. Demand', 'No money: declaratory and injunctive relief.'],
    ['VII. Jury demand', 'No: the complaint demands none.'],
    ['VIII. Related cases', `${TICK}none is recorded in the matter; enter any, with judge and number.`],
  ];
  if (court?.id !== 'cand') return rows;
  const division = answer(writer, court.division, 'Division', 'court.division');
  return [...rows, ['IX. Divisional assignment (Civil L.R. 3-2)', division]];
}

/** The data for the boxes of the civil cover sheet; the form is the court's. */
export const civilCoverSheet: Maker = (writer) => ({
  blocks: {
    body: [
      ...slot(writer, 'introduction', { paragraphStyle: 'flush' }),
      table(['Box', 'What goes in'], boxes(writer)),
      line(''),
      ...slot(writer, 'conclusion', { paragraphStyle: 'flush' }),
    ],
  },
  values: { sheetNotice: 'WORKSHEET OF COUNSEL', sheetPurpose: 'The form is the court’s. Not for filing.' },
});
