import type { DocumentKind } from './document-kind';
import { fitsAlways } from './packet-fit';

/** The control sheet of a matter's dates, to be printed, signed and kept; for counsel alone, never filed. */
export const DEADLINE_PAPERS: readonly DocumentKind[] = [
  {
    id: 'deadline-sheet',
    title: 'Deadlines: control sheet (internal)',
    template: 'packet-sheet',
    kind: 'record',
    unfit: fitsAlways,
    printedTitle: () => 'Deadline Control Sheet',
    opensCase: true,
    unsigned: true,
    internal: true,
  },
];
