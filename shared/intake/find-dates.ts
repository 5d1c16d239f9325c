import { longDate } from '../kernel/civil-date';
import { type DateMention, findDates, findTimes, type TimeMention } from './dates';
import type { IntakeField, IntakeNote, Offer, Sureness } from './offer';
import { groupSpan, lineAt, matches, offerOf, type Paper } from './paper';

type Role = 'due' | 'served' | 'dated';

const afterDate = 'stands after “Date”';

/** Words before a day that say what the day is; the nearest to it wins. `null`: a day of something else. */
const cues: readonly (readonly [Role | null, Sureness, RegExp, string])[] = [
  [
    'due',
    'stated',
    /\b(?:return date|date of return|due date|date due|response due|compliance date|production date|response deadline|deadline|date(?: and time)? (?:for|of) (?:production|compliance|appearance|return)|date and time)\b[^.]{0,25}$|\bon \(date\):?\s{0,4}$/gi,
    'named as the day to answer',
  ],
  [
    'due',
    'stated',
    /\b(?:on or before|(?:no|not) later than|returnable|(?:is|are) due|due (?:on|by))\b[^.]{0,40}$/gi,
    'the day by which the paper wants an answer',
  ],
  [
    'due',
    'likely',
    /\b(?:appear|attend|deposition|produce|respond|comply|provided?|delivered|received by|submitted)\b[^.]{0,90}\b(?:on|by|before|at)\b[^.]{0,60}$/gi,
    'the day on which the paper wants something done',
  ],
  ['due', 'likely', /(?<!\bor )\b(?:by|before)\s{0,3}$/gi, 'the day by which the paper wants something done'],
  [
    'served',
    'stated',
    /\b(?:date (?:of )?service|date served|service date|(?:was |were )?served(?: [a-z ]{0,30})? on|date received|received on)\b[^.]{0,25}$/gi,
    'named as the day of service',
  ],
  [
    'served',
    'likely',
    /\b(?:faxed|received|e-?mailed|transmitted|sent|delivered|served)\b[^.]{0,40}$/gi,
    'the day on which the paper was sent or received',
  ],
  [
    'dated',
    'stated',
    /\b(?:dated|date issued|issued|date of issuance|issue date|date signed|date of (?:request|order|letter|subpoena))\b[^.]{0,20}$/gi,
    'named as the date of the paper',
  ],
  ['dated', 'stated', /\bthis\s{0,3}$/gi, 'the day on which the paper says it was given'],
  [
    'dated',
    'likely',
    /(?<!\(|\b(?:return|due|compliance|production|response|appearance|service|served|received) )\bdate\b\W{0,4}$/gi,
    afterDate,
  ],
  [
    null,
    'likely',
    /\b(?:from|since|between|through|thru|until|till|beginning|ending|starting|period(?: of)?|covering|posted|published|created|rev|revised|approved|effective|enacted|amended|born|dob|expires?|incident|occurred|committed|in or about|on or about|after|of)\b\W{0,6}$/gi,
    '',
  ],
];

/** What may stand between a cue and the day: a weekday, a time, 'on', 'at'. */
const between =
  /(?:\b(?:on|at|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|\d{1,2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|noon|eastern|central|mountain|pacific|e[sd]?t|c[sd]?t|p[sd]?t|local|time)\b|[\s,:()._])+$/i;

interface Judged {
  readonly role: Role;
  readonly sure: Sureness;
  readonly why: string;
}

/** The words before a day, back to the empty line or the day before it; a label above its blank, as forms have it. */
function leadOf(paper: Paper, date: DateMention, floor: number): string {
  const { prose, lines } = paper;
  const at = lineAt(paper, date.start);
  let from = Math.max(floor, date.start - 160);
  for (let index = at; index > 0 && (lines[index]?.end ?? 0) > from; index -= 1) {
    if (lines[index]?.opens) {
      from = Math.max(from, lines[index]?.start ?? 0);
      break;
    }
  }
  const before = prose.slice(from, date.start);
  const above = lines[at - 1];
  return before.trim() === '' && above && above.text.length <= 60 && /:$|date/i.test(above.text) ? above.text : before;
}

const executing = /\bexecut(?:e|ed|ion)\b[^.]{0,100}$/i;

function judge(paper: Paper, date: DateMention, floor: number): Judged | undefined {
  const before = leadOf(paper, date, floor);
  if (executing.test(before)) return undefined;
  const bare = before.replace(between, '');
  const hits = cues.flatMap(([role, sure, pattern, why]) => {
    const reach = Math.max(...[before, bare].map((text) => matches(text, pattern, 20).at(-1)?.index ?? -1));
    return reach < 0 ? [] : [{ role, sure, why, reach }];
  });
  // The nearest words decide what the day is; the plainest of them how sure that is.
  const nearest = hits.toSorted((a, b) => b.reach - a.reach)[0];
  if (nearest) {
    const { role } = nearest;
    // A form that gives a date, and below it a time, gives the day to answer.
    if (
      role === 'dated' &&
      nearest.why === afterDate &&
      /^\s{0,4}(?:\n\s{0,20})?(?:at )?(?:time\b|\d{1,2}:\d{2} ?[ap]\.?m)/i.test(
        paper.view.slice(date.end, date.end + 40),
      )
    )
      return { role: 'due', sure: 'likely', why: 'a date with a time beside it, as forms name the day to answer' };
    const plainest = hits.find((hit) => hit.role === role && hit.sure === 'stated') ?? nearest;
    return role === null ? undefined : { role, sure: plainest.sure, why: plainest.why };
  }
  const at = lineAt(paper, date.start);
  const line = paper.lines[at];
  const alone = line !== undefined && line.text.length <= date.end - date.start + 14;
  if (alone && at < 15) return { role: 'dated', sure: 'likely', why: 'stands alone near the top of the paper' };
  return undefined;
}

/** The days given to an officer to execute a warrant; the provider's own day is another. */
export function executionWindows(paper: Paper): IntakeNote[] {
  const dates = findDates(paper.view, 400);
  return dates
    .filter((date, at) => executing.test(leadOf(paper, date, dates[at - 1]?.end ?? 0)))
    .slice(0, 2)
    .map((date) => ({
      text: `${longDate(date.value)} is the day by which an officer must execute the warrant. It was not offered as the day on which the provider must answer.`,
      start: date.start,
      end: date.end,
    }));
}

const fieldOf: Readonly<Record<Role, IntakeField>> = {
  due: 'demand.due.date',
  served: 'demand.served.date',
  dated: 'demand.dated',
};

/** The time that goes with a day: in the words right after it, or right before. */
function timeBeside({ view }: Paper, date: DateMention): TimeMention | undefined {
  const stop = (text: string): number => {
    const at = text.search(/\n *\n|;/);
    return at < 0 ? text.length : at;
  };
  const after = view.slice(date.end, date.end + 45);
  const [next] = findTimes(view, { start: date.end, end: date.end + stop(after) });
  if (next) return next;
  return findTimes(view, { start: Math.max(0, date.start - 40), end: date.start }).at(-1);
}

/** Dated, served and due, each with the words that say so. */
export function dateOffers(paper: Paper): Offer[] {
  const dates = findDates(paper.view);
  return dates.flatMap((date, at) => {
    const judged = judge(paper, date, dates[at - 1]?.end ?? 0);
    if (judged === undefined) return [];
    const { role, why } = judged;
    const reading = date.reading ? `; ${date.reading}` : '';
    const sure = date.ambiguous && judged.sure === 'stated' ? 'likely' : judged.sure;
    const field = fieldOf[role];
    const day = offerOf(paper, { field, span: date, value: date.value, why: `${why}${reading}`, sure });
    const time = role === 'dated' ? undefined : timeBeside(paper, date);
    const hour =
      time &&
      offerOf(paper, {
        field: role === 'due' ? 'demand.due.time' : 'demand.served.time',
        span: time,
        value: time.value,
        why: time.half
          ? 'stands beside that day; neither a.m. nor p.m. is said, read on a 24-hour clock'
          : `stands beside ${longDate(date.value)}`,
        sure: time.half ? 'unsure' : sure,
      });
    return [day, hour].filter((offer) => offer !== undefined);
  });
}

const methods: readonly (readonly [RegExp, string])[] = [
  [/fax|facsimile/i, 'fax'],
  [/e-?mail|electronic mail/i, 'email'],
  [/portal/i, 'portal'],
  [/agent/i, 'registered-agent'],
  [/mail|fedex|overnight|courier/i, 'mail'],
  [/personal|hand/i, 'personal'],
];
const way =
  /\b(via|by|through|sent by|served by|service by|method of service:|served via)\s{1,3}(?:the |your )?((?:tele)?fax\b|facsimile\b|e-?mail\b|electronic mail\b|(?:certified |registered |first[- ]class )?(?:u\.s\. )?mail\b|overnight (?:mail|courier)\b|fedex\b|(?:law enforcement |online |legal |request |guide ){0,3}portal\b|personal (?:service|delivery)\b|hand(?: delivery)?\b|registered agent\b)/gi;
const answering =
  /\b(?:produc|respon|return|repl|submit|deliver|provid|forward|contact|questions|comply|answer)[a-z]*\b[^.]{0,90}$/i;

const onAgent = /\bserved\b[^.\n]{0,60}\b(?:upon|on|to|through) (?:the|its|your)? ?(?:statutory |registered )agent\b/i;

/** How the paper came, where it says so. */
export function methodOffers(paper: Paper): Offer[] {
  const agent = onAgent.exec(paper.prose.slice(0, 20_000));
  if (agent) {
    const span = { start: agent.index, end: agent.index + agent[0].length };
    const why = 'the paper says so';
    const offer = offerOf(paper, {
      field: 'demand.served.method',
      span,
      value: 'registered-agent',
      why,
      sure: 'stated',
    });
    return offer ? [offer] : [];
  }
  return matches(paper.prose, way, 20).flatMap((match) => {
    const how = match[2] ?? '';
    // "Produce the records by e-mail" tells the way back.
    if (answering.test(paper.prose.slice(Math.max(0, match.index - 100), match.index))) return [];
    const value = methods.find(([pattern]) => pattern.test(how))?.[1];
    const stated = /service|served/i.test(match[1] ?? '');
    const head = lineAt(paper, match.index) < 25;
    if (!value || (!stated && !head)) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const why = stated ? 'named as the way of service' : 'stands at the head of the paper';
    const offer = offerOf(paper, {
      field: 'demand.served.method',
      span,
      value,
      why,
      sure: stated ? 'stated' : 'likely',
    });
    return offer ? [offer] : [];
  });
}

const placeLabel = /^(?:place(?: of (?:return|production|compliance|appearance))?|location) ?: {0,20}(.{4,160})$/i;
const doing = /\b(?:appear|attend|produce|deliver)\b/gi;
const placeProse =
  /^[^.:;]{0,200}?\bat\s{1,3}((?:the (?:[a-z]{2,12} of )?)?(?:[A-Z]|\d{1,5} )[^;:]{8,140}?)(?=,? (?:on|at|by|before)\s{1,3}(?:the )?(?:\d|[A-Z])|;|\n *\n)/;

const placeAfter =
  /^,?(?: at)?(?: \d{1,2}(?::\d{2})? ?[ap]\.?m\.?)?,? at ((?:the (?:[a-z]{2,12} of )?)?(?:[A-Z]|\d{1,5} )[^;:\n]{8,160}?)(?=\.(?:\s|$)|;|\n)/;

/** Where the answer is wanted. */
export function placeOffers(paper: Paper): Offer[] {
  const field = 'demand.due.place';
  const labelled = paper.lines.flatMap((line) => {
    const value = placeLabel
      .exec(line.text)?.[1]
      ?.split(/ {2,}|date and time/i)[0]
      ?.trim();
    if (!value) return [];
    const start = line.start + line.text.indexOf(value, 5);
    return [
      offerOf(paper, { field, span: { start, end: start + value.length }, why: 'named as the place', sure: 'stated' }),
    ];
  });
  const told = matches(paper.prose, doing, 100).map((start) => {
    const match = placeProse.exec(paper.prose.slice(start.index, start.index + 400));
    return (
      match &&
      offerOf(paper, {
        field,
        span: groupSpan(match, match[1] ?? '', start.index),
        why: 'the place where the paper wants something done',
        sure: 'likely',
      })
    );
  });
  const after = dateOffers(paper)
    .filter(({ field: one }) => one === 'demand.due.date')
    .slice(0, 3)
    .map(({ end }) => {
      const match = placeAfter.exec(paper.prose.slice(end, end + 260));
      const why = 'stands after the day to answer';
      return match && offerOf(paper, { field, span: groupSpan(match, match[1] ?? '', end), why, sure: 'likely' });
    });
  const prose = told.some((offer) => offer) ? told : after;
  return (labelled.length > 0 ? labelled : prose).filter((offer) => offer !== undefined && offer !== null).slice(0, 4);
}

const counted =
  /\bwithin\s{1,3}(?:\w{1,12}\s{0,2})?\(?\d{0,3}\)?\s{0,2}(?:business |calendar |court )?(?:days?|hours?|weeks?)\b[^.\n]{0,80}/gi;

/** A time that is counted, not named, is no date yet. */
export function countedTimes(paper: Paper): IntakeNote[] {
  return matches(paper.prose, counted, 3).map((match) => ({
    text: `The paper counts a time: “${match[0].replace(/\s+/g, ' ').trim()}”. No date was offered for it.`,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
