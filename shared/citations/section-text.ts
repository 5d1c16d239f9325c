import type { Citation } from './citation';

/** Codes and sets whose parts are numbered without a section sign. */
const UNSIGNED = / (?:C\.P\.L\.R\.|Code of Civ)/;
/** What is numbered as a whole: 'Pub. L. No. 107-56'. */
const NUMBERED = /^(?:Pub\. L\.|Exec\. Order)$/;

/** A statute, rule or restatement as a table lists it: '18 U.S.C. § 2703', though the page may print only its number. */
export function sectionText({ kind, title, reporter, section, text }: Citation): string {
  if (reporter === undefined || section === undefined) return text;
  const sign = NUMBERED.test(reporter) ? 'No. ' : kind === 'rule' || UNSIGNED.test(reporter) ? '' : '§ ';
  return `${title === undefined ? '' : `${title} `}${reporter} ${kind === 'constitution' ? '' : sign}${section}`;
}
