import type { Confidence } from '../schema/law/source';
import type { Reach, Reachable } from './report';

/*
 * What is said of an item when the Act, or the instrument's own statute, answers for its kind of data. The answers
 * themselves are worked out in reach.ts from the law's table of instruments and tiers.
 */
const SEEN: Confidence = 'seen-in-source';
const KNOWN: Confidence = 'well-known-not-seen';

const say = (reachable: Reachable, authority: string, why: string, confidence: Confidence = SEEN): Reach => ({
  reachable,
  authority,
  why,
  confidence,
});

export const REACH = {
  subscriberList: say(
    'yes',
    '18 U.S.C. § 2703(c)(2)',
    'The closed list of subscriber data is within reach of this process.',
  ),
  beyondList: say(
    'no',
    '18 U.S.C. § 2703(c)(1)-(2)',
    'Records beyond the subscriber list need a warrant, a § 2703(d) order or consent; this process reaches the list alone.',
  ),
  civilContents: say(
    'no',
    '18 U.S.C. § 2702(a)',
    'Contents may not be divulged to a private party or a defendant; the Act has no exception for discovery. The account holder has them.',
  ),
  barredContents: say('no', '18 U.S.C. §§ 2702(a), 2703(a)-(b)', 'This process does not reach contents.'),
  contentsByText: say(
    'contested',
    '18 U.S.C. § 2703(b); U.S. Const. amend. IV',
    'The text of § 2703(b) would let some contents go on less than a warrant, with notice; the Fourth Amendment is the answer to it.',
  ),
  civilRecords: say(
    'yes',
    '18 U.S.C. § 2702(c)(6)',
    'The Act does not keep records that are no contents from a private requester; the rules of discovery and the First Amendment still do their work.',
  ),
  governmentCivil: say(
    'contested',
    '18 U.S.C. § 2703(c)(2)',
    'A governmental requester is under § 2703(c), and whether a civil discovery subpoena is one of those it lists is disputed.',
  ),
  governmentCivilBeyond: say(
    'no',
    '18 U.S.C. § 2703(c)(1)',
    'A governmental requester needs a warrant, a § 2703(d) order or consent for records beyond the subscriber list; a civil subpoena is none of them.',
  ),
  defendantRecords: say(
    'contested',
    '18 U.S.C. § 2702(c)(6)',
    'The Act does not bar records from a defendant, but this subpoena is listed for subscriber data alone; the rule’s own tests decide.',
    KNOWN,
  ),
  warrant: say(
    'yes',
    '18 U.S.C. § 2703(a)-(c)',
    'A warrant reaches this tier, within its probable cause and its particulars.',
  ),
  unsigned: say(
    'no',
    '18 U.S.C. § 2703',
    'No judge has signed this paper: it is styled an order and commands nothing.',
  ),
  signatureOpen: say('unknown', '18 U.S.C. § 2703', 'Nobody has looked whether a judge signed it.'),
  order: say('yes', '18 U.S.C. § 2703(c)(1)(B), (d)', 'A § 2703(d) order reaches records that are no contents.'),
  location: say('no', 'U.S. Const. amend. IV', 'Where a person was, over time, needs a warrant.'),
  locationContested: say(
    'contested',
    'U.S. Const. amend. IV',
    'Whether records of where a person was can be had without a warrant is disputed.',
    KNOWN,
  ),
  routing: say('yes', '18 U.S.C. §§ 3122-3123', 'Routing data from now on, never contents.'),
  noRouting: say(
    'no',
    '18 U.S.C. § 3121(a)',
    'Routing data from now on needs an order under the pen/trap statute.',
    KNOWN,
  ),
  routingOnly: say(
    'no',
    '18 U.S.C. §§ 3122-3123, 2703',
    'A pen/trap order reaches routing data from now on; stored records need process under § 2703.',
  ),
  customsNoPurpose: say(
    'no',
    '19 U.S.C. § 1509(a), (d)(1)(A)',
    'The Act would allow the subscriber list on an administrative subpoena, but § 1509 serves customs inquiries alone and no customs purpose is stated.',
  ),
  customsPurposeOpen: say(
    'unknown',
    '19 U.S.C. § 1509(a), (d)(1)(A)',
    '§ 1509 serves customs inquiries alone; nobody has said whether a customs purpose is stated.',
  ),
  customsRecords: say(
    'contested',
    '19 U.S.C. § 1509(d)(1)(A)',
    'A customs purpose is stated, but account data is a “record” only under § 1508 or on probable cause that it pertains to prohibited merchandise.',
  ),
  noStatute: say(
    'no',
    '18 U.S.C. § 2703(c)(2)',
    'The list opens to an administrative subpoena “authorized by a Federal or State statute”; none is cited.',
  ),
  statuteOpen: say(
    'unknown',
    '18 U.S.C. § 2703(c)(2)',
    'The list opens to an administrative subpoena that a statute authorizes; nobody has entered which statute is cited.',
  ),
  nslCore: say('yes', '18 U.S.C. § 2709(b)', 'Name, address, length of service and toll billing records.'),
  nslBeyond: say(
    'contested',
    '18 U.S.C. § 2709(b)',
    'Whether a letter reaches transactional records beyond name, address, length of service and toll billing is disputed.',
  ),
  infringer: say('yes', '17 U.S.C. § 512(h)(1), (3)', 'Information sufficient to identify the alleged infringer.'),
  infringerMore: say(
    'contested',
    '17 U.S.C. § 512(h)(3)',
    'The subpoena goes as far as identifying the alleged infringer; whether this is needed for that is open.',
  ),
  infringerNo: say(
    'no',
    '17 U.S.C. § 512(h)(1), (3)',
    'The subpoena reaches information sufficient to identify the alleged infringer and nothing else.',
  ),
  virginia: say(
    'yes',
    'Va. Code § 8.01-407.1',
    'Identity, after the showing and the notice that the statute asks for.',
  ),
  virginiaNo: say('no', 'Va. Code § 8.01-407.1', 'The statute speaks of identity alone.', KNOWN),
  emergency: say(
    'unknown',
    '18 U.S.C. § 2702(b)(8), (c)(4)',
    'Nothing is compelled. The provider may disclose on its own good-faith belief; a named person decides.',
  ),
  preserve: say('no', '18 U.S.C. § 2703(f)', 'A preservation request discloses nothing.'),
  voluntaryGovernment: say(
    'no',
    '18 U.S.C. § 2702(a)(1)-(3)',
    'Nothing is compelled, and records may not be given to a governmental entity without an exception or process.',
  ),
  voluntaryPrivate: say(
    'no',
    '18 U.S.C. § 2702(c)(6)',
    'Nothing is compelled. Records that are no contents may be given to a private person; nobody has to give them.',
  ),
  silence: say('no', '18 U.S.C. § 2705(b)', 'The order restrains speech; it asks for no records.'),
  unlisted: say('unknown', 'not in the library', 'The law data does not say what this instrument reaches.', KNOWN),
} as const satisfies Readonly<Record<string, Reach>>;

export type ReachKey = keyof typeof REACH;
