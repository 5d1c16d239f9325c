/** A record to be placed: its id and the row in which it stands, from above. */
export interface ToPlace {
  readonly id: string;
  readonly row: number;
}

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface LaidOut {
  readonly nodes: readonly Placed[];
  /** Where each row that is there begins: its left edge and its first line. */
  readonly rows: readonly { readonly row: number; readonly x: number; readonly y: number }[];
}

/** Between two records of a line, two lines of a row, two rows: room for a name of three lines below each mark. */
const ACROSS = 144;
const LINE = 92;
const ROW_GAP = 24;

/** Passes over the rows; more change little. */
const SWEEPS = 6;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many records stand in a line, so that the picture is wider than it is high, as its pane is. */
const perLine = (count: number): number => Math.max(5, Math.ceil(Math.sqrt(count * 1.8)));

/**
 * Places records in rows, each beside those that it is linked with: a row is sorted by the mean place of the neighbours of
 * its records, again and again. Equal records and links give equal places, in whatever order they come.
 */
export function layOut(
  records: readonly ToPlace[],
  links: readonly { readonly from: string; readonly to: string }[],
): LaidOut {
  const rows = new Map<number, string[]>();
  for (const { id, row } of records.toSorted((a, b) => a.row - b.row || compare(a.id, b.id))) {
    const known = rows.get(row);
    if (known) known.push(id);
    else rows.set(row, [id]);
  }
  const neighbours = new Map<string, string[]>(records.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  // Summed in one order, so that no rounding depends on the order of the links.
  for (const list of neighbours.values()) list.sort(compare);
  const wide = perLine(records.length);
  let places = placesIn(rows, wide);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    // Down and up again, each row by the rows as they now stand.
    for (const ids of sweep % 2 === 0 ? rows.values() : [...rows.values()].reverse()) {
      const at = (id: string): number => places.get(id)?.x ?? 0;
      const wish = new Map(
        ids.map((id) => {
          const list = neighbours.get(id) ?? [];
          return [id, list.length === 0 ? at(id) : list.reduce((sum, other) => sum + at(other), 0) / list.length];
        }),
      );
      ids.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || compare(a, b));
      places = placesIn(rows, wide);
    }
  }
  const nodes = [...places].map(([id, { x, y }]) => ({ id, x, y })).sort((a, b) => compare(a.id, b.id));
  return { nodes, rows: headsOf(rows, wide) };
}

const linesOf = (ids: readonly string[], wide: number): number => Math.ceil(ids.length / wide);

/** Rows below each other, each in lines of equal length, centred; a row of several lines is filled line after line across. */
function placesIn(rows: ReadonlyMap<number, readonly string[]>, wide: number): Map<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>();
  let top = 0;
  for (const ids of rows.values()) {
    const lines = linesOf(ids, wide);
    const columns = Math.ceil(ids.length / lines);
    for (const [at, id] of ids.entries()) {
      // Column by column, so that what belongs together by its sort stays together across the lines.
      const [column, line] = [Math.floor(at / lines), at % lines];
      places.set(id, { x: (column - (columns - 1) / 2) * ACROSS, y: top + line * LINE });
    }
    top += lines * LINE + ROW_GAP;
  }
  return places;
}

function headsOf(rows: ReadonlyMap<number, readonly string[]>, wide: number): LaidOut['rows'] {
  const most = Math.max(...[...rows.values()].map((ids) => Math.ceil(ids.length / linesOf(ids, wide))), 1);
  let top = 0;
  return [...rows].map(([row, ids]) => {
    const y = top;
    top += linesOf(ids, wide) * LINE + ROW_GAP;
    return { row, x: -(most / 2) * ACROSS - 20, y };
  });
}
