import type { Run } from '../drafting/draft-doc';
import { plainText } from './run-xml';

type Rows = readonly (readonly (readonly Run[])[])[];

/** Twips that a character of twelve-point type takes, on the wide side, and the cell's own margins with some air. */
const CHARACTER = 132;
const MARGINS = 260;
/** A text as short as this stays on one line: a date, a number, a word. */
const SHORT = 18;

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

/**
 * Widths of a table's columns in twips, together as wide as the text. No column is narrower than its longest word, a
 * column of short entries keeps them whole, and the rest is shared by how much stands in the others.
 */
export function columnWidths(rows: Rows, whole: number): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => plainText(row[at] ?? [])));
  const least = columns.map((texts) => {
    const words = texts.flatMap((text) => text.split(/\s+/));
    return (longest(texts) <= SHORT ? longest(texts) : longest(words)) * CHARACTER + MARGINS;
  });
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const spare = whole - sum(least);
  if (spare <= 0) return least.map((width) => Math.floor((width * whole) / sum(least)));
  const wish = columns.map((texts) => (longest(texts) <= SHORT ? 0 : Math.min(90, longest(texts))));
  const wishes = sum(wish);
  return least.map((width, at) => Math.floor(width + spare * (wishes === 0 ? 1 / count : (wish[at] ?? 0) / wishes)));
}
