import type { Condition, Strength } from '../schema/law';
import type { Confidence } from '../schema/law/source';

/*
 * What can be wrong with a demand on its face, in the language of the triggers. A row is a defect where its condition is
 * true, a question where it is open.
 */
export interface DefectRow {
  readonly id: string;
  readonly title: string;
  readonly when: Condition;
  readonly why: string;
  readonly authority: string;
  readonly strength: Strength;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

const instrumentIn = (...value: string[]): Condition => ({ path: 'instrument.id', op: 'in', value });
const eq = (path: string, value: boolean | string): Condition => ({ path, op: 'eq', value });
const CIVIL_SUBPOENAS = [
  'frcp45-civil-subpoena',
  'state-civil-subpoena-ny',
  'state-civil-subpoena-ca',
  'dc-special-motion-quash',
  'va-civil-subpoena-anon',
];
const STATE_CIVIL = CIVIL_SUBPOENAS.slice(1);
const OWN_STATUTE = [
  'customs-summons-1509',
  'administrative-subpoena-generic',
  'nsl-2709',
  'dmca-512h',
  'order-2703d',
  'pen-trap-order',
  'preservation-2703f',
];
/** Requests compel nothing: there is no day to miss and no entity to name wrongly. */
const COMPELS: Condition = {
  path: 'instrument.id',
  op: 'notIn',
  value: ['emergency-request-2702', 'voluntary-request', 'preservation-2703f'],
};
/** Process that goes out in the name of a court. */
const BY_A_COURT = instrumentIn(
  ...CIVIL_SUBPOENAS,
  'dmca-512h',
  'grand-jury-subpoena',
  'frcrp17-trial-subpoena',
  'ny-criminal-subpoena',
  'order-2703d',
  'sca-search-warrant',
  'pen-trap-order',
  'ndo-2705b',
);
const SEEN: Confidence = 'seen-in-source';
const RULE_45 = ['Federal Rules of Civil Procedure text (Rule 45)'];

export const DEFECT_ROWS: readonly DefectRow[] = [
  {
    id: 'due-before-served',
    title: 'Due before it was served',
    when: { all: [COMPELS, { path: 'compliance.due', op: 'before', value: 'service.date' }] },
    why: 'The day for compliance is earlier than the day of service: nobody could have complied.',
    authority: 'The face of the demand',
    strength: 'strong',
    source: ['grounds.json, defective-service: due-before-service'],
    confidence: SEEN,
  },
  {
    id: 'unsigned-order',
    title: 'Styled an order, signed by no judge',
    when: {
      all: [
        instrumentIn('order-2703d', 'sca-search-warrant', 'pen-trap-order', 'ndo-2705b'),
        { path: 'instrument.judgeSigned', op: 'neq', value: true },
      ],
    },
    why: 'Only a judicial officer can make this paper, and none has signed it.',
    authority: '18 U.S.C. §§ 2703(a), (d), 2705(b), 3123(a)',
    strength: 'strong',
    source: ['grounds.json, defective-service: unsigned'],
    confidence: SEEN,
  },
  {
    id: 'no-statute-cited',
    title: 'No statute cited',
    when: { all: [instrumentIn(...OWN_STATUTE), { path: 'authority.statutesCited', op: 'empty' }] },
    why: 'This kind of demand lives by a statute, and the paper names none.',
    authority:
      '18 U.S.C. § 2703(c)(2) (“authorized by a Federal or State statute”), or the statute that the demand would need',
    strength: 'strong',
    source: ['grounds.json, exceeds-statutory-authority: no-statute', 'instruments.json, reach'],
    confidence: SEEN,
  },
  {
    id: 'no-customs-purpose',
    title: 'Outside § 1509: no customs purpose stated',
    when: {
      all: [instrumentIn('customs-summons-1509'), { path: 'authority.customsPurposeStated', op: 'neq', value: true }],
    },
    why: '§ 1509 serves inquiries into entries, duties, fines and customs laws; the summons states no such purpose.',
    authority: '19 U.S.C. § 1509(a)',
    strength: 'strong',
    source: ['grounds.json, exceeds-statutory-authority: customs-purpose'],
    confidence: SEEN,
  },
  {
    id: 'signer-rank-not-shown',
    title: 'Rank of the signer not shown',
    when: { all: [instrumentIn('customs-summons-1509'), { path: 'instrument.signatory.rank', op: 'missing' }] },
    why: 'The power to summon stops at district director or special agent in charge, and the paper shows no rank.',
    authority: '19 U.S.C. § 1509(a)',
    strength: 'moderate',
    source: ['grounds.json, exceeds-statutory-authority: signatory-rank'],
    confidence: SEEN,
  },
  {
    id: 'wrong-entity',
    title: 'Wrong entity named',
    when: { all: [COMPELS, eq('service.personNamedCorrect', false)] },
    why: 'The paper commands a legal person other than the one that was served.',
    authority: 'The face of the demand',
    strength: 'strong',
    source: ['grounds.json, defective-service: wrong-entity'],
    confidence: SEEN,
  },
  {
    id: 'wrong-place',
    title: 'Compliance more than 100 miles away',
    when: {
      all: [
        instrumentIn('frcp45-civil-subpoena', 'dmca-512h'),
        { path: 'compliance.distanceMiles', op: 'gt', value: 100 },
      ],
    },
    why: 'Production can be commanded only within 100 miles of where the recipient resides, is employed or regularly transacts business in person.',
    authority: 'Fed. R. Civ. P. 45(c)(2)(A), (d)(3)(A)(ii)',
    strength: 'strong',
    source: RULE_45,
    confidence: SEEN,
  },
  {
    id: 'court-not-competent',
    title: 'Issuing court not competent',
    when: { all: [BY_A_COURT, eq('court.competent', false)] },
    why: 'The court that issued it is recorded as having no power to do so.',
    authority: '18 U.S.C. § 2711(3), for process under § 2703; otherwise the rule of the court',
    strength: 'strong',
    source: ['grounds.json, jurisdiction: court-not-competent'],
    confidence: SEEN,
  },
  {
    id: 'no-subpoena-power',
    title: 'State subpoena, recipient not in the state',
    when: { all: [instrumentIn(...STATE_CIVIL), eq('recipient.localPresence', false)] },
    why: 'A state subpoena does not reach a stranger outside the state unless it is domesticated where the recipient is.',
    authority: 'Rules on interstate discovery of the two states',
    strength: 'strong',
    source: ['grounds.json, jurisdiction: out-of-state-civil'],
    confidence: 'well-known-not-seen',
  },
  {
    id: 'no-case-behind',
    title: 'Civil subpoena without a case',
    when: { all: [instrumentIn(...CIVIL_SUBPOENAS), eq('demand.underlying', false)] },
    why: 'A civil subpoena issues in a pending action, and the paper names none.',
    authority: 'Fed. R. Civ. P. 45(a)(1)(A)(ii), (a)(2); in a state court its own rule',
    strength: 'strong',
    source: RULE_45,
    confidence: SEEN,
  },
  {
    id: 'server',
    title: 'Served by a party or a minor',
    when: { all: [instrumentIn('frcp45-civil-subpoena'), eq('service.serverIsPartyOrMinor', true)] },
    why: 'A subpoena is served by a person who is at least 18 and not a party.',
    authority: 'Fed. R. Civ. P. 45(b)(1)',
    strength: 'strong',
    source: RULE_45,
    confidence: SEEN,
  },
  {
    id: 'parties-not-told-first',
    title: 'Parties not told before service',
    when: { all: [instrumentIn('frcp45-civil-subpoena'), eq('notice.partiesServedFirst', false)] },
    why: 'A subpoena for documents goes to every party before it is served.',
    authority: 'Fed. R. Civ. P. 45(a)(4)',
    strength: 'strong',
    source: RULE_45,
    confidence: SEEN,
  },
  {
    id: 'secrecy-without-order',
    title: 'Secrecy asked for, none ordered',
    when: {
      all: [
        eq('gag.requested', true),
        eq('gag.courtOrder', false),
        { path: 'instrument.id', op: 'notIn', value: ['nsl-2709', 'pen-trap-order'] },
      ],
    },
    why: 'A request for silence is only a request: no court order stands behind it.',
    authority: '18 U.S.C. § 2705(b)',
    strength: 'strong',
    source: ['grounds.json, improper-nondisclosure: gag-no-order'],
    confidence: SEEN,
  },
  {
    id: 'secrecy-without-end',
    title: 'Request for secrecy without an end',
    when: {
      all: [
        eq('gag.duration', 'indefinite'),
        eq('gag.courtOrder', false),
        { path: 'instrument.id', op: 'notIn', value: ['nsl-2709', 'pen-trap-order', 'ndo-2705b'] },
      ],
    },
    why: 'Silence is asked for without an end, and no court ordered any.',
    authority: '18 U.S.C. § 2705(b) (“for such period as the court deems appropriate”)',
    strength: 'strong',
    source: ['grounds.json, improper-nondisclosure: gag-indefinite', 'RULES.md of the law data, “Read with care”'],
    confidence: SEEN,
  },
  {
    id: 'secrecy-on-a-grand-jury-subpoena',
    title: 'Silence put on a grand-jury subpoena',
    when: {
      all: [instrumentIn('grand-jury-subpoena'), eq('gag.requested', true), eq('gag.courtOrder', false)],
    },
    why: 'Rule 6(e)(2) says who owes secrecy and that nobody else does; a recipient is not among them.',
    authority: 'Fed. R. Crim. P. 6(e)(2)',
    strength: 'strong',
    source: ['Federal Rules of Criminal Procedure text (Rule 6)'],
    confidence: SEEN,
  },
];
