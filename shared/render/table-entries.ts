import type { Authority } from '../drafting/draft-doc';
import { CATEGORIES } from './categories.data';
import { closeField, field, openField } from './fields';
import type { Heading } from './headings';
import { paragraphXml, runsXml } from './run-xml';

/** Ids of the styles of the tables in one template. */
export interface TableStyles {
  readonly contents: readonly string[];
  readonly category: string;
  readonly authority: string;
}

export interface TableSetting {
  readonly styles: TableStyles;
  /** Width of the text in twips: the page numbers stand at its right. */
  readonly width: number;
}

/** The number of the page that a bookmark is on, as the page shows it; undefined where it is not known. */
export type PageOf = (bookmark: string) => string | undefined;

const tab = '<w:r><w:tab/></w:r>';
/** A right indent of nothing: LibreOffice drops a page number that stands beyond one. */
const entryProperties = (width: number, numbered: number | undefined): string =>
  `<w:tabs>${numbered === undefined ? '' : `<w:tab w:val="left" w:pos="${numbered}"/>`}` +
  `<w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;

/** Joins paragraphs into the result of one field: its opening in the first, its end in the last. */
function inField(code: string, paragraphs: readonly ((inside: (content: string) => string) => string)[]): string {
  return paragraphs
    .map((paragraph, at) =>
      paragraph(
        (content) => (at === 0 ? openField(code) : '') + content + (at === paragraphs.length - 1 ? closeField : ''),
      ),
    )
    .join('');
}

/** Wide enough for 'VIII.' and a space after it. */
const step = 600;

/** How far a level of the contents is indented, and where its words begin after the number. */
const indentOf = (level: number): number => (level - 1) * step;

function contentsEntry(heading: Heading, { styles, width }: TableSetting, pageOf: PageOf) {
  const left = indentOf(heading.level);
  const words = left + (heading.number === '' ? 0 : step);
  const indent = `<w:ind w:left="${words}" w:right="0" w:hanging="${words - left}"/>`;
  const number = heading.number === '' ? '' : runsXml([{ t: heading.number }]) + tab;
  const page = field(` PAGEREF ${heading.bookmark} \\h `, pageOf(heading.bookmark) ?? '');
  const link = `<w:hyperlink w:anchor="${heading.bookmark}" w:history="1">${number}${runsXml(heading.runs)}${tab}${page}</w:hyperlink>`;
  const properties = entryProperties(width, heading.number === '' ? undefined : words) + indent;
  const style = styles.contents[heading.level - 1] ?? styles.contents.at(-1) ?? '';
  return (inside: (content: string) => string): string => paragraphXml(style, inside(link), properties);
}

/** The table of contents as Word writes it; '' without headings. `code` says by which styles Word finds them again. */
export function contentsXml(headings: readonly Heading[], code: string, setting: TableSetting, pageOf: PageOf): string {
  return inField(
    code,
    headings.map((heading) => contentsEntry(heading, setting, pageOf)),
  );
}

/** Numbers in a text count as numbers: 5 U.S.C. before 18 U.S.C. The same in every locale. */
function inOrder(a: string, b: string): number {
  const pieces = (text: string): readonly string[] => text.toLowerCase().match(/\d+|\D+/g) ?? [];
  const [left, right] = [pieces(a), pieces(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [x = '', y = ''] = [left[at], right[at]];
    if (x === y) continue;
    const numbers = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : 0;
    return numbers === 0 ? (x < y ? -1 : 1) : numbers;
  }
  return left.length - right.length;
}

const wordsOf = ({ entry }: Authority): string => entry.map((run) => run.t).join('');

/** The pages of an authority as its table prints them; from five on they say nothing and *passim* stands for them. */
export function pagesText(pages: readonly string[]): string {
  const different = [...new Set(pages)];
  return different.length >= 5 ? 'passim' : different.join(',\u00a0');
}

/** One table a category, in the order of a brief; `pagesOf` gives undefined where a page is not known. */
export function authoritiesXml(
  authorities: readonly Authority[],
  setting: TableSetting,
  pagesOf: (place: number) => readonly string[] | undefined,
): string {
  const { styles, width } = setting;
  return Object.entries(CATEGORIES)
    .map(([category, { number, heading }]) => {
      const own = authorities
        .map((authority, place) => ({ authority, place }))
        .filter(({ authority }) => authority.category === category)
        .sort((a, b) => inOrder(wordsOf(a.authority), wordsOf(b.authority)));
      if (own.length === 0) return '';
      const head = (inside: (content: string) => string): string =>
        paragraphXml(styles.category, inside(runsXml([{ t: heading }])));
      const entries = own.map(({ authority, place }) => {
        const pages = pagesText(pagesOf(place) ?? []);
        const content = runsXml(authority.entry) + tab + runsXml([{ t: pages, i: pages === 'passim' }]);
        const properties = `${entryProperties(width, undefined)}<w:ind w:left="720" w:right="0" w:hanging="720"/>`;
        return (inside: (content: string) => string): string =>
          paragraphXml(styles.authority, inside(content), properties);
      });
      return inField(` TOA \\h \\c "${number}" \\p `, [head, ...entries]);
    })
    .join('');
}
