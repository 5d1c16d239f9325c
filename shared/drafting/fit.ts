import { factsAfter } from '../emergency-desk/desk';
import type { Matter } from '../schema/matter';

/** Why a paper cannot be drafted in a matter at all, and the field that would change the answer. */
export interface Unfit {
  readonly code:
    | 'unknown-document'
    | 'wrong-instrument'
    | 'no-court'
    | 'wrong-court'
    | 'wrong-client'
    | 'decision-required'
    | 'wrong-decision'
    /** Nobody has recorded a fact without which the paper has no place. */
    | 'fact-required'
    | 'not-entered'
    | 'nothing-recorded'
    | 'notice-forbidden';
  readonly message: string;
  /** Path of the field that would change the answer. */
  readonly field: string;
}

/** Looks at a matter and says what stands against a paper; undefined when nothing does. */
export type FitCheck = (matter: Matter) => Unfit | undefined;

const EMERGENCY = 'emergency-request-2702';
/** Orders and warrants that a judge signed. */
export const JUDICIAL: ReadonlySet<string> = new Set([
  'sca-search-warrant',
  'order-2703d',
  'pen-trap-order',
  'ndo-2705b',
]);
/** An order of silence, which nobody compels a provider to perform: it is vacated or it is kept. */
const SILENCE_ALONE: ReadonlySet<string> = new Set(['ndo-2705b']);
/** Process of an agency that only a court can enforce. */
export const ADMINISTRATIVE: ReadonlySet<string> = new Set(['customs-summons-1509', 'administrative-subpoena-generic']);
export const NOTHING_TO_QUASH: ReadonlySet<string> = new Set([EMERGENCY, 'voluntary-request', 'preservation-2703f']);
/** Courts where the shipped complaint can be filed: it pleads federal jurisdiction. A test holds it to the law data. */
export const FEDERAL_COURTS: ReadonlySet<string> = new Set(['cand', 'dcd', 'nysd', 'vaed', 'us-district-generic']);

const wrongInstrument = (message: string): Unfit => ({ code: 'wrong-instrument', message, field: 'demand.instrument' });
const wrongClient = (message: string): Unfit => ({ code: 'wrong-client', message, field: 'client.side' });

/** The first of several objections. */
export const first =
  (...checks: readonly FitCheck[]): FitCheck =>
  (matter) => {
    for (const check of checks) {
      const found = check(matter);
      if (found) return found;
    }
    return undefined;
  };

/** Not in a matter about one of these instruments. */
export const notAgainst =
  (set: ReadonlySet<string>, message: string): FitCheck =>
  ({ demand }) =>
    set.has(demand.instrument) ? wrongInstrument(message) : undefined;

/** Only in a matter about one of these instruments. */
export const onlyAgainst =
  (set: ReadonlySet<string>, message: string): FitCheck =>
  ({ demand }) =>
    set.has(demand.instrument) ? undefined : wrongInstrument(message);

/** Only for the provider. */
export const onlyForProvider =
  (message: string): FitCheck =>
  ({ client }) =>
    client.side === 'provider' ? undefined : wrongClient(message);

/** A court paper needs a court. */
export const needsCourt: FitCheck = ({ court }) =>
  court ? undefined : { code: 'no-court', message: 'No court is chosen for this matter.', field: 'court.id' };

const needsFederalCourt: FitCheck = ({ court }) =>
  court && !FEDERAL_COURTS.has(court.id)
    ? {
        code: 'wrong-court',
        message: 'The shipped complaint pleads federal jurisdiction; choose a United States District Court.',
        field: 'court.id',
      }
    : undefined;

/** A § 1509 summons gives the provider no motion of its own (the 2017 road was a complaint). */
const noMotionOfItsOwn: FitCheck = ({ client, demand }) =>
  demand.instrument === 'customs-summons-1509' && client.side === 'provider'
    ? wrongClient('A § 1509 summons gives a provider no motion of its own; file a complaint for declaratory relief.')
    : undefined;

/** There is a command that a court could take back. */
export const ordersSomething = notAgainst(
  NOTHING_TO_QUASH,
  'Nothing was ordered or demanded here that a court could quash.',
);

/** A provider's complaint against administrative process, in a federal court. */
export const fitsComplaint: FitCheck = first(
  onlyAgainst(ADMINISTRATIVE, 'A complaint answers administrative process; this demand has a motion of its own.'),
  needsCourt,
  needsFederalCourt,
  onlyForProvider('The shipped complaint pleads a provider’s claims; an account holder moves to quash instead.'),
);

/** Where another paper is the road, by instrument (vehicles of law data, instruments.json). */
const OTHER_ROADS: Readonly<Record<string, string>> = {
  'order-2703d':
    'The demand is itself a court’s order: the provider’s road is its motion to quash or modify under 18 U.S.C. § 2703(d), a paper of its own.',
  'pen-trap-order':
    'The demand is itself a court’s order: the provider’s road is its motion to vacate or modify it, a paper of its own.',
  'ndo-2705b':
    'The demand is itself a court’s order: the provider’s road is its motion to vacate or modify the nondisclosure order.',
  'sca-search-warrant': 'The demand is itself a court’s order: oppose its enforcement or move to modify it.',
  'nsl-2709':
    'A national security letter is reviewed on a petition under 18 U.S.C. § 3511(a), never on a motion to quash.',
};

const noOtherRoad: FitCheck = ({ demand: { instrument } }) =>
  Object.hasOwn(OTHER_ROADS, instrument) ? wrongInstrument(OTHER_ROADS[instrument] ?? '') : undefined;

/** A motion against process that no judge has signed and that has no review of its own. */
export const fitsMotion: FitCheck = first(ordersSomething, noOtherRoad, noMotionOfItsOwn, needsCourt);

/** A provider's opposition to the enforcement of a judge's order; a Doe may not oppose a motion aimed at another. */
export const fitsOpposition: FitCheck = first(
  ordersSomething,
  onlyForProvider('The motion is aimed at the provider; an account holder moves to intervene or to quash instead.'),
  onlyAgainst(JUDICIAL, 'Nobody has moved to compel here.'),
  notAgainst(SILENCE_ALONE, 'The order commands silence and no production: move to vacate or modify it.'),
  needsCourt,
);

/** A proposed order goes with a motion or an opposition, never alone. */
export const fitsOrder: FitCheck = (matter) =>
  JUDICIAL.has(matter.demand.instrument) ? fitsOpposition(matter) : fitsMotion(matter);

/** A letter of objections; emergency requests have letters of their own. */
export const fitsLetter: FitCheck = notAgainst(
  new Set([EMERGENCY]),
  'An emergency request is answered by one of the two emergency letters.',
);

/** Only the provider answers an emergency request, and only after a named person has decided, with the time recorded. */
export function fitsEmergencyLetter(outcome: 'decline' | 'disclose'): FitCheck {
  return first(
    onlyAgainst(new Set([EMERGENCY]), 'This letter answers an emergency request.'),
    onlyForProvider('An emergency request is put to the provider, who alone can answer it.'),
    ({ demand: { decision }, emergencyDesk }) => {
      const [newFact] = decision && emergencyDesk ? factsAfter(emergencyDesk, decision.at) : [];
      if (newFact !== undefined) {
        const message = `A fact was entered after the decision (“${newFact}”): decide again, with the time.`;
        return { code: 'decision-required', message, field: 'emergencyDesk.decisions' };
      }
      if (!decision) {
        const message = 'Nobody has recorded a decision on this emergency request: record who decided, when and what.';
        return { code: 'decision-required', message, field: 'demand.decision' };
      }
      if (decision.outcome === outcome) return undefined;
      const message = `The recorded decision is to ${decision.outcome}; this letter does the opposite.`;
      return { code: 'wrong-decision', message, field: 'demand.decision.outcome' };
    },
  );
}
