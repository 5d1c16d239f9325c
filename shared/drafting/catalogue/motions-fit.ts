import type { Matter } from '../../schema/matter';
import { holdsSeals } from '../../sealing/source';
import {
  ADMINISTRATIVE,
  FEDERAL_COURTS,
  first,
  fitsComplaint,
  fitsMotion,
  fitsOpposition,
  fitsOrder,
  needsCourt,
  notAgainst,
  onlyAgainst,
  onlyForProvider,
  ordersSomething,
  type FitCheck,
  type Unfit,
} from '../fit';
import { fitsPenTrapMotion, fitsQuash2703d } from './order-motions-fit';

/** The instrument whose vehicles hold the motion to modify a warrant. A test holds this to the law data. */
export const WARRANTS: ReadonlySet<string> = new Set(['sca-search-warrant']);
const NSL: ReadonlySet<string> = new Set(['nsl-2709']);
/** Commands of silence, whose challenge carries its own request for a stay. */
const SILENCE: ReadonlySet<string> = new Set(['nsl-2709', 'ndo-2705b']);
const PEN_TRAP: ReadonlySet<string> = new Set(['pen-trap-order']);
/** Secret by their own law, or by the practice of the courts that issue them. */
const SECRET: ReadonlySet<string> = new Set(['nsl-2709', 'ndo-2705b', 'pen-trap-order', 'grand-jury-subpoena']);
/** Process in a proceeding that is already a court's, aimed at another: a speaker comes in by leave. */
const INTERVENE: ReadonlySet<string> = new Set([
  'sca-search-warrant',
  'order-2703d',
  'grand-jury-subpoena',
  'frcrp17-trial-subpoena',
  'ny-criminal-subpoena',
]);
/** What the law data gives an account holder no motion against (whoMayMove.accountHolder is false). */
export const PROVIDER_ALONE: ReadonlySet<string> = new Set(['nsl-2709', 'ndo-2705b', 'pen-trap-order']);

const factRequired = (message: string, field: string): Unfit => ({ code: 'fact-required', message, field });

const onlyForSpeaker =
  (message: string): FitCheck =>
  ({ client }) =>
    client.side === 'account-holder' ? undefined : { code: 'wrong-client', message, field: 'client.side' };

const inFederalCourt =
  (message: string): FitCheck =>
  ({ court }) =>
    court && !FEDERAL_COURTS.has(court.id) ? { code: 'wrong-court', message, field: 'court.id' } : undefined;

/** The provider's motion against a warrant it is commanded to obey, with the protocol that goes with it. */
export const fitsModifyWarrant: FitCheck = first(
  onlyAgainst(WARRANTS, 'This motion modifies a search warrant; the demand here is none.'),
  onlyForProvider('The motion is the provider’s, who is commanded to search; an account holder moves to intervene.'),
  needsCourt,
);

/** Secrecy that a court ordered under § 2705(b); a request for secrecy, or an order of another kind, is not that. */
const underSecrecyOrder: FitCheck = ({ demand, facts: { gag } }) => {
  if (demand.instrument === 'ndo-2705b') return undefined;
  if (gag?.courtOrder === false) {
    const message = 'No court has ordered secrecy: a request for silence binds nobody, and the brief says so.';
    return factRequired(message, 'facts.gag.courtOrder');
  }
  if (gag?.courtOrder !== true) {
    return factRequired('Nobody has recorded that a court ordered secrecy here.', 'facts.gag.courtOrder');
  }
  if (/2705/.test(gag.statute ?? '')) return undefined;
  return factRequired('Nobody has recorded that the order rests on 18 U.S.C. § 2705(b).', 'facts.gag.statute');
};

/** Who is silenced by an order under 18 U.S.C. § 2705(b) may ask the court to lift it. */
export const fitsVacateNondisclosure: FitCheck = first(
  notAgainst(
    NSL,
    'The secrecy of a national security letter has a review of its own: petition under 18 U.S.C. § 3511.',
  ),
  notAgainst(PEN_TRAP, 'The secrecy of a pen-register order rests on 18 U.S.C. § 3123(d), not on § 2705(b).'),
  onlyForProvider('A nondisclosure order binds the provider, who alone can ask to have it lifted.'),
  underSecrecyOrder,
  needsCourt,
);

/** Judicial review of a national security letter, for its recipient, in a federal court (18 U.S.C. § 3511). */
export const fitsNslPetition: FitCheck = first(
  onlyAgainst(NSL, '18 U.S.C. § 3511 reviews national security letters; the demand here is none.'),
  onlyForProvider('The recipient of the letter petitions; nobody else can.'),
  needsCourt,
  inFederalCourt('The petition lies in a United States District Court (18 U.S.C. § 3511(a)).'),
  ({ lawAsOf }) =>
    lawAsOf < '2015-06-02'
      ? factRequired('The shipped petition pleads the review that Congress rewrote on June 2, 2015.', 'lawAsOf')
      : undefined,
);

/** The demand itself may not be disclosed: by order, by its own law, or by counsel's mark on the matter. */
export const demandIsSecret = ({ restricted, demand, facts }: Matter): boolean =>
  restricted || facts.gag?.courtOrder === true || SECRET.has(demand.instrument);

/** Leave to file under seal, where something in the matter is secret. */
export const fitsSeal: FitCheck = first(ordersSomething, needsCourt, (matter) => {
  if (demandIsSecret(matter) || matter.record?.exhibits?.some(({ sealed }) => sealed === true)) return undefined;
  if (holdsSeals(matter)) return undefined;
  const message =
    'Nothing here is recorded as secret: mark the matter restricted, an exhibit sealed or a passage [redact] … [/redact], or record the order that binds you.';
  return factRequired(message, 'restricted');
});

const speakerMayMove: FitCheck = notAgainst(
  PROVIDER_ALONE,
  'An account holder has no motion against this demand: only its recipient can go to court.',
);

/** Leave to appear under a pseudonym, for a client who speaks anonymously. */
export const fitsPseudonym: FitCheck = first(
  onlyForSpeaker('A pseudonym is for the account holder; a provider appears by its name.'),
  ordersSomething,
  speakerMayMove,
  ({ facts: { speech } }) => {
    if (speech?.anonymous === true) return undefined;
    const message =
      speech?.anonymous === false
        ? 'The client is recorded as speaking under a known name.'
        : 'Nobody has recorded that the client speaks anonymously.';
    return factRequired(message, 'facts.speech.anonymous');
  },
  needsCourt,
);

const somethingToJoin: FitCheck = ({ demand, court }) => {
  if (INTERVENE.has(demand.instrument)) return undefined;
  if (!ADMINISTRATIVE.has(demand.instrument)) {
    const message = 'An account holder moves to quash this demand directly and needs no leave to intervene.';
    return { code: 'wrong-instrument', message, field: 'demand.instrument' };
  }
  if (court?.caseNumber) return undefined;
  const message = 'No case is recorded in which to intervene; without one the account holder moves to quash directly.';
  return factRequired(message, 'court.caseNumber');
};

/** Intervention of the account holder where process was served on the provider. */
export const fitsIntervention: FitCheck = first(
  onlyForSpeaker('Intervention is for the account holder; the provider is commanded and is heard as such.'),
  ordersSomething,
  speakerMayMove,
  somethingToJoin,
  needsCourt,
);

/** Papers whose decision a stay of compliance would wait for. */
const CHALLENGES: readonly FitCheck[] = [
  fitsComplaint,
  fitsMotion,
  fitsOpposition,
  fitsModifyWarrant,
  fitsQuash2703d,
  fitsPenTrapMotion,
  fitsIntervention,
];

/** A stay, or a restraining order, goes with a paper that challenges the demand, never alone. */
export const fitsStay: FitCheck = first(
  ordersSomething,
  notAgainst(SILENCE, 'The motion or petition against the secrecy asks itself that production wait.'),
  needsCourt,
  (matter) => {
    if (CHALLENGES.some((fits) => fits(matter) === undefined)) return undefined;
    const message = 'No paper here challenges the demand, so that a stay would protect nothing.';
    return { code: 'wrong-instrument', message, field: 'demand.instrument' };
  },
);

const orderEntered: FitCheck = ({ record }) =>
  record?.exhibits?.some((exhibit) => exhibit.what === 'order')
    ? undefined
    : factRequired('No order is recorded to appeal from: enter it among the exhibits, as an order.', 'record.exhibits');

/** In New York the provider has no appeal from a refusal to quash such a warrant: 381-search-warrants-2017. */
const noAppealInNewYork: FitCheck = ({ court, demand, client, lawAsOf }: Matter) => {
  const barred = court?.id.startsWith('ny') && client.side === 'provider' && WARRANTS.has(demand.instrument);
  if (!barred || lawAsOf < '2017-04-04') return undefined;
  const message =
    'In New York a provider cannot appeal an order that refuses to quash a warrant for stored communications ' +
    '(Matter of 381 Search Warrants, N.Y. 2017).';
  return { code: 'wrong-court', message, field: 'court.id' };
};

/** A notice of appeal, and the stay that goes with it, need an order in the record. */
export const fitsAppeal: FitCheck = first(ordersSomething, needsCourt, orderEntered, noAppealInNewYork);

/** A plaintiff's notice under Fed. R. Civ. P. 41(a)(1)(A)(i): a complaint of ours must be on file. */
export const fitsDismissal: FitCheck = first(fitsComplaint, ({ court }) =>
  court?.caseNumber
    ? undefined
    : factRequired('No action is recorded as filed: enter its case number.', 'court.caseNumber'),
);

/** The narrower order beside the shipped proposed order; secrecy orders and their kin have orders of their own. */
export const fitsNarrowedOrder: FitCheck = first(
  notAgainst(
    PROVIDER_ALONE,
    'This demand is not for records that could be narrowed here; its own motion has its own order.',
  ),
  fitsOrder,
);
