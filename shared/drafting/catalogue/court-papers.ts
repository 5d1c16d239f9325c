import type { Matter } from '../../schema/matter';
import { fitsComplaint, fitsMotion, fitsOpposition, fitsOrder, JUDICIAL } from '../fit';
import { demandNounCapital, possessive } from '../words';
import type { DocumentKind } from './document-kind';

function motionTitle(matter: Matter): string {
  const motion = `Motion to Quash ${demandNounCapital(matter)}`;
  if (matter.court?.id.startsWith('ny')) return `Notice of Motion and Memorandum of Law in Support of ${motion}`;
  if (matter.court?.id === 'cand') return `Notice of Motion and ${motion}; Memorandum of Points and Authorities`;
  return `${motion}; Memorandum of Points and Authorities`;
}

/** Papers that are filed: the complaint, the motion, the opposition, the order. */
export const COURT_PAPERS: readonly DocumentKind[] = [
  {
    id: 'complaint',
    title: 'Complaint for declaratory and injunctive relief',
    template: 'complaint',
    kind: 'complaint',
    unfit: fitsComplaint,
    opensCase: true,
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
];
