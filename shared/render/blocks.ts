import type { Block, PageSetup } from '../drafting/draft-doc';
import { captionXml } from './caption';
import type { RunWriter } from './cited-runs';
import { columnWidths } from './column-widths';
import { lineCount } from './measure';
import type { Numbering } from './numbering-part';
import { paragraphXml, runsXml } from './run-xml';
import type { StyleRole } from './style-catalogue';
import type { StyleSheet } from './styles-part';

type TableBlock = Extract<Block, { kind: 'table' }>;

const roleOf: Readonly<
  Record<Exclude<Block['kind'], 'heading' | 'para' | 'item' | 'page-break'>, readonly StyleRole[]>
> = {
  title: ['title'],
  quote: ['quote'],
  numbered: ['numbered'],
  table: ['table', 'flush'],
  caption: ['caption', 'courtTitle', 'flush'],
  'counsel-block': ['counsel'],
};
const headingRoles = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const;

const isLabel = (block: Block): boolean => block.kind === 'para' && block.label === true;

/** The styles that a block is written in. */
export function rolesOf(block: Block): readonly StyleRole[] {
  if (block.kind === 'heading') return [headingRoles[block.level]];
  if (block.kind === 'para') return [block.style ?? 'body'];
  if (block.kind === 'item') return [block.list];
  if (block.kind === 'page-break') return ['flush'];
  return roleOf[block.kind];
}

/** Width of the text in twips: letter paper less the margins that sections.ts sets. */
export const textWidth = (page: PageSetup): number => (page.paper === 'pleading' ? 9000 : 9360);

/** Writes blocks as WordprocessingML in the styles of one template. */
export class BlockWriter {
  private letters: string | undefined;
  private apart: string | undefined;
  private argued = false;

  constructor(
    private readonly sheet: StyleSheet,
    private readonly numbering: Numbering,
    private readonly page: PageSetup,
    private readonly runs: RunWriter,
  ) {}

  /**
   * One slot's blocks; '' for none, so that the slot goes with its paragraph. `keepLast` holds the last paragraph to
   * what follows: a signature must not stand on a page without a line of the paper.
   */
  write(blocks: readonly Block[], keepLast = false): string {
    let xml = '';
    let breakBefore = false;
    this.letters = undefined;
    this.apart = undefined;
    this.argued = false;
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'item' || block.list !== 'letter') this.letters = undefined;
      if (block.kind === 'page-break') {
        breakBefore = true;
        continue;
      }
      const isParagraph = !['table', 'caption', 'counsel-block'].includes(block.kind);
      if (breakBefore && !isParagraph) xml += this.breakParagraph();
      xml += this.block(
        block,
        (isLabel(block) || (keepLast && isParagraph && index === blocks.length - 1 && block.kind !== 'heading')
          ? '<w:keepNext/>'
          : '') +
          (breakBefore && isParagraph ? '<w:pageBreakBefore/>' : '') +
          (isParagraph ? this.underHeading(blocks[index - 1]) : ''),
      );
      breakBefore = false;
    }
    return breakBefore ? xml + this.breakParagraph() : xml;
  }

  /**
   * Numbered paper fills all its lines, but a heading never stands over a single one: Word would let it, LibreOffice
   * would not, and the pages of the tables would differ. Above the first block of a slot the template has a heading.
   */
  private underHeading(above: Block | undefined): string {
    const headed = above === undefined || above.kind === 'heading' || above.kind === 'title' || isLabel(above);
    return headed && this.page.paper === 'pleading' ? '<w:widowControl/>' : '';
  }

  private breakParagraph(): string {
    return paragraphXml(this.sheet.use.flush.id, '<w:r><w:br w:type="page"/></w:r>');
  }

  private block(block: Exclude<Block, { kind: 'page-break' }>, lead: string): string {
    switch (block.kind) {
      case 'heading': {
        const role = headingRoles[block.level];
        return this.paragraph(role, this.runs.write(block.runs), lead + this.headed(role, block.level));
      }
      case 'item':
        return this.paragraph(block.list, this.runs.write(block.runs), lead + this.itemList(block.list));
      case 'numbered':
        return this.paragraph('numbered', this.runs.write(block.runs), lead + this.listed('numbered', 0));
      case 'para':
        return this.paragraph(block.style ?? 'body', this.runs.write(block.runs), lead);
      case 'title':
      case 'quote':
        return this.paragraph(block.kind, this.runs.write(block.runs), lead);
      case 'table':
        return this.table(block);
      case 'caption':
        return captionXml(block, {
          pleading: this.page.paper === 'pleading',
          width: textWidth(this.page),
          captionStyle: this.sheet.use.caption.id,
          courtStyle: this.sheet.use.courtTitle.id,
          flushStyle: this.sheet.use.flush.id,
        });
      case 'counsel-block':
        return this.counsel(block.lines);
    }
  }

  private paragraph(role: StyleRole, content: string, properties = ''): string {
    return paragraphXml(this.sheet.use[role].id, content, properties);
  }

  /** A style that carries its own list needs nothing; else the paragraph is put into our list. */
  private listed(role: 'heading1' | 'heading2' | 'heading3' | 'numbered', level: number): string {
    if (this.sheet.use[role].numId !== undefined) return '';
    const numId = this.numbering.list(role === 'numbered' ? 'numbered' : 'headings');
    return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
  }

  /** Headings below the first level that come before any of the first level count for themselves. */
  private headed(role: 'heading1' | 'heading2' | 'heading3', level: 1 | 2 | 3): string {
    if (level === 1) this.argued = true;
    if (this.argued) return this.listed(role, level - 1);
    this.apart ??= this.numbering.apart(this.sheet.use.heading1.numId);
    return `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="${this.apart}"/></w:numPr>`;
  }

  private itemList(list: 'bullet' | 'letter'): string {
    const { numId } = this.sheet.use[list];
    if (list === 'bullet') {
      if (numId !== undefined) return '';
      return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${this.numbering.list('bullet')}"/></w:numPr>`;
    }
    this.letters ??= this.numbering.restarted('letter', numId);
    return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${this.letters}"/></w:numPr>`;
  }

  /** Lines 1 to 7 of the first page, so that the court stands at line 8 (N.D. Cal. Civ. L.R. 3-4(a)). */
  private counsel(lines: readonly string[]): string {
    if (this.page.paper !== 'pleading') {
      return lines.map((line) => this.paragraph('counsel', runsXml([{ t: line }]))).join('');
    }
    const width = textWidth(this.page);
    const filled = lines.reduce((sum, line) => sum + lineCount([{ t: line }], width), 0);
    const height = Math.max(7, Math.ceil(filled / 2)) * 480;
    const content = lines.map((line) => this.paragraph('counsel', runsXml([{ t: line }]))).join('');
    return (
      `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
      '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      `<w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="${height}" w:hRule="atLeast"/></w:trPr>` +
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content || this.paragraph('counsel', '')}</w:tc></w:tr></w:tbl>`
    );
  }

  private table(block: TableBlock): string {
    const widths = columnWidths(block.rows, textWidth(this.page));
    const rows = block.rows.map((row, index) => {
      const header = block.header === true && index === 0;
      const lines = Math.max(1, ...widths.map((width, column) => lineCount(row[column] ?? [], width - 200)));
      const height =
        this.page.paper === 'pleading' ? `<w:trHeight w:val="${Math.ceil(lines / 2) * 480}" w:hRule="atLeast"/>` : '';
      const cells = widths.map((width, column) => {
        const runs = (row[column] ?? []).map((run) => (header ? { ...run, b: true } : run));
        return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${this.paragraph('table', this.runs.write(runs))}</w:tc>`;
      });
      const properties = `<w:cantSplit/>${height}${header ? '<w:tblHeader/>' : ''}`;
      return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
    });
    const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
    // A line of its own above: it keeps two tables apart, the text from the rule, and a title on the table's page.
    const above = this.paragraph(this.page.paper === 'pleading' ? 'flush' : 'table', '', '<w:keepNext/>');
    return (
      `${above}<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>` +
      `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')}</w:tblBorders>` +
      '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>' +
      `</w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
      `${rows.join('')}</w:tbl>`
    );
  }
}
