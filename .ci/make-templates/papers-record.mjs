import { AlignmentType, Footer, TextRun } from 'docx';
import { emptyHeader, letterPaper, mark, p, paper, section, signatureBlock, signatureLine, slot } from './parts.mjs';

const head = () => [slot('counselBlock'), slot('caption')];
const flush = (text, options = {}) => p('BodyTextSingle', text, { indent: { left: 0, firstLine: 0 }, ...options });

/** Where an affidavit is sworn; the places stay blank for the notary. */
const venue = () => [
  mark('{{#affidavit}}'),
  flush('STATE OF ____________________\u00a0\u00a0)', { spacing: { before: 240, after: 0 } }),
  flush('COUNTY OF ___________________\u00a0\u00a0)\u00a0\u00a0ss.:', { spacing: { after: 240 } }),
  mark('{{/affidavit}}'),
];

/** The notary's words and line; nothing in it is ever filled in. */
const notary = () => [
  mark('{{#affidavit}}'),
  p('SignatureBlock', 'Sworn to before me this', { indent: { left: 0 }, spacing: { before: 360 } }),
  p('SignatureBlock', '____ day of ____________________, ________', { indent: { left: 0 }, spacing: { before: 120 } }),
  signatureLine(0, 4320),
  p('SignatureBlock', 'Notary Public', { indent: { left: 0 }, keepNext: false }),
  mark('{{/affidavit}}'),
];

/** Sworn facts of one person: opening, numbered paragraphs, oath, an empty line to sign on. */
const declaration = () =>
  paper([
    ...head(),
    ...venue(),
    p(
      'BodyText',
      '{{#affidavit}}{{declarantName}}, being duly sworn, deposes and says:{{/affidavit}}' +
        '{{#affirmation}}{{declarantName}} affirms as follows:{{/affirmation}}' +
        '{{#unsworn}}I, {{declarantName}}, declare as follows:{{/unsworn}}',
      { keepNext: true },
    ),
    slot('declaration'),
    slot('oath'),
    signatureLine(4320, 9000),
    p('SignatureBlock', '{{declarantName}}'),
    p('SignatureBlock', '{{#hasDeclarantTitle}}'),
    p('SignatureBlock', '{{declarantTitle}}'),
    p('SignatureBlock', '{{/hasDeclarantTitle}}'),
    ...notary(),
    p('SignatureBlock', '', { keepNext: false }),
    mark('{{#hasBoundExhibits}}'),
    p('SectionHeading', 'EXHIBITS ANNEXED', { pageBreakBefore: true }),
    slot('boundExhibits'),
    mark('{{/hasBoundExhibits}}'),
  ]);

/** A certificate: what was done, then a date and a line for each person who did it, all blank. */
const certificate = () =>
  paper([
    ...head(),
    ...venue(),
    slot('statement'),
    slot('oath'),
    p('SignatureBlock', '{{#certifiers}}'),
    p('SignatureBlock', 'Dated: ____________________', { indent: { left: 0 }, spacing: { before: 360 } }),
    signatureLine(4320, 9000),
    p('SignatureBlock', '{{line}}', { keepNext: false }),
    p('SignatureBlock', '{{/certifiers}}'),
    ...notary(),
  ]);

/** The list of exhibits, signed by counsel like any paper that is filed. */
const exhibitList = () => paper([...head(), slot('statement'), ...signatureBlock()]);

/** The separate statement of California: what it is, then item by item. */
const separateStatement = () => paper([...head(), slot('introduction'), slot('statement'), ...signatureBlock()]);

const centred = (text, options = {}) => p('SectionHeading', text, { alignment: AlignmentType.CENTER, ...options });

/** One sheet an exhibit, its mark in the middle of the page. */
const exhibitCovers = () => ({
  properties: { page: letterPaper },
  headers: { default: emptyHeader() },
  footers: { default: new Footer({ children: [p('Footer', '{{#hasCaseNumber}}{{caseNumber}}{{/hasCaseNumber}}')] }) },
  children: [
    mark('{{#exhibitSheets}}'),
    p('SectionHeading', '', { pageBreakBefore: true, outlineLevel: 9, spacing: { before: 4320 } }),
    section([new TextRun({ text: 'EXHIBIT {{mark}}', bold: true, size: 56 })], { spacing: { line: 720, after: 480 } }),
    mark('{{#title}}'),
    centred([new TextRun({ text: '{{title}}', bold: false })], { outlineLevel: 9 }),
    mark('{{/title}}'),
    mark('{{#sealed}}'),
    centred('FILED UNDER SEAL', { outlineLevel: 9 }),
    centred([new TextRun({ text: 'The exhibit is not in the public file.', bold: false })], { outlineLevel: 9 }),
    mark('{{/sealed}}'),
    mark('{{/exhibitSheets}}'),
  ],
});

export const recordTemplates = {
  declaration: [declaration, false],
  certificate: [certificate, false],
  'separate-statement': [separateStatement, false],
  'exhibit-list': [exhibitList, false],
  'exhibit-covers': [exhibitCovers, false],
};
