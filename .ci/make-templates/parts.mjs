import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';

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

/** The one section of a paper. */
export const paper = (children) => ({
  properties: { page: letterPaper },
  headers: { default: emptyHeader() },
  footers: { default: paperFooter() },
  children,
});

export { letterPaper };
