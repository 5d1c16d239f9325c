import type { Party } from '../../../schema/matter';
import { courtName } from '../../court-name';
import type { Writer } from '../writer';
import { slot, type Maker } from './made';
import { answer, answerLines, line, part, table, type Cell } from './sheet';

const BY_MAIL = 'By registered or certified mail.';
const OFFICIAL = /official capacity/i;
const PERSONAL = /individual capacity|personal(ly)? capacity/i;

/** '… for the Northern District of California', from the name of the court. */
function district({ matter, law }: Writer): string | null | undefined {
  return courtName(matter, law)?.replace(/^United States District Court for the /, '');
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Whom the United States is served through, whoever of it is sued (Fed. R. Civ. P. 4(i)(1)). */
function unitedStates(writer: Writer): (readonly Cell[])[] {
  const process = writer.matter.court?.process;
  const name = district(writer);
  const office = name ? `United States Attorney for the ${name}` : 'United States Attorney for the district';
  const attorney = answerLines(
    writer,
    process?.unitedStatesAttorney,
    'Address of the United States Attorney',
    'court.process.unitedStatesAttorney',
  );
  const general = answerLines(
    writer,
    process?.attorneyGeneral,
    'Address of the Attorney General',
    'court.process.attorneyGeneral',
  );
  return [
    [
      office,
      'Delivered to the United States Attorney, an assistant, or a clerical employee designated in a writing filed with the clerk; or by registered or certified mail to the civil-process clerk at that office. Rule 4(i)(1)(A).',
      attorney,
    ],
    ['Attorney General of the United States, at Washington, D.C.', `${BY_MAIL} Rule 4(i)(1)(B).`, general],
  ];
}

/** How one defendant is served, by the capacity in which it is sued. */
function way({ capacity }: Party): string {
  if (capacity && PERSONAL.test(capacity))
    return 'Under Rule 4(e), (f), or (g), and the United States is served as well. Rule 4(i)(3).';
  if (capacity && OFFICIAL.test(capacity)) return `${BY_MAIL} Officer sued in an official capacity. Rule 4(i)(2).`;
  if (capacity) return `Sued ${lower(capacity)}: counsel decides whether Rule 4(i)(2) or (3) governs.`;
  return `${BY_MAIL} Agency. Rule 4(i)(2).`;
}

function defendants(writer: Writer): (readonly Cell[])[] {
  const sued = writer.matter.parties.filter(({ role }) => role === 'defendant');
  if (sued.length === 0) return [[[writer.blank('defendant', 'parties')], '', '']];
  return sued.map((party) => [
    party.capacity ? `${party.name}, ${party.capacity}` : party.name,
    way(party),
    answerLines(writer, party.address, `Address of ${party.name}`, `parties.${party.id}.address`),
  ]);
}

/** A summons for each defendant: to whom, and what the clerk needs for it (Fed. R. Civ. P. 4(a), (b)). */
function summonses(writer: Writer): (readonly Cell[])[] {
  const sued = writer.matter.parties.filter(({ role }) => role === 'defendant');
  return sued.map(({ name, capacity }) => [
    capacity ? `${name}, ${capacity}` : name,
    capacity && PERSONAL.test(capacity) ? '60 days. Rule 12(a)(3).' : '60 days. Rule 12(a)(2).',
    '____________________',
    '____________________',
  ]);
}

/** Whom the summonses go to and how the United States, its agencies and its officers are served. */
export const summonsList: Maker = (writer) => {
  const { matter } = writer;
  const number = answer(writer, matter.court?.caseNumber ?? 'Not assigned yet', 'Case number', 'court.caseNumber');
  return {
    blocks: {
      body: [
        ...slot(writer, 'introduction', { paragraphStyle: 'flush' }),
        table(['Case', matter.title], [['Case number', number]]),
        ...part('Whom to Serve, and How'),
        table(['Whom', 'How, and by which rule', 'Address'], [...unitedStates(writer), ...defendants(writer)]),
        ...part('Summonses'),
        table(['To', 'Time to answer', 'Issued on', 'Served on'], summonses(writer)),
        line(''),
        ...slot(writer, 'conclusion', { paragraphStyle: 'flush' }),
      ],
    },
    values: { sheetNotice: 'WORKSHEET OF COUNSEL', sheetPurpose: 'Not for filing.' },
  };
};
