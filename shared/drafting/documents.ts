import { CALIFORNIA } from './catalogue/california';
import { COURT_PAPERS } from './catalogue/court-papers';
import type { DocumentKind } from './catalogue/document-kind';
import { LETTERS } from './catalogue/letters';
import { MOTION_ORDERS } from './catalogue/motion-orders';
import { MOTIONS } from './catalogue/motions';
import { RESPONSES } from './catalogue/responses';
import { RECORD_PAPERS } from './catalogue/record-papers';
import { PACKET_PAPERS } from './catalogue/packet';

export type { DocumentKind } from './catalogue/document-kind';

/** The catalogue, in the order the app shows it. */
export const DOCUMENTS: readonly DocumentKind[] = [
  ...COURT_PAPERS,
  ...MOTIONS,
  ...MOTION_ORDERS,
  ...CALIFORNIA,
  ...RECORD_PAPERS,
  ...LETTERS,
  ...RESPONSES,
  ...PACKET_PAPERS,
];

/** The paper of that id; undefined when there is none. */
export function documentKind(id: string): DocumentKind | undefined {
  return DOCUMENTS.find((document) => document.id === id);
}
