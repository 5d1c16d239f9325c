import type { Caption, CaptionLine } from '../drafting/draft-doc';
import { lineCount } from './measure';
import { paragraphXml, plainText, runsXml } from './run-xml';

/** What the caption needs to know of the page and of the template's styles. */
export interface CaptionSetting {
  readonly pleading: boolean;
  /** Width of the text in twips. */
  readonly width: number;
  readonly captionStyle: string;
  readonly courtStyle: string;
  readonly flushStyle: string;
}

const empty: CaptionLine = { runs: [] };
const isEmpty = (line: CaptionLine): boolean => plainText(line.runs).trim() === '';

/** Lines that stand together: several parties of one side, the data of one hearing, a title over two lines. */
function together(above: CaptionLine, below: CaptionLine, side: 'left' | 'right'): boolean {
  if (side === 'left') return (above.align ?? 'left') === 'left' && (below.align ?? 'left') === 'left';
  const hearing = /^(?:Date|Time|Place|Dept|Department|Judge|Hearing|Courtroom|Ctrm|Part|Location|Before|Hon)\b/i;
  const bold = (line: CaptionLine): boolean => line.runs.length > 0 && line.runs.every((run) => run.b === true);
  return (hearing.test(plainText(above.runs)) && hearing.test(plainText(below.runs))) || (bold(above) && bold(below));
}

/** Puts the blank lines in that a caption is read by, unless the drafter has put in his own. */
function spaced(lines: readonly CaptionLine[], side: 'left' | 'right'): CaptionLine[] {
  if (lines.some(isEmpty)) return [...lines];
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above === undefined || together(above, line, side) ? [line] : [empty, line];
  });
}

const indentOf = (line: CaptionLine): number => (line.align === 'indent' ? 1440 : 0);

const countLines = (lines: readonly CaptionLine[], width: number): number =>
  lines.reduce((sum, line) => sum + lineCount(line.runs, width - indentOf(line)), 0);

function linesXml(lines: readonly CaptionLine[], style: string): string {
  if (lines.length === 0) return paragraphXml(style, '');
  return lines
    .map((line) => {
      const indent = indentOf(line) > 0 ? `<w:ind w:left="${indentOf(line)}" w:firstLine="0"/>` : '';
      return paragraphXml(
        style,
        runsXml(line.runs),
        indent + (line.align === 'centre' ? '<w:jc w:val="center"/>' : ''),
      );
    })
    .join('');
}

const border = (side: string): string => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`;

interface Cell {
  readonly width: number;
  readonly content: string;
  readonly borders?: string;
  readonly left?: number;
  readonly right?: number;
  readonly middle?: boolean;
}

function tableXml(cells: readonly Cell[], height: number): string {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  const body = cells.map(
    ({ width, content, borders, left = 0, right = 0, middle }) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
      (borders === undefined ? '' : `<w:tcBorders>${borders}</w:tcBorders>`) +
      `<w:tcMar><w:left w:w="${left}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tcMar>` +
      `${middle ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${content}</w:tc>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>' +
    `</w:tblCellMar></w:tblPr><w:tblGrid>${cells.map((cell) => `<w:gridCol w:w="${cell.width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:trHeight w:val="${height}" w:hRule="atLeast"/></w:trPr>${body.join('')}</w:tr></w:tbl>`
  );
}

/** Rows as tall as whole numbered lines: two caption lines of 12 points each fill one of 24. */
const rowHeight = (lines: number, setting: CaptionSetting): number =>
  setting.pleading ? Math.ceil(lines / 2) * 480 : lines * 280;

function pleadingTable(caption: Caption, setting: CaptionSetting): string {
  const width = setting.width / 2;
  const left = spaced(caption.left, 'left');
  const right = spaced(caption.right, 'right');
  const lines = Math.max(countLines(left, width - 120) + 1, countLines(right, width - 240));
  return tableXml(
    [
      { width, content: linesXml(left, setting.captionStyle), borders: border('bottom') + border('right'), right: 120 },
      { width, content: linesXml(right, setting.captionStyle), left: 240 },
    ],
    rowHeight(lines, setting),
  );
}

function parenTable(caption: Caption, setting: CaptionSetting): string {
  const paren = 360;
  const width = Math.floor((setting.width - paren) / 2);
  const left = [...spaced(caption.left, 'left'), empty];
  const right = spaced(caption.right, 'right');
  const lines = Math.max(countLines(left, width - 120), countLines(right, width - 120));
  const column: CaptionLine[] = Array.from({ length: lines }, () => ({ runs: [{ t: ')' }], align: 'centre' }));
  return tableXml(
    [
      { width, content: linesXml(left, setting.captionStyle), borders: border('bottom'), right: 120 },
      { width: paren, content: linesXml(column, setting.captionStyle) },
      { width, content: linesXml(right, setting.captionStyle), left: 120, middle: true },
    ],
    rowHeight(lines, setting),
  );
}

function dashedTable(caption: Caption, setting: CaptionSetting): string {
  const width = 5000;
  const rest = setting.width - width;
  const rule = paragraphXml(
    setting.captionStyle,
    '<w:r><w:tab/><w:t>x</w:t></w:r>',
    `<w:tabs><w:tab w:val="right" w:leader="hyphen" w:pos="${width - 60}"/></w:tabs>`,
  );
  const left = spaced(caption.left, 'left');
  const right = spaced(caption.right, 'right');
  const lines = Math.max(countLines(left, width) + 2, countLines(right, rest - 240));
  return tableXml(
    [
      { width, content: rule + linesXml(left, setting.captionStyle) + rule },
      { width: rest, content: linesXml(right, setting.captionStyle), left: 240, middle: true },
    ],
    rowHeight(lines, setting),
  );
}

const tables = { 'pleading-paper': pleadingTable, 'boxed-paren': parenTable, 'ny-dashed-x': dashedTable };

/** The head of a paper: court lines, the table of parties and case data, one blank line. New York sets the court left. */
export function captionXml(caption: Caption, setting: CaptionSetting): string {
  const place = caption.style === 'ny-dashed-x' ? '' : '<w:jc w:val="center"/>';
  const court = caption.courtLines.map((line) => paragraphXml(setting.courtStyle, runsXml([{ t: line }]), place));
  const blank = paragraphXml(setting.pleading ? setting.flushStyle : setting.captionStyle, '');
  return court.join('') + blank + tables[caption.style](caption, setting) + blank;
}
