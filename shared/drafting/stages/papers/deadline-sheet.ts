import { matterDeadlines } from '../../../deadlines/of-matter/matter-deadlines';
import type { DeadlineStatus, MatterDeadline } from '../../../deadlines/of-matter/entry';
import { isAsEntered } from '../../../deadlines/of-matter/policy';
import { listDate } from '../../../kernel/civil-date';
import { curlQuotes } from '../../../kernel/typography';
import type { Law } from '../../../schema/law';
import type { Matter } from '../../../schema/matter';
import type { Block } from '../../draft-doc';
import { capital, clock } from '../../words';
import type { Maker } from './made';
import { reportUnanswered, type OpenField } from './open-fields';
import { line, part, table } from './sheet';

const STATUS: Readonly<Record<DeadlineStatus, string>> = {
  open: 'Open',
  today: 'Today',
  overdue: 'Overdue',
  passed: 'Passed',
  done: 'Done',
  'at-risk': 'At risk: the hearing comes after this date',
  invalid: 'No valid date: the demand’s own dates contradict each other',
  stayed: 'Stayed',
};

/** A day, with its hour where there is one: 'Fri, Apr 21, 2017, 9:00 a.m.' */
function moment(text: string): string {
  const time = text.slice(11, 16);
  return `${listDate(text.slice(0, 10))}${time === '' ? '' : `, ${clock(time)}`}`;
}

/** The day to keep: the careful one where there are two, said so. */
function dayWords({ due, conservative, latest, status }: MatterDeadline): string {
  if (status === 'invalid') return `${moment(due)} (no valid date)`;
  if (conservative === undefined) {
    return latest === undefined ? moment(due) : `${moment(due)} (if an unsettled holiday counts: ${moment(latest)})`;
  }
  return `${listDate(conservative)} (careful; by the rule’s text ${moment(due)})`;
}

function ruleWords({ trigger }: MatterDeadline, law: Law): string {
  const { triggers, rules } = law.deadlines;
  if (trigger === 'log-retention') return 'The provider’s own retention';
  return triggers.get(trigger)?.label ?? rules.get(trigger)?.title ?? trigger;
}

function readWords({ trigger, verified, overridden }: MatterDeadline): string {
  if (overridden) return `Set by hand: ${overridden.because}`;
  if (!verified) return 'Not verified';
  return isAsEntered(trigger) ? 'As entered' : 'Rule read in a source';
}

/** Which matter it is, and what its dates run from. */
function matterTable(matter: Matter, law: Law): Block {
  const { title, client, court, demand } = matter;
  const where = court === null ? undefined : law.courts.get(court.id)?.name;
  const day = (date: string | null | undefined): string =>
    date === undefined ? 'not entered' : date === null ? 'not in the record' : listDate(date);
  const instrument = law.instruments.get(demand.instrument)?.title ?? demand.instrument;
  const events = matter.calendar?.events ?? [];
  return table(
    ['Matter', title.replace(/^SAMPLE – /, '')],
    [
      ['Client', client.name],
      ['Court', `${where ?? 'None chosen'}${court?.caseNumber ? `, No. ${court.caseNumber}` : ''}`],
      ['Demand', curlQuotes(`${instrument}, ${demand.issuer.name} to ${demand.recipient.name}`)],
      ['Served', day(demand.served.date)],
      ['Due on its face', day(demand.due.date)],
      ['Hearing', day(court === null ? undefined : court.hearing?.date)],
      ...events.map(({ kind, on, until, note }) => [
        capital(kind.replaceAll('-', ' ')),
        curlQuotes(`${listDate(on)}${until ? `, until ${listDate(until)}` : ''}${note ? `. ${note}` : ''}`),
      ]),
    ],
  );
}

/** What the sheet prints of the matter, or what its dates run from. */
function runsFrom({ court, demand, response, calendar }: Matter): readonly OpenField[] {
  const hearing = court ? court.hearing : null;
  return [
    ['Number of the case', 'court.caseNumber', court ? court.caseNumber : null],
    ['Hearing', 'court.hearing', hearing],
    ['Day of the hearing', 'court.hearing.date', hearing ? hearing.date : null],
    ['Time of the hearing', 'court.hearing.time', hearing ? hearing.time : null],
    ['Day of the demand', 'demand.dated', demand.dated],
    ['Day of service', 'demand.served.date', demand.served.date],
    ['Time of service', 'demand.served.time', demand.served.time],
    ['Way of service', 'demand.served.method', demand.served.method],
    ['Day on which it is due', 'demand.due.date', demand.due.date],
    ['Time at which it is due', 'demand.due.time', demand.due.time],
    ['How it is answered', 'response', response],
    ['Day of the answer', 'response.answerOn', response ? response.answerOn : null],
    ['Renewal of the preservation', 'response.preservation', response ? response.preservation : null],
    ['What dates run from', 'calendar', calendar],
  ];
}

/** Left to be written in. */
const SIGN = '________';

function summary(deadlines: readonly MatterDeadline[], law: Law): Block {
  if (deadlines.length === 0) return line('No date is computed from what this matter holds.');
  const rows = deadlines.map((entry, at) => [
    String(at + 1),
    dayWords(entry),
    curlQuotes(`${entry.label}. ${STATUS[entry.status]}.`),
    curlQuotes(`${ruleWords(entry, law)}. ${readWords(entry)}.`),
    SIGN,
    SIGN,
  ]);
  return table(['#', 'Day to keep', 'What', 'Rule', 'Calendared', 'Signed off'], rows);
}

function arithmetic(entry: MatterDeadline, at: number): Block[] {
  const { label, steps, warnings, unverified, remedies = [], workingDate, detail } = entry;
  const notes = [
    ...(detail === undefined ? [] : [detail]),
    ...(workingDate === undefined ? [] : [`Last safe day in practice: ${listDate(workingDate)}.`]),
    ...warnings,
    ...(unverified.length > 0 ? [`Not verified: ${unverified.join('; ')}.`] : []),
    ...(remedies.length > 0 ? [`Record one of: ${remedies.join('; ')}.`] : []),
  ];
  return [
    ...part(curlQuotes(`${at + 1}. ${label}`)),
    table(
      ['Date', 'Because', 'Authority'],
      steps.map(({ date, because, authority }) => [
        moment(date),
        curlQuotes(capital(because)),
        curlQuotes(capital(authority)),
      ]),
    ),
    ...notes.map((note) => line(curlQuotes(note))),
  ];
}

function openQuestions(matter: Matter): Block[] {
  const { questions, lost } = matterDeadlines(matter);
  const lines = [
    ...questions.map(({ why }) => why),
    ...lost.map((id) => `A date was set by hand for “${id}”, which the matter computes no longer.`),
  ];
  return lines.length === 0 ? [] : [...part('Not Computed'), ...lines.map((text) => line(curlQuotes(text)))];
}

/**
 * Each date of the matter with its rule and its arithmetic, to be signed on paper. Who calendared and who signed off
 * in Quash is no part of a matter file, so that the two columns are lines to fill.
 */
export const deadlineSheet: Maker = (writer) => {
  const { matter, law } = writer;
  reportUnanswered(writer, runsFrom(matter), 'the sheet');
  const { deadlines } = matterDeadlines(matter);
  const body = [
    line(
      `Computed from what the matter holds on ${listDate(matter.today)}. Check every date against the rule and the judge’s own orders. Two people sign each line: who calendared the date, and another who checked it.`,
    ),
    matterTable(matter, law),
    ...part('Dates'),
    summary(deadlines, law),
    ...openQuestions(matter),
    ...deadlines.flatMap(arithmetic),
  ];
  return {
    blocks: { body },
    values: { sheetNotice: 'PRIVILEGED – ATTORNEY WORK PRODUCT', sheetPurpose: 'For counsel alone. Not for filing.' },
  };
};
