import type { Matter } from '../schema/matter';
import { CALIFORNIA } from './catalogue/california';
import { COURT_PAPERS } from './catalogue/court-papers';
import { declarationPaper, declarationPapers } from './catalogue/declarations';
import type { DocumentKind } from './catalogue/document-kind';
import { DEADLINE_PAPERS } from './catalogue/deadline-papers';
import { EMERGENCY_PAPERS } from './catalogue/emergency-papers';
import { LETTERS } from './catalogue/letters';
import { MOTION_ORDERS } from './catalogue/motion-orders';
import { MOTIONS } from './catalogue/motions';
import { RESPONSES } from './catalogue/responses';
import { RECORD_PAPERS } from './catalogue/record-papers';
import { PACKET_PAPERS } from './catalogue/packet';
import { TRIAGE_PAPERS } from './catalogue/triage-memo';

export type { DocumentKind } from './catalogue/document-kind';

/** The catalogue, in the order the app shows it. */
export const DOCUMENTS: readonly DocumentKind[] = [
  ...COURT_PAPERS,
  ...MOTIONS,
  ...MOTION_ORDERS,
  ...CALIFORNIA,
  ...RECORD_PAPERS,
  ...LETTERS,
  ...EMERGENCY_PAPERS,
  ...DEADLINE_PAPERS,
  ...RESPONSES,
  ...PACKET_PAPERS,
  ...TRIAGE_PAPERS,
];

/** The paper of that id; undefined when there is none. */
export function documentKind(id: string): DocumentKind | undefined {
  return DOCUMENTS.find((document) => document.id === id) ?? declarationPaper(id);
}

/** The catalogue as a matter sees it: a paper for each declaration of its record, also where a kind has several. */
export function documentsOf(matter: Pick<Matter, 'record'>): readonly DocumentKind[] {
  return DOCUMENTS.flatMap((paper) => declarationPapers(paper, matter));
}
