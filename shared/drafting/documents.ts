import type { Matter } from '../schema/matter';
import {
  fitsComplaint,
  fitsEmergencyLetter,
  fitsLetter,
  fitsMotion,
  fitsOpposition,
  fitsOrder,
  JUDICIAL,
  type FitCheck,
} from './fit';
import { capital, demandNoun, possessive } from './words';

/** A kind of paper: which template it fills, and when it fits a matter. */
export interface DocumentKind {
  readonly id: string;
  readonly title: string;
  /** Stem of the file in templates/. */
  readonly template: string;
  readonly kind: 'motion' | 'opposition' | 'complaint' | 'letter' | 'order';
  /** Why this paper cannot be drafted in this matter; undefined when it can. */
  readonly unfit: FitCheck;
  /** Title as the paper prints it. */
  readonly printedTitle: (matter: Matter) => string;
}

const nounOf = (matter: Matter): string => capital(demandNoun(matter.demand.instrument));

function motionTitle(matter: Matter): string {
  const motion = `Motion to Quash ${nounOf(matter)}`;
  if (matter.court?.id.startsWith('ny')) return `Notice of Motion and Memorandum of Law in Support of ${motion}`;
  if (matter.court?.id === 'cand') return `Notice of Motion and ${motion}; Memorandum of Points and Authorities`;
  return `${motion}; Memorandum of Points and Authorities`;
}

/** The catalogue, in the order the app shows it. */
export const DOCUMENTS: readonly DocumentKind[] = [
  {
    id: 'complaint',
    title: 'Complaint for declaratory and injunctive relief',
    template: 'complaint',
    kind: 'complaint',
    unfit: fitsComplaint,
    printedTitle: () => 'Complaint for Declaratory and Injunctive Relief',
  },
  {
    id: 'motion-to-quash',
    title: 'Motion to quash, with memorandum',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsMotion,
    printedTitle: motionTitle,
  },
  {
    id: 'opposition',
    title: 'Opposition to a motion to compel or to show cause',
    template: 'motion-to-quash',
    kind: 'opposition',
    unfit: fitsOpposition,
    printedTitle: ({ client }) =>
      `${possessive(client.name)} Opposition to the Government’s Motion for an Order to Show Cause`,
  },
  {
    id: 'proposed-order',
    title: '[Proposed] order',
    template: 'proposed-order',
    kind: 'order',
    unfit: fitsOrder,
    printedTitle: ({ client, demand }) =>
      JUDICIAL.has(demand.instrument)
        ? '[Proposed] Order on the Government’s Motion to Show Cause'
        : `[Proposed] Order Granting ${possessive(client.short)} Motion to Quash`,
  },
  {
    id: 'challenge-letter',
    title: 'Challenge letter to the issuer',
    template: 'challenge-letter',
    kind: 'letter',
    unfit: fitsLetter,
    printedTitle: (matter) => `Objections to ${nounOf(matter)}`,
  },
  {
    id: 'emergency-decline',
    title: 'Emergency request: decline for now',
    template: 'challenge-letter',
    kind: 'letter',
    unfit: fitsEmergencyLetter('decline'),
    printedTitle: () => 'Response to Emergency Disclosure Request',
  },
  {
    id: 'emergency-disclose',
    title: 'Emergency request: minimum disclosure',
    template: 'challenge-letter',
    kind: 'letter',
    unfit: fitsEmergencyLetter('disclose'),
    printedTitle: () => 'Emergency Disclosure',
  },
];

/** The paper of that id; undefined when there is none. */
export function documentKind(id: string): DocumentKind | undefined {
  return DOCUMENTS.find((document) => document.id === id);
}
