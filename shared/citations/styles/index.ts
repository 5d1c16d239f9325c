import { fullCite, idCite, shortCite, type CitableRecord, type CiteRun } from '../format';
import { CALIFORNIA_STYLE } from './california';
import { NEW_YORK_STYLE } from './new-york';
import type { CiteStyle, StyleForms } from './style';

/** The forms of each style. The Bluebook is what drafts are written in. */
export const STYLES: Readonly<Record<CiteStyle, StyleForms>> = {
  bluebook: { full: fullCite, short: shortCite, id: idCite },
  california: CALIFORNIA_STYLE,
  'new-york': NEW_YORK_STYLE,
};

/**
 * The full citation of a record in one of the styles, as a table of authorities or a copied line has it: no pin, no
 * remark.
 */
export function citationIn(style: CiteStyle, record: CitableRecord): CiteRun[] {
  return STYLES[style].full(record);
}
