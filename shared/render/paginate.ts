import { patchDocument, type EstimatedPageNumbers } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { checkLength } from '../checks/length';
import type { Diagnostic } from '../kernel/diagnostic';
import { countedLength, frontSections } from './counted-length';
import { openTemplate } from './package-io';
import { renderDocx, type Rendered, type RenderInput } from './render';
import { chooseTables, NO_TABLES, roomFor, type TableChoice } from './tables';

/** A paper whose tables print their pages. */
export interface Paged extends Rendered {
  /** Pages of the text, the caption page and the tables not counted; undefined where the layout could not tell. */
  readonly pages: number | undefined;
}

/** One run of numbers moves with the length of the tables: lay out until nothing moves, or say that it does not settle. */
const ROUNDS = 3;

/** The page of every bookmark of a Word file; the file itself stays as it is. */
export async function layOut(data: Uint8Array): Promise<EstimatedPageNumbers> {
  let estimated: EstimatedPageNumbers = { bookmarks: new Map() };
  await patchDocument({
    outputType: 'uint8array',
    data,
    patches: {},
    pageNumbers: (template) => (estimated = estimatePageNumbers(template)),
  });
  return estimated;
}

/** Bookmarks that the tables ask for and the layout did not reach. */
function unknownPages(document: string, { bookmarks }: EstimatedPageNumbers): number {
  const asked = [...document.matchAll(/<w:bookmarkStart\b[^>]*\bw:name="(_(?:TA_|Toc)[^"]*)"/g)];
  return asked.filter(([, name = '']) => !bookmarks.has(name)).length;
}

const notKnown = (count: number, all: boolean): Diagnostic => ({
  code: 'pages-not-known',
  severity: 'error',
  message: all
    ? 'The pages of the tables are not known: this template cannot be laid out here.'
    : `The pages of ${count} headings and cites are not known; the tables leave them blank.`,
  where: 'word/document.xml',
  fix: 'Open the paper in Word, choose the tables, press F9, and check every page; text boxes, frames and rare fonts are the usual cause.',
});

const sum = (counts: readonly (number | undefined)[] | undefined): number | undefined =>
  counts?.reduce((total, count) => (total === undefined || count === undefined ? undefined : total + count), 0);

/** Whether the text begins at page 1 whatever stands before it: then no table can move its numbers. */
const startsAtOne = (document: string): boolean =>
  /<w:pgNumType\b[^>]*\bw:start=/.test(document.slice(document.lastIndexOf('<w:sectPr')));

const documentOf = (bytes: Uint8Array): string => openTemplate(bytes).text.get('word/document.xml') ?? '';
const any = (tables: TableChoice): boolean => tables.contents || tables.authorities;

/**
 * Renders a paper, decides by its pages which tables it gets, and prints the pages in them. About forty milliseconds a
 * page: call it in a worker, when a file is wanted. A page that the layout does not give is left blank and reported,
 * never guessed; equal input gives equal bytes.
 */
export async function renderPaged(input: RenderInput): Promise<Paged> {
  const { doc, template } = input;
  const room = roomFor(documentOf(template));
  const rule = doc.page.tables;
  let tables: TableChoice = rule ? room : NO_TABLES;
  let rendered = renderDocx({ ...input, tables });
  if (rendered.value.length === 0 || (!any(tables) && !doc.page.length)) return { ...rendered, pages: undefined };

  const first = await layOut(rendered.value);
  const parts = openTemplate(rendered.value).text;
  const document = parts.get('word/document.xml') ?? '';
  const front = frontSections(document);
  const pages = sum(first.sectionPageCounts?.slice(front));
  const before = startsAtOne(document) ? 0 : (sum(first.sectionPageCounts?.slice(0, front)) ?? 0);
  let estimated = first;
  if (any(tables)) {
    tables = input.tables ?? chooseTables(rule, pages ?? Infinity, room);
    rendered = renderDocx({ ...input, tables, pageOf: (name) => estimated.bookmarks.get(name) });
    const settled = !any(tables) || startsAtOne(documentOf(rendered.value));
    for (let round = 1; !settled && round <= ROUNDS; round += 1) {
      const again = await layOut(rendered.value);
      if ([...again.bookmarks].every(([name, page]) => estimated.bookmarks.get(name) === page)) break;
      estimated = round === ROUNDS ? { bookmarks: new Map() } : again;
      const known = estimated.bookmarks;
      rendered = renderDocx({ ...input, tables, pageOf: (name) => known.get(name) });
    }
  }
  const unknown = any(tables) ? unknownPages(documentOf(rendered.value), estimated) : 0;
  const found: Diagnostic[] = unknown === 0 ? [] : [notKnown(unknown, estimated.bookmarks.size === 0)];
  if (doc.page.length) {
    // Lengths are read from the first layout, in which the text stands apart from caption and tables.
    found.push(
      ...checkLength(doc.page.length, countedLength(parts, doc.page.length, { estimated: first, pages, before })),
    );
  }
  return { ...rendered, tables, pages, diagnostics: [...rendered.diagnostics, ...found] };
}
