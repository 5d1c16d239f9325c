import { BorderStyle, Footer, Header, NumberFormat, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';

/** A paragraph in a named style; text may hold marks. */
export const p = (style, text = '', options = {}) =>
  new Paragraph({ style, children: Array.isArray(text) ? text : [new TextRun(text)], ...options });

export const section = (text, options) => p('SectionHeading', text, options);
export const slot = (name) => p('BodyText', `{{@${name}}}`);
export const mark = (text) => p('BodyText', text);

/** An empty line to sign on: never a typed signature. */
export const signatureLine = (from, to, style = 'SignatureBlock') =>
  p(style, [new TextRun('\t')], {
    tabStops: [{ type: TabStopType.RIGHT, position: to, leader: 'underscore' }],
    spacing: { before: 480 },
    indent: { left: from },
  });

const noIndent = { indent: { left: 0 } };

/** Dated, firm, line, name, bar, address, whom counsel is for; kept on one page. */
export const signatureBlock = () => [
  p('SignatureBlock', 'Dated: {{#hasSigningPlace}}{{signingPlace}}, {{/hasSigningPlace}}{{todayLong}}', {
    ...noIndent,
    spacing: { before: 480 },
  }),
  p('SignatureBlock', 'Respectfully submitted,', { spacing: { before: 240, after: 240 } }),
  p('SignatureBlock', '{{signerFirm | upper}}'),
  signatureLine(4320, 9000),
  p('SignatureBlock', '{{signerName}}'),
  p('SignatureBlock', '{{signerBar}}'),
  p('SignatureBlock', '{{#signerAddress}}'),
  p('SignatureBlock', '{{line}}'),
  p('SignatureBlock', '{{/signerAddress}}'),
  p('SignatureBlock', 'Telephone: {{signerPhone}}'),
  p('SignatureBlock', 'E-mail: {{signerEmail}}', { spacing: { after: 240 } }),
  p('SignatureBlock', [new TextRun({ text: '{{attorneysFor}}', italics: true })], { keepNext: false }),
];

/** Page number over a rule, then the short title and the case number. */
export const paperFooter = () =>
  new Footer({
    children: [
      p('Footer', [new TextRun({ children: [PageNumber.CURRENT] })], {
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' } },
      }),
      p('Footer', '{{footerTitle}}{{#hasCaseNumber}} \u2013 {{caseNumber}}{{/hasCaseNumber}}'),
    ],
  });

export const emptyHeader = () => new Header({ children: [p('Header')] });

const letterPaper = {
  size: { width: 12240, height: 15840 },
  margin: { top: 1440, right: 1440, bottom: 1440, left: 1440, header: 720, footer: 480 },
};

/** The foot of a page without a number: the rule and the title alone. */
const coverFooter = () =>
  new Footer({
    children: [
      p('Footer', '{{footerTitle}}{{#hasCaseNumber}} \u2013 {{caseNumber}}{{/hasCaseNumber}}', {
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' } },
      }),
    ],
  });

/** A section of a paper; each has head and foot of its own, since those before it may be left out. */
export const paper = (children, { footer = paperFooter(), pageNumbers } = {}) => ({
  properties: { page: pageNumbers ? { ...letterPaper, pageNumbers } : letterPaper },
  headers: { default: emptyHeader() },
  footers: { default: footer },
  children,
});

/** The paragraph that ends a section, as low as a line can be. */
const sectionEnd = () => p('BodyTextFlush', '', { spacing: { line: 20, lineRule: 'exact' } });

/**
 * A paper with its tables: the caption on a page of its own, the tables numbered i, ii, and the text from 1. Where the
 * paper has no tables all of that goes, and the text follows the caption.
 */
export const briefSections = (head, body) => [
  paper([...head, mark('{{#hasFrontMatter}}'), sectionEnd()], { footer: coverFooter() }),
  paper(
    [
      mark('{{#hasContents}}'),
      p('TOCHeading', 'TABLE OF CONTENTS'),
      p('TOCHeading', 'Page', { alignment: 'right' }),
      slot('contents'),
      mark('{{/hasContents}}'),
      mark('{{#hasAuthorities}}'),
      p('TOCHeading', 'TABLE OF AUTHORITIES', { pageBreakBefore: true }),
      p('TOCHeading', 'Page(s)', { alignment: 'right' }),
      slot('authorities'),
      mark('{{/hasAuthorities}}'),
      sectionEnd(),
    ],
    { pageNumbers: { start: 1, formatType: NumberFormat.LOWER_ROMAN } },
  ),
  paper([mark('{{/hasFrontMatter}}'), ...body], { pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } }),
];

export { letterPaper };
