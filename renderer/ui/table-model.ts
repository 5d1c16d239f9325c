import type { ReactNode } from 'react';

export type SortValue = string | number | null | undefined;

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  /** Width in px until the user drags it. */
  readonly width: number;
  /** Takes the room that is left. */
  readonly grow?: boolean;
  readonly align?: 'right';
  /** What the column sorts by; also what it shows, unless `cell` says otherwise. */
  readonly value: (row: R) => SortValue;
  readonly cell?: (row: R) => ReactNode;
  /** Not shown until chosen. */
  readonly hidden?: boolean;
}

export interface ColumnChoice {
  readonly id: string;
  /** 0: the width the column was declared with. */
  readonly width: number;
}

export interface SortChoice {
  readonly by: string;
  readonly down: boolean;
}

/** What a list remembers of how its user likes it; `useList(id)` of renderer/state is one. */
export interface TableMemory {
  readonly columns: readonly ColumnChoice[] | null;
  readonly sort: SortChoice | null;
  readonly setColumns: (next: ColumnChoice[] | null) => void;
  readonly setSort: (next: SortChoice | null) => void;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const blank = (value: SortValue): boolean => value === null || value === undefined || value === '';

/** Rows in the chosen order; blanks come last whichever way a column is sorted. */
export function sortRows<R>(rows: readonly R[], columns: readonly Column<R>[], sort: SortChoice | null): readonly R[] {
  const column = columns.find((c) => c.key === sort?.by);
  if (!column) return rows;
  const sign = sort?.down ? -1 : 1;
  const keyed = rows.map((row, at) => ({ row, at, value: column.value(row) }));
  keyed.sort((a, b) => {
    const aBlank = blank(a.value);
    const bBlank = blank(b.value);
    if (aBlank || bBlank) return aBlank === bBlank ? a.at - b.at : aBlank ? 1 : -1;
    const order =
      typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value
        : collator.compare(String(a.value), String(b.value));
    return order * sign || a.at - b.at;
  });
  return keyed.map((k) => k.row);
}

/** Rows that are looked up as they come into sight: a list too long to be made for every keystroke, sorted already. */
export interface RowList<R> {
  readonly length: number;
  readonly at: (index: number) => R | undefined;
  /** Where a row stands, by its key; -1: it is not among them. */
  readonly placeOf: (key: string) => number;
}

/** Rows in the chosen order; those that come as a list have theirs. */
export function rowList<R>(
  rows: readonly R[] | RowList<R>,
  columns: readonly Column<R>[],
  sort: SortChoice | null,
  rowKey: (row: R) => string,
): RowList<R> {
  if ('placeOf' in rows) return rows;
  const sorted = sortRows(rows, columns, sort);
  return {
    length: sorted.length,
    at: (index) => sorted[index],
    placeOf: (key) => sorted.findIndex((row) => rowKey(row) === key),
  };
}

/** The columns on show, in the order they were declared. */
export function shownColumns<R>(columns: readonly Column<R>[], chosen: TableMemory['columns']): readonly Column<R>[] {
  const shown = columns.filter((c) => (chosen ? chosen.some((choice) => choice.id === c.key) : !c.hidden));
  return shown.length > 0 ? shown : columns.slice(0, 1);
}

/** The grid's column track list; a column the user dragged keeps the width given to it. */
export function tracks<R>(columns: readonly Column<R>[], chosen: TableMemory['columns']): string {
  return columns
    .map((c) => {
      const dragged = chosen?.find((choice) => choice.id === c.key)?.width;
      if (dragged) return `${dragged}px`;
      return c.grow ? `minmax(${c.width}px, 1fr)` : `${c.width}px`;
    })
    .join(' ');
}

/** What a click on a header makes of the sort: this column rising, then falling. */
export function nextSort(sort: SortChoice | null, key: string): SortChoice {
  return { by: key, down: sort?.by === key ? !sort.down : false };
}
