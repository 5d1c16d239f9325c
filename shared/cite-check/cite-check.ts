import { citationsInDocument } from '../citations/find/citations-in-document';
import { yearFault } from '../citations/find/year-fault';
import { checkCitations, type CiteCheckInput } from './check';
import type { CiteReport } from './report';

/** The cite check of a document: its citations are found, resolved and checked. Linear in the text. */
export function citeCheck(input: Omit<CiteCheckInput, 'citations' | 'yearFault'>): CiteReport {
  const citations = citationsInDocument(
    input.paragraphs.map(({ part, text }, paragraph) => ({ part, paragraph, text })),
  );
  return checkCitations({ ...input, citations, yearFault });
}
