import type { Matter } from '../../schema/matter';
import { demandNounCapital, possessive } from '../words';
import type { DocumentKind } from './document-kind';
import { fitsReciprocalNotice } from './nsl-fit';
import {
  fitsCertificate,
  fitsCostStatement,
  fitsInCamera,
  fitsMeetAndConfer,
  fitsObjections,
  fitsPartialProduction,
  fitsPreservation,
  fitsProductionLog,
  fitsUserNotice,
} from './responses-fit';

const letter = (
  id: string,
  title: string,
  unfit: DocumentKind['unfit'],
  printedTitle: DocumentKind['printedTitle'],
): DocumentKind => ({ id, title, template: 'challenge-letter', kind: 'letter', unfit, printedTitle });

/** A cost is stated once the hours were entered as spent; before that it is estimated. */
export const costsAreSpent = ({ response }: Matter): boolean => typeof response?.costs?.hours === 'number';

/** Papers that are served or sent rather than filed: how the recipient answers. */
export const RESPONSES: readonly DocumentKind[] = [
  {
    id: 'objections-45d2b',
    title: 'Written objections, Rule 45(d)(2)(B)',
    template: 'objections',
    kind: 'record',
    unfit: fitsObjections,
    printedTitle: (matter) => `Objections of Non-Party ${matter.client.name} to ${demandNounCapital(matter)}`,
  },
  letter(
    'user-notice',
    'Notice to the account holder',
    fitsUserNotice,
    () => 'Notice of a Demand for Your Information',
  ),
  letter(
    'meet-and-confer',
    'Meet-and-confer letter',
    fitsMeetAndConfer,
    (matter) => `Conference on the Objections to the ${demandNounCapital(matter)}`,
  ),
  letter(
    'preservation-acknowledgment',
    'Acknowledgment of a preservation request',
    fitsPreservation,
    () => 'Acknowledgment of Preservation Request, 18 U.S.C. § 2703(f)',
  ),
  letter(
    'partial-production',
    'Letter with a partial production',
    fitsPartialProduction,
    (matter) => `Partial Production in Response to the ${demandNounCapital(matter)}`,
  ),
  {
    id: 'production-log',
    title: 'Production log, item by item',
    template: 'production-log',
    kind: 'record',
    uncaptioned: true,
    unfit: fitsProductionLog,
    printedTitle: ({ client }) => `${possessive(client.short)} Log of Items Produced and Withheld`,
  },
  {
    id: 'custodian-certificate',
    title: 'Certificate of the records custodian, Fed. R. Evid. 902',
    template: 'custodian-certificate',
    kind: 'record',
    uncaptioned: true,
    unfit: fitsCertificate,
    printedTitle: ({ client }) => `Certificate of Custodian of Records of ${client.name}`,
  },
  {
    id: 'cost-statement',
    title: 'Statement of costs, 18 U.S.C. § 2706',
    template: 'cost-statement',
    kind: 'record',
    uncaptioned: true,
    unfit: fitsCostStatement,
    printedTitle: (matter) =>
      `${costsAreSpent(matter) ? 'Statement' : 'Estimate'} of Reimbursable Costs, 18 U.S.C. § 2706`,
  },
  {
    ...letter(
      'nsl-reciprocal-notice',
      'Notice that the recipient wants review of the secrecy, § 3511(b)',
      fitsReciprocalNotice,
      () => 'Notice Under 18 U.S.C. § 3511(b)(1)(A)',
    ),
    unverified: () => [
      '18 U.S.C. § 3511(b)(1) (notice, thirty days, where the application may be filed) is stated from professional knowledge; compare it with the current Code.',
      'How the government wants such a notice delivered was not read: follow the Letter itself, and disclose its existence to nobody who need not know.',
    ],
  },
  letter(
    'in-camera-letter',
    'Sealed letter of production for in camera review',
    fitsInCamera,
    () => 'Lodging Under Seal for In Camera Review',
  ),
];
