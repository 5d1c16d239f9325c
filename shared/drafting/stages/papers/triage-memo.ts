import { longDate } from '../../../kernel/civil-date';
import { curlQuotes, holdTogether } from '../../../kernel/typography';
import type { Law } from '../../../schema/law';
import type { Matter } from '../../../schema/matter';
import type { EmergencyLine, EmergencySheet } from '../../../triage/emergency';
import type { GagReport } from '../../../triage/gag';
import type { GroundFinding, TriageReport, VehicleFinding } from '../../../triage/report';
import { triage } from '../../../triage/triage';
import { figuresOf, MOVE_WORDS, roleWords, WEIGHT_WORDS } from '../../../triage/words';
import type { ListRow } from '../../draft-doc';
import { capital } from '../../words';
import type { Maker } from './made';
import { itemRows } from './triage-items';
import { reportOpenFields } from './triage-open';

/** What a page holds; what is left out is said to be. */
const MOST = { grounds: 8, names: 2, vehicles: 4, questions: 5, defects: 8 } as const;

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 1)).replace(/[,;:.]$/, '')} …`;

/** 'served March 14, 2017'; null: the record does not say. */
function dayWords(label: string, day: string | null | undefined): string {
  if (day === undefined) return `${label}: not entered`;
  return day === null ? `${label}: not in the record` : `${label} ${longDate(day)}`;
}

function demandLine({ client, court, demand, lawAsOf }: Matter, report: TriageReport, law: Law): string {
  const where = court ? (law.courts.get(court.id)?.citation ?? court.id) : 'no court chosen';
  return [
    `${report.instrument.title}, ${demand.issuer.name} to ${demand.recipient.name}; ${dayWords('served', demand.served.date)}; ${dayWords('due', demand.due.date)}.`,
    `Client: ${client.name} (${client.side === 'provider' ? 'provider' : 'account holder'}); ${where.replace(/\.$/, '')}. Law as of ${longDate(lawAsOf)}.`,
    'Triage suggests; counsel decides.',
  ].join(' ');
}

/** 'McIntyre; Talley +3' */
function someOf(names: readonly string[]): string {
  const more = names.length - MOST.names;
  return `${names.slice(0, MOST.names).join('; ')}${more > 0 ? ` +${more}` : ''}`;
}

/** Records by their short names, then names that the library holds no record of; what both sides cite apart. */
function authorityWords(ground: GroundFinding, law: Law): string {
  const short = (ids: readonly string[]): string[] => ids.map((id) => law.precedents.get(id)?.shortName ?? id);
  const named = (adverse: boolean): string[] =>
    ground.named.filter((one) => one.adverse === adverse).map(({ name }) => `${name} (no library record)`);
  const both = ground.for.filter((id) => ground.against.includes(id));
  const only = (ids: readonly string[]): string[] => short(ids.filter((id) => !both.includes(id)));
  const parts = [
    ['For', [...only(ground.for), ...named(false)]],
    ['Against', [...only(ground.against), ...named(true)]],
    ['Both ways', short(both)],
  ] as const;
  const filled = parts.filter(([, names]) => names.length > 0);
  if (filled.length === 0) return 'None in the library.';
  return filled.map(([label, names]) => `${label}: ${someOf(names)}.`).join(' ');
}

/** The triggers that make the ground as strong as it is; weaker ones add nothing on one page. */
function firedWords({ fired, strength }: GroundFinding): string {
  const strongest = fired.filter((one) => one.strength === strength);
  const figures = figuresOf([
    ...new Map(strongest.flatMap(({ facts }) => facts.map((one) => [one.path, one]))).values(),
  ]);
  const texts = strongest.map(({ text }) => text.replace(/\.$/, '')).join('; ');
  const text = `${shortened(texts, 170)}${figures === '' ? '' : ` (${figures})`}`;
  return text.endsWith('…') ? text : `${text}.`;
}

function groundRow(ground: GroundFinding, law: Law): ListRow {
  const role = roleWords(ground);
  const [test] = ground.tests;
  return {
    ground: `${ground.title} (${ground.strength}${role === '' ? '' : `; ${role}`})`,
    fired: firedWords(ground),
    test:
      test === undefined
        ? 'None of the library controls here; research it.'
        : shortened(
            `${test.authority}: ${test.test}${test.weight === 'controls' ? '' : ` (${WEIGHT_WORDS[test.weight]})`}`,
            125,
          ),
    cited: authorityWords(ground, law),
  };
}

const vehicleRow = (vehicle: VehicleFinding, at: number, all: readonly VehicleFinding[]): ListRow => ({
  vehicle: vehicle.name,
  who: `${capital(MOVE_WORDS[vehicle.mayMove])}. ${shortened(vehicle.who.replace(/^[^.]*\)\. /, ''), 130)}`,
  review: all[at - 1]?.standard === vehicle.standard ? 'As above.' : shortened(vehicle.standard, 140),
});

/** Said among what is wrong on the face. */
const ON_ITS_FACE: ReadonlySet<string> = new Set([
  'request-binds-nobody',
  'request-without-end',
  'grand-jury-recipient',
]);

/** What the other side raises first, where the library holds a record against the client. */
function standingLine({ standing }: TriageReport, law: Law): string {
  const against = standing.against.map((id) => law.precedents.get(id)?.shortName ?? id);
  return against.length === 0 ? '' : `Expect: ${someOf(against)}.`;
}

function secrecyLine(gag: GagReport): string {
  if (gag.kind === 'none') return '';
  if (gag.kind === 'unknown') return 'Not known whether it was asked for or ordered.';
  return [
    ...(gag.kind === 'request' ? ['A request, and no order.'] : []),
    ...gag.points
      .filter(({ id }) => !ON_ITS_FACE.has(id))
      .map(({ as, text }) => `${as === 'not-flagged' ? 'Not flagged' : capital(as)}: ${text}`),
    ...(gag.warning ? [gag.warning.text] : []),
    ...(gag.noticeLawful.on === null ? [] : [`Notice from ${longDate(gag.noticeLawful.on)}.`]),
  ].join(' ');
}

const factsOf = (lines: readonly EmergencyLine[]): string =>
  lines.length === 0 ? 'Nothing recorded.' : lines.map(({ text }) => text).join(' ');

const emergencyRows = (sheet: EmergencySheet): ListRow[] => [
  { side: 'For disclosure', recorded: factsOf(sheet.for) },
  { side: 'Against', recorded: factsOf(sheet.against) },
  { side: 'Not known', recorded: factsOf(sheet.unknown) },
];

function emergencyValues(sheet: EmergencySheet | null): Record<string, string> {
  if (!sheet) return { memoStatute: '', memoPolicy: '', memoRoute: '' };
  const { statute, policy, route } = sheet;
  const name = policy.name ?? 'name not recorded';
  const dated = policy.dated === null ? 'date not recorded' : longDate(policy.dated);
  const words = policy.words === null ? 'words not recorded' : `“${policy.words}”`;
  return {
    memoStatute: `“${statute.elements.map((one) => one.words).join(' ')}.” ${statute.authority}; (b)(8) says “communications” for “information”.`,
    memoPolicy: `${words} (${name}; ${dated}).`,
    memoRoute: `${route.words} ${route.authority}.`,
  };
}

/** The first of a list; where it is longer, a last line says by how much. */
function most<T>(all: readonly T[], limit: number, rest: (n: number) => T): readonly T[] {
  return all.length <= limit ? all : [...all.slice(0, limit), rest(all.length - limit)];
}

const restOfGrounds = ({ grounds }: TriageReport): string =>
  `${grounds
    .slice(MOST.grounds)
    .map(({ title, strength }) => `${title} (${strength})`)
    .join('; ')}.`;

const print = (text: string): string => holdTogether(curlQuotes(text));

/** Every text of the page as it prints: quotation marks curled, a section sign beside its number. */
function printed(rows: readonly ListRow[]): readonly ListRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? print(cell) : cell]),
    ),
  );
}

/** What triage found, on one page for the partner. */
export const triageMemo: Maker = (writer) => {
  const { matter, law } = writer;
  reportOpenFields(writer);
  const report = triage(matter, law);
  const more = (n: number): ListRow => ({ line: `And ${n} more; see the triage of the matter.` });
  const vehicles = report.vehicles.filter(({ mayMove }) => mayMove !== 'no');
  return {
    blocks: {},
    values: {
      memoMatter: matter.title,
      memoDemand: demandLine(matter, report, law),
      memoSecrecy: secrecyLine(report.gag),
      memoStanding: print(standingLine(report, law)),
      ...emergencyValues(report.emergency),
    },
    lists: {
      memoItems: printed(itemRows(report.items)),
      memoDefects: printed(
        most(
          report.defects.map(({ title, authority, shown }): ListRow => {
            const figures = figuresOf(shown);
            return { line: `• ${title}${figures === '' ? '' : ` (${figures})`}. ${authority}.` };
          }),
          MOST.defects,
          more,
        ),
      ),
      memoEmergency: printed(report.emergency ? emergencyRows(report.emergency) : []),
      memoGrounds: printed(
        most(
          report.grounds.map((ground) => groundRow(ground, law)),
          MOST.grounds,
          (n) => ({ ground: `And ${n} more`, fired: restOfGrounds(report), test: '', cited: '' }),
        ),
      ),
      memoVehicles: printed(
        most(vehicles.map(vehicleRow), MOST.vehicles, (n) => ({
          vehicle: `And ${n} more`,
          who: 'See the triage of the matter.',
          review: '',
        })),
      ),
      memoQuestions: printed(
        report.questions
          .slice(0, MOST.questions)
          .map(({ question, why }): ListRow => ({ line: `• ${question} ${shortened(why, 140)}` })),
      ),
    },
  };
};
