import type { Condition } from '../schema/law';

export type GagKind = 'order' | 'request' | 'built-in' | 'none' | 'unknown';

/** What there is to say of a secrecy, by what kind it is. */
export interface GagRow {
  readonly id: string;
  readonly kinds: readonly GagKind[];
  /** 'defect': wrong on its face; 'argument': authority both ways; 'not-flagged': said so that nobody wonders. */
  readonly as: 'defect' | 'argument' | 'not-flagged';
  readonly when: Condition;
  readonly text: string;
  readonly authority: string;
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  readonly since?: string;
}

const eq = (path: string, value: boolean | string): Condition => ({ path, op: 'eq', value });
const instrumentIn = (...value: string[]): Condition => ({ path: 'instrument.id', op: 'in', value });
const anyInstrument: Condition = { path: 'instrument.id', op: 'neq', value: '' };

export const GAG_ROWS: readonly GagRow[] = [
  {
    id: 'request-binds-nobody',
    kinds: ['request'],
    as: 'defect',
    when: anyInstrument,
    text: 'Secrecy is asked for, and no court ordered it: the request binds nobody.',
    authority: '18 U.S.C. § 2705(b)',
    for: ['18-usc-2705'],
  },
  {
    id: 'request-without-end',
    kinds: ['request'],
    as: 'defect',
    when: eq('gag.duration', 'indefinite'),
    text: 'It is asked for without an end.',
    authority: '18 U.S.C. § 2705(b)',
    for: ['18-usc-2705'],
  },
  {
    id: 'grand-jury-recipient',
    kinds: ['request'],
    as: 'defect',
    when: instrumentIn('grand-jury-subpoena'),
    text: 'Rule 6(e)(2) names who owes grand-jury secrecy and forbids more; a recipient is not named.',
    authority: 'Fed. R. Crim. P. 6(e)(2)',
  },
  {
    id: 'order-names-no-statute',
    kinds: ['order'],
    as: 'defect',
    when: { path: 'gag.statute', op: 'missing' },
    text: 'A court ordered secrecy, and the order names no statute.',
    authority: '18 U.S.C. § 2705(b)',
  },
  {
    id: 'order-without-end',
    kinds: ['order'],
    as: 'argument',
    when: eq('gag.duration', 'indefinite'),
    text: 'The order has no end. Against it: a restraint on speech without an end is hard to justify. For it: the statute leaves the period to the court.',
    authority: '18 U.S.C. § 2705(b) (“for such period as the court deems appropriate”)',
    for: ['microsoft-v-doj-2017', 'sealing-non-disclosure-2008'],
    against: ['18-usc-2705', 'in-re-sealed-case-2023', 'subpoena-2018r00776-2020', 'twitter-v-garland-2023'],
  },
  {
    id: 'order-over-a-year',
    kinds: ['order'],
    as: 'argument',
    when: { path: 'gag.duration', op: 'gt', value: 365 },
    since: '2017-10-19',
    text: 'The order runs longer than a year, the mark of the Justice Department’s policy of October 19, 2017, which binds no court.',
    authority: 'DOJ memorandum of Oct. 19, 2017 (policy; later revisions not seen)',
    against: ['18-usc-2705', 'in-re-sealed-case-2023'],
  },
  {
    id: 'order-without-finding',
    kinds: ['order'],
    as: 'argument',
    when: eq('gag.individualisedFinding', false),
    text: 'The judge made no finding about this account: the order leaves the need for silence to the prosecutor, or covers process to come.',
    authority: '18 U.S.C. § 2705(b) (“if it determines that there is reason to believe”)',
    for: ['in-re-sealed-case-2025'],
    against: ['in-re-sealed-case-2023'],
  },
  {
    id: 'built-in-letter',
    kinds: ['built-in'],
    as: 'not-flagged',
    when: instrumentIn('nsl-2709'),
    text: 'The secrecy of a national security letter is the statute’s own; its length is not flagged. Its review is that of 18 U.S.C. § 3511(b): the recipient’s notice makes the government apply to a court.',
    authority: '18 U.S.C. §§ 2709(c), 3511(b)',
    for: ['doe-v-mukasey-2008'],
    against: ['nsl-9th-cir-2017', 'twitter-v-garland-2023'],
  },
  {
    id: 'built-in-pen-trap',
    kinds: ['built-in'],
    as: 'not-flagged',
    when: instrumentIn('pen-trap-order'),
    text: 'The secrecy of a pen/trap order is the statute’s own and lasts until the court says otherwise; it is not flagged.',
    authority: '18 U.S.C. § 3123(d)',
  },
];
