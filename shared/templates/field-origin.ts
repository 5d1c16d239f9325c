import { own } from '../kernel/own';

/** Where a field's value comes from: the matter, a person of it, the rows of a list, or a question to the lawyer. */
export type Origin = 'matter' | 'person' | 'row' | 'asked';

const people = /^(?:signer|attorneys|counsel|judge|addressee|salutation|signature)/;

/** The origin of a name of the catalogue. */
export const originOf = (name: string): Origin => (people.test(name) ? 'person' : 'matter');

/** What a field of the catalogue might print; for looking at a template before there is a matter. */
const samples: Readonly<Record<string, string>> = {
  documentTitle: 'Notice of Motion and Motion to Quash Summons',
  footerTitle: 'Motion to Quash Summons',
  memorandumTitle: 'MEMORANDUM OF POINTS AND AUTHORITIES',
  courtName: 'United States District Court for the Northern District of California',
  caseNumber: 'Case No. 3:17-cv-00000',
  todayLong: 'April 6, 2017',
  signingPlace: 'San Francisco, California',
  clientName: 'Example, Inc.',
  clientShort: 'Example',
  clientRole: 'Plaintiff Example, Inc.',
  movant: 'Example',
  issuerName: 'Example Agency',
  recipientName: 'Example, Inc.',
  demandNoun: 'summons',
  demandTitle: 'Summons',
  signerName: 'Jane Q. Sample',
  signerFirm: 'Sample & Sample LLP',
  signerBar: 'State Bar No. 000000',
  signerPhone: '(415) 555-0100',
  signerEmail: 'jane@example.org',
  attorneysFor: 'Attorneys for Plaintiff Example, Inc.',
  judgeName: 'Hon. A. Judge',
  judgeTitle: 'UNITED STATES DISTRICT JUDGE',
  salutation: 'Dear Special Agent Sample',
  subjectLine: 'Summons to Example, Inc.',
  deliveryLine: 'By e-mail',
  addresseeName: 'Special Agent Sample',
  line: '100 Sample Street',
};

/** A sample value; conditions, lists and blocks say what kind of thing stands there. */
export function sampleOf(name: string, kind: string): string {
  if (kind === 'condition') return 'yes';
  if (kind === 'list') return 'one or more lines';
  if (kind === 'block') return 'whole paragraphs';
  return own(samples, name) ?? '';
}

/** 'opposingCounselFax', 'opposing_counsel.fax' → 'Opposing counsel fax': how a name without a field is asked for. */
export function labelOf(name: string): string {
  const words = name
    .replace(/[._]+/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .trim()
    .split(/\s+/)
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
