import type { Confidence } from '../schema/law/source';
import type { Unit } from './answer';
import type { Direction } from './court-days';
import type { EngineId, ServiceTable } from './rules.data';

/** One period of a trigger. The first is the one that is counted when nobody names a number. */
export interface TriggerPeriod {
  readonly what: string;
  readonly n: number;
  readonly unit: Unit;
  readonly direction: Direction;
  /** What it runs from, in words. */
  readonly from: string;
  /** What service adds. Absent: nothing, the period does not run from being served. */
  readonly service?: ServiceTable;
  /** Where this number is less sure than its record. */
  readonly confidence?: Confidence;
}

/** A trigger of the deadline law as it is computed; label, words and sources stay in the law. */
export interface TriggerRow {
  /** Absent: a fixed date, which does not move. */
  readonly engine?: EngineId;
  readonly authority: string;
  readonly periods: readonly TriggerPeriod[];
  /** The act must come before the date, so the last safe day is the ordinary day before it. */
  readonly strictlyBefore?: true;
  /** The period ends at the compliance time if that is earlier. */
  readonly wantsLimit?: true;
  readonly note?: string;
}

const notSeen = 'well-known-not-seen';
const after = 'after';
const before = 'before';
const days = 'days';

/** Before a date on the face of the demand or of an order. */
const beforeDate = (authority: string, note?: string): TriggerRow => ({
  authority,
  periods: [],
  strictlyBefore: true,
  ...(note === undefined ? {} : { note }),
});

export const triggers: ReadonlyMap<string, TriggerRow> = new Map<string, TriggerRow>([
  [
    'trg-frcp45-objection',
    {
      engine: 'frcp6',
      authority: 'Fed. R. Civ. P. 45(d)(2)(B)',
      periods: [{ what: 'written objections', n: 14, unit: days, direction: after, from: 'service of the subpoena' }],
      strictlyBefore: true,
      wantsLimit: true,
      note: 'The rule says “before the earlier of the time specified for compliance or 14 days after the subpoena is served”.',
    },
  ],
  [
    'trg-frcp45-motion',
    beforeDate(
      'Fed. R. Civ. P. 45(d)(3)(A)',
      'The motion must be timely: filed before the time for compliance. House target: no later than 14 days after service.',
    ),
  ],
  ['trg-frcrp17-motion', beforeDate('Fed. R. Crim. P. 17(c)(2)', 'Made promptly, before the return date.')],
  ['trg-ny-crim-motion', beforeDate('the return date of the subpoena', 'Made promptly, before the return date.')],
  [
    'trg-customs-recordkeeper',
    {
      engine: 'business-days',
      authority: '19 C.F.R. § 163.9',
      periods: [
        {
          what: 'notice to the person identified',
          n: 10,
          unit: 'business-days',
          direction: before,
          from: 'the date of the examination',
        },
        {
          what: 'direction to stay compliance',
          n: 1,
          unit: days,
          direction: before,
          from: 'the date of the examination',
        },
      ],
    },
  ],
  ['trg-admin-return', beforeDate('the demand’s return date', 'Check the agency’s own period for a petition.')],
  [
    'trg-2703d-motion',
    beforeDate('18 U.S.C. § 2703(d)', 'Made promptly by the service provider, before the production date.'),
  ],
  [
    'trg-2703h-comity',
    {
      engine: 'frcp6',
      authority: '18 U.S.C. § 2703(h)(2)(A)',
      periods: [{ what: 'comity motion', n: 14, unit: days, direction: after, from: 'service of the process' }],
    },
  ],
  [
    'trg-2704b-customer',
    {
      engine: 'frcp6',
      authority: '18 U.S.C. § 2704(b)(1)',
      periods: [
        {
          what: 'the customer’s motion',
          n: 14,
          unit: days,
          direction: after,
          from: 'the government’s notice of a backup-preservation demand',
        },
      ],
      note: 'Runs from the government’s own notice under § 2704(a)(2), never from a platform’s.',
    },
  ],
  [
    'trg-2703f-expiry',
    {
      engine: 'calendar',
      authority: '18 U.S.C. § 2703(f)(2)',
      periods: [
        { what: 'end of preservation', n: 90, unit: days, direction: after, from: 'the preservation request' },
        { what: 'end after one renewal', n: 180, unit: days, direction: after, from: 'the preservation request' },
      ],
    },
  ],
  [
    'trg-warrant-return',
    {
      authority: 'the warrant or its attachment',
      periods: [],
      note: 'The officer’s window to execute (Fed. R. Crim. P. 41(e)(2)(A), 14 days from issue) is another matter than the provider’s production date.',
    },
  ],
  [
    'trg-pen-trap',
    {
      engine: 'calendar',
      authority: '18 U.S.C. § 3123(c)',
      periods: [{ what: 'end of the order', n: 60, unit: days, direction: after, from: 'the order' }],
    },
  ],
  [
    'trg-nsl-3511',
    {
      engine: 'calendar',
      authority: '18 U.S.C. § 3511(b)(1)(B)',
      periods: [
        {
          what: 'the government’s application',
          n: 30,
          unit: days,
          direction: after,
          from: 'the recipient’s notice that it wants review',
        },
      ],
    },
  ],
  [
    'trg-ndo-expiry',
    {
      engine: 'calendar',
      authority: '18 U.S.C. § 2705(b); the date in the order',
      periods: [{ what: 'one-year mark', n: 365, unit: days, direction: after, from: 'the order' }],
      note: 'The date in the order comes first: give it as the fixed date. A year is a mark of policy, not of the statute.',
    },
  ],
  [
    'trg-emergency-followup',
    {
      engine: 'hours',
      authority: 'house rule; no statute sets a period for the provider',
      periods: [
        { what: 'ask for process', n: 24, unit: 'hours', direction: after, from: 'the request', confidence: notSeen },
        { what: 'ask again', n: 48, unit: 'hours', direction: after, from: 'the request', confidence: notSeen },
      ],
    },
  ],
  ['trg-cplr2304', beforeDate('CPLR 2304', 'Made promptly, before the return date.')],
  [
    'trg-cplr3122',
    {
      engine: 'ny-gcl',
      authority: 'CPLR 3122(a)',
      periods: [
        { what: 'objections', n: 20, unit: days, direction: after, from: 'service of the subpoena', service: 'ny' },
      ],
    },
  ],
  [
    'trg-ccp1987.1',
    beforeDate('Cal. Code Civ. Proc. § 1987.1', 'Reasonably made before the production date; a noticed motion.'),
  ],
  [
    'trg-ccp1005b',
    {
      engine: 'ca-ccp',
      authority: 'Cal. Code Civ. Proc. § 1005(b)',
      periods: [
        { what: 'notice', n: 16, unit: 'court-days', direction: before, from: 'the hearing', service: 'ca' },
        { what: 'opposition', n: 9, unit: 'court-days', direction: before, from: 'the hearing' },
        { what: 'reply', n: 5, unit: 'court-days', direction: before, from: 'the hearing' },
      ],
    },
  ],
  [
    'trg-dc-r45',
    {
      engine: 'dc-super-ct-6',
      authority: 'D.C. Super. Ct. Civ. R. 45; D.C. Code § 16-5503',
      periods: [{ what: 'objections', n: 14, unit: days, direction: after, from: 'service of the subpoena' }],
      strictlyBefore: true,
      wantsLimit: true,
      note: 'A motion comes before the compliance date; the period for objections is taken from the federal rule and was not read.',
    },
  ],
  [
    'trg-va-407-1',
    {
      engine: 'calendar',
      authority: 'Va. Code § 8.01-407.1',
      periods: [
        { what: 'the requester’s filing', n: 30, unit: days, direction: before, from: 'the date of disclosure' },
      ],
    },
  ],
  [
    'trg-cand-motion',
    {
      engine: 'frcp6',
      authority: 'N.D. Cal. Civ. L.R. 7-2(a), 7-3',
      periods: [
        { what: 'earliest hearing', n: 35, unit: days, direction: after, from: 'filing of the motion' },
        { what: 'opposition', n: 14, unit: days, direction: after, from: 'filing of the motion' },
        { what: 'reply', n: 7, unit: days, direction: after, from: 'the day the opposition was due' },
      ],
      note: 'Briefing runs from filing: no days are added for mail.',
    },
  ],
  [
    'trg-cand-admin',
    {
      engine: 'frcp6',
      authority: 'N.D. Cal. Civ. L.R. 7-11',
      periods: [{ what: 'opposition', n: 4, unit: days, direction: after, from: 'filing of the motion' }],
      note: 'Briefing runs from filing: no days are added for mail.',
    },
  ],
  [
    'trg-dcd-motion',
    {
      engine: 'frcp6',
      authority: 'D.D.C. LCvR 7(b), 7(d)',
      periods: [
        { what: 'opposition', n: 14, unit: days, direction: after, from: 'service of the motion', service: 'federal' },
        { what: 'reply', n: 7, unit: days, direction: after, from: 'service of the opposition', service: 'federal' },
      ],
    },
  ],
  [
    'trg-nysd-motion',
    {
      engine: 'frcp6',
      authority: 'S.D.N.Y. Local Civ. R. 6.1(b)',
      periods: [
        {
          what: 'answering papers',
          n: 14,
          unit: days,
          direction: after,
          from: 'service of the moving papers',
          service: 'federal',
        },
        {
          what: 'reply',
          n: 7,
          unit: days,
          direction: after,
          from: 'service of the answering papers',
          service: 'federal',
        },
        {
          what: 'reply on the track of Rule 6.1(a)',
          n: 2,
          unit: days,
          direction: after,
          from: 'service of the answering papers',
          service: 'federal',
          confidence: notSeen,
        },
      ],
      note: 'A motion about discovery, and likely one under Rule 45(d)(3), is on the track of Rule 6.1(a): answering papers 7 days after service, reply 2 (not seen). Compute both.',
    },
  ],
  [
    'trg-vaed-motion',
    {
      engine: 'frcp6',
      authority: 'E.D. Va. Local Civ. R. 7(F)(1)',
      periods: [
        {
          what: 'response',
          n: 14,
          unit: days,
          direction: after,
          from: 'service of the motion',
          service: 'federal',
          confidence: notSeen,
        },
        { what: 'reply', n: 6, unit: days, direction: after, from: 'service of the response', service: 'federal' },
      ],
    },
  ],
  [
    'trg-dc-super-motion',
    {
      engine: 'dc-super-ct-6',
      authority: 'D.C. Super. Ct. Civ. R. 12-I',
      periods: [
        { what: 'opposition', n: 14, unit: days, direction: after, from: 'service of the motion', service: 'federal' },
        { what: 'reply', n: 7, unit: days, direction: after, from: 'service of the opposition', service: 'federal' },
      ],
    },
  ],
  [
    'trg-rule11-safe-harbor',
    {
      engine: 'frcp6',
      authority: 'Fed. R. Civ. P. 11(c)(2)',
      periods: [
        {
          what: 'last day of the safe harbor',
          n: 21,
          unit: days,
          direction: after,
          from: 'service of the motion',
          service: 'federal',
        },
      ],
      note: 'The motion is filed no earlier than the next day.',
    },
  ],
  [
    'trg-user-notice',
    {
      engine: 'calendar',
      authority: 'the provider’s own policy; no statute sets this period',
      periods: [{ what: 'end of the window', n: 10, unit: days, direction: after, from: 'the notice to the user' }],
      note: 'Providers promise 10 to 14 days; ten is taken where nobody says.',
    },
  ],
]);
