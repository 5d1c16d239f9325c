import type { Matter } from '../../schema/matter';
import { FEDERAL_COURTS, fitsComplaint } from '../fit';
import { demandNounCapital, possessive } from '../words';
import type { DocumentKind } from './document-kind';
import {
  fitsAppeal,
  fitsDismissal,
  fitsIntervention,
  fitsModifyWarrant,
  fitsNslPetition,
  fitsPseudonym,
  fitsSeal,
  fitsStay,
  fitsVacateNondisclosure,
} from './motions-fit';
import {
  appealRules,
  dismissalRules,
  interventionRules,
  modifyRules,
  nondisclosureRules,
  nslRules,
  pseudonymRules,
  sealRules,
  stayRules,
} from './motions-rules';
import { noticed } from './noticed';
import { ORDER_MOTIONS } from './order-motions';

/** Whether the stay is asked as a restraining order: a complaint of ours, in a federal court. */
export const restrains = (matter: Matter): boolean =>
  fitsComplaint(matter) === undefined && FEDERAL_COURTS.has(matter.court?.id ?? '');

function stayTitle(matter: Matter): string {
  const title = restrains(matter)
    ? 'Application for Temporary Restraining Order'
    : 'Motion to Stay Compliance Pending Decision';
  return restrains(matter) ? `${title}; Memorandum of Points and Authorities` : noticed(matter, title);
}

/** A judge's warrant or order is modified; process of another kind is quashed. */
function interventionTitle(matter: Matter): string {
  const noun = demandNounCapital(matter);
  const what = ['Warrant', 'Order'].includes(noun) ? `Modify the ${noun}` : `Quash the ${noun}`;
  return noticed(matter, `Motion of ${matter.client.name} to Intervene and to ${what}`);
}

const sealTitle = (matter: Matter): string =>
  matter.court?.id === 'cand' ? 'Administrative Motion to Seal' : noticed(matter, 'Motion to Seal');

/** Motions and notices beside the challenge itself: each has a proposed order in motion-orders.ts. */
export const MOTIONS: readonly DocumentKind[] = [
  ...ORDER_MOTIONS,
  {
    id: 'motion-modify-warrant',
    title: 'Motion to modify a search warrant, with protocol',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsModifyWarrant,
    printedTitle: (matter) => noticed(matter, 'Motion to Modify Search Warrant and to Adopt a Minimization Protocol'),
    unverified: modifyRules,
  },
  {
    id: 'minimization-protocol',
    title: 'Minimization protocol (attachment to the order)',
    template: 'minimization-protocol',
    kind: 'order',
    unfit: fitsModifyWarrant,
    printedTitle: () => 'Attachment A: [Proposed] Minimization Protocol',
  },
  {
    id: 'motion-vacate-ndo',
    title: 'Motion to vacate or modify a nondisclosure order',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsVacateNondisclosure,
    printedTitle: (matter) => noticed(matter, 'Motion to Vacate or Modify Nondisclosure Order'),
    grounds: ['improper-nondisclosure'],
    unverified: nondisclosureRules,
  },
  {
    id: 'petition-3511',
    title: 'Petition on a national security letter (18 U.S.C. § 3511)',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsNslPetition,
    printedTitle: () => 'Petition to Set Aside or Modify a National Security Letter and Its Nondisclosure Requirement',
    grounds: ['improper-nondisclosure'],
    unverified: nslRules,
  },
  {
    id: 'motion-to-seal',
    title: 'Motion to seal',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsSeal,
    printedTitle: sealTitle,
    grounds: [],
    unverified: sealRules,
  },
  {
    id: 'motion-pseudonym',
    title: 'Motion to proceed by pseudonym',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsPseudonym,
    printedTitle: (matter) => noticed(matter, `Motion of ${matter.client.name} for Leave to Proceed by Pseudonym`),
    grounds: [],
    unverified: pseudonymRules,
  },
  {
    id: 'doe-intervention',
    title: 'Motion of the account holder to intervene and quash',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsIntervention,
    printedTitle: interventionTitle,
    unverified: interventionRules,
  },
  {
    id: 'motion-stay',
    title: 'Stay of compliance, or temporary restraining order',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsStay,
    printedTitle: stayTitle,
    grounds: [],
    unverified: stayRules,
  },
  {
    id: 'notice-of-appeal',
    title: 'Notice of appeal',
    template: 'court-notice',
    kind: 'record',
    unfit: fitsAppeal,
    printedTitle: () => 'Notice of Appeal',
    unverified: appealRules,
  },
  {
    id: 'stay-pending-appeal',
    title: 'Motion for a stay pending appeal',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsAppeal,
    printedTitle: (matter) => noticed(matter, `${possessive(matter.client.short)} Motion for Stay Pending Appeal`),
    grounds: [],
    unverified: appealRules,
  },
  {
    id: 'notice-of-dismissal',
    title: 'Notice of voluntary dismissal (Rule 41)',
    template: 'court-notice',
    kind: 'record',
    unfit: fitsDismissal,
    printedTitle: () => 'Notice of Voluntary Dismissal Without Prejudice',
    unverified: dismissalRules,
  },
];
