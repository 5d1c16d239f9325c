import type { MayMove } from './report';

/*
 * Who may use which vehicle, and which papers carry it. The law data says who may move by instrument; the law is by
 * vehicle (RULES.md, "Read with care"): only a person commanded to produce may serve Rule 45(d)(2)(B) objections, and
 * the § 2703(d) motion is the provider's. Paper ids are those of the catalogue, the likeliest first.
 */
export interface StandingRow {
  readonly vehicle: string;
  /** Only against these instruments; absent: wherever the data offers the vehicle. */
  readonly instruments?: readonly string[];
  readonly provider: MayMove;
  readonly accountHolder: MayMove;
  /** One sentence for each side. */
  readonly whyProvider: string;
  readonly whyAccountHolder: string;
  /** What the court asks; absent: the instrument's standard in the law data. */
  readonly standard?: string;
  /** Ids of papers. */
  readonly documents: readonly string[];
  /** Papers by which an account holder gets there instead. */
  readonly accountHolderDocuments?: readonly string[];
  /** Only in courts of these places (forum.data.ts). */
  readonly places?: readonly string[];
  readonly since?: string;
}

const COMMANDED = 'The provider is the person commanded to produce.';
const SUBJECT = 'The account holder is a person affected by it and may assert the right to speak anonymously.';
const NOT_COMMANDED = 'Only the person commanded to produce may do this; the account holder is not.';
const BY_LEAVE = 'The account holder comes in by leave to intervene; courts differ.';
const PROVIDER_ALONE = 'Only the recipient can go to court; the law gives the account holder no motion here.';
const NOBODY_ELSE = 'The request is put to the provider, who alone can answer it.';
const QUASH = ['motion-to-quash', 'proposed-order', 'proposed-order-narrowed'];
const INTERVENE = ['doe-intervention', 'proposed-order-intervention', 'motion-pseudonym'];
const VACATE = ['motion-vacate-ndo', 'proposed-order-vacate-ndo'];
const PETITION = ['petition-3511', 'proposed-order-3511'];
const SERVED_ONLY = { provider: 'yes', accountHolder: 'no', whyProvider: COMMANDED } as const;
const BOTH = { provider: 'yes', accountHolder: 'yes', whyProvider: COMMANDED, whyAccountHolder: SUBJECT } as const;

export const STANDING: readonly StandingRow[] = [
  {
    vehicle: 'objections-45d2B',
    ...SERVED_ONLY,
    whyAccountHolder: `${NOT_COMMANDED} Move to quash instead.`,
    standard:
      'None: timely written objections stop production until the issuer gets an order (Fed. R. Civ. P. 45(d)(2)(B)).',
    documents: ['objections-45d2b', 'meet-and-confer'],
  },
  { vehicle: 'motion-45d3', ...BOTH, documents: QUASH, accountHolderDocuments: [...QUASH, 'motion-pseudonym'] },
  {
    vehicle: 'transfer-45f',
    ...SERVED_ONLY,
    whyProvider: 'Transfer goes on the consent of the person subject to the subpoena, or in exceptional circumstances.',
    whyAccountHolder: 'The consent that Rule 45(f) speaks of is that of the person subject to the subpoena.',
    standard: 'Consent of the person subject to the subpoena, or exceptional circumstances (Fed. R. Civ. P. 45(f)).',
    documents: [],
  },
  {
    vehicle: 'protective-order-26c',
    provider: 'yes',
    accountHolder: 'contested',
    whyProvider: 'A person from whom discovery is sought may move (Fed. R. Civ. P. 26(c)(1)).',
    whyAccountHolder:
      'Rule 26(c)(1) speaks of a party or a person from whom discovery is sought; a Doe defendant is a party, another speaker is not.',
    standard: 'Good cause (Fed. R. Civ. P. 26(c)(1)).',
    documents: [],
  },
  {
    vehicle: 'motion-17c2',
    provider: 'yes',
    accountHolder: 'contested',
    whyProvider: COMMANDED,
    whyAccountHolder: BY_LEAVE,
    documents: QUASH,
    accountHolderDocuments: [...INTERVENE, ...QUASH],
  },
  {
    vehicle: 'letter-narrow',
    provider: 'yes',
    accountHolder: 'yes',
    whyProvider: 'Anybody may write to the prosecutor.',
    whyAccountHolder: 'Anybody may write to the prosecutor; a letter keeps no date.',
    standard: 'None: a letter asks, and stops nothing.',
    documents: ['challenge-letter'],
  },
  {
    vehicle: 'motion-quash-ny-crim',
    provider: 'yes',
    accountHolder: 'contested',
    whyProvider: COMMANDED,
    whyAccountHolder:
      'One trial court held that an account holder has no standing (People v. Harris, April 20, 2012); others are not bound by it.',
    documents: QUASH,
    accountHolderDocuments: [...INTERVENE, ...QUASH],
  },
  {
    vehicle: 'letter-refuse',
    instruments: ['customs-summons-1509'],
    provider: 'yes',
    accountHolder: 'yes',
    whyProvider: 'The summons cannot be enforced without a court; the recipient may refuse and say why.',
    whyAccountHolder: 'The account holder may ask the agency to withdraw; only the recipient can refuse.',
    standard: 'None: the agency must go to court to enforce.',
    documents: ['challenge-letter'],
  },
  {
    vehicle: 'letter-refuse',
    provider: 'yes',
    accountHolder: 'no',
    whyProvider: 'Nothing compels an answer.',
    whyAccountHolder: NOBODY_ELSE,
    standard: 'None: nothing is compelled.',
    documents: ['challenge-letter'],
  },
  {
    vehicle: 'decl-injunctive-complaint',
    provider: 'yes',
    accountHolder: 'yes',
    whyProvider: 'The recipient is injured by the demand itself. Expect ripeness and final agency action to be argued.',
    whyAccountHolder:
      'The speaker may sue on a constitutional injury. Expect ripeness to be argued; the shipped complaint pleads a provider’s claims.',
    documents: ['complaint', 'motion-stay', 'civil-cover-sheet', 'summons-list'],
  },
  {
    vehicle: 'motion-to-quash-misc',
    instruments: ['customs-summons-1509'],
    provider: 'no',
    accountHolder: 'yes',
    whyProvider: '§ 1509 gives a provider no motion of its own; file a complaint for declaratory relief.',
    whyAccountHolder: 'The speaker moves in a miscellaneous action to keep the recipient from producing.',
    documents: QUASH,
    accountHolderDocuments: [...QUASH, 'motion-pseudonym'],
  },
  {
    vehicle: 'motion-to-quash-misc',
    provider: 'contested',
    accountHolder: 'contested',
    whyProvider: 'Where the agency’s statute allows a motion; name the statute.',
    whyAccountHolder: 'Where the agency’s statute allows a motion, on a constitutional injury or by intervention.',
    documents: QUASH,
    accountHolderDocuments: [...QUASH, 'motion-pseudonym'],
  },
  {
    vehicle: 'oppose-enforcement',
    provider: 'yes',
    accountHolder: 'contested',
    whyProvider: 'The petition is aimed at the recipient, who answers it.',
    whyAccountHolder: 'The petition is aimed at another; the account holder comes in by leave once it is on file.',
    documents: [],
    accountHolderDocuments: INTERVENE,
  },
  {
    vehicle: 'petition-agency',
    provider: 'yes',
    accountHolder: 'contested',
    whyProvider: 'Where the agency’s statute or rules provide for one.',
    whyAccountHolder: 'Where the agency’s statute or rules let a person other than the recipient petition.',
    documents: [],
  },
  {
    vehicle: 'motion-2703d',
    ...SERVED_ONLY,
    whyProvider: '§ 2703(d) gives the motion to the service provider, “made promptly”.',
    whyAccountHolder:
      'The motion of § 2703(d) is the provider’s; an account holder asks to intervene on constitutional grounds.',
    documents: [],
  },
  {
    vehicle: 'motion-vacate-ndo',
    ...SERVED_ONLY,
    whyProvider: 'The order binds the provider.',
    whyAccountHolder: PROVIDER_ALONE,
    documents: VACATE,
  },
  {
    vehicle: 'motion-modify-warrant',
    provider: 'yes',
    accountHolder: 'contested',
    whyProvider: 'The provider is commanded to search and to produce, and is heard on a motion to compel.',
    whyAccountHolder: BY_LEAVE,
    documents: ['opposition', 'motion-modify-warrant', 'proposed-order-modify-warrant', 'proposed-order'],
    accountHolderDocuments: INTERVENE,
  },
  {
    vehicle: 'propose-minimization',
    provider: 'yes',
    accountHolder: 'contested',
    whyProvider: 'The provider proposes the protocol that goes with its opposition or motion.',
    whyAccountHolder: BY_LEAVE,
    documents: ['opposition', 'minimization-protocol', 'proposed-order-modify-warrant-narrowed'],
    accountHolderDocuments: INTERVENE,
  },
  {
    vehicle: 'rule41g',
    provider: 'contested',
    accountHolder: 'contested',
    whyProvider: 'For a person aggrieved by a search and seizure that has happened.',
    whyAccountHolder: 'For a person aggrieved by a search and seizure that has happened.',
    standard:
      'A person aggrieved by an unlawful search and seizure or by the deprivation of property (Fed. R. Crim. P. 41(g)).',
    documents: [],
    places: ['federal'],
  },
  {
    vehicle: 'calecpa-1546.4',
    provider: 'yes',
    accountHolder: 'yes',
    whyProvider: 'A recipient of the warrant may petition.',
    whyAccountHolder: 'An individual whose information the warrant targets may petition.',
    documents: [],
    places: ['Cal.'],
    since: '2016-01-01',
  },
  {
    vehicle: 'suppress',
    provider: 'no',
    accountHolder: 'no',
    whyProvider: 'Suppression is a defendant’s, in the criminal case.',
    whyAccountHolder: 'Only as a defendant, in the criminal case, after the search.',
    documents: [],
  },
  {
    vehicle: 'motion-vacate-modify',
    ...SERVED_ONLY,
    whyAccountHolder: `${PROVIDER_ALONE} The order is sealed.`,
    documents: [],
  },
  {
    vehicle: 'petition-3511a',
    ...SERVED_ONLY,
    whyProvider: 'The recipient petitions (18 U.S.C. § 3511(a)).',
    whyAccountHolder: PROVIDER_ALONE,
    documents: PETITION,
  },
  {
    vehicle: 'ndo-reciprocal-3511b',
    ...SERVED_ONLY,
    whyProvider: 'The recipient tells the government that it wants review, or petitions (18 U.S.C. § 3511(b)).',
    whyAccountHolder: PROVIDER_ALONE,
    standard: 'On the recipient’s notice the government must apply for an order within 30 days (18 U.S.C. § 3511(b)).',
    documents: ['nsl-reciprocal-notice', ...PETITION],
    since: '2015-06-02',
  },
  {
    vehicle: 'letter-decline',
    ...SERVED_ONLY,
    whyProvider: 'A named person decides first, with the time.',
    whyAccountHolder: NOBODY_ELSE,
    documents: ['emergency-decline'],
  },
  {
    vehicle: 'partial-disclosure-log',
    ...SERVED_ONLY,
    whyProvider: 'A named person decides first, with the time.',
    whyAccountHolder: NOBODY_ELSE,
    documents: ['emergency-disclose'],
  },
  {
    vehicle: 'letter-scope',
    ...SERVED_ONLY,
    whyProvider: 'The request is put to the provider.',
    whyAccountHolder: NOBODY_ELSE,
    documents: ['preservation-acknowledgment'],
  },
  { vehicle: 'cplr2304', ...BOTH, documents: QUASH, accountHolderDocuments: [...QUASH, 'motion-pseudonym'] },
  {
    vehicle: 'cplr3122-objection',
    ...SERVED_ONLY,
    whyAccountHolder: NOT_COMMANDED,
    standard: 'Objections with reasonable particularity, by the person served (CPLR 3122(a)).',
    documents: ['challenge-letter'],
  },
  {
    vehicle: 'cplr3103',
    provider: 'yes',
    accountHolder: 'yes',
    whyProvider: 'A person from whom disclosure is sought may move (CPLR 3103(a)).',
    whyAccountHolder: 'A person about whom disclosure is sought may move (CPLR 3103(a)).',
    documents: [],
  },
  {
    vehicle: 'ccp1987.1',
    ...BOTH,
    whyAccountHolder:
      '§ 1987.1(b)(5): a person whose identifying information is sought in an action over the exercise of free speech may move.',
    documents: QUASH,
    accountHolderDocuments: [...QUASH, 'motion-pseudonym'],
  },
  {
    vehicle: 'fees1987.2',
    ...BOTH,
    whyProvider: 'Asked within the motion.',
    whyAccountHolder: 'Asked within the motion.',
    documents: [],
  },
  {
    vehicle: 'antislapp425.16',
    provider: 'no',
    accountHolder: 'yes',
    whyProvider: 'The motion strikes a claim; the provider is no defendant.',
    whyAccountHolder: 'The speaker moves as a defendant of the underlying action.',
    standard: 'Protected activity shown by the movant, then a probability that the claim prevails (CCP § 425.16(b)).',
    documents: [],
  },
  {
    vehicle: 'dc16-5503',
    provider: 'no',
    accountHolder: 'yes',
    whyProvider: 'The special motion is that of the person whose identifying information is sought.',
    whyAccountHolder: 'The account holder is the person whose identifying information is sought.',
    documents: ['motion-to-quash'],
    accountHolderDocuments: [...QUASH, 'motion-pseudonym'],
  },
  { vehicle: 'dc-r45', ...BOTH, documents: QUASH, accountHolderDocuments: [...QUASH, 'motion-pseudonym'] },
  {
    vehicle: 'va407.1',
    ...BOTH,
    whyAccountHolder: 'The statute has the anonymous speaker told and heard.',
    documents: QUASH,
    accountHolderDocuments: [...QUASH, 'motion-pseudonym'],
  },
];
