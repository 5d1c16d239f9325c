import type { Unit } from './answer';
import type { Direction, Family } from './court-days';

/** How the end of a period is found once its days are counted. */
export type Ending =
  /** Roll, add the days for service, roll again (federal). */
  | 'roll-add-roll'
  /** Add the days for service to the period, roll once (New York, California forward). */
  | 'add-roll'
  /** The day stands where it falls. */
  | 'none';

/** What service adds: the name of a table in service.data.ts. */
export type ServiceTable = 'none' | 'federal' | 'ny' | 'ca';

/** One way of counting, as numbers and authorities. The words and sources are in the deadline law. */
export interface Engine {
  readonly family: Family;
  readonly ending: Ending;
  /** Backward periods: go on to the day before, or leave the day and give a working date. */
  readonly backward: 'back' | 'ny' | 'stay';
  /** Calendars where neither a court nor a calendar is named. */
  readonly calendars: readonly string[];
  /** True: the clerk's office being inaccessible on the last day extends the period. */
  readonly clerk: boolean;
  readonly authority: {
    readonly count: string;
    readonly roll: string;
    readonly back: string;
    readonly hours: string;
    readonly clerk: string;
    readonly service: string;
  };
}

const federalRule = (rule: string, service: string) => ({
  count: `${rule}(a)(1)(A)-(B)`,
  roll: `${rule}(a)(1)(C)`,
  back: `${rule}(a)(1)(C), (a)(5)`,
  hours: `${rule}(a)(2)`,
  clerk: `${rule}(a)(3)`,
  service: `${rule}(${service})`,
});
const oneAuthority = (rule: string) => ({
  count: rule,
  roll: rule,
  back: rule,
  hours: rule,
  clerk: rule,
  service: rule,
});

const federal = (rule: string, service: string): Engine => ({
  family: 'federal',
  ending: 'roll-add-roll',
  backward: 'back',
  calendars: ['us-federal'],
  clerk: true,
  authority: federalRule(rule, service),
});

const newYork: Engine = {
  family: 'local',
  ending: 'add-roll',
  backward: 'ny',
  calendars: ['us-ny-state'],
  clerk: false,
  authority: {
    count: 'N.Y. Gen. Constr. Law § 20',
    roll: 'N.Y. Gen. Constr. Law § 25-a',
    back: 'N.Y. Gen. Constr. Law § 25-a',
    hours: 'N.Y. Gen. Constr. Law §§ 20, 25-a',
    clerk: 'N.Y. Gen. Constr. Law § 25-a',
    service: 'CPLR 2103(b)',
  },
};

export const engines = {
  frcp6: federal('Fed. R. Civ. P. 6', 'd'),
  frcrp45: federal('Fed. R. Crim. P. 45', 'c'),
  'dc-super-ct-6': {
    ...federal('D.C. Super. Ct. Civ. R. 6', 'd'),
    family: 'local',
    calendars: ['us-federal', 'us-dc'],
    authority: federalRule('D.C. Super. Ct. Civ. R. 6', 'd'),
  },
  'ny-gcl': newYork,
  'ca-ccp': {
    family: 'local',
    ending: 'add-roll',
    backward: 'stay',
    calendars: ['us-ca-judicial'],
    clerk: false,
    authority: {
      count: 'Cal. Code Civ. Proc. § 12',
      roll: 'Cal. Code Civ. Proc. § 12a',
      back: 'Cal. Code Civ. Proc. § 12c',
      hours: 'Cal. Code Civ. Proc. §§ 12, 12a',
      clerk: 'Cal. Code Civ. Proc. § 12a',
      service: 'Cal. Code Civ. Proc. § 1013',
    },
  },
  /** A statute's or a promise's plain days: no rule of court carries their end. */
  calendar: {
    family: 'federal',
    ending: 'none',
    backward: 'stay',
    calendars: ['us-federal'],
    clerk: false,
    authority: oneAuthority('plain count of calendar days; nothing carries the last one'),
  },
  'business-days': {
    family: 'federal',
    ending: 'none',
    backward: 'stay',
    calendars: ['us-federal'],
    clerk: false,
    authority: oneAuthority('count of business days'),
  },
  hours: {
    family: 'federal',
    ending: 'none',
    backward: 'stay',
    calendars: ['us-federal'],
    clerk: false,
    authority: oneAuthority('count of hours; nothing carries the last one'),
  },
} as const satisfies Record<string, Engine>;
export type EngineId = keyof typeof engines;

/** A rule of the deadline law as it is computed. */
export interface RuleRow {
  /** Absent: the rule says that a fixed date does not move. */
  readonly engine?: EngineId;
  readonly service: ServiceTable;
  /** Where the rule itself says how long. */
  readonly period?: { readonly n: number; readonly unit: Unit; readonly direction: Direction };
  /** The answer is the earlier date wherever two are possible. */
  readonly earlier?: true;
  /** Notice periods lengthen by service, the others of the rule do not (days, by the rule's own numbers). */
  readonly noAddition?: readonly number[];
}

export const rules: ReadonlyMap<string, RuleRow> = new Map<string, RuleRow>([
  ['frcp6', { engine: 'frcp6', service: 'none' }],
  ['frcp6d', { engine: 'frcp6', service: 'federal' }],
  ['frcrp45', { engine: 'frcrp45', service: 'federal' }],
  ['frcp6c', { engine: 'frcp6', service: 'none', period: { n: 14, unit: 'days', direction: 'before' } }],
  ['dc-super-ct-6', { engine: 'dc-super-ct-6', service: 'federal' }],
  ['ny-gcl', { engine: 'ny-gcl', service: 'none' }],
  ['cplr2103', { engine: 'ny-gcl', service: 'ny' }],
  ['cplr2214b', { engine: 'ny-gcl', service: 'ny', noAddition: [1, 2, 7] }],
  ['ca-ccp', { engine: 'ca-ccp', service: 'ca' }],
  ['fixed-date', { service: 'none' }],
  ['policy-conservative', { engine: 'frcp6', service: 'none', earlier: true }],
]);
