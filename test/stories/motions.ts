import { law } from '../../shared/law';
import type { Matter } from '../../shared/schema/matter';
import { sampleMatter, type SampleName } from '../../templates/library';

/*
 * Matters in which the motions beside the challenge are filed, made from the samples: the same record, another client
 * or a later day. What is invented for a test is said to be.
 */
const sample = (name: SampleName): Matter => sampleMatter(name, '2026-11-21');
const ground = (id: string) => ({ id, chosen: true });

/** A reader of the site, on the day of the sample and with the law of a later day. */
export function dreamhostReader(lawAsOf = '2017-08-11'): Matter {
  const matter = sample('dreamhost');
  return {
    ...matter,
    vehicle: null,
    today: lawAsOf,
    lawAsOf,
    client: { side: 'account-holder', name: 'J. Doe', short: 'Doe', description: 'one of those who visited the site' },
    grounds: ['particularity', 'overbreadth', 'first-amendment-anonymity'].map(ground),
    parties: [...matter.parties, { id: 'party-3', role: 'movant', name: 'J. Doe' }],
  };
}

/** The account holder of People v. Harris, who is known by name, after the ruling of April 20, 2012. */
export function harrisHimself(): Matter {
  const matter = sample('harris');
  return {
    ...matter,
    client: {
      side: 'account-holder',
      name: 'Malcolm Harris',
      short: 'Harris',
      description: 'the holder of the @destructuremal account and the defendant',
    },
    grounds: ['wrong-instrument-sca', 'fourth-amendment', 'overbreadth'].map(ground),
  };
}

const custodian = (text: string) => ({
  id: 'custodian',
  kind: 'custodian' as const,
  declarant: 'Robin Example',
  title: 'Custodian of Records',
  employer: 'Harborlight',
  place: 'San Francisco, California',
  paragraphs: [{ id: 'custodian-1', text, confirmed: { on: '2016-03-20', by: 'Jordan A. Avery' } }],
});

const paper = (title: string) => ({
  id: 'demand',
  what: 'demand' as const,
  title,
  dated: '2016-03-01',
  sealed: true,
  pages: 4,
});

/** Invented: the fictitious host of the live sample, silenced by an order under § 2705(b). */
export function silenced(lawAsOf = '2026-11-21'): Matter {
  const matter = sample('live');
  return {
    ...matter,
    today: lawAsOf,
    lawAsOf,
    restricted: true,
    vehicle: 'motion-vacate-ndo',
    court: { id: 'cand', division: 'SAN FRANCISCO', caseNumber: '3:26-mc-00000' },
    parties: [],
    record: {
      exhibits: [paper('Nondisclosure Order dated March 1, 2016')],
      declarations: [custodian('The Order was served on March 2, 2016. Harborlight has told nobody of it.')],
    },
    counsel: matter.counsel.filter((one) => one.side === 'client'),
    grounds: [ground('improper-nondisclosure')],
    demand: {
      ...matter.demand,
      instrument: 'ndo-2705b',
      title: 'Order',
      number: null,
      dated: '2016-03-01',
      issuer: {
        kind: 'prosecutor',
        name: 'United States Attorney',
        short: 'the government',
        office: null,
        officer: null,
        officerTitle: null,
        signatory: null,
        signatoryTitle: null,
        address: null,
        email: null,
      },
      served: { date: '2016-03-02', time: null, method: null, place: null },
      due: { date: null, time: null, place: null },
      secrecy: { words: 'shall not disclose the existence of this Order to any person', askedBy: null },
      items: [],
      chronology: [
        {
          date: '2016-03-02',
          text: 'On March 2, 2016, the Order was served on Harborlight with a warrant for one account.',
          source: null,
        },
      ],
    },
    facts: {
      ...matter.facts,
      instrument: { id: 'ndo-2705b', judgeSigned: true },
      gag: {
        requested: true,
        courtOrder: true,
        statute: '18 U.S.C. § 2705(b)',
        duration: 'indefinite',
        individualisedFinding: false,
      },
      notice: { targetNotified: false },
    },
  };
}

/** Invented: the same host, with a national security letter. */
export function lettered(): Matter {
  const matter = silenced();
  return {
    ...matter,
    vehicle: 'petition-3511a',
    record: {
      exhibits: [paper('National security letter dated March 1, 2016')],
      declarations: [custodian('The Letter was delivered on March 2, 2016. Harborlight has told nobody of it.')],
    },
    demand: {
      ...matter.demand,
      instrument: 'nsl-2709',
      title: null,
      items: [{ id: 'item-1', text: 'name, address and length of service of one account', tier: 'basic-subscriber' }],
      chronology: [
        {
          date: '2016-03-02',
          text: 'On March 2, 2016, the Letter was delivered to Harborlight by hand.',
          source: null,
        },
      ],
    },
    facts: {
      ...matter.facts,
      instrument: { id: 'nsl-2709', judgeSigned: false },
      gag: { requested: true, courtOrder: false },
    },
  };
}

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

/** Twitter v. DHS on the day it ended: the action is on file under its number. */
export function altUscisFiled(): Matter {
  const matter = sample('alt-uscis');
  const court = { id: 'cand', ...matter.court, caseNumber: '3:17-cv-01916' };
  return { ...matter, today: '2017-04-07', lawAsOf: '2017-04-07', court };
}

/** The same matter with an order entered among its exhibits, as an appeal needs; the order is invented. */
export function withOrder(
  matter: Matter,
  title = 'Order denying the motion',
  dated: string | null = '2017-08-10',
): Matter {
  const exhibits = [...(matter.record?.exhibits ?? []), { id: `order-${title}`, what: 'order' as const, title, dated }];
  return { ...matter, record: { ...matter.record, exhibits } };
}

/** The matter in another court, with what that court's caption asks for. */
export function inCourt(matter: Matter, id: string): Matter {
  const district = id === 'us-district-generic' ? { district: 'Northern District of Ohio' } : {};
  const division = law.courts.get(id)?.caption.divisions[0];
  const { caseNumber } = matter.court ?? {};
  const court = { id, caseNumber, part: null, judge: null, ...district, ...(division ? { division } : {}) };
  return { ...matter, court: court as Matter['court'] };
}

/** The stories by name, for the tests that take a matter from a table. */
export const STORIES: Readonly<Record<string, () => Matter>> = {
  silenced,
  lettered,
  ordered,
  tapped,
  californian,
  'dreamhost-reader': dreamhostReader,
  'alt-uscis-filed': altUscisFiled,
  'dreamhost-appealed': () => withOrder(sample('dreamhost')),
};
