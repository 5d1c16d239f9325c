import { longDate, weekday } from '../../kernel/civil-date';
import type { DemandItem } from '../../schema/demand';
import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import { factAt } from '../derive-facts';
import { isGovernment, namesSpeaker, objectionsTo, reachesOthers, responseTo } from '../item-objections';
import { objectionDays, preservedUntil } from '../objection-days';
import { clock, demandNoun, series, thousands } from '../words';
import { date, spec, type Answer, type FieldSpec, type FieldTable } from './spec';

/** The item a passage speaks of: the only one left in the matter while it is written (oneItem). */
const item = (label: string, get: (item: DemandItem, matter: Matter, law: Law) => Answer): FieldSpec =>
  spec(label, 'demand.items', (matter, law) => {
    const one = matter.demand.items[0];
    return one === undefined ? undefined : get(one, matter, law);
  });

/** What was entered as the answer to that item. Silence of an optional field is no question. */
const answer = (label: string, get: (matter: Matter) => Answer): FieldSpec => spec(label, 'response.items', get);
const entry = (matter: Matter) => responseTo(matter, matter.demand.items[0]);

const TIER_WORDS: Readonly<Record<DemandItem['tier'], string>> = {
  'basic-subscriber': 'basic subscriber information',
  'other-noncontent': 'records other than contents',
  contents: 'the contents of communications',
  'prospective-routing': 'routing information that does not yet exist',
};

/** Grounds as a list of objections names them. */
const OBJECTION_WORDS: Readonly<Record<string, string>> = {
  'wrong-instrument-sca': 'Stored Communications Act',
  'exceeds-statutory-authority': 'scope of 17 U.S.C. § 512(h)',
  'first-amendment-anonymity': 'First Amendment anonymity',
  'insufficient-showing': 'lack of the required showing',
  'associational-privacy': 'privacy of association',
  overbreadth: 'overbreadth',
  'undue-burden': 'undue burden',
  privilege: 'privilege',
};

/** 'Stored Communications Act, overbreadth, and undue burden'; null when there is none. */
export function objectionWords(matter: Matter, one: DemandItem, law: Law): string | null {
  const words = objectionsTo(matter, one, law).flatMap((id) => OBJECTION_WORDS[id] ?? []);
  return words.length === 0 ? null : series(words);
}

/** 'Monday, December 7, 2026, at 10:00 a.m.' */
function moment(at: string): string {
  const [day = '', hour = ''] = at.split('T');
  return `${weekday(day)}, ${longDate(day)}, at ${clock(hour)}`;
}

const period = ({ from, to }: DemandItem): string | null =>
  from && to ? `${longDate(from)} through ${longDate(to)}` : null;

/** Offices take an article in a sentence, companies and people none: 'the United States Attorney for …'. */
function withArticle(name: string): string {
  const office = /\b(Attorney|Department|Bureau|Office|Agency|Commission|Division|Grand Jury)\b/.test(name);
  return office && !/^the /i.test(name) ? `the ${name}` : name;
}

/** How each item is answered, and the days that answers turn on. */
export const RESPONSE_FIELDS: FieldTable = {
  'demand.aNoun': spec('Kind of demand', 'demand.instrument', ({ demand }) => {
    const noun = demandNoun(demand.instrument);
    return `${noun.startsWith('o') ? 'an' : 'a'} ${noun}`;
  }),
  'demand.issued': spec('Issuer', 'demand.issuer.name', (m, law) => {
    const signed = m.facts.instrument?.judgeSigned ?? law.instruments.get(m.demand.instrument)?.judgeSigned;
    const by = signed ? 'issued by a court at the request of' : isGovernment(m) ? 'issued by' : 'issued for';
    return `${by} ${withArticle(m.demand.issuer.name)}`;
  }),
  'issuer.isGovernment': spec('Kind of issuer', 'demand.issuer.kind', isGovernment),
  'item.text': item('Words of the item', (one) => one.text),
  'item.tier': item('Tier of data', (one) => one.tier),
  'item.tierWords': item('Tier of data', (one) => TIER_WORDS[one.tier]),
  'item.period': item('Period of the item', period),
  'item.people': item('People it reaches', ({ people }) =>
    typeof people === 'number' && people > 1 ? thousands(people) : null,
  ),
  'item.namesSpeaker': item('Kinds of data', namesSpeaker),
  'item.reachesOthers': item('Kinds of data', reachesOthers),
  'item.objections': item('Objections to the item', (one, matter, law) => objectionWords(matter, one, law)),
  'item.answer': answer('Answer to the item', (matter) => entry(matter)?.answer),
  'item.narrowTo': answer('Narrower request', (matter) => entry(matter)?.narrowTo),
  'item.produced': answer('What is produced', (matter) => entry(matter)?.produced ?? null),
  'item.reason': answer('Why it is withheld', (matter) => entry(matter)?.reason ?? null),
  'response.answerOn': spec('Day of the answer', 'response.answerOn', (m) => date(m.response?.answerOn)),
  'response.answersWhenDue': spec('Day of the answer', 'response.answerOn', (m) => {
    const day = m.response?.answerOn;
    return day && m.demand.due.date ? day === m.demand.due.date : null;
  }),
  'response.conferTimes': spec('Times to confer', 'response.confer.offered', (m) => {
    const offered = m.response?.confer?.offered ?? [];
    return offered.length === 0 ? null : series(offered.map(moment), 'or');
  }),
  'compliance.tooSoon': spec('Return date', 'demand.due.date', (m) => {
    const { compliance, fourteenth } = objectionDays(m);
    return compliance !== undefined && fourteenth !== undefined ? compliance < fourteenth : null;
  }),
  'compliance.tooFar': spec('Miles to the place of compliance', 'facts.compliance.distanceMiles', (m) => {
    const miles = factAt(m.facts, 'compliance.distanceMiles');
    return typeof miles === 'number' ? miles > 100 : null;
  }),
  'preservation.until': {
    ...spec('Last day of preservation', 'demand.served.date', (m) => date(preservedUntil(m))),
    from: ['demand.served'],
  },
  'preservation.renewedOn': spec('Request renewed', 'response.preservation.renewedOn', (m) =>
    date(m.response?.preservation?.renewedOn ?? null),
  ),
  'preservation.reference': spec(
    'Reference of the requester',
    'response.preservation.reference',
    (m) => m.response?.preservation?.reference ?? null,
  ),
  'inCamera.orderedOn': spec('In camera review ordered', 'response.inCamera.orderedOn', (m) =>
    date(m.response?.inCamera?.orderedOn),
  ),
  'inCamera.order': spec('Order for in camera review', 'response.inCamera.order', (m) => m.response?.inCamera?.order),
  'inCamera.contents': spec('What is lodged', 'response.inCamera.contents', (m) => m.response?.inCamera?.contents),
};
