import type { Matter } from '../../schema/matter';
import type { DocumentKind } from './document-kind';
import { fitsAlways, fitsDisclosure, fitsSummonsList, fitsWithComplaint } from './packet-fit';

/** In N.D. Cal. Civil L.R. 3-15 asks for a certification, which is bound with the statement of Rule 7.1. */
const disclosureTitle = ({ court }: Matter): string =>
  court?.id === 'cand'
    ? 'Corporate Disclosure Statement and Certification of Interested Entities or Persons'
    : 'Corporate Disclosure Statement';

/** What lies around the papers of a packet: its cover, and what opens a case beside the complaint. */
export const PACKET_PAPERS: readonly DocumentKind[] = [
  {
    id: 'civil-cover-sheet',
    title: 'Civil cover sheet: data for the boxes',
    template: 'packet-sheet',
    kind: 'record',
    unfit: fitsWithComplaint,
    printedTitle: () => 'Data for the Civil Cover Sheet',
    opensCase: true,
    internal: true,
  },
  {
    id: 'summons-list',
    title: 'Summonses and service list (Rule 4(i))',
    template: 'packet-sheet',
    kind: 'record',
    unfit: fitsSummonsList,
    printedTitle: () => 'Summonses and Service List',
    opensCase: true,
    internal: true,
  },
  {
    id: 'disclosure-statement',
    title: 'Corporate disclosure statement',
    template: 'disclosure-statement',
    kind: 'record',
    unfit: fitsDisclosure,
    printedTitle: disclosureTitle,
    opensCase: true,
  },
  {
    id: 'packet-cover',
    title: 'Packet cover and checklist (internal)',
    template: 'packet-sheet',
    kind: 'record',
    unfit: fitsAlways,
    printedTitle: () => 'Packet Cover and Checklist',
    opensCase: true,
    internal: true,
  },
];
