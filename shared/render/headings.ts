import { childXml, innerXml } from './child-order';
import type { Bookmarks } from './fields';

/** One heading of the paper as its table of contents shows it. */
export interface Heading {
  readonly level: number;
  /** As Word counts it: 'II.', 'B.'; '' for a heading without a number. */
  readonly number: string;
  readonly runs: readonly { readonly t: string; readonly i: boolean }[];
  readonly bookmark: string;
}

/** The styles whose paragraphs the table lists, by id, with their level in it and the list that numbers them. */
export type HeadingStyles = ReadonlyMap<
  string,
  { readonly level: number; readonly numId?: string; readonly depth: number }
>;

const roman = (n: number): string => {
  const steps: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  let out = '';
  for (const [value, sign] of steps) for (; rest >= value; rest -= value) out += sign;
  return out;
};
const letter = (n: number): string => String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

function inFormat(n: number, format: string): string {
  if (format === 'upperRoman') return roman(n);
  if (format === 'lowerRoman') return roman(n).toLowerCase();
  if (format === 'upperLetter') return letter(n);
  if (format === 'lowerLetter') return letter(n).toLowerCase();
  return format === 'decimal' ? String(n) : '';
}

/** Counts the headings of one document as Word will, from the numbering part. */
class Counter {
  private readonly levels = new Map<string, readonly { readonly format: string; readonly text: string }[]>();
  private readonly abstracts = new Map<string, string>();
  private readonly counts = new Map<string, number[]>();

  constructor(numbering: string) {
    for (const [, id = '', xml = ''] of numbering.matchAll(
      /<w:abstractNum\b[^>]*\bw:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g,
    )) {
      const levels = [...xml.matchAll(/<w:lvl\b[^>]*>[\s\S]*?<\/w:lvl>/g)].map(([level]) => ({
        format: /<w:numFmt\b[^>]*\bw:val="(\w+)"/.exec(level)?.[1] ?? 'decimal',
        text: /<w:lvlText\b[^>]*\bw:val="([^"]*)"/.exec(level)?.[1] ?? '',
      }));
      this.levels.set(id, levels);
    }
    for (const [, num = '', abstract = ''] of numbering.matchAll(
      /<w:num\b[^>]*\bw:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"/g,
    )) {
      this.abstracts.set(num, abstract);
    }
  }

  next(numId: string, depth: number): string {
    const abstract = this.abstracts.get(numId) ?? '';
    const levels = this.levels.get(abstract);
    if (!levels) return '';
    const counts = this.counts.get(abstract) ?? [];
    counts.length = Math.min(counts.length, depth + 1);
    for (let level = 0; level <= depth; level += 1) counts[level] ??= level < depth ? 1 : 0;
    counts[depth] = (counts[depth] ?? 0) + 1;
    this.counts.set(abstract, counts);
    return (levels[depth]?.text ?? '').replace(/%(\d)/g, (_, level: string) =>
      inFormat(counts[Number(level) - 1] ?? 1, levels[Number(level) - 1]?.format ?? 'decimal'),
    );
  }
}

const unescaped = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );

/** The words of a heading with their italics; instructions of fields and numbers of notes are no words. */
function wordsOf(inner: string): Heading['runs'] {
  return [...inner.matchAll(/<w:r(?:\s[^>]*)?>([\s\S]*?)<\/w:r>/g)].flatMap(([, run = '']) => {
    const t = [...run.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>|(<w:noBreakHyphen\/>)/g)]
      .map(([, text, hyphen]) => (text === undefined ? (hyphen ? '\u2011' : ' ') : unescaped(text)))
      .join('');
    return t === '' ? [] : [{ t, i: /<w:i(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(run) }];
  });
}

/** Puts a bookmark around every heading of a document part, and lists them. */
export function bookmarkHeadings(
  document: string,
  numbering: string,
  styles: HeadingStyles,
  bookmarks: Bookmarks,
): { readonly xml: string; readonly headings: readonly Heading[] } {
  const counter = new Counter(numbering);
  const headings: Heading[] = [];
  const xml = document.replace(/<w:p(?:\s[^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g, (paragraph) => {
    const style = styles.get(/^<w:p(?:\s[^>]*)?><w:pPr><w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '');
    if (!style) return paragraph;
    const inner = innerXml(paragraph);
    const properties = childXml(inner, 'pPr') ?? '';
    const content = inner.slice(properties.length);
    const runs = wordsOf(content);
    if (runs.length === 0) return paragraph;
    const direct = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(properties);
    const numId = direct?.[2] ?? style.numId;
    const number = numId === undefined ? '' : counter.next(numId, direct ? Number(direct[1]) : style.depth);
    const bookmark = `_Toc${String(headings.length + 1).padStart(9, '0')}`;
    headings.push({ level: style.level, number, runs, bookmark });
    const open = paragraph.slice(0, paragraph.indexOf('>') + 1);
    return `${open}${properties}${bookmarks.around(bookmark, content)}</w:p>`;
  });
  return { xml, headings };
}
