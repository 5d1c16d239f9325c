import { AppError } from '../kernel/app-error';
import { holds } from '../templates/condition';
import { rangeMarks, withoutRangeMarks, type Mold, type MoldBranch, type MoldElement, type MoldText } from './mold';
import { escapeXml } from './run-xml';

/** One row of a list, or the names of the whole document. */
export type Scope = Readonly<Record<string, unknown>>;

/** What a mold asks for; the rows around are given, innermost last. */
export interface Answers {
  value(name: string, formats: MoldText['pieces'][number] & object, rows: readonly Scope[]): string;
  /** Rows to repeat for, or whether a condition holds. */
  section(name: string, rows: readonly Scope[]): boolean | readonly Scope[];
  slot(name: string): string;
}

/** What an element shows, and whether anything has gone from it. */
interface Tally {
  shows: boolean;
  gone: boolean;
}

/** A line as it is being written: where its last text stands, and whether a section's edge follows it. */
interface Line {
  last: string;
  lastAt: number;
  edge: boolean;
  gone: boolean;
}

const visible =
  /<w:(?:drawing|pict|object|br|cr|sym|footnoteReference|footnoteRef|endnoteReference|fldChar|fldSimple|noBreakHyphen|ptab|pgNum)\b|<m:oMath|<mc:AlternateContent|<w:t(?:\s[^>]*)?>[^<]*[^<\s]/;
const mustHoldBlock = new Set(['w:tc', 'w:hdr', 'w:ftr', 'w:footnote', 'w:txbxContent', 'w:comment']);

/** More repetitions or more text than any paper has: a template that would fill the memory. */
const mostRows = 100_000;
const mostText = 50 * 1024 * 1024;

function tooMuch(): never {
  throw new AppError(
    'unsafe-document',
    'The template was not filled: its lists inside lists repeat more often than any paper needs.',
    'Take a list out of another list in the template.',
  );
}

/** Fills molds. Nothing is looked up but through {@link Answers}. */
export class Filler {
  private out: string[] = [];
  private size = 0;
  private repeated = 0;
  private copies = 0;
  private copying = false;
  private rows: readonly Scope[] = [];
  private tallies: Tally[] = [];
  private line: Line | undefined;

  constructor(private readonly answers: Answers) {}

  fill(molds: readonly Mold[]): string {
    this.out = [];
    this.all(molds);
    return this.out.join('');
  }

  private all(molds: readonly Mold[]): void {
    for (const mold of molds) this.one(mold);
  }

  private push(xml: string): void {
    if (xml === '') return;
    this.size += xml.length;
    if (this.size > mostText) tooMuch();
    this.out.push(xml);
  }

  private tell(key: keyof Tally): void {
    const tally = this.tallies.at(-1);
    if (tally) tally[key] = true;
  }

  private one(mold: Mold): void {
    if (typeof mold === 'string') this.fixed(mold);
    else if (mold.kind === 'text') this.text(mold);
    else if (mold.kind === 'element') this.element(mold);
    else if (mold.kind === 'slot') {
      const xml = this.answers.slot(mold.name) + mold.rest;
      this.tell(xml === '' ? 'gone' : 'shows');
      this.push(xml);
    } else this.section(mold.branches);
  }

  /** Of a row's second and later copies: names and numbers that may stand only once in a file are dropped or new. */
  private fixed(xml: string): void {
    if (this.tallies.length > 0 && visible.test(xml)) {
      this.tell('shows');
      if (this.line) this.line = { last: 'x', lastAt: -1, edge: false, gone: false };
    }
    if (xml.startsWith('<w:tbl>') || xml.startsWith('<w:tbl ')) this.apart();
    this.push(this.copying ? this.again(xml) : xml);
  }

  private again(xml: string): string {
    let copy = withoutRangeMarks(xml);
    if (copy.includes('<w:sdtPr>')) copy = copy.replace(/(<w:sdtPr>(?:(?!<\/w:sdtPr>)[\s\S])*?)<w:id\b[^>]*\/>/g, '$1');
    if (copy.includes(':docPr'))
      copy = copy.replace(
        /(<wp:docPr\b[^>]*?\bid=")\d+"/g,
        (_, before: string) => `${before}${900_000 + (this.copies += 1)}"`,
      );
    return copy;
  }

  /** Word makes one table of two that follow each other. */
  private apart(): void {
    if (/<\/w:tbl>$/.test(this.out.at(-1) ?? '')) this.push('<w:p/>');
  }

  private text({ pieces }: MoldText): void {
    const text = pieces
      .map((piece) => (typeof piece === 'string' ? piece : escapeXml(this.answers.value(piece.name, piece, this.rows))))
      .join('');
    const shown = this.line ? this.joined(this.line, text) : text;
    if (shown === '') return;
    if (shown.trim() !== '') this.tell('shows');
    this.push('<w:t xml:space="preserve">');
    if (this.line) this.line = { last: shown.slice(-1), lastAt: this.out.length, edge: false, gone: false };
    this.push(
      shown
        .replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')
        .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">'),
    );
    this.push('</w:t>');
  }

  /** Text after a section's edge: no second space, none at the line's begin, none before a full stop or comma. */
  private joined(line: Line, text: string): string {
    if (!line.edge || text === '') return text;
    if (text.startsWith(' ') && (line.last === ' ' || (line.last === '' && line.gone))) return text.replace(/^ +/, '');
    if (line.gone && line.last === ' ' && /^[.,;:?!)\]]/.test(text)) this.trimLast(line);
    return text;
  }

  private trimLast({ lastAt }: Line): void {
    const last = this.out[lastAt];
    if (last !== undefined) this.out[lastAt] = last.replace(/ +$/, '');
  }

  private element(mold: MoldElement): void {
    const { name, children } = mold;
    const start = this.out.length;
    const outer = this.line;
    const kept = name === 'w:p' || name === 'w:tbl' || name === 'w:tr' || name === 'w:sdt';
    if (name === 'w:tbl') this.apart();
    if (name === 'w:p') this.line = { last: '', lastAt: -1, edge: false, gone: false };
    else if (name === 'w:txbxContent') this.line = undefined;
    if (kept) this.tallies.push({ shows: false, gone: false });
    this.push(this.copying ? this.again(mold.open) : mold.open);
    const inside = this.out.length;
    this.all(children);
    if (name === 'w:p' && this.line?.edge && this.line.last === ' ') this.trimLast(this.line);
    if (name === 'w:p' || name === 'w:txbxContent') this.line = outer;
    const tally = kept ? this.tallies.pop() : undefined;
    if (tally?.shows) this.tell('shows');
    if (tally?.gone) this.tell('gone');
    if (this.vanishes(name, start, inside, tally)) return;
    if (mustHoldBlock.has(name) && !/<\/w:(?:p|sdt)>$|<w:p\/>$/.test(this.lastBlock(inside))) this.push('<w:p/>');
    this.push(mold.close);
  }

  /** The last thing written in an element that is not a range mark. */
  private lastBlock(from: number): string {
    for (let at = this.out.length - 1; at >= from; at -= 1) {
      const text = withoutRangeMarks(this.out[at] ?? '');
      if (text !== '') return text;
    }
    return '';
  }

  /** Takes back an element that was emptied by a condition, a list without rows or an empty value. */
  private vanishes(name: string, start: number, inside: number, tally: Tally | undefined): boolean {
    const written = (): string => this.out.slice(inside).join('');
    const empty =
      name === 'w:r'
        ? !/<w:(?!rPr|\/)/.test(written().replace(/<w:rPr>[\s\S]*?<\/w:rPr>|<w:rPr\/>/g, ''))
        : name === 'w:hyperlink' || name === 'w:smartTag' || name === 'w:ins'
          ? withoutRangeMarks(written()) === ''
          : tally !== undefined && tally.gone && (!tally.shows || (name === 'w:tbl' && this.onlyHeads(written())));
    if (!empty) return false;
    const xml = written();
    // A section break, or the note's own number, keeps its paragraph.
    if (xml.includes('<w:sectPr')) return false;
    this.out.length = start;
    this.push(rangeMarks(xml));
    return true;
  }

  /** A table of which only its head is left says nothing. */
  private onlyHeads(xml: string): boolean {
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
    return count(/<w:tr[ >]/g) === count(/<w:tblHeader\b/g);
  }

  private edge(gone: boolean): void {
    if (gone) this.tell('gone');
    if (!this.line) return;
    this.line.edge = true;
    if (gone) this.line.gone = true;
  }

  private section(branches: readonly MoldBranch[]): void {
    let chosen = false;
    for (const branch of branches) {
      const rows: readonly Scope[] | boolean = chosen ? false : this.rowsOf(branch);
      const times = rows === true ? 1 : rows === false ? 0 : rows.length;
      this.edge(times === 0);
      if (times === 0) this.push(this.copying ? '' : branch.strays);
      else chosen = true;
      if (rows === true) this.all(branch.body);
      else if (rows !== false) this.repeat(branch, rows);
      this.edge(false);
    }
  }

  private rowsOf({ condition, inverted, name }: MoldBranch): boolean | readonly Scope[] {
    if (condition === undefined) return true;
    const is = (one: string): boolean => {
      const found = this.answers.section(one, this.rows);
      return typeof found === 'boolean' ? found : found.length > 0;
    };
    if (name === undefined || inverted) return holds(condition, is) !== inverted;
    return this.answers.section(name, this.rows);
  }

  private repeat(branch: MoldBranch, rows: readonly Scope[]): void {
    const outer = this.rows;
    const copying = this.copying;
    rows.forEach((row, index) => {
      if ((this.repeated += 1) > mostRows) tooMuch();
      const place = { rowNumber: String(index + 1), isFirst: index === 0, isLast: index === rows.length - 1 };
      this.rows = [...outer, Object.assign(Object.create(null), place, row) as Scope];
      this.copying = copying || index > 0;
      if (index > 0) this.edge(false);
      this.all(branch.body);
    });
    this.rows = outer;
    this.copying = copying;
  }
}
