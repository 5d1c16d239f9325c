import { BorderStyle, Footer, Header, PageNumber, TabStopType, TextRun } from 'docx';
import { briefSections, letterPaper, mark, p, paper, section, signatureBlock, signatureLine, slot } from './parts.mjs';

export const head = () => [slot('counselBlock'), slot('caption')];

export const certificate = () => [
  mark('{{#hasCertificate}}'),
  section('CERTIFICATE OF SERVICE', { pageBreakBefore: true }),
  slot('certificate'),
  p('BodyTextSingle', '{{#serviceList}}', { spacing: { after: 0 } }),
  p('BodyTextSingle', '{{line}}', { indent: { left: 720 }, spacing: { before: 120, after: 0 }, keepLines: true }),
  p('BodyTextSingle', '{{/serviceList}}', { spacing: { after: 0 } }),
  p('SignatureBlock', 'Dated: ____________________', { indent: { left: 0 }, spacing: { before: 480 } }),
  signatureLine(4320, 9000),
  p('SignatureBlock', 'Signature of the person making service', { keepNext: false }),
  mark('{{/hasCertificate}}'),
];

/** Motion with notice and memorandum; an opposition is the same paper without the notice. */
export const motion = () =>
  briefSections(head(), [
    mark('{{#hasNotice}}'),
    section('{{^newYork}}NOTICE OF MOTION AND MOTION{{/newYork}}{{#newYork}}NOTICE OF MOTION{{/newYork}}'),
    slot('notice'),
    slot('relief'),
    section('{{memorandumTitle | upper}}', { pageBreakBefore: true }),
    mark('{{/hasNotice}}'),
    section('{{#newYork}}PRELIMINARY STATEMENT{{/newYork}}{{^newYork}}INTRODUCTION{{/newYork}}'),
    slot('introduction'),
    section('STATEMENT OF FACTS'),
    slot('facts'),
    mark('{{#hasStandard}}'),
    section('LEGAL STANDARD'),
    slot('standard'),
    mark('{{/hasStandard}}'),
    section('ARGUMENT'),
    slot('argument'),
    slot('alternative'),
    mark('{{#hasCandor}}'),
    section('CONTRARY AUTHORITY'),
    slot('candor'),
    mark('{{/hasCandor}}'),
    section('CONCLUSION'),
    slot('conclusion'),
    ...signatureBlock(),
    ...certificate(),
  ]);

/** Complaint for declaratory and injunctive relief. */
export const complaint = () =>
  paper([
    ...head(),
    slot('introduction'),
    section('NATURE OF THE ACTION, JURISDICTION, AND VENUE'),
    slot('jurisdiction'),
    section('PARTIES'),
    slot('parties'),
    mark('{{#hasAssignment}}'),
    section('INTRADISTRICT ASSIGNMENT'),
    slot('assignment'),
    mark('{{/hasAssignment}}'),
    section('FACTUAL ALLEGATIONS'),
    slot('facts'),
    slot('claims'),
    section('PRAYER FOR RELIEF'),
    slot('prayer'),
    ...signatureBlock(),
  ]);

/** Order for the judge to sign; the sentence, date and signature line stay on one page. */
export const proposedOrder = () =>
  paper([
    ...head(),
    slot('order'),
    p('BodyText', [new TextRun({ text: 'IT IS SO ORDERED.', bold: true })], { keepNext: true }),
    p('SignatureBlock', [new TextRun('Dated: \t')], {
      indent: { left: 0 },
      spacing: { before: 240 },
      tabStops: [{ type: TabStopType.LEFT, position: 3000, leader: 'underscore' }],
    }),
    signatureLine(4320, 9000),
    p('SignatureBlock', '{{#hasJudgeName}}'),
    p('SignatureBlock', '{{judgeName}}'),
    p('SignatureBlock', '{{/hasJudgeName}}'),
    p('SignatureBlock', '{{judgeTitle}}', { keepNext: false }),
  ]);

const letterhead = () =>
  new Header({
    children: [
      p('Letterhead', [new TextRun({ text: '{{signerFirm | upper}}', bold: true, size: 28 })]),
      p('Letterhead', '{{#signerAddress}}'),
      p('Letterhead', '{{line}}'),
      p('Letterhead', '{{/signerAddress}}'),
      p('Letterhead', '{{signerPhone}}  \u00b7  {{signerEmail}}'.replaceAll('  ', '\u00a0'), {
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 6, color: '000000' } },
      }),
      p('Letterhead'),
    ],
  });

const following = () =>
  new Header({
    children: [
      p('Header', '{{addresseeName}}'),
      p('Header', '{{todayLong}}'),
      p('Header', [new TextRun({ children: ['Page ', PageNumber.CURRENT] })], { spacing: { after: 240 } }),
    ],
  });

const list = (name, style, options) => [
  p(style, `{{#${name}}}`),
  p(style, '{{line}}', options),
  p(style, `{{/${name}}}`),
];
const under = { spacing: { after: 240 } };
const re = { indent: { left: 720, hanging: 720 }, tabStops: [{ type: TabStopType.LEFT, position: 720 }] };

/** Letter of counsel: letterhead on the first page, addressee and page on those that follow. */
export const letter = () => ({
  properties: { page: letterPaper, titlePage: true },
  headers: { first: letterhead(), default: following() },
  footers: { default: new Footer({ children: [p('Footer')] }), first: new Footer({ children: [p('Footer')] }) },
  children: [
    p('LetterBlock', '{{todayLong}}', under),
    mark('{{#hasDeliveryLine}}'),
    p('LetterBlock', [new TextRun({ text: '{{deliveryLine}}', bold: true })], under),
    mark('{{/hasDeliveryLine}}'),
    ...list('addressee', 'LetterBlock'),
    p('LetterBlock', [new TextRun({ text: 'Re:\t{{subjectLine}}', bold: true })], { ...re, spacing: { before: 240 } }),
    ...list('reLines', 'LetterBlock', { indent: { left: 720 } }),
    p('LetterBlock', '{{salutation}}:', { spacing: { before: 240, after: 240 } }),
    slot('body'),
    p('SignatureBlock', 'Respectfully,'),
    signatureLine(0, 4320),
    p('SignatureBlock', '{{signerName}}'),
    p('SignatureBlock', '{{signerFirm}}'),
    p('SignatureBlock', [new TextRun({ text: '{{attorneysFor}}', italics: true })], { keepNext: false }),
    mark('{{#hasCcList}}'),
    p('LetterBlock', 'cc:', { spacing: { before: 240 }, keepNext: true }),
    ...list('ccList', 'LetterBlock', { indent: { left: 720 } }),
    mark('{{/hasCcList}}'),
  ],
});
