import type { DraftDoc, TableRule } from '../drafting/draft-doc';
import { citedBy } from './cited-runs';
import { Bookmarks } from './fields';
import { bookmarkHeadings, type Heading, type HeadingStyles } from './headings';
import { changeSections, type TextParts } from './headers';
import type { StyleSheet } from './styles-part';
import { authoritiesXml, contentsXml, type PageOf, type TableSetting } from './table-entries';

/** Which tables stand in a paper. */
export interface TableChoice {
  readonly contents: boolean;
  readonly authorities: boolean;
}
export const NO_TABLES: TableChoice = { contents: false, authorities: false };

const documentPart = 'word/document.xml';

/** Holds a table's place until the pages are numbered; no text of a draft can look like it. */
const placeOf = (slot: keyof TableChoice): string =>
  `<w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:proofErr w:type="${slot === 'contents' ? 'gramStart' : 'gramEnd'}"/></w:p>`;

/** What stands for {{@contents}} and {{@authorities}} while the template is filled. */
export const tablePlaces = (choice: TableChoice): Readonly<Record<string, string>> => ({
  ...(choice.contents ? { contents: placeOf('contents') } : {}),
  ...(choice.authorities ? { authorities: placeOf('authorities') } : {}),
});

/** What a template may ask about them. */
export const tableFlags = ({ contents, authorities }: TableChoice): Readonly<Record<string, boolean>> => ({
  hasContents: contents,
  hasAuthorities: authorities,
  hasFrontMatter: contents || authorities,
});

/** Which tables a template has room for. One without the slots stays as it is. */
export function roomFor(template: string): TableChoice {
  const text = template.replace(/<[^>]*>/g, '');
  const has = (slot: string): boolean => new RegExp(`\\{\\{\\s*@\\s*${slot}\\s*\\}\\}`).test(text);
  return { contents: has('contents'), authorities: has('authorities') };
}

/** The tables a paper of that many pages gets, in a template with room for them. */
export function chooseTables(rule: TableRule | undefined, pages: number, room: TableChoice): TableChoice {
  if (!rule) return NO_TABLES;
  return {
    contents: room.contents && pages > rule.contentsOver,
    authorities: room.authorities && pages > rule.authoritiesOver,
  };
}

/** Section headings, then the numbered headings under them; by outline level in a template that has no such style. */
function headingStyles({ named, use }: StyleSheet): { readonly styles: HeadingStyles; readonly code: string } {
  const section = named.get('section heading');
  const levels = [use.heading1, use.heading2, use.heading3];
  const above = section ? 1 : 0;
  const numbered = levels.map(
    ({ id, numId }, depth) =>
      [id, { level: depth + 1 + above, depth, ...(numId === undefined ? {} : { numId }) }] as const,
  );
  const styles = new Map(section ? [[section.id, { level: 1, depth: 0 }] as const, ...numbered] : numbered);
  const code = section
    ? ' TOC \\h \\z \\t "Section Heading,1,heading 1,2,heading 2,3,heading 3,4" '
    : ' TOC \\o "1-3" \\h \\z \\u ';
  return { styles, code };
}

/** Between the margins of the paper's first section. */
function textWidth(document: string): number {
  const number = (pattern: RegExp): number => Number(pattern.exec(document)?.[1] ?? 1440);
  const width = Number(/<w:pgSz\b[^>]*\bw:w="(\d+)"/.exec(document)?.[1] ?? 12240);
  return width - number(/<w:pgMar\b[^>]*\bw:left="(\d+)"/) - number(/<w:pgMar\b[^>]*\bw:right="(\d+)"/);
}

/** The bookmarks of every authority, by its place in the list. */
function citesOf(document: string): ReadonlyMap<number, readonly string[]> {
  const cites = new Map<number, string[]>();
  for (const [, name = ''] of document.matchAll(/<w:bookmarkStart\b[^>]*\bw:name="(_TA_[^"]*)"/g)) {
    const place = citedBy(name);
    if (place !== undefined) cites.set(place, [...(cites.get(place) ?? []), name]);
  }
  return cites;
}

export interface TablesInput {
  readonly doc: DraftDoc;
  readonly choice: TableChoice;
  readonly sheet: StyleSheet;
  readonly numbering: string;
  /** Undefined: no page is known yet, and none is printed. */
  readonly pageOf: PageOf | undefined;
}

/** Fills the places of the tables in the parts of a paper, and bookmarks what they refer to. */
export function writeTables(
  parts: TextParts,
  { doc, choice, sheet, numbering, pageOf = () => undefined }: TablesInput,
): void {
  let document = parts.get(documentPart) ?? '';
  if (doc.page.tables?.front === 'continuous') {
    document = changeSections(document, (inner) => inner.replace(/<w:pgNumType\b[^>]*\/>/g, ''));
  }
  const { styles, code } = headingStyles(sheet);
  let headings: readonly Heading[] = [];
  if (choice.contents) {
    const marked = bookmarkHeadings(document, numbering, styles, new Bookmarks(parts.values()));
    ({ xml: document, headings } = marked);
  }
  const setting: TableSetting = {
    width: textWidth(document),
    styles: {
      contents: [sheet.use.contents1, sheet.use.contents2, sheet.use.contents3, sheet.use.contents4].map(
        ({ id }) => id,
      ),
      category: sheet.use.authorities.id,
      authority: sheet.use.authority.id,
    },
  };
  const cites = citesOf(document);
  const pagesOf = (place: number): readonly string[] | undefined => {
    const pages = (cites.get(place) ?? []).map(pageOf);
    return pages.every((page) => page !== undefined) ? pages : undefined;
  };
  const cited = (doc.authorities ?? [])
    .map((authority, place) => ({ authority, place }))
    .filter(({ place }) => cites.has(place));
  const empty = '<w:p/>';
  document = document
    .replace(placeOf('contents'), () => contentsXml(headings, code, setting, pageOf) || empty)
    .replace(
      placeOf('authorities'),
      () =>
        authoritiesXml(
          cited.map(({ authority }) => authority),
          setting,
          (at) => pagesOf(cited[at]?.place ?? -1),
        ) || empty,
    );
  parts.set(documentPart, document);
}
