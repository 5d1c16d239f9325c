import Papa from 'papaparse';
import { z } from 'zod';
import type { FileProblem } from '../precedents/merge/incoming';
import { holdingSchema } from '../schema/law/precedent';
import type { OwnPrecedent } from '../schema/records';
import { holdWithin } from './bounds';
import { readDate } from './dates';
import { readExtra } from './extra-lines';
import { citeOf } from './main-cite';
import { emptySketch, type Sketch, type SketchKind } from './sketch';

/*
 * A table, one record a row: our own columns by our names, or Zotero's. A list stands in one cell, an entry a line.
 */
const columns = [
  'id',
  'caption',
  'shortName',
  'court',
  'courtId',
  'docket',
  'decided',
  'citations',
  'instrument',
  'soughtBy',
  'outcome',
  'stance',
  'grounds',
  'background',
  'subsequentHistory',
  'related',
  'sources',
  'holdings',
] as const satisfies readonly (keyof OwnPrecedent)[];
type Column = (typeof columns)[number];

/** Other names of our columns, in small letters without spaces: Zotero's table and what people write. */
const aliases: Readonly<Record<string, Column | 'year' | 'extra' | 'volume' | 'reporter' | 'page' | 'type' | 'notes'>> =
  {
    key: 'id',
    title: 'caption',
    casename: 'caption',
    name: 'caption',
    shorttitle: 'shortName',
    courtname: 'court',
    docketnumber: 'docket',
    number: 'docket',
    date: 'decided',
    datedecided: 'decided',
    year: 'year',
    publicationyear: 'year',
    yeardecided: 'year',
    citation: 'citations',
    cite: 'citations',
    ground: 'grounds',
    abstract: 'background',
    abstractnote: 'background',
    history: 'subsequentHistory',
    source: 'sources',
    url: 'sources',
    holding: 'holdings',
    extra: 'extra',
    notes: 'notes',
    note: 'notes',
    volume: 'volume',
    reportervolume: 'volume',
    reporter: 'reporter',
    publicationtitle: 'reporter',
    pages: 'page',
    firstpage: 'page',
    page: 'page',
    itemtype: 'type',
    type: 'type',
  };

const heading = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
const ours = new Map<string, Column>(columns.map((column) => [heading(column), column]));

/** One row of a table, with the line on which it begins and what its columns are called. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly (readonly [column: string, value: string])[];
}

/** A cell that a spreadsheet would compute was written with an apostrophe before it. */
const plain = (cell: string): string => (/^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell).trim();

/** Every row of a table. The text has even line ends, so that a line of a cell and a line of the file are told apart. */
export function csvRows(text: string): { readonly rows: CsvRow[]; readonly problems: FileProblem[] } {
  const rows: CsvRow[] = [];
  const problems: FileProblem[] = [];
  let names: readonly string[] | undefined;
  let at = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    header: false,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      const begins = line;
      holdWithin(rows, problems);
      for (; at < meta.cursor; at += 1) if (text.charCodeAt(at) === 10) line += 1;
      const cells = data.map(plain);
      if (cells.every((cell) => cell === '')) return;
      if (!names) {
        names = cells.map((cell) => cell.replace(/^\ufeff/, ''));
        return;
      }
      const record = rows.length + 1;
      for (const { message } of errors) {
        problems.push({
          place: { record, line: begins },
          message: `${message}; the row was read as it stands`,
          lost: false,
        });
      }
      if (cells.length > names.length) {
        const message = `${cells.length} cells under ${names.length} headings; the others are kept in its note`;
        problems.push({ place: { record, line: begins }, message, lost: false });
      }
      const known = names;
      rows.push({
        line: begins,
        cells: cells.map((cell, index) => [known[index] ?? `Column ${index + 1}`, cell] as const),
      });
    },
  });
  const some = names?.some((name) => {
    const column = ours.get(heading(name)) ?? aliases[heading(name)];
    return column === 'caption' || column === 'shortName';
  });
  if (some !== true) {
    const message = 'the first row names no column that is a title (caption, title or case name)';
    return { rows: [], problems: [{ place: { record: null, line: 1 }, message, lost: true }] };
  }
  return { rows, problems };
}

const kinds: Readonly<Record<string, SketchKind>> = {
  statute: 'statute',
  legislation: 'statute',
  bill: 'statute',
  report: 'report',
  journalarticle: 'article',
};

const holdingsSchema = z.array(holdingSchema);

/** Holdings as we write them; undefined: a text that is none. */
export function readHoldings(text: string): OwnPrecedent['holdings'] | undefined {
  try {
    return holdingsSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const listOf = (cell: string): string[] =>
  cell
    .split('\n')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** What a row says, and its holdings where they are ours. */
export function readCsv({ cells }: CsvRow): { readonly sketch: Sketch; readonly holdings: OwnPrecedent['holdings'] } {
  const sketch = emptySketch();
  const cite = { volume: '', reporter: '', page: '' };
  let holdings: OwnPrecedent['holdings'] = [];
  const parts: [string, string][] = [];
  let year: [string, string] | undefined;
  const took = new Set<string>();
  const seen = new Set<string>();
  for (const [name, value] of cells) {
    if (value === '') continue;
    const column = ours.get(heading(name)) ?? aliases[heading(name)];
    const list = column === 'citations' || column === 'grounds' || column === 'related' || column === 'sources';
    if (column === undefined || (seen.has(column) && !list && column !== 'notes')) {
      sketch.left.push([name, value]);
      continue;
    }
    seen.add(column);
    if (list)
      sketch[column].push(
        ...listOf(value).flatMap((entry) => (column === 'grounds' ? entry.split(/[,;] */) : [entry])),
      );
    else if (column === 'volume' || column === 'reporter' || column === 'page') {
      cite[column] = value;
      parts.push([name, value]);
    } else if (column === 'id') sketch.key = value;
    else if (column === 'decided') {
      sketch.decided = readDate(value);
      if (sketch.decided === '') sketch.left.push([name, value]);
    } else if (column === 'year') year = [name, value];
    else if (column === 'extra' || column === 'notes') readExtra(sketch, value);
    else if (column === 'type') took.add(heading(value));
    else if (column === 'holdings') {
      const read = readHoldings(value);
      if (read) holdings = read;
      else sketch.left.push([name, value]);
    } else sketch[column] = value;
  }
  // A table with a date and a year beside it says one thing twice.
  if (year && sketch.decided === '') sketch.decided = readDate(year[1]);
  if (year && !sketch.decided.startsWith(year[1])) sketch.left.push(year);
  const type = [...took][0];
  if (type !== undefined && !['case', 'legalcase'].includes(type)) {
    sketch.kind = kinds[type] ?? 'other';
    if (sketch.kind === 'other') sketch.court ||= `No court (${type})`;
    if (sketch.kind === 'article' && sketch.court !== '') sketch.left.push(['Court', sketch.court]);
  }
  const whole = citeOf(cite.volume, cite.reporter, cite.page.split(/[-–,]/)[0] ?? '');
  if (whole && sketch.kind !== 'statute') sketch.citations.unshift(whole);
  else sketch.left.push(...parts);
  return { sketch, holdings };
}

/** A cell that begins like a formula is a text in every spreadsheet once an apostrophe stands before it. */
const harmless = (cell: string): string => (/^'?[=+\-@\t]/.test(cell) ? `'${cell}` : cell);

const cellOf = (record: OwnPrecedent, column: Column): string => {
  const value = record[column];
  if (column === 'holdings') return record.holdings.length === 0 ? '' : JSON.stringify(value);
  if (Array.isArray(value)) return value.join('\n');
  return value === null ? '' : String(value);
};

/** Records as a table that a spreadsheet opens: UTF-8 with its mark, a line end of Windows after each row. */
export function writeCsv(records: readonly OwnPrecedent[]): string {
  const rows = records.map((record) => columns.map((column) => harmless(cellOf(record, column))));
  return `\ufeff${Papa.unparse([[...columns], ...rows], { newline: '\r\n' })}\r\n`;
}
