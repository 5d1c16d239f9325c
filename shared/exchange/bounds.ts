import { AppError } from '../kernel/app-error';

/*
 * What a file of authorities may hold. Larger libraries exist; they come in parts, and a file that was made to keep the
 * reader busy is given up soon.
 */

const mostRecords = 60_000;
const mostFaults = 20_000;
/** A record of a table is a line or a few; of the others, a line for each of its fields. */
const mostLines = { table: 600_000, other: 1_200_000 };
/** Letters that may be looked through in vain, for the ends of records that have none. */
const mostInVain = 50_000_000;

const said = (count: number): string => count.toLocaleString('en-US');

const tooMuch = (what: string): never => {
  throw new AppError(
    'file-too-large',
    `This file was not read: it has ${what}.`,
    'Split it, and import one part after the other.',
  );
};

/** Throws AppError('file-too-large') once a file has more records or faults than are read at once. */
export function holdWithin(records: readonly unknown[], problems: readonly unknown[]): void {
  if (records.length > mostRecords) tooMuch(`more than ${said(mostRecords)} records`);
  if (problems.length > mostFaults) tooMuch(`more than ${said(mostFaults)} faults`);
}

/** The same for lines, which cost something even when they are empty. */
export function holdLinesWithin(text: string, kind: keyof typeof mostLines): void {
  const most = mostLines[kind];
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    count += 1;
    if (count > most) tooMuch(`more than ${said(most)} lines`);
  }
}

/** The same for looking for what is not there: give it how many letters were looked through so far. */
export function holdSearchWithin(inVain: number): void {
  if (inVain > mostInVain) tooMuch('too many records without an end');
}
