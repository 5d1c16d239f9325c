import type { DocumentKind } from './document-kind';
import { fitsAlways } from './packet-fit';

/** What triage found, on one page for the partner; for counsel alone, never filed and in no packet. */
export const TRIAGE_PAPERS: readonly DocumentKind[] = [
  {
    id: 'triage-memo',
    title: 'Triage memo, one page (internal)',
    template: 'triage-memo',
    kind: 'record',
    unfit: fitsAlways,
    printedTitle: () => 'Triage Memo',
    opensCase: true,
    internal: true,
  },
];
