import { duration, factsAfter, minutesBetween, openPoints } from '../../../emergency-desk/desk';
import { longDate } from '../../../kernel/civil-date';
import type { CallBack, DeskDecision, EmergencyDesk } from '../../../schema/emergency-desk';
import type { Matter } from '../../../schema/matter';
import { emergencySheet, type EmergencyLine, type EmergencySheet } from '../../../triage/emergency';
import type { Block } from '../../draft-doc';
import { clock } from '../../words';
import type { Writer } from '../writer';
import type { Maker } from './made';
import { reportUnanswered, type OpenField } from './open-fields';
import { answer, line, part, table, type Cell } from './sheet';

const moment = (at: string): string => `${longDate(at.slice(0, 10))}, ${clock(at.slice(11))}`;

const RESULT: Readonly<Record<CallBack['result'], string>> = {
  confirmed: 'Officer and request confirmed',
  'not-confirmed': 'Not confirmed',
  'no-answer': 'No answer',
};
const OUTCOME: Readonly<Record<DeskDecision['outcome'], string>> = {
  decline: 'Declined for now',
  disclose: 'Disclosed the minimum',
  'ask-for-more': 'Asked the officer for more',
  escalate: 'Passed on',
};

type RequestField = keyof NonNullable<EmergencyDesk['request']>;

/** What providers ask an officer to state, in the order of the form. */
const ASKED: readonly (readonly [RequestField, string])[] = [
  ['agency', 'Agency'],
  ['unit', 'Unit'],
  ['officer', 'Officer'],
  ['rank', 'Rank'],
  ['badge', 'Badge or identification number'],
  ['supervisor', 'Supervisor'],
  ['phoneGiven', 'Telephone number given'],
  ['email', 'E-mail address'],
  ['caseNumber', 'Agency’s case number'],
  ['nature', 'Nature of the emergency'],
  ['whoIsInDanger', 'Who is in danger of death or serious physical injury'],
  ['whyNow', 'Why disclosure is required without delay'],
  ['whyNoProcess', 'Why legal process cannot be had in time'],
  ['dataAsked', 'Information requested'],
  ['whyThisData', 'How that information relates to the emergency'],
];

const at = (name: string): string => `emergencyDesk.request.${name}`;

function requestTable(writer: Writer): Block {
  const { request } = writer.matter.emergencyDesk ?? {};
  const rows = ASKED.map(([name, label]): Cell[] => {
    const value = request?.[name];
    return [
      label,
      answer(writer, typeof value === 'string' ? value : value === null ? null : undefined, label, at(name)),
    ];
  });
  const received = answer(
    writer,
    request?.receivedAt ? moment(request.receivedAt) : request?.receivedAt,
    'When the request came',
    at('receivedAt'),
  );
  return table(['Asked of the officer', 'Stated'], [['Received', received], ...rows]);
}

const calls = ({ callBacks = [] }: EmergencyDesk): Block[] => [
  ...part('Call-Back Log'),
  callBacks.length === 0
    ? line('Nobody has called the agency back on a number that was looked up.')
    : table(
        ['When', 'Number, and where it was found', 'Who called, and whom', 'Result'],
        callBacks.map((call) => [
          moment(call.at),
          `${call.number} (${call.numberFrom})`,
          call.spokeWith ? `${call.by}; spoke with ${call.spokeWith}` : call.by,
          RESULT[call.result],
        ]),
      ),
];

const of = (lines: readonly EmergencyLine[], side: EmergencyLine['side']): string =>
  lines
    .filter((each) => each.side === side)
    .map(({ text }) => text)
    .join(' ') || '–';

function standards({ statute, policy, requester }: EmergencySheet): Block[] {
  const row = (words: string, lines: readonly EmergencyLine[]): string[] => [
    words,
    of(lines, 'for'),
    of(lines, 'against'),
    of(lines, 'unknown'),
  ];
  const name = [policy.name ?? 'The Provider’s Policy', policy.dated ? `of ${longDate(policy.dated)}` : '']
    .join(' ')
    .trim();
  const words = policy.words ? `“${policy.words}”` : 'No words of a policy are recorded.';
  return [
    ...part(`The Statute: ${statute.authority}`),
    table(
      ['In the statute’s words', 'For', 'Against', 'Not known'],
      statute.elements.map((each) => row(`“${each.words}”`, each.lines)),
    ),
    ...part(`${name}: a Standard of Its Own`),
    table(
      ['In the policy’s words', 'For', 'Against', 'Not known'],
      [row(words, policy.lines), row('The requester', requester)],
    ),
  ];
}

/** Lines that bear on no element by name. */
function rest(sheet: EmergencySheet): Block[] {
  const loose = (lines: readonly EmergencyLine[]): string[] =>
    lines.filter(({ on }) => on === null).map(({ text }) => text);
  const columns = [loose(sheet.for), loose(sheet.against), loose(sheet.unknown)];
  const height = Math.max(...columns.map((column) => column.length));
  if (height === 0) return [];
  const rows = Array.from({ length: height }, (_, i) => columns.map((column) => column[i] ?? ''));
  return [...part('What Is Known Besides'), table(['For', 'Against', 'Not known'], rows)];
}

function decisionTable(desk: EmergencyDesk): Block[] {
  const { decisions = [], request } = desk;
  if (decisions.length === 0) return [...part('Decisions'), line('Nobody has decided.')];
  const since = (when: string): string =>
    request?.receivedAt ? ` (${duration(minutesBetween(request.receivedAt, when))} after the request)` : '';
  const rows = decisions.map((decision) => [
    `${moment(decision.at)}${since(decision.at)}`,
    decision.to ? `${OUTCOME[decision.outcome]} to ${decision.to}` : OUTCOME[decision.outcome],
    decision.role ? `${decision.by}, ${decision.role}` : decision.by,
    [decision.reasons ?? '', ...(decision.disclosed ?? []).map((what) => `Disclosed: ${what}.`)].join(' ').trim() ||
      '–',
  ]);
  return [...part('Decisions'), table(['When', 'Decision', 'By', 'Reasons'], rows)];
}

function open(desk: EmergencyDesk): Block[] {
  const points = openPoints(desk);
  const last = desk.decisions?.at(-1);
  const late = last ? factsAfter(desk, last.at) : [];
  return [
    ...part('Still Open'),
    ...(points.length === 0 ? [line('Nothing is open on the desk.')] : points.map(({ words }) => line(words))),
    ...late.map((fact) => line(`Entered after the last decision: ${fact}`)),
  ];
}

/** Parts of the record that the memo is made of. */
function partsOf({ demand: { emergency }, emergencyDesk: desk }: Matter): readonly OpenField[] {
  const policy = desk?.policy;
  return [
    ['The emergency as the demand states it', 'demand.emergency', emergency],
    ['The provider’s policy', 'demand.emergency.policy', emergency ? emergency.policy : null],
    ['Facts for disclosure', 'demand.emergency.facts', emergency ? emergency.facts : null],
    ['Facts against disclosure', 'demand.emergency.against', emergency ? emergency.against : null],
    ['What is not known', 'demand.emergency.unknown', emergency ? emergency.unknown : null],
    ['The log of the desk', 'emergencyDesk', desk],
    ['The request', 'emergencyDesk.request', desk ? desk.request : null],
    ['The policy on the desk', 'emergencyDesk.policy', desk ? policy : null],
    ['Name of the policy', 'emergencyDesk.policy.name', policy ? policy.name : null],
    ['Date of the policy', 'emergencyDesk.policy.dated', policy ? policy.dated : null],
    ['Words of the policy', 'emergencyDesk.policy.words', policy ? policy.words : null],
  ];
}

/** For the person who decides, and for the file: everything recorded, the two standards apart, no conclusion. */
export const emergencyMemo: Maker = (writer) => {
  const desk = writer.matter.emergencyDesk ?? {};
  const sheet = emergencySheet(writer.matter, writer.law);
  reportUnanswered(writer, partsOf(writer.matter), 'the memo');
  const body = [
    line(
      'This memorandum sets out what is recorded. It does not say whether the statute or the policy is met: that is the belief of the person who decides.',
    ),
    ...part('The Request'),
    requestTable(writer),
    ...calls(desk),
    ...(sheet ? [...standards(sheet), ...rest(sheet)] : []),
    ...decisionTable(desk),
    ...open(desk),
    ...(sheet
      ? [...part('If Process Is Asked for Instead'), line(`${sheet.route.words} ${sheet.route.authority}.`)]
      : []),
  ];
  return {
    blocks: { body },
    values: { sheetNotice: 'PRIVILEGED – ATTORNEY WORK PRODUCT', sheetPurpose: 'For counsel alone. Not for filing.' },
  };
};

/** What went, on whose decision, to whom: the kinds of data, never the data. */
export const emergencyDisclosureRecord: Maker = (writer) => {
  const desk = writer.matter.emergencyDesk ?? {};
  const { decisions = [], request, callBacks = [], preserved } = desk;
  const decision = decisions.at(-1);
  const whom = [request?.rank, request?.officer, request?.agency ?? writer.matter.demand.issuer.name]
    .filter(Boolean)
    .join(', ');
  const confirmed = callBacks.find(({ result }) => result === 'confirmed');
  const verified = confirmed
    ? `${moment(confirmed.at)}, on ${confirmed.number} (${confirmed.numberFrom}), by ${confirmed.by}`
    : undefined;
  const kept = preserved ? `${moment(preserved.at)}, by ${preserved.by}` : undefined;
  const rows: Cell[][] = [
    [
      'Decided by',
      answer(writer, decision && `${decision.by}, ${moment(decision.at)}`, 'Who decided', 'emergencyDesk.decisions'),
    ],
    ['Reasons', answer(writer, decision?.reasons, 'Reasons', 'emergencyDesk.decisions')],
    ['Disclosed to', whom],
    ['Requester verified', answer(writer, verified, 'A call that confirmed the requester', 'emergencyDesk.callBacks')],
    ['Records preserved', answer(writer, kept, 'Preservation', 'emergencyDesk.preserved')],
    ['Authority', '18 U.S.C. § 2702(b)(8), (c)(4): permitted, not compelled'],
  ];
  const disclosed = decision?.disclosed ?? [];
  const what: Cell[][] =
    disclosed.length > 0
      ? disclosed.map((each, i) => [String(i + 1), each])
      : [['1', [writer.blank('What was disclosed', 'emergencyDesk.decisions')]]];
  return {
    blocks: {
      body: [
        table(['Record', 'Entry'], rows),
        ...part('What Was Disclosed, and Nothing Beyond It'),
        table(['#', 'Kind of data'], what),
      ],
    },
    values: {
      sheetNotice: 'CONFIDENTIAL – RECORD OF THE PROVIDER',
      sheetPurpose: 'It names kinds of data, never the data. Not for filing.',
    },
  };
};

const RULE = '______________________________';

/** The form an officer fills in and swears to (28 U.S.C. § 1746). Nothing is filled in beforehand. */
export const emergencyOfficerForm: Maker = ({ matter }) => {
  const rows = ASKED.map(([, label]) => [label, RULE]);
  return {
    blocks: {
      body: [
        line(
          `To the officer who asks ${matter.client.name} for an emergency disclosure under 18 U.S.C. § 2702(b)(8) or (c)(4): please answer every line. A disclosure is voluntary. ${matter.client.short} decides on what you state here and calls your agency back on a number that it looks up.`,
        ),
        table(['Asked', 'Answer'], rows),
        ...part('Declaration'),
        line(
          'I am authorized to make this request. I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct (28 U.S.C. § 1746).',
        ),
        line(`Executed on ${RULE}`),
        line(`Signature ${RULE}`),
        line(`Name, rank and badge number ${RULE}`),
      ],
    },
    values: { sheetNotice: 'FOR THE OFFICER TO COMPLETE', sheetPurpose: 'Sworn statement of the requesting officer.' },
  };
};
