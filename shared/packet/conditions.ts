import { fitsSeal } from '../drafting/catalogue/motions-fit';
import type { CourtProfile } from '../schema/law';
import type { Matter } from '../schema/matter';
import { hasSeals } from '../sealing/source';

type Holds = (matter: Matter, court: CourtProfile | undefined) => boolean;

const LOGS: ReadonlySet<string> = new Set(['ip-logs', 'visitors', 'location', 'search-keyword']);
const BODIES = /government|department|agency|bureau|administration|office of|united states|customs|commission|service/i;

/** What a row of the recipes may ask of a matter and of the court's profile. Unanswered is never true. */
export const CONDITIONS = {
  'has-exhibits': ({ record }) => (record?.exhibits ?? []).length > 0,
  'has-sealed-exhibits': ({ record }) => (record?.exhibits ?? []).some((exhibit) => exhibit.sealed === true),
  'has-sealed-passages': hasSeals,
  'asks-for-logs': ({ demand }) => demand.items.some((item) => (item.categories ?? []).some((one) => LOGS.has(one))),
  /** The other side is the United States, an agency or an officer: Fed. R. Civ. P. 4(i) governs service. */
  'sues-the-government': ({ demand, parties }) =>
    demand.issuer.kind === 'federal-agency' ||
    parties.some((party) => party.role === 'defendant' && (party.capacity ? true : BODIES.test(party.name))),
  'order-is-asked-for': (_, court) => court?.proposedOrder.required === true,
  'conferral-is-asked-for': (_, court) => court?.confer.required === true,
  'conferral-is-asked-for-sometimes': (_, court) => typeof court?.confer.required === 'string',
  'service-must-be-certified': (_, court) => court?.certificateOfService.required === true,
  /** The return date comes before the court can hear the motion. */
  'due-before-hearing': ({ demand, court }) =>
    Boolean(demand.due.date && court?.hearing?.date && demand.due.date < court.hearing.date),
  /** No court has forbidden it, as far as the record goes; a mere request for secrecy forbids nothing. */
  'may-tell-the-speaker': ({ facts }) => facts.gag?.courtOrder === false,
  /** A court ordered it; a mere request for secrecy is none. */
  'secrecy-ordered': ({ facts }) => facts.gag?.courtOrder === true,
  'something-is-secret': (matter) => fitsSeal(matter) === undefined,
  'under-the-sca': ({ demand }) => /^(sca-|order-2703d|administrative|grand-jury)/.test(demand.instrument),
} as const satisfies Readonly<Record<string, Holds>>;

export type ConditionId = keyof typeof CONDITIONS;

/** Whether a condition holds in this matter before this court. */
export function holds(id: ConditionId, matter: Matter, court: CourtProfile | undefined): boolean {
  const test: Holds = CONDITIONS[id];
  return test(matter, court);
}
