import { AppError } from '../kernel/app-error';
import type { FileProblem, Incoming, Place } from '../precedents/merge/incoming';
import { holdLinesWithin } from './bounds';
import { bibEntries, readBib } from './bibtex';
import { readCsl } from './csl';
import { csvRows, readCsv } from './csv';
import { decodeFile } from './decode';
import { detectFormat, formatNames, type ExchangeFormat } from './format';
import { jsonElements } from './json-list';
import { evenLines, unmarked } from './lines';
import { readPackRecord } from './pack';
import { readRis, risRecords } from './ris';
import { build, type Built, type Reading } from './sketch';

/** A file as it was read: every record is in `records` or named in `problems`. */
export interface ReadLibraryFile {
  readonly format: ExchangeFormat;
  readonly records: readonly Incoming[];
  readonly problems: readonly FileProblem[];
}

type Step = Built | { readonly problem: FileProblem };

function* fromJson(text: string, format: 'csl' | 'json', reading: Reading): Generator<Step> {
  const { elements, problems } = jsonElements(text);
  yield* problems.map((problem) => ({ problem }));
  for (const [index, element] of elements.entries()) {
    const place: Place = { record: index + 1, line: element.line };
    let value: unknown;
    try {
      value = JSON.parse(element.text);
    } catch {
      yield { problem: { place, message: 'not JSON; left out', lost: true } };
      continue;
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      yield { problem: { place, message: 'not a record; left out', lost: true } };
      continue;
    }
    const item = value as Record<string, unknown>;
    yield format === 'json' ? readPackRecord(item, place, reading.fileName) : build(readCsl(item), place, reading);
  }
}

function* fromRis(text: string, reading: Reading): Generator<Step> {
  const { records, problems } = risRecords(text);
  yield* problems.map((problem) => ({ problem }));
  for (const [index, record] of records.entries()) {
    yield build(readRis(record), { record: index + 1, line: record.line }, reading);
  }
}

function* fromBib(text: string, reading: Reading): Generator<Step> {
  const { entries, problems } = bibEntries(text);
  yield* problems.map((problem) => ({ problem }));
  for (const [index, entry] of entries.entries()) {
    yield build(readBib(entry), { record: index + 1, line: entry.line }, reading);
  }
}

function* fromCsv(text: string, reading: Reading): Generator<Step> {
  const { rows, problems } = csvRows(text);
  yield* problems.map((problem) => ({ problem }));
  for (const [index, row] of rows.entries()) {
    const { sketch, holdings } = readCsv(row);
    const built = build(sketch, { record: index + 1, line: row.line }, reading);
    if (!('incoming' in built) || holdings.length === 0) yield built;
    else {
      const { incoming } = built;
      yield {
        incoming: { ...incoming, record: { ...incoming.record, holdings }, given: [...incoming.given, 'holdings'] },
      };
    }
  }
}

function steps(text: string, format: ExchangeFormat, reading: Reading): Generator<Step> {
  if (format === 'csl' || format === 'json') return fromJson(text, format, reading);
  if (format === 'ris') return fromRis(text, reading);
  return format === 'csv' ? fromCsv(text, reading) : fromBib(text, reading);
}

/**
 * Reads a file of authorities. `format` absent: by what stands in it. `tick` is told how many records were read. Throws
 * an AppError when it is none of the formats.
 */
export function readLibraryFile(
  bytes: Uint8Array,
  reading: Reading,
  { format, tick }: { readonly format?: ExchangeFormat | undefined; readonly tick?: (records: number) => void } = {},
): ReadLibraryFile {
  const decoded = decodeFile(bytes);
  const text = evenLines(unmarked(decoded.text));
  const is = format ?? detectFormat(reading.fileName, text);
  if (is === undefined || text.trim() === '') {
    const known = Object.values(formatNames).map(({ name }) => name);
    throw new AppError(
      'bad-input',
      text.trim() === ''
        ? `${reading.fileName} is empty.`
        : `${reading.fileName} is no file of authorities that Quash reads.`,
      `It reads ${known.slice(0, -1).join(', ')} and ${known.at(-1) ?? ''}.`,
    );
  }
  holdLinesWithin(text, is === 'csv' ? 'table' : 'other');
  const records: Incoming[] = [];
  const problems: FileProblem[] = [];
  if (decoded.assumed !== null) {
    const message = `the file does not say how its letters are written; it was read as ${decoded.assumed}`;
    problems.push({ place: { record: null, line: null }, message, lost: false });
  }
  let count = 0;
  for (const step of steps(text, is, reading)) {
    if ('incoming' in step) records.push(step.incoming);
    else problems.push(step.problem);
    count += 1;
    if (count % 250 === 0) tick?.(count);
  }
  const line = ({ place }: FileProblem): number => place.line ?? 0;
  return { format: is, records, problems: problems.toSorted((a, b) => line(a) - line(b)) };
}
