import type { Matter } from '../../schema/matter';
import { holdsSeals } from '../../sealing/source';
import { FEDERAL_COURTS } from '../fit';
import { ordersOf } from '../appeals';
import { demandIsSecret } from './motions-fit';

/*
 * What the motions rest on, or should face, that the library does not hold as read in a source. Each sentence becomes
 * a finding (checks/unverified-rules.ts).
 */

type Rules = (matter: Matter) => readonly string[];

const inNewYork = ({ court }: Matter): boolean => court?.id.startsWith('ny') ?? false;
const isFederal = ({ court }: Matter): boolean => FEDERAL_COURTS.has(court?.id ?? '');
const when = (test: boolean, ...lines: string[]): readonly string[] => (test ? lines : []);

export const modifyRules: Rules = (matter) => [
  'No rule read in a source gives the recipient of a search warrant a motion to modify it; the power of the issuing court is argued from the cases cited.',
  ...when(isFederal(matter), 'Fed. R. Crim. P. 41 was read; the district’s criminal motion rules were not.'),
  ...when(
    matter.court?.id === 'ca-superior-sf',
    'Cal. Penal Code § 1546.4(c) (petition to void or modify) was not read.',
  ),
  ...when(inNewYork(matter), 'N.Y. CPL article 690 was not read.'),
];

const AFTER = (matter: Matter, day: string, line: string): readonly string[] => when(matter.lawAsOf >= day, line);

export const nondisclosureRules: Rules = (matter) => [
  'The order forbids disclosure: file this paper under seal, with the motion to seal.',
  'The rule against prior restraints is argued without the Supreme Court’s decisions on it: none has a record in the library.',
  ...AFTER(matter, '2017-10-19', 'Revisions of the Justice Department’s policy of October 19, 2017 were not seen.'),
];

export const nslRules: Rules = () => [
  'File under seal and by hand: handling of a national security letter follows the court’s own security rules, not seen here.',
];

export const sealRules: Rules = (matter) => [
  ...when(
    !demandIsSecret(matter),
    'The motion gives one reason for the exhibits that are marked as sealed: that they would identify the speaker. Check that each of them does.',
  ),
  ...when(
    holdsSeals(matter),
    'The motion says of every marked passage that it would identify the speaker. Check that each of them does, and that no more is marked than that.',
  ),
  ...when(
    !isFederal(matter),
    'The presumption of public access and its exceptions are stated without authority: the library holds no decision of this State on sealing.',
  ),
  ...when(
    isFederal(matter) && matter.court?.id !== 'cand',
    'On sealing the library holds no decision of this circuit: add the controlling one.',
  ),
  'The rule of this court on sealing is taken from its profile; check the rule, the form of the redacted copy and the judge’s standing order.',
];

export const pseudonymRules: Rules = (matter) => [
  ...when(
    matter.court?.id !== 'cand',
    'The test for proceeding by pseudonym is cited to the Ninth Circuit; the library holds no other decision on it. Add the controlling one.',
  ),
  ...when(inNewYork(matter), 'New York practice on pseudonyms was not read.'),
];

export const interventionRules: Rules = (matter) => [
  ...when(matter.court?.id === 'dc-superior', 'The Superior Court’s rules on intervention were not read.'),
  ...when(inNewYork(matter), 'CPLR 1012 and 1013 were read only as People v. Harris reports them.'),
];

export const stayRules: Rules = (matter) => [
  ...when(
    !isFederal(matter),
    'The considerations for interim relief are stated from professional knowledge: the library holds no decision of this State on them. Add the controlling one.',
  ),
  ...when(
    isFederal(matter),
    'Fed. R. Civ. P. 65 and the district’s rule on restraining orders should be read before filing.',
  ),
  ...when(
    inNewYork(matter),
    'The Criminal Court’s power to stay production is argued from its control of its own process; no statute was read.',
  ),
];

export const appealRules: Rules = (matter) => [
  'The time to appeal is jurisdictional and is not computed here: Fed. R. App. P. 4 or its local kin.',
  'Whether the order can be appealed at all was not verified; an order to produce is often reviewable only through contempt or by writ.',
  'The court to which the appeal goes is professional knowledge, not read in a source.',
  ...when(
    inNewYork(matter),
    'CPLR 5519 and CPL articles 450 and 460 were not read; some appeals from the Criminal Court begin with an affidavit of errors.',
  ),
  ...when(matter.court?.id === 'us-district-generic', 'The circuit is not known from this profile; fill it in.'),
  ...when(
    ordersOf(matter).length > 1,
    `More than one order is in the record: ${ordersOf(matter)
      .map(({ title }) => title)
      .join('; ')}. Counsel chooses.`,
  ),
];

export const dismissalRules: Rules = () => [
  'Confirm before filing that no defendant has served an answer or a motion for summary judgment: after that Rule 41(a)(1)(A)(i) is closed.',
  'A second notice of dismissal operates as an adjudication on the merits (Fed. R. Civ. P. 41(a)(1)(B)).',
];
