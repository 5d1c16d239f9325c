import {
  BorderStyle,
  Footer,
  PageNumber,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { emptyHeader, mark, p } from './parts.mjs';

/* The triage memo: one page, small type, tables. */

const SMALL = 16;
const tight = { spacing: { before: 0, after: 20 } };
export const page = {
  size: { width: 12240, height: 15840 },
  margin: { top: 620, right: 860, bottom: 560, left: 860, header: 300, footer: 280 },
};
export const run = (text, options = {}) => new TextRun({ text, size: SMALL, ...options });

const thin = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
const borders = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };
const cell = (width, text, bold = false) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 10, bottom: 10, left: 60, right: 60 },
    children: [p('TableText', [run(text, { bold })], { spacing: { before: 0, after: 0 } })],
  });

/** A head row, and one row that stands for the rows of a list; its first column is bold. */
export const listTable = (list, columns) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, [, , width]) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(([, , width]) => width),
    borders,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(([, head, w]) => cell(w, head, true)) }),
      new TableRow({
        cantSplit: true,
        children: columns.map(([name, , width], at) => {
          const open = at === 0 ? `{{#${list}}}` : '';
          const close = at === columns.length - 1 ? `{{/${list}}}` : '';
          return cell(width, `${open}{{${name}}}${close}`, at === 0);
        }),
      }),
    ],
  });

export const heading = (text) =>
  p('TableText', [run(text, { bold: true, size: 17 })], { spacing: { before: 70, after: 20 }, keepNext: true });
export const line = (children) => p('TableText', children, tight);
export const when = (name, children) => [mark(`{{#has${name}}}`), ...children, mark(`{{/has${name}}}`)];
export const lines = (list) => [line([run(`{{#${list}}}`)]), line([run('{{line}}')]), line([run(`{{/${list}}}`)])];

/** Head and foot of a one-page sheet for counsel alone. */
export const privilegedHead = (title) => [
  p('TableText', [run('PRIVILEGED \u2013 ATTORNEY WORK PRODUCT', { bold: true, size: 18 })], {
    alignment: 'center',
    spacing: { before: 0, after: 0 },
  }),
  p('TableText', [run(title, { bold: true, size: 18 })], {
    alignment: 'center',
    spacing: { before: 0, after: 30 },
  }),
];
export const privilegedFooter = () =>
  new Footer({
    children: [
      p('Footer', [
        run('{{footerTitle}} \u2013 PRIVILEGED \u2013 ATTORNEY WORK PRODUCT \u2013 '),
        new TextRun({ children: [PageNumber.CURRENT], size: SMALL }),
      ]),
    ],
  });

const memo = () => ({
  properties: { page },
  headers: { default: emptyHeader() },
  footers: { default: privilegedFooter() },
  children: [
    ...privilegedHead('{{documentTitle | upper}}: {{memoMatter}}'),
    line([run('{{memoDemand}}')]),
    ...when('MemoItems', [
      heading('What is asked, and what this instrument reaches'),
      listTable('memoItems', [
        ['asked', 'Item', 3100],
        ['reach', 'Reach', 1400],
        ['authority', 'Why', 3420],
        ['people', 'People', 1000],
        ['narrowed', 'Narrowed', 1600],
      ]),
    ]),
    ...when('MemoDefects', [heading('Wrong on its face'), ...lines('memoDefects')]),
    ...when('MemoEmergency', [
      heading('Emergency request: for the person who decides'),
      line([run('The statute asks: ', { bold: true }), run('{{memoStatute}}')]),
      line([run('The provider\u2019s policy asks: ', { bold: true }), run('{{memoPolicy}}')]),
      listTable('memoEmergency', [
        ['side', 'Which way', 1500],
        ['recorded', 'Facts recorded', 9020],
      ]),
      line([run('Process instead: ', { bold: true }), run('{{memoRoute}}')]),
    ]),
    ...when('MemoGrounds', [
      heading('Grounds that the facts suggest'),
      listTable('memoGrounds', [
        ['ground', 'Ground', 1900],
        ['fired', 'Facts that fired it', 3320],
        ['test', 'Test in this forum', 2760],
        ['cited', 'For / against', 2540],
      ]),
    ]),
    ...when('MemoSecrecy', [line([run('Secrecy. ', { bold: true }), run('{{memoSecrecy}}')])]),
    ...when('MemoStanding', [line([run('Standing. ', { bold: true }), run('{{memoStanding}}')])]),
    ...when('MemoVehicles', [
      heading('Vehicles'),
      listTable('memoVehicles', [
        ['vehicle', 'Vehicle', 3100],
        ['who', 'Who may move', 3720],
        ['review', 'Standard', 3700],
      ]),
    ]),
    ...when('MemoQuestions', [heading('Ask first'), ...lines('memoQuestions')]),
  ],
});

export const triageTemplates = { 'triage-memo': [memo, true] };
