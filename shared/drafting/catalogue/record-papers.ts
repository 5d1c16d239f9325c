import type { Declaration } from '../../schema/case-record';
import type { Matter } from '../../schema/matter';
import { fitsComplaint, fitsMotion, fitsOpposition } from '../fit';
import { declarationsFor } from '../record/declaration-of';
import { isNewYorkCourt, OATH_TITLE, oathForm } from '../record/oath-form';
import { demandNounCapital, possessive } from '../words';
import type { DocumentKind } from './document-kind';
import { fitsConferral, fitsDeclaration, fitsExhibits, fitsService } from './record-fit';

/** What a provider files against an order or letter that has a road of its own. */
const OWN_ROADS: Readonly<Record<string, string>> = {
  'order-2703d': 'Motion to Quash or Modify Order',
  'pen-trap-order': 'Motion to Vacate or Modify Order',
  'ndo-2705b': 'Motion to Vacate or Modify Nondisclosure Order',
  'nsl-2709': 'Petition Under 18 U.S.C. § 3511',
};

/** The paper that the record stands behind: the complaint, the opposition or the motion. */
function supported(matter: Matter): string {
  const complaint = matter.vehicle === 'decl-injunctive-complaint' || fitsMotion(matter) !== undefined;
  if (complaint && !fitsComplaint(matter)) return 'Complaint';
  const own = matter.client.side === 'provider' ? OWN_ROADS[matter.demand.instrument] : undefined;
  if (own !== undefined) return `${possessive(matter.client.short)} ${own}`;
  if (!fitsOpposition(matter)) return `${possessive(matter.client.short)} Opposition`;
  return `${possessive(matter.client.short)} Motion to Quash ${demandNounCapital(matter)}`;
}

const by = (kind: Declaration['kind']): 'counsel' | 'other' => (kind === 'counsel' ? 'counsel' : 'other');

const declaration = (kind: Declaration['kind'], title: string): DocumentKind => ({
  id: `declaration-${kind}`,
  title,
  template: 'declaration',
  kind: 'declaration',
  unfit: fitsDeclaration(kind),
  printedTitle: (matter) => {
    const declarant = declarationsFor(matter, `declaration-${kind}`)[0]?.declarant ?? '';
    return `${OATH_TITLE[oathForm(matter, by(kind))]} of ${declarant} in Support of ${supported(matter)}`;
  },
});

/** Papers made from the record: who swears to what, the exhibits, what was served and when counsel conferred. */
export const RECORD_PAPERS: readonly DocumentKind[] = [
  declaration('custodian', 'Declaration of the custodian of records'),
  declaration('technical', 'Technical declaration, with the table of items and people'),
  declaration('counsel', 'Declaration or affirmation of counsel, with exhibits'),
  declaration('doe', 'Declaration of the speaker under a pseudonym'),
  {
    id: 'exhibit-list',
    title: 'List of exhibits',
    template: 'exhibit-list',
    kind: 'record',
    unfit: fitsExhibits,
    printedTitle: (matter) => `List of Exhibits in Support of ${supported(matter)}`,
  },
  {
    id: 'exhibit-covers',
    title: 'Cover sheets of the exhibits',
    template: 'exhibit-covers',
    kind: 'record',
    unfit: fitsExhibits,
    printedTitle: () => 'Exhibits',
    unlined: true,
  },
  {
    id: 'certificate-of-service',
    title: 'Certificate of service',
    template: 'certificate',
    kind: 'record',
    unfit: fitsService,
    printedTitle: (matter) => {
      if (matter.court?.id === 'ca-superior-sf') return 'Proof of Service';
      return isNewYorkCourt(matter) ? `${OATH_TITLE[oathForm(matter, 'other')]} of Service` : 'Certificate of Service';
    },
  },
  {
    id: 'certificate-of-conferral',
    title: 'Certificate of conferral',
    template: 'certificate',
    kind: 'record',
    unfit: fitsConferral,
    printedTitle: (matter) =>
      isNewYorkCourt(matter) ? 'Affirmation of Good-Faith Effort' : 'Certificate of Conferral',
  },
];
