import { COURT_PAPERS } from './catalogue/court-papers';
import type { DocumentKind } from './catalogue/document-kind';
import { LETTERS } from './catalogue/letters';
import { PACKET_PAPERS } from './catalogue/packet';

export type { DocumentKind } from './catalogue/document-kind';

/** The catalogue, in the order the app shows it. */
export const DOCUMENTS: readonly DocumentKind[] = [...COURT_PAPERS, ...LETTERS, ...PACKET_PAPERS];

/** The paper of that id; undefined when there is none. */
export function documentKind(id: string): DocumentKind | undefined {
  return DOCUMENTS.find((document) => document.id === id);
}
