import type { Condition } from '../schema/law';
import type { Confidence } from '../schema/law/source';

/*
 * Where the published triggers must be read with care (RULES.md of the law data, "Read with care"). The triggers stay
 * as they are published; a gate says when one is not offered in a matter, and why.
 */
export interface Gate {
  readonly ground: string;
  readonly trigger: string;
  /** Not offered while this is true. */
  readonly when?: Condition;
  /** Not offered in papers of an earlier day. */
  readonly since?: string;
  readonly why: string;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

const READ_WITH_CARE = ['RULES.md of the law data, “Read with care”'];
const instrumentIn = (...value: string[]): Condition => ({ path: 'instrument.id', op: 'in', value });

/** Secrecy that the statute itself builds in: 18 U.S.C. §§ 2709(c), 3511; 18 U.S.C. § 3123(d). */
export const BUILT_IN_SECRECY = ['nsl-2709', 'pen-trap-order'] as const;
const STATUTORY = 'The statute builds this secrecy in and gives it a review of its own; its length is not flagged.';

export const GATES: readonly Gate[] = [
  {
    ground: 'first-amendment-anonymity',
    trigger: 'nonparty-witness',
    when: instrumentIn(
      'grand-jury-subpoena',
      'sca-search-warrant',
      'order-2703d',
      'frcrp17-trial-subpoena',
      'ny-criminal-subpoena',
      'nsl-2709',
    ),
    why: 'The 2TheMart test is a test of civil discovery; it is not offered against a grand jury, a warrant or other criminal process.',
    source: READ_WITH_CARE,
    confidence: 'seen-in-source',
  },
  {
    ground: 'improper-nondisclosure',
    trigger: 'gag-indefinite',
    when: instrumentIn(...BUILT_IN_SECRECY),
    why: STATUTORY,
    source: READ_WITH_CARE,
    confidence: 'seen-in-source',
  },
  {
    ground: 'improper-nondisclosure',
    trigger: 'gag-over-year',
    when: instrumentIn(...BUILT_IN_SECRECY),
    since: '2017-10-19',
    why: 'The one-year mark is the Justice Department’s policy of October 19, 2017 on § 2705(b) orders; it measures neither earlier orders nor secrecy that a statute builds in.',
    source: READ_WITH_CARE,
    confidence: 'seen-in-source',
  },
  {
    ground: 'wrong-instrument-sca',
    trigger: 'records-by-subpoena',
    when: { path: 'issuer.kind', op: 'eq', value: 'criminal-defendant' },
    why: 'A defendant is not a governmental entity: § 2703(c) does not speak to this subpoena (18 U.S.C. § 2702(c)(6)).',
    source: ['instruments.json, frcrp17-trial-subpoena, reach'],
    confidence: 'well-known-not-seen',
  },
  {
    ground: 'wrong-instrument-sca',
    trigger: 'voluntary-gov',
    when: { path: 'issuer.kind', op: 'eq', value: 'criminal-defendant' },
    why: 'A defendant is not a governmental entity: § 2702(a)(3) does not bar records from going to one (18 U.S.C. § 2702(c)(6)).',
    source: ['instruments.json, frcrp17-trial-subpoena, reach'],
    confidence: 'well-known-not-seen',
  },
  {
    ground: 'jurisdiction',
    trigger: 'court-not-competent',
    when: instrumentIn('customs-summons-1509', 'administrative-subpoena-generic'),
    why: 'An agency issues this demand, and no court: 18 U.S.C. § 2711(3) speaks of courts.',
    source: ['grounds.json, jurisdiction: court-not-competent'],
    confidence: 'well-known-not-seen',
  },
  {
    ground: 'jurisdiction',
    trigger: 'foreign-person',
    since: '2018-03-23',
    why: '18 U.S.C. § 2703(h) came with the CLOUD Act of March 23, 2018.',
    source: ['grounds.json, jurisdiction: CLOUD Act'],
    confidence: 'well-known-not-seen',
  },
];
