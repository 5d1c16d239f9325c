import type { Matter } from '../../schema/matter';
import { isGovernment, responseTo } from '../item-objections';
import { FEDERAL_COURTS, first, notAgainst, NOTHING_TO_QUASH, onlyAgainst, onlyForProvider } from '../fit';
import type { FitCheck, Unfit } from '../fit';

const EMERGENCY = 'emergency-request-2702';
const PRESERVATION = 'preservation-2703f';
/** Process that goes by Rule 45: 17 U.S.C. § 512(h)(6) borrows its rules on objections. */
const RULE_45: ReadonlySet<string> = new Set(['frcp45-civil-subpoena', 'dmca-512h']);
/** Instruments whose disclosures § 2706 pays for: those made under 18 U.S.C. §§ 2702-2704. */
const PAID_BY_2706: ReadonlySet<string> = new Set([
  'sca-search-warrant',
  'order-2703d',
  'grand-jury-subpoena',
  'frcrp17-trial-subpoena',
  'ny-criminal-subpoena',
  'customs-summons-1509',
  'administrative-subpoena-generic',
  EMERGENCY,
]);

const notEntered = (message: string, field: string): Unfit => ({ code: 'not-entered', message, field });
const forbidden = (message: string, field: string): Unfit => ({ code: 'notice-forbidden', message, field });

const hasItems: FitCheck = ({ demand }) =>
  demand.items.length > 0
    ? undefined
    : notEntered('No item of the demand is entered, so nothing can be answered item by item.', 'demand.items');

const answers = (matter: Matter) => matter.demand.items.map((item) => responseTo(matter, item)?.answer);

const someAnswered: FitCheck = (matter) =>
  answers(matter).some(Boolean)
    ? undefined
    : notEntered('Nobody has entered how any item is answered: produce, withhold or narrow.', 'response.items');

const someProduced: FitCheck = (matter) =>
  answers(matter).some((answer) => answer === 'produce')
    ? undefined
    : notEntered('No item is marked to be produced, so there is no production to speak of.', 'response.items');

const someKept: FitCheck = (matter) =>
  answers(matter).some((answer) => answer === 'withhold' || answer === 'narrow')
    ? undefined
    : notEntered('No item is marked as withheld or to be narrowed.', 'response.items');

const compels = notAgainst(
  NOTHING_TO_QUASH,
  'Nothing was compelled here; a request is answered by a letter of its own, not by a production.',
);

/** Written objections: by the person commanded to produce, never by the account holder (Fed. R. Civ. P. 45(d)(2)(B)). */
export const fitsObjections: FitCheck = first(
  onlyAgainst(RULE_45, 'Written objections that halt production belong to a federal civil or § 512(h) subpoena.'),
  onlyForProvider(
    'Only the person commanded to produce may serve Rule 45(d)(2)(B) objections; an account holder moves to quash.',
  ),
  hasItems,
);

/** What an instrument says about telling the account holder, whatever the answers on the form. */
const silencing: FitCheck = ({ demand, facts }) => {
  if (demand.instrument === 'ndo-2705b')
    return forbidden('The demand is itself an order not to tell anybody (18 U.S.C. § 2705(b)).', 'demand.instrument');
  if (demand.instrument === 'pen-trap-order')
    return forbidden(
      'A pen/trap order directs the provider not to disclose it unless the court says otherwise (18 U.S.C. § 3123(d)(2)).',
      'demand.instrument',
    );
  if (demand.instrument === 'nsl-2709' && facts.gag?.requested !== false)
    return forbidden(
      'A national security letter forbids telling where it certifies secrecy (18 U.S.C. § 2709(c)); nobody has said that this one does not.',
      'facts.gag.requested',
    );
  return undefined;
};

/** A gag blocks notice; a mere request for secrecy does not; what nobody knows does. */
const noGag: FitCheck = ({ facts: { gag } }) => {
  if (gag?.courtOrder === true)
    return forbidden(
      'A court order forbids telling the account holder. Move to vacate or modify it; notice waits until it ends.',
      'facts.gag.courtOrder',
    );
  if (typeof gag?.statute === 'string' && gag.statute !== '')
    return forbidden(
      `A statute is recorded that forbids telling the account holder: ${gag.statute}.`,
      'facts.gag.statute',
    );
  if (gag?.courtOrder !== false)
    return notEntered(
      'Nobody has said whether a court order forbids telling the account holder; answer it before anybody is told.',
      'facts.gag.courtOrder',
    );
  if (gag.statute === undefined)
    return notEntered(
      'Nobody has said whether a statute forbids telling the account holder; answer it before anybody is told.',
      'facts.gag.statute',
    );
  return undefined;
};

/** Notice to the account holder that a demand came and what can be done about it. */
export const fitsUserNotice: FitCheck = first(
  onlyForProvider('The account holder is the client here and knows; this notice is the provider’s.'),
  notAgainst(
    new Set([EMERGENCY]),
    'While an emergency is claimed this notice waits; the emergency letters keep the right to give it.',
  ),
  notAgainst(
    new Set([PRESERVATION]),
    'A preservation request discloses nothing; this notice speaks of a disclosure to come.',
  ),
  silencing,
  noGag,
  hasItems,
  ({ response }) =>
    response?.answerOn
      ? undefined
      : notEntered(
          'Nobody has entered the day on which the provider will answer unless the account holder acts.',
          'response.answerOn',
        ),
);

/** A letter to confer needs something to offer or refuse, item by item. */
export const fitsMeetAndConfer: FitCheck = first(
  notAgainst(NOTHING_TO_QUASH, 'Nothing was compelled here, so there are no objections to confer about.'),
  notAgainst(
    new Set(['nsl-2709', 'ndo-2705b', 'pen-trap-order']),
    'This process is answered in court, not item by item in a letter.',
  ),
  onlyForProvider('The items are answered by the provider; an account holder’s letter is the challenge letter.'),
  hasItems,
  someKept,
);

/** The acknowledgment of a § 2703(f) request. */
export const fitsPreservation: FitCheck = first(
  onlyAgainst(new Set([PRESERVATION]), 'This letter acknowledges a preservation request under 18 U.S.C. § 2703(f).'),
  onlyForProvider('A preservation request is put to the provider, who alone can acknowledge it.'),
  (matter) =>
    isGovernment(matter)
      ? undefined
      : {
          code: 'wrong-instrument',
          message: 'Only a governmental entity can ask for preservation under 18 U.S.C. § 2703(f).',
          field: 'demand.issuer.kind',
        },
  ({ demand }) =>
    demand.served.date
      ? undefined
      : notEntered(
          'The day on which the request was received is not known; the 90 days run from it.',
          'demand.served.date',
        ),
);

const providerProduces: FitCheck = first(
  compels,
  notAgainst(new Set(['ndo-2705b']), 'An order not to tell asks for no records.'),
  onlyForProvider('Only the provider produces records.'),
  hasItems,
);

/** A letter with part of what was asked. */
export const fitsPartialProduction: FitCheck = first(providerProduces, someProduced, someKept);

/** A log of what was produced and withheld. */
export const fitsProductionLog: FitCheck = first(providerProduces, someAnswered);

/** A certificate under the Federal Rules of Evidence, for something that is produced. */
export const fitsCertificate: FitCheck = first(
  providerProduces,
  ({ court }) => {
    if (court && FEDERAL_COURTS.has(court.id)) return undefined;
    const message = 'Fed. R. Evid. 902 governs in federal courts; a state court has a form of its own.';
    return { code: court ? 'wrong-court' : 'no-court', message, field: 'court.id' };
  },
  someProduced,
);

const hours = ({ facts, response }: Matter): number | null | undefined =>
  response?.costs?.hours ?? facts.burden?.hoursEstimate;

/** Costs that a governmental entity owes by statute; a private party's subpoena has another rule. */
export const fitsCostStatement: FitCheck = first(
  onlyForProvider('The costs are the provider’s to claim.'),
  (matter) =>
    isGovernment(matter)
      ? undefined
      : {
          code: 'wrong-instrument',
          message:
            '18 U.S.C. § 2706 obliges a governmental entity; against a private party the expense is a matter of Rule 45(d)(1) and (d)(2)(B)(ii).',
          field: 'demand.issuer.kind',
        },
  onlyAgainst(
    PAID_BY_2706,
    'Section 2706 pays for disclosures under 18 U.S.C. §§ 2702-2704; this process has another rule of payment or none.',
  ),
  (matter) =>
    typeof hours(matter) === 'number'
      ? undefined
      : notEntered('The hours of work are neither entered nor estimated.', 'facts.burden.hoursEstimate'),
  ({ response }) =>
    typeof response?.costs?.rate === 'number'
      ? undefined
      : notEntered('What an hour of the work costs is not entered.', 'response.costs.rate'),
);

/** A lodging for the judge's eyes alone, once that was ordered or agreed. */
export const fitsInCamera: FitCheck = first(
  onlyForProvider('Only the provider holds what would be lodged.'),
  compels,
  ({ court }) =>
    court ? undefined : { code: 'no-court', message: 'No court is chosen for this matter.', field: 'court.id' },
  ({ response }) =>
    response?.inCamera?.orderedOn && response.inCamera.order
      ? undefined
      : notEntered('No order or stipulation for in camera review is entered, with its day.', 'response.inCamera.order'),
  ({ response }) =>
    response?.inCamera?.contents
      ? undefined
      : notEntered('What is lodged for in camera review is not entered.', 'response.inCamera.contents'),
);
