import type { Block, Run } from '../../draft-doc';
import { plainRuns, tidy } from '../../passages/inline';
import { literalText } from '../../passages/marks';
import { silentFinding } from '../findings';
import type { Writer } from '../writer';

/** A cell of a sheet: words, or runs where a blank stands among them. */
export type Cell = string | readonly Run[];

/** Words of a cell, none of them read as markup. */
export const words = (text: string): Run[] => (text === '' ? [] : tidy(plainRuns(literalText(text))));

const runs = (cell: Cell): readonly Run[] => (typeof cell === 'string' ? words(cell) : cell);

/** A heading over a part of a sheet, with a line before it: a table ends without any. */
export const part = (title: string): Block[] => [
  { kind: 'para', style: 'single', runs: [] },
  { kind: 'title', runs: words(title) },
];

/** A paragraph of a sheet. */
export const line = (text: string): Block => ({ kind: 'para', style: 'single', runs: words(text) });

/** A table with its head. */
export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): Block => ({
  kind: 'table',
  header: true,
  rows: [head, ...rows].map((row) => row.map(runs)),
});

/** Something the matter may hold: its words, the record's silence, or a blank with its finding. */
export function answer(writer: Writer, value: string | null | undefined, label: string, where: string): Cell {
  if (value === null) {
    writer.report(silentFinding(label, where));
    return [{ t: '[not in the record]', mark: 'not-in-record' }];
  }
  return value === undefined || value === '' ? [writer.blank(label, where)] : value;
}

/** The same for lines of an address, on one line. */
export function answerLines(
  writer: Writer,
  lines: readonly string[] | null | undefined,
  label: string,
  where: string,
): Cell {
  return answer(writer, lines ? lines.join(', ') : lines, label, where);
}
