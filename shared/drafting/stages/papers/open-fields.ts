import type { Writer } from '../writer';

/** A field that a sheet reads: what it is called, its path, and what it holds; undefined: nobody has answered. */
export type OpenField = readonly [label: string, path: string, value: unknown];

/** Says of each field that nobody has answered that the sheet goes without it: left out is not passed over. */
export function reportUnanswered(writer: Writer, fields: readonly OpenField[], sheet: string): void {
  for (const [label, where, value] of fields) {
    if (value !== undefined) continue;
    writer.report({
      code: 'unanswered',
      severity: 'info',
      message: `${label}: nobody has answered, and ${sheet} goes without it.`,
      where,
      fix: 'Enter it, or mark it as not in the record.',
    });
  }
}
