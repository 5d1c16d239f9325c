import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import { derivedFacts, factAt } from '../derive-facts';
import { capital, demandNoun, SERVICE_WORDS, series, thousands } from '../words';
import { date, spec, time, type FieldSpec, type FieldTable } from './spec';

const noun = (m: Matter): string => demandNoun(m.demand.instrument);
const instrument = (m: Matter, law: Law) => law.instruments.get(m.demand.instrument);
/** A series in words; nothing at all is unanswered, not an empty text. */
const listed = (items: readonly string[] | undefined) => (items && items.length > 0 ? series(items) : undefined);
const tier = (name: string) => (m: Matter) => m.demand.items.some((item) => item.tier === name);

const number =
  (path: string): FieldSpec['get'] =>
  (matter) => {
    const value = factAt(matter.facts, path);
    return typeof value === 'number' ? thousands(value) : value === null ? null : undefined;
  };

/** What the demand says, how it came, and what answering it would cost. */
export const DEMAND_FIELDS: FieldTable = {
  'instrument.id': spec('Kind of demand', 'demand.instrument', (m) => m.demand.instrument),
  'instrument.title': spec('Kind of demand', 'demand.instrument', (m, law) => instrument(m, law)?.title),
  'instrument.judgeSigned': spec('Signed by a judge', 'facts.instrument.judgeSigned', (m, law) => {
    const answered = factAt(m.facts, 'instrument.judgeSigned');
    return typeof answered === 'boolean' ? answered : instrument(m, law)?.judgeSigned === true;
  }),
  'demand.noun': spec('Kind of demand', 'demand.instrument', noun),
  'demand.Noun': spec('Kind of demand', 'demand.instrument', (m) => capital(noun(m))),
  'demand.title': spec('Title on the face of the demand', 'demand.title', (m) => m.demand.title),
  'demand.number': spec('Number of the demand', 'demand.number', (m) => m.demand.number),
  'demand.dated': spec('Date on the demand', 'demand.dated', (m) => date(m.demand.dated)),
  'demand.served': spec('Date of service', 'demand.served.date', (m) => date(m.demand.served.date)),
  'demand.servedTime': spec('Time of service', 'demand.served.time', (m) => time(m.demand.served.time)),
  'demand.servedMethod': spec('How it was served', 'demand.served.method', (m) => {
    const method = m.demand.served.method;
    return typeof method === 'string' ? SERVICE_WORDS[method] : method;
  }),
  'demand.servedPlace': spec('Where it was served', 'demand.served.place', (m) => m.demand.served.place),
  'demand.due': spec('Return date', 'demand.due.date', (m) => date(m.demand.due.date)),
  'demand.dueTime': spec('Hour of return', 'demand.due.time', (m) => time(m.demand.due.time)),
  'demand.duePlace': spec('Place of return', 'demand.due.place', (m) => m.demand.due.place),
  'demand.statutes': spec('Statutes cited on its face', 'demand.statutes', (m) => listed(m.demand.statutes)),
  'demand.items': spec('Items demanded', 'demand.items', (m) => listed(m.demand.items.map((item) => item.text))),
  'demand.itemsCount': spec('Items demanded', 'demand.items', (m) =>
    m.demand.items.length > 0 ? String(m.demand.items.length) : undefined,
  ),
  'demand.purposeStated': spec('Purpose stated', 'demand.purposeStated', (m) => m.demand.purposeStated),
  'demand.offenceStated': spec('Offence stated', 'demand.offenceStated', (m) => m.demand.offenceStated),
  'demand.secrecyWords': spec('Words asking for secrecy', 'demand.secrecy.words', (m) => m.demand.secrecy?.words),
  'demand.dueBeforeServed': {
    ...spec('Due before it was served', 'demand.due.date', ({ demand: { served, due } }) => {
      if (served.date && due.date) return due.date < served.date;
      // What the record does not say makes the comparison unknown, too; else it is unanswered.
      return served.date === null || due.date === null ? null : undefined;
    }),
    from: ['demand.due', 'demand.served'],
  },
  'demand.peopleAffected': spec('People affected', 'demand.items', (m) => {
    const people = factAt(derivedFacts(m), 'demand.affectedPersonsEstimate');
    return typeof people === 'number' ? thousands(people) : undefined;
  }),
  'burden.hours': spec('Hours of work it would take', 'facts.burden.hoursEstimate', number('burden.hoursEstimate')),
  'burden.cost': spec('Cost in dollars', 'facts.burden.costEstimateUSD', number('burden.costEstimateUSD')),
  'burden.records': spec('Number of records', 'facts.burden.volumeRecords', number('burden.volumeRecords')),
  'has.contents': spec('Contents demanded', 'demand.items', tier('contents')),
  'has.noncontent': spec('Non-content records demanded', 'demand.items', tier('other-noncontent')),
  'has.subscriber': spec('Subscriber records demanded', 'demand.items', tier('basic-subscriber')),
};
