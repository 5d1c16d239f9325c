import { describe, expect, it } from 'vitest';
import { type Column, nextSort, shownColumns, sortRows, tracks } from '../../../../renderer/ui/table-model';

interface Row {
  readonly name: string;
  readonly pages: number | null;
}

const columns: Column<Row>[] = [
  { key: 'name', title: 'Name', width: 200, grow: true, value: (r) => r.name },
  { key: 'pages', title: 'Pages', width: 80, value: (r) => r.pages },
  { key: 'note', title: 'Note', width: 90, hidden: true, value: () => '' },
];
const rows: Row[] = [
  { name: 'Exhibit 10', pages: null },
  { name: 'Exhibit 9', pages: 3 },
  { name: 'exhibit 2', pages: 12 },
];
const names = (sorted: readonly Row[]) => sorted.map((r) => r.name);

describe('a list', () => {
  it('counts numbers inside words and minds no capitals', () => {
    expect(names(sortRows(rows, columns, { by: 'name', down: false }))).toEqual([
      'exhibit 2',
      'Exhibit 9',
      'Exhibit 10',
    ]);
  });

  it('puts blanks last, whichever way it is sorted', () => {
    expect(names(sortRows(rows, columns, { by: 'pages', down: false })).at(-1)).toBe('Exhibit 10');
    expect(names(sortRows(rows, columns, { by: 'pages', down: true }))).toEqual([
      'exhibit 2',
      'Exhibit 9',
      'Exhibit 10',
    ]);
  });

  it('keeps its order without a sort, or with one by a column that is gone', () => {
    expect(sortRows(rows, columns, null)).toBe(rows);
    expect(sortRows(rows, columns, { by: 'gone', down: false })).toBe(rows);
  });

  it('rises at the first click on a title and falls at the second', () => {
    const first = nextSort(null, 'name');
    expect(first).toEqual({ by: 'name', down: false });
    expect(nextSort(first, 'name')).toEqual({ by: 'name', down: true });
    expect(nextSort(first, 'pages')).toEqual({ by: 'pages', down: false });
  });

  it('shows the chosen columns, each as wide as it was dragged', () => {
    expect(shownColumns(columns, null).map((c) => c.key)).toEqual(['name', 'pages']);
    const chosen = [
      { id: 'name', width: 0 },
      { id: 'note', width: 140 },
    ];
    const shown = shownColumns(columns, chosen);
    expect(shown.map((c) => c.key)).toEqual(['name', 'note']);
    expect(tracks(shown, chosen)).toBe('minmax(200px, 1fr) 140px');
    expect(shownColumns(columns, []).map((c) => c.key)).toEqual(['name']);
  });
});
