import { thousands } from '../drafting/words';
import type { Law } from '../schema/law';
import type { EmergencyLine, EmergencySheet } from './emergency';
import type { GagReport } from './gag';
import type { GroundFinding, ItemFinding, TriageReport, VehicleFinding } from './report';
import { factWords, REACH_WORDS, roleWords, WEIGHT_WORDS } from './words';

/* The report as plain text, for the command line. */

type Lines = readonly string[];

const part = (title: string, lines: Lines): Lines => (lines.length === 0 ? [] : ['', title.toUpperCase(), ...lines]);

const names = (ids: readonly string[], law: Law): string =>
  ids.map((id) => law.precedents.get(id)?.shortName ?? id).join('; ');

function itemLines(item: ItemFinding): Lines {
  const people = item.people ? `; people: ${thousands(item.people.count)} (${item.people.of})` : '';
  return [
    `  ${item.description}`,
    `    ${item.tier}: ${REACH_WORDS[item.reachable]}. ${item.authority}${people}`,
    `    ${item.why}`,
    ...item.sweeps.map((one) => `    also sweeps in ${one.tier}: ${REACH_WORDS[one.reachable]}. ${one.authority}`),
    ...item.narrowing.map((one) => `    narrowed: ${one.change}. ${one.effect} Then: ${REACH_WORDS[one.reachable]}.`),
  ];
}

function groundLines(ground: GroundFinding, law: Law): Lines {
  const role = roleWords(ground);
  const firm = ground.firm === null ? '' : ` [firm pack: ${ground.firm}]`;
  const line = (label: string, text: string): Lines => (text === '' ? [] : [`    ${label}: ${text}`]);
  const named = (adverse: boolean): string =>
    ground.named
      .filter((one) => one.adverse === adverse)
      .map(({ name, cite }) => `${name}, ${cite} (no library record)`)
      .join('; ');
  const both = (ids: readonly string[], adverse: boolean): string =>
    [names(ids, law), named(adverse)].filter((text) => text !== '').join('; ');
  return [
    `  ${ground.title} (${ground.strength}${role === '' ? '' : `; ${role}`})${firm}`,
    ...ground.fired.flatMap((one) => [
      `    - ${one.text} [${one.id}, ${one.strength}${one.note === undefined ? '' : `, ${one.note}`}]`,
      `      ${one.facts.map(factWords).join('; ')}`,
    ]),
    ...ground.tests.map((one) => `    test (${WEIGHT_WORDS[one.weight]}): ${one.test} ${one.authority}`),
    ...(ground.noTest === null ? [] : [`    test: ${ground.noTest}`]),
    ...line('for', both(ground.for, false)),
    ...line('against', both(ground.against, true)),
    ...line('no authority, but matters', names(ground.matters, law)),
    ...ground.counterArguments.map((text) => `    they will say: ${text}`),
  ];
}

const vehicleLines = (vehicle: VehicleFinding): Lines => [
  `  ${vehicle.name}: ${vehicle.who}`,
  `    standard: ${vehicle.standard}`,
  ...(vehicle.documents.length > 0 ? [`    papers: ${vehicle.documents.join(', ')}`] : []),
  ...vehicle.waiting.map(({ document, why }) => `    ${document} waits: ${why}`),
];

function gagLines(gag: GagReport): Lines {
  if (gag.kind === 'none') return [];
  return [
    `  ${gag.kind === 'unknown' ? 'Not known whether secrecy was asked for or ordered.' : `Kind: ${gag.kind}.`}`,
    ...gag.points.map((one) => `  ${one.as}: ${one.text} ${one.authority}`),
    ...(gag.warning ? [`  ${gag.warning.text}`] : []),
    `  notice: ${gag.noticeLawful.on ?? ''}${gag.noticeLawful.on === null ? '' : '. '}${gag.noticeLawful.why}`,
  ];
}

function emergencyLines(sheet: EmergencySheet): Lines {
  const bare = (lines: readonly EmergencyLine[]): Lines => lines.map(({ text }) => `    ${text}`);
  const { policy } = sheet;
  const name = policy.name ?? 'name not recorded';
  const dated = policy.dated ?? 'date not recorded';
  return [
    `  The statute asks (${sheet.statute.authority}): ${sheet.statute.elements.map(({ words }) => words).join(' ')}.`,
    `  The provider’s policy asks (${name}; ${dated}): ${policy.words === null ? 'words not recorded' : `“${policy.words}”`}.`,
    '  For disclosure:',
    ...bare(sheet.for),
    '  Against:',
    ...bare(sheet.against),
    '  Not known:',
    ...bare(sheet.unknown),
    `  Process instead: ${sheet.route.words} ${sheet.route.authority}.`,
    ...sheet.notes.map((text) => `  ${text}`),
  ];
}

/** The report as text for a terminal. */
export function printTriage(report: TriageReport, law: Law): string {
  return [
    `${report.instrument.title}. Law as of ${report.lawAsOf}. Triage suggests; counsel decides.`,
    ...part('Emergency request', report.emergency ? emergencyLines(report.emergency) : []),
    ...part(
      'Defects',
      report.defects.flatMap((one) => [
        `  ${one.title}. ${one.why} ${one.authority}`,
        `    ${one.shown.map(factWords).join('; ')}`,
      ]),
    ),
    ...part('Items', report.items.flatMap(itemLines)),
    ...part(
      'Grounds',
      report.grounds.flatMap((one) => groundLines(one, law)),
    ),
    ...part(
      'Not offered here',
      report.notOffered.map((one) => `  ${one.ground}, ${one.trigger}: ${one.why}`),
    ),
    ...part('Secrecy', gagLines(report.gag)),
    ...part('Who may be heard', standingLines(report, law)),
    ...part('Vehicles', report.vehicles.flatMap(vehicleLines)),
    ...part(
      'Questions, the weightiest first',
      report.questions.map((one) => `  ${one.question} [${one.path}] ${one.why}`),
    ),
    '',
  ].join('\n');
}

function standingLines({ standing }: TriageReport, law: Law): Lines {
  return [
    ...(standing.for.length > 0 ? [`  for: ${names(standing.for, law)}`] : []),
    ...(standing.against.length > 0 ? [`  against: ${names(standing.against, law)}`] : []),
  ];
}
