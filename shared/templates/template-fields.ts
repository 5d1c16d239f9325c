import { MOTION_TEMPLATE_FIELDS } from './fields-motions';
import { RESPONSE_TEMPLATE_FIELDS } from './fields-response';
import { RECORD_FIELDS } from './fields-record';
import { PACKET_TEMPLATE_FIELDS } from './fields-packet';
import { CITES_TEMPLATE_FIELDS } from './fields-cites';
import { TRIAGE_TEMPLATE_FIELDS } from './fields-triage';
import { block, condition, list, value, type TemplateField } from './template-field';

export type { FieldKind, TemplateField } from './template-field';

/**
 * Every name a template may use, and all that the drafting pipeline must provide. A condition `hasX` need not be
 * provided: it is true when the value, list or block `x` has something in it. A block that a document does not
 * have may be left out: its slot then vanishes with its paragraph.
 */
export const TEMPLATE_FIELDS: readonly TemplateField[] = [
  value('documentTitle', 'Title of the paper: Notice of Motion and Motion to Quash Summons'),
  value('footerTitle', 'Short title for the foot of each page'),
  value(
    'memorandumTitle',
    'Title over the argument: Memorandum of Points and Authorities; in New York, Memorandum of Law',
  ),
  value('courtName', 'United States District Court for the Northern District of California'),
  value('caseNumber', 'Case, docket or index number as the court prints it, label included; empty before filing'),
  value('todayLong', 'Date of the paper: April 6, 2017'),
  value('signingPlace', 'City and state where the paper is signed: San Francisco, California'),
  value('clientName', 'Full name of the client: Twitter, Inc.'),
  value('clientShort', 'Short name of the client: Twitter'),
  value('clientRole', 'Role and name: Plaintiff Twitter, Inc.'),
  value('movant', 'Who moves: Twitter, or Doe'),
  value('issuerName', 'Who issued the demand'),
  value('recipientName', 'To whom the demand is addressed'),
  value('demandNoun', 'summons, subpoena, warrant, request'),
  value('demandTitle', 'Title of the demand as printed on it'),
  value('signerName', 'Counsel who signs'),
  value('signerFirm', 'Firm of the signer, or the company for in-house counsel'),
  value('signerBar', 'Bar numbers: California State Bar No. 000000'),
  value('signerPhone', 'Telephone: (415) 555-0100'),
  value('signerEmail', 'E-mail address'),
  value('attorneysFor', 'Attorneys for Plaintiff Twitter, Inc.'),
  value('judgeName', 'Judge who would sign the order, with Hon.; empty when none is assigned'),
  value('judgeTitle', 'Line under the signature of the judge: United States District Judge'),
  value('salutation', 'Dear Special Agent Hoffman'),
  value('subjectLine', 'What the letter is about, after Re:'),
  value('deliveryLine', 'How the letter goes: By e-mail and certified mail'),
  value('addresseeName', 'First line of the address, repeated at the head of the following pages'),
  condition('sample', 'The matter is a sample'),
  condition('pleading', 'The court wants paper with 28 numbered lines'),
  condition('isMotion', 'The paper is a motion'),
  condition('isOpposition', 'The paper is an opposition'),
  condition('isDoe', 'The client is an anonymous speaker'),
  condition('federal', 'The court is federal'),
  condition('newYork', 'The court is a New York court'),
  condition('dc', 'The court is a court of the District of Columbia'),
  condition('hasFrontMatter', 'Tables of contents or of authorities stand before the text'),
  condition('hasContents', 'The paper is long enough for a table of contents'),
  condition('hasAuthorities', 'The paper is long enough for a table of authorities'),
  condition('hasHearing', 'A hearing date is set'),
  condition('hasNotice', 'There is a notice of motion'),
  condition('hasStandard', 'There is a legal standard section'),
  condition('hasAlternative', 'There is a request in the alternative'),
  condition('hasCandor', 'Authority against the client is disclosed in a section of its own'),
  condition('hasAssignment', 'The complaint states its intradistrict assignment (N.D. Cal. Civ. L.R. 3-2(c))'),
  condition('hasCertificate', 'A certificate of service is attached'),
  condition('hasCaseNumber', 'A case number is assigned'),
  condition('hasSigningPlace', 'The place of signing is known'),
  condition('hasJudgeName', 'A judge is assigned'),
  condition('hasDeliveryLine', 'The way of delivery is stated'),
  condition('hasCcList', 'Copies go to somebody'),
  list('signerAddress', 'Postal address of the signer, one {{line}} each'),
  list('counselLines', 'Counsel as they stand at the head of a pleading, one {{line}} each'),
  list('serviceList', 'Who is served, one {{line}} each'),
  list('addressee', 'Address of the letter, one {{line}} each'),
  list('reLines', 'Further lines under Re:, one {{line}} each'),
  list('ccList', 'Who gets copies, one {{line}} each'),
  block('counselBlock', 'Counsel, lines 1 to 7 of the first page of pleading paper; nothing elsewhere'),
  block('caption', 'Court, parties, case number, title of the paper, in the form of this court'),
  block('contents', 'Table of contents: the headings with their pages, as a field of Word'),
  block('authorities', 'Table of authorities by kind, each with its pages, as fields of Word'),
  block('notice', 'Notice of motion: to whom, when, where, for what'),
  block('relief', 'Relief asked for, after the notice'),
  block('introduction', 'Introduction; in a complaint, the opening that ends “alleges as follows:”'),
  block('facts', 'Statement of facts; in a complaint, the factual allegations'),
  block('standard', 'Legal standard'),
  block('argument', 'All arguments with their numbered headings'),
  block('alternative', 'What is asked in the alternative'),
  block('candor', 'Authority against the client'),
  block('conclusion', 'Conclusion'),
  block('certificate', 'Text of the certificate of service'),
  block('signature', 'Who signs, over a line that stays blank: date, firm, name, bar number, address, for whom'),
  block('order', 'Findings and orders of the proposed order'),
  block('parties', 'Complaint: the parties'),
  block('jurisdiction', 'Complaint: nature of the action, jurisdiction and venue'),
  block('assignment', 'Complaint: intradistrict assignment'),
  block('claims', 'Complaint: claims for relief, each with its title'),
  block('prayer', 'Complaint: what the court is asked to order'),
  block('body', 'Letter: all paragraphs between salutation and closing'),
  ...MOTION_TEMPLATE_FIELDS,
  ...RESPONSE_TEMPLATE_FIELDS,
  ...RECORD_FIELDS,
  ...PACKET_TEMPLATE_FIELDS,
  ...TRIAGE_TEMPLATE_FIELDS,
  ...CITES_TEMPLATE_FIELDS,
];

const BY_NAME: ReadonlyMap<string, TemplateField> = new Map(TEMPLATE_FIELDS.map((field) => [field.name, field]));

/** The field of that name, if the pipeline knows one. */
export function templateField(name: string): TemplateField | undefined {
  return BY_NAME.get(name);
}
