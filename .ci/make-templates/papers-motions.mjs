import { TabStopType, TextRun } from 'docx';
import { certificate, head } from './papers.mjs';
import { mark, p, paper, section, signatureBlock, signatureLine, slot } from './parts.mjs';

/** A notice that is filed and argues nothing: of appeal, of voluntary dismissal. */
export const courtNotice = () => paper([...head(), slot('noticeBody'), ...signatureBlock(), ...certificate()]);

const dated = (before = 240) =>
  p('SignatureBlock', [new TextRun('Dated: \t')], {
    indent: { left: 0 },
    spacing: { before },
    tabStops: [{ type: TabStopType.LEFT, position: 3000, leader: 'underscore' }],
  });

/** A line to fill in by hand: label, then a rule. */
const fill = (label) =>
  p('BodyTextSingle', [new TextRun(`${label}\t`)], {
    tabStops: [{ type: TabStopType.RIGHT, position: 9000, leader: 'underscore' }],
    spacing: { before: 240, after: 0 },
  });

/** The protocol, adopted by the judge; then its schedules, each on a page of its own. */
export const minimizationProtocol = () =>
  paper([
    ...head(),
    slot('protocol'),
    p('BodyText', [new TextRun({ text: 'ADOPTED AS PART OF THE ORDER OF THE COURT.', bold: true })], {
      keepNext: true,
    }),
    dated(),
    signatureLine(4320, 9000),
    p('SignatureBlock', '{{#hasJudgeName}}'),
    p('SignatureBlock', '{{judgeName}}'),
    p('SignatureBlock', '{{/hasJudgeName}}'),
    p('SignatureBlock', '{{judgeTitle}}', { keepNext: false }),
    section('SCHEDULE 1: PERSONS', { pageBreakBefore: true }),
    p(
      'BodyTextSingle',
      'To be completed and filed before any record is disclosed. A change takes effect when it is filed.',
    ),
    slot('reviewers'),
    section('SCHEDULE 2: SEARCH TERMS', { pageBreakBefore: true }),
    p('BodyTextSingle', 'LODGED UNDER SEAL. The public copy of this Protocol holds this page in place of the terms.'),
    fill('Subject of the search, by reference to the offense:'),
    fill('Period, from:'),
    fill('Period, to:'),
    fill('Terms (number of terms in the sealed list):'),
    fill('Accounts or senders for which probable cause was found:'),
    section('SCHEDULE 3: ACKNOWLEDGMENT OF A PERSON NAMED IN SCHEDULE 1', { pageBreakBefore: true }),
    mark(
      'I have read the Order and this Protocol. I will act under it only in the role in which Schedule 1 names me. I will not read what the search terms do not return, will not try to learn who a redacted person is, and will give nothing that I see to anyone whom Schedule 1 does not name, except as the Court directs. I understand that a breach may be punished as a contempt.',
    ),
    fill('Name:'),
    fill('Office and role:'),
    fill('Signature:'),
    fill('Date:'),
  ]);
