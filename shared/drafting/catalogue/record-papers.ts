import { isNewYorkCourt, OATH_TITLE, oathForm } from '../record/oath-form';
import { DECLARATIONS } from './declarations';
import type { DocumentKind } from './document-kind';
import { fitsConferral, fitsExhibits, fitsService } from './record-fit';
import { supported } from './supported';

/** Papers made from the record: who swears to what, the exhibits, what was served and when counsel conferred. */
export const RECORD_PAPERS: readonly DocumentKind[] = [
  ...DECLARATIONS,
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
