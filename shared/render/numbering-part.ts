/** Lists that the blocks use. Word counts; we only say which list a paragraph belongs to. */
export type ListKind = 'headings' | 'numbered' | 'bullet' | 'letter';

const emptyPart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';

const level = (index: number, format: string, text: string, indent: string, run = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind ${indent}/></w:pPr>${run}</w:lvl>`;

const levels: Readonly<Record<ListKind, string>> = {
  headings:
    level(0, 'upperRoman', '%1.', 'w:left="720" w:hanging="720"') +
    level(1, 'upperLetter', '%2.', 'w:left="1440" w:hanging="720"') +
    level(2, 'decimal', '%3.', 'w:left="2160" w:hanging="720"'),
  numbered: level(0, 'decimal', '%1.', 'w:left="0" w:firstLine="720"').replace(
    '<w:pPr>',
    '<w:pPr><w:tabs><w:tab w:val="num" w:pos="1440"/></w:tabs>',
  ),
  bullet: level(0, 'bullet', '\u2022', 'w:left="1440" w:hanging="360"'),
  letter: level(0, 'lowerLetter', '(%1)', 'w:left="1440" w:hanging="720"'),
};

const highest = (xml: string, pattern: RegExp): number =>
  [...xml.matchAll(pattern)].reduce((most, match) => Math.max(most, Number(match[1])), 0);

/** The numbering part of one document, which grows as the blocks ask for lists. */
export class Numbering {
  private readonly source: string;
  private readonly made = new Map<ListKind, { abstractId: string; numId: string }>();
  private abstracts = '';
  private nums = '';
  private nextAbstract: number;
  private nextNum: number;

  constructor(source: string | undefined) {
    this.source = (source ?? emptyPart).replace(/<w:numbering\b([^>]*)\/>/, '<w:numbering$1></w:numbering>');
    this.nextAbstract = highest(this.source, /w:abstractNumId="(\d+)"/g) + 1;
    this.nextNum = highest(this.source, /<w:num\b[^>]*\bw:numId="(\d+)"/g) + 1;
  }

  /** The id of a list of that kind, the same each time it is asked for. */
  list(kind: ListKind): string {
    return this.make(kind).numId;
  }

  /** A new list that starts again at (a), in the format of the given list or of our own. */
  restarted(kind: ListKind, likeNumId?: string): string {
    const own = likeNumId === undefined ? undefined : this.abstractOf(likeNumId);
    const abstractId = own ?? this.make(kind).abstractId;
    const numId = String(this.nextNum++);
    this.nums +=
      `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>` +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    return numId;
  }

  /**
   * A list of its own in the format of the headings: sub-headings under a typed section heading count A., B. there
   * and leave the argument to begin at I.
   */
  apart(likeNumId?: string): string {
    const own = likeNumId === undefined ? undefined : this.abstractOf(likeNumId);
    const format = own === undefined ? undefined : this.abstractXml(own);
    const abstractId = String(this.nextAbstract++);
    const inner = format?.replace(/<w:(?:nsid|tmpl|name|styleLink|numStyleLink|pStyle)\b[^>]*\/>/g, '');
    this.abstracts +=
      `<w:abstractNum w:abstractNumId="${abstractId}">` +
      `${inner ?? `<w:multiLevelType w:val="multilevel"/>${levels.headings}`}</w:abstractNum>`;
    const numId = String(this.nextNum++);
    this.nums += `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/></w:num>`;
    return numId;
  }

  /** Whether any list was asked for. */
  get used(): boolean {
    return this.nums !== '';
  }

  /** The part's text with the lists that were asked for. */
  xml(): string {
    const firstNum = this.source.search(/<w:num\b/);
    const tail = this.source.search(/<w:numIdMacAtCleanup\b|<\/w:numbering>/);
    const middle = firstNum < 0 ? tail : firstNum;
    return (
      this.source.slice(0, middle) +
      this.abstracts +
      this.source.slice(middle, tail) +
      this.nums +
      this.source.slice(tail)
    );
  }

  private abstractOf(numId: string): string | undefined {
    const pattern = new RegExp(`<w:num\\b[^>]*\\bw:numId="${numId}"[^>]*>\\s*<w:abstractNumId w:val="(\\d+)"`);
    return pattern.exec(this.source)?.[1];
  }

  private abstractXml(id: string): string | undefined {
    const pattern = new RegExp(`<w:abstractNum\\b[^>]*\\bw:abstractNumId="${id}"[^>]*>([\\s\\S]*?)</w:abstractNum>`);
    return pattern.exec(this.source)?.[1];
  }

  private make(kind: ListKind): { abstractId: string; numId: string } {
    const known = this.made.get(kind);
    if (known) return known;
    const made = { abstractId: String(this.nextAbstract++), numId: String(this.nextNum++) };
    this.abstracts +=
      `<w:abstractNum w:abstractNumId="${made.abstractId}">` +
      `<w:multiLevelType w:val="${kind === 'headings' ? 'multilevel' : 'singleLevel'}"/>${levels[kind]}</w:abstractNum>`;
    this.nums += `<w:num w:numId="${made.numId}"><w:abstractNumId w:val="${made.abstractId}"/></w:num>`;
    this.made.set(kind, made);
    return made;
  }
}
