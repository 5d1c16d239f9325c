import type { Matter } from '../../schema/matter';
import { JUDICIAL, type FitCheck } from '../fit';
import { possessive } from '../words';
import type { DocumentKind } from './document-kind';
import { restrains } from './motions';
import {
  fitsAppeal,
  fitsIntervention,
  fitsModifyWarrant,
  fitsNarrowedOrder,
  fitsNslPetition,
  fitsPseudonym,
  fitsSeal,
  fitsStay,
  fitsVacateNondisclosure,
} from './motions-fit';
import { fitsPenTrapMotion, fitsQuash2703d } from './order-motions-fit';

/** A motion's order: id after 'proposed-order-', name in the list, what the order grants, when it fits. */
type Row = readonly [id: string, name: string, grants: (matter: Matter) => string, fits: FitCheck];

/** What the motion-stay asks for in this matter: a restraining order beside a complaint, else a stay. */
const stayName = (matter: Matter): string =>
  restrains(matter) ? 'Application for Temporary Restraining Order' : 'Motion to Stay Compliance';

const ROWS: readonly Row[] = [
  [
    '2703d',
    'motion to quash or modify the § 2703(d) order',
    () => 'Motion to Quash or Modify Order Under 18 U.S.C. § 2703(d)',
    fitsQuash2703d,
  ],
  ['pen-trap', 'motion on the pen-register order', () => 'Motion on Order for Pen Register', fitsPenTrapMotion],
  ['modify-warrant', 'motion to modify the warrant', () => 'Motion to Modify Search Warrant', fitsModifyWarrant],
  [
    'vacate-ndo',
    'motion to vacate the nondisclosure order',
    () => 'Motion to Vacate Nondisclosure Order',
    fitsVacateNondisclosure,
  ],
  ['3511', 'petition under § 3511', () => 'Petition Under 18 U.S.C. § 3511', fitsNslPetition],
  ['seal', 'motion to seal', () => 'Motion to Seal', fitsSeal],
  ['pseudonym', 'motion to proceed by pseudonym', () => 'Motion to Proceed by Pseudonym', fitsPseudonym],
  ['intervention', 'motion to intervene', () => 'Motion to Intervene', fitsIntervention],
  ['stay', 'stay of compliance', stayName, fitsStay],
  ['stay-pending-appeal', 'stay pending appeal', () => 'Motion for Stay Pending Appeal', fitsAppeal],
];

const order = (
  id: string,
  title: string,
  unfit: FitCheck,
  printedTitle: DocumentKind['printedTitle'],
): DocumentKind => ({
  id,
  title,
  template: 'proposed-order',
  kind: 'order',
  unfit,
  printedTitle,
});

const narrowedTitle = ({ demand }: Matter): string =>
  JUDICIAL.has(demand.instrument)
    ? '[Proposed] Alternative Order Limiting Compliance'
    : '[Proposed] Alternative Order Modifying and Conditioning Compliance';

/**
 * The orders that go with the motions, and beside each the narrower one: a court that will not grant everything should
 * have before it what the movant can live with.
 */
export const MOTION_ORDERS: readonly DocumentKind[] = [
  order('proposed-order-narrowed', '[Proposed] alternative, narrowed order', fitsNarrowedOrder, narrowedTitle),
  ...ROWS.flatMap(([id, name, grants, fits]) => [
    order(
      `proposed-order-${id}`,
      `[Proposed] order: ${name}`,
      fits,
      (matter) => `[Proposed] Order Granting ${possessive(matter.client.short)} ${grants(matter)}`,
    ),
    order(
      `proposed-order-${id}-narrowed`,
      `[Proposed] alternative order: ${name}`,
      fits,
      (matter) => `[Proposed] Alternative Order on ${possessive(matter.client.short)} ${grants(matter)}`,
    ),
  ]),
];
