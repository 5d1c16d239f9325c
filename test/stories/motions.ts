import { law } from '../../shared/law';
import type { Matter } from '../../shared/schema/matter';
import { sampleMatter, type SampleName } from '../../templates/library';

/*
 * Matters in which the motions beside the challenge are filed, made from the samples: the same record, another client
 * or a later day. What is invented for a test is said to be.
 */
export const sample = (name: SampleName): Matter => sampleMatter(name, '2026-11-21');
export const ground = (id: string) => ({ id, chosen: true });

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

/** Invented: a custodian of the fictitious host, with one paragraph that is confirmed. */
export const custodian = (text: string) => ({
  id: 'custodian',
  kind: 'custodian' as const,
  declarant: 'Robin Example',
  title: 'Custodian of Records',
  employer: 'Harborlight',
  place: 'San Francisco, California',
  paragraphs: [{ id: 'custodian-1', text, confirmed: { on: '2016-03-20', by: 'Jordan A. Avery' } }],
});

/** Invented: the demand itself as an exhibit under seal. */
export const paper = (title: string) => ({
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
