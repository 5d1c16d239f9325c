import { BorderStyle, Footer, PageNumber, TextRun } from 'docx';
import { emptyHeader, letterPaper, p, paper, signatureBlock, slot } from './parts.mjs';

/** A statement that is filed: caption, numberless paragraphs, counsel's signature. */
const disclosure = () => paper([slot('counselBlock'), slot('caption'), slot('body'), ...signatureBlock()]);

const sheetFooter = () =>
  new Footer({
    children: [
      p('Footer', [new TextRun({ children: [PageNumber.CURRENT] })], {
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' } },
      }),
      p('Footer', '{{footerTitle}} \u2013 {{sheetNotice}}'),
    ],
  });

/** A sheet for counsel alone: what it is, in words that nobody overlooks, then its tables. */
const sheet = () => ({
  properties: { page: letterPaper },
  headers: { default: emptyHeader() },
  footers: { default: sheetFooter() },
  children: [
    p('BodyTextCentered', [new TextRun({ text: '{{sheetNotice}}', bold: true })]),
    p('BodyTextCentered', [new TextRun({ text: '{{documentTitle | upper}}', bold: true })]),
    p('BodyTextCentered', '{{sheetPurpose}} {{todayLong}}'),
    slot('body'),
  ],
});

/** Templates of the papers that lie around the others in a packet. */
export const packetTemplates = {
  'disclosure-statement': [disclosure, false],
  'packet-sheet': [sheet, true],
};
