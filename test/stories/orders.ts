import type { Matter } from '../../shared/schema/matter';
import { custodian, ground, inCourt, paper, sample, silenced } from './motions';

/*
 * Matters about orders that are no warrant, and one in a California court: invented from end to end.
 */
/** What the government's demands in these stories do not share with the lawsuit of the live sample. */
function ofTheGovernment(matter: Matter): Pick<Matter, 'demand' | 'facts'> {
  const { underlying: _, ...demand } = matter.demand;
  const { instrument, speech, gag, notice } = matter.facts;
  return {
    demand: {
      ...demand,
      statutes: [],
      purposeStated: null,
      offenceStated: null,
      speech: { describes: 'reports on building defects in a housing development', summary: null, period: null },
    },
    facts: { instrument, speech: { ...speech, criticisesRequester: false }, gag, notice },
  };
}

/** Invented: the same host, with an order under § 2703(d) for one account, and a custodian who counted. */
export function ordered(lawAsOf = '2026-11-21'): Matter {
  const matter = silenced(lawAsOf);
  const { demand, facts } = ofTheGovernment(matter);
  return {
    ...matter,
    vehicle: 'motion-2703d',
    court: { id: 'vaed', caseNumber: '1:26-mc-00000', division: 'ALEXANDRIA DIVISION' },
    grounds: ['overbreadth', 'first-amendment-anonymity', 'associational-privacy'].map(ground),
    demand: {
      ...demand,
      instrument: 'order-2703d',
      due: { date: '2016-04-01', time: null, place: null },
      items: [
        { id: 'item-1', text: 'the subscriber records of the account', tier: 'basic-subscriber' },
        { id: 'item-2', text: 'all records of connections to the account', tier: 'other-noncontent' },
      ],
      chronology: [
        {
          date: '2016-03-02',
          text: 'On March 2, 2016, the Order was served on Harborlight.',
          source: null,
          support: [{ kind: 'declaration', id: 'custodian', paragraph: 'custodian-1' }],
        },
      ],
    },
    facts: {
      ...facts,
      instrument: { id: 'order-2703d', judgeSigned: true },
      burden: { hoursEstimate: 320, volumeRecords: 4_100_000 },
    },
    record: {
      exhibits: [paper('Order dated March 1, 2016')],
      declarations: [
        custodian(
          'The items of the Order call for 4,100,000 records. To find, sort and review them would take 320 hours of work.',
        ),
      ],
    },
  };
}

/** Invented: the same host, told to record who writes to one account from now on. */
export function tapped(): Matter {
  const matter = silenced();
  const { demand, facts } = ofTheGovernment(matter);
  return {
    ...matter,
    vehicle: 'motion-vacate-modify',
    grounds: [ground('overbreadth')],
    record: {
      exhibits: [paper('Order dated March 1, 2016')],
      declarations: [custodian('The Order was delivered on March 2, 2016.')],
    },
    demand: {
      ...demand,
      instrument: 'pen-trap-order',
      title: 'Order',
      items: [
        { id: 'item-1', text: 'the addresses to and from which messages are sent', tier: 'prospective-routing' },
        { id: 'item-2', text: 'the subject line of each message', tier: 'prospective-routing' },
      ],
      chronology: [
        {
          date: '2016-03-02',
          text: 'On March 2, 2016, the Order was delivered to Harborlight by hand.',
          source: null,
        },
      ],
    },
    facts: {
      ...facts,
      instrument: { id: 'pen-trap-order', judgeSigned: true },
      gag: { requested: true, courtOrder: true, statute: '18 U.S.C. § 3123(d)' },
    },
  };
}

/** Invented: the live sample as it would stand in a California superior court, on a subpoena of that court. */
export function californian(): Matter {
  const matter = sample('live');
  const underlying = {
    ...matter.demand.underlying,
    court: 'the Superior Court of California, County of San Francisco',
    number: 'CGC-26-000000',
  };
  return {
    ...matter,
    vehicle: 'ccp1987.1',
    court: { ...inCourt(matter, 'ca-superior-sf').court, id: 'ca-superior-sf', caseNumber: 'CGC-26-000000' },
    demand: {
      ...matter.demand,
      instrument: 'state-civil-subpoena-ca',
      title: 'Deposition Subpoena for Production of Business Records',
      statutes: ['Code Civ. Proc., § 2020.410'],
      underlying,
    },
    facts: {
      ...matter.facts,
      instrument: { ...matter.facts.instrument, id: 'state-civil-subpoena-ca' },
      authority: { ...matter.facts.authority, statutesCited: ['Code Civ. Proc., § 2020.410'] },
    },
  };
}
