const BAR = ' | ';

/** The words of a paragraph, and the rows of the table that stands in it: lines with ' | ' between their cells. */
export function splitTable(text: string): { readonly before: string; readonly table: readonly (readonly string[])[] } {
  const lines = text.split(/\r?\n/);
  const isRow = (line: string): boolean => line.includes(BAR);
  return {
    before: lines
      .filter((line) => !isRow(line))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    table: lines.filter(isRow).map((line) => line.split(BAR).map((cell) => cell.trim())),
  };
}

/** A row as a line of a paragraph; a bar inside a cell would make two of it. */
export const rowLine = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replace(/\s*[|\n]\s*/g, ' / ')).join(BAR);
