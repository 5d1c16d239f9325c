import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { letterPaper, mark, p, paper, section, signatureBlock, signatureLine, slot } from './parts.mjs';

/* Papers that are served or sent: objections, production log, certificate of the custodian, statement of costs. */

/** Written objections under Rule 45(d)(2)(B): captioned, served, not filed. */
export const objections = () =>
  paper([
    slot('counselBlock'),
    slot('caption'),
    slot('introduction'),
    mark('{{#hasObjectionsWhole}}'),
    section('TIME, PLACE, AND NOTICE'),
    slot('objectionsWhole'),
    mark('{{/hasObjectionsWhole}}'),
    section('OBJECTIONS ITEM BY ITEM'),
    slot('objectionsItems'),
    section('RESERVATION OF RIGHTS'),
    slot('reservation'),
    ...signatureBlock(),
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
  ]);

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };
const cell = (width, text, { bold = false, right = false } = {}) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    children: [
      p('TableText', [new TextRun({ text, bold, size: 20 })], right ? { alignment: AlignmentType.RIGHT } : {}),
    ],
  });

/** A head row that is repeated on every page, and one row that stands for the rows of a list. */
const listTable = (columns, list) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + column.width, 0), type: WidthType.DXA },
    columnWidths: columns.map((column) => column.width),
    borders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cell(column.width, column.head, { bold: true, right: column.right })),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map((column, at) => {
          const open = at === 0 ? `{{#${list}}}` : '';
          const close = at === columns.length - 1 ? `{{/${list}}}` : '';
          return cell(column.width, `${open}{{${column.name}}}${close}`, { right: column.right });
        }),
      }),
    ],
  });

const footer = () =>
  new Footer({
    children: [
      p('Footer', [new TextRun('{{footerTitle}} \u2013 '), new TextRun({ children: ['Page ', PageNumber.CURRENT] })]),
    ],
  });

const titled = () => [
  p('BodyTextCentered', [new TextRun({ text: '{{documentTitle | upper}}', bold: true })], { spacing: { after: 120 } }),
  p('BodyTextCentered', '{{caseLine}}'),
];

const byCounsel = () => [
  p('SignatureBlock', 'Dated: {{todayLong}}', { spacing: { before: 360 } }),
  signatureLine(0, 4320),
  p('SignatureBlock', '{{signerName}}'),
  p('SignatureBlock', '{{signerFirm}}'),
  p('SignatureBlock', [new TextRun({ text: '{{attorneysFor}}', italics: true })], { keepNext: false }),
];

const sheet = (page, children) => ({
  properties: { page },
  headers: { default: new Header({ children: [p('Header')] }) },
  footers: { default: footer() },
  children,
});

const landscape = {
  size: { width: 12240, height: 15840, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1080, right: 1080, bottom: 1080, left: 1080, header: 540, footer: 480 },
};

/** One row an item, on a page laid across. */
export const productionLog = () =>
  sheet(landscape, [
    ...titled(),
    listTable(
      [
        { name: 'number', head: 'Item', width: 700 },
        { name: 'asked', head: 'What was demanded', width: 3400 },
        { name: 'answer', head: 'Answer', width: 1400 },
        { name: 'produced', head: 'Produced', width: 2600 },
        { name: 'bates', head: 'Bates range', width: 2000 },
        { name: 'withheld', head: 'Withheld, and why', width: 3580 },
      ],
      'logRows',
    ),
    p('BodyText', ''),
    slot('logNote'),
    ...byCounsel(),
  ]);

/** A form for the custodian: initials at each statement, one line to sign on, under 28 U.S.C. § 1746. */
export const certificate = () =>
  sheet({ ...letterPaper, margin: { ...letterPaper.margin, top: 1080, right: 1260, bottom: 1080, left: 1260 } }, [
    p('BodyTextCentered', [new TextRun({ text: '{{documentTitle | upper}}', bold: true })], {
      spacing: { after: 120 },
    }),
    p('BodyTextCentered', 'Fed. R. Evid. 902; 28 U.S.C. § 1746', { spacing: { after: 120 } }),
    p('BodyTextCentered', '{{caseLine}}'),
    slot('certified'),
    p(
      'SignatureBlock',
      'I declare under penalty of perjury under the laws of the United States of America that the statements initialed above are true and correct.',
      { spacing: { before: 120, after: 240 } },
    ),
    p('SignatureBlock', 'Executed on ____________________, at ______________________________.'),
    signatureLine(0, 5040),
    p('SignatureBlock', 'Signature of the custodian or other qualified person'),
    p('SignatureBlock', 'Printed name: ______________________________', { spacing: { before: 120 }, keepNext: false }),
  ]);

/** Costs in a table, the sum under it, the statute after it. */
export const costStatement = () =>
  sheet(letterPaper, [
    ...titled(),
    p('LetterBlock', 'To: {{issuerName}}', { spacing: { after: 60 } }),
    p('LetterBlock', 'From: {{clientName}}', { spacing: { after: 240 } }),
    listTable(
      [
        { name: 'what', head: 'Cost', width: 4300 },
        { name: 'basis', head: 'How it is made up', width: 3260 },
        { name: 'amount', head: 'Amount', width: 1800, right: true },
      ],
      'costRows',
    ),
    p('BodyTextFlush', [new TextRun({ text: 'Total: {{costTotal}}', bold: true })], {
      alignment: AlignmentType.RIGHT,
      spacing: { before: 120, after: 240 },
    }),
    slot('costTerms'),
    ...byCounsel(),
  ]);
