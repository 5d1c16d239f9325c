import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ColumnChooser, TableHeader } from './table-header';
import { type Column, rowList, type RowList, shownColumns, type TableMemory, tracks } from './table-model';
import './data-table.css';

export type { Column, RowList, SortValue, TableMemory } from './table-model';

interface DataTableProps<R> {
  readonly label: string;
  readonly rows: readonly R[] | RowList<R>;
  readonly rowKey: (row: R) => string;
  readonly columns: readonly Column<R>[];
  /** Columns and sort as the user likes them: `useList('matters')`. */
  readonly memory: TableMemory;
  readonly selectedId?: string | undefined;
  readonly onSelect?: (row: R) => void;
  readonly onOpen?: (row: R) => void;
  readonly onDelete?: (row: R) => void;
  /** Shown instead of the rows when there are none. */
  readonly empty: ReactNode;
  readonly rowClass?: (row: R) => string | undefined;
  readonly autoFocus?: boolean;
}

const ROW = 30;
const HEAD = 28;

/** A sortable list that draws only the rows in sight. One tab stop; arrows move, Enter opens. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { label, rows, rowKey, columns, memory, onSelect, onOpen, rowClass } = props;
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [ownId, setOwnId] = useState<string>();
  const selectedId = onSelect ? props.selectedId : ownId;

  const shown = useMemo(() => shownColumns(columns, memory.columns), [columns, memory.columns]);
  const key = useRef(rowKey);
  key.current = rowKey;
  const sorted = useMemo(
    () => rowList(rows, columns, memory.sort, (row) => key.current(row)),
    [rows, columns, memory.sort],
  );
  const current = selectedId === undefined ? -1 : sorted.placeOf(selectedId);

  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });

  // A row out of sight is not drawn, and what is not there cannot be pointed at.
  const drawn = virtual.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === current);

  const { autoFocus = false } = props;
  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);

  const moveTo = (index: number) => {
    const at = Math.max(0, Math.min(sorted.length - 1, index));
    const row = sorted.at(at);
    if (row === undefined) return;
    select(row);
    virtual.scrollToIndex(at);
  };
  const select = (row: R) => {
    setOwnId(rowKey(row));
    onSelect?.(row);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const own = event.target instanceof Element && event.target.closest('button, input, a');
    if (own || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? ROW) - HEAD) / ROW) - 1);
    const target: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current < 0 ? 0 : current - 1,
      Home: 0,
      End: sorted.length - 1,
      PageDown: current + page,
      PageUp: current - page,
    };
    const index = target[event.key];
    const row = current < 0 ? undefined : sorted.at(current);
    if (index !== undefined) moveTo(index);
    else if (event.key === 'Enter' && row !== undefined) onOpen?.(row);
    else if (event.key === 'Delete' && row !== undefined) props.onDelete?.(row);
    else return;
    event.preventDefault();
  };

  return (
    <div className="q-table-frame">
      <div
        ref={box}
        className="q-table"
        role="grid"
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        aria-colcount={shown.length}
        aria-activedescendant={isDrawn ? `${id}-${current}` : undefined}
        tabIndex={0}
        style={{ '--q-tracks': tracks(shown, memory.columns) } as React.CSSProperties}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className="q-table-headgroup">
          <TableHeader columns={shown} memory={memory} />
        </div>
        {sorted.length === 0 ? (
          <div className="q-table-empty" role="rowgroup">
            <div role="row">
              <div role="gridcell">{props.empty}</div>
            </div>
          </div>
        ) : (
          <div role="rowgroup" className="q-table-body" style={{ height: virtual.getTotalSize() }}>
            {drawn.map((item) => {
              const row = sorted.at(item.index);
              if (row === undefined) return null;
              const key = rowKey(row);
              return (
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid has the focus and the keys
                <div
                  key={key}
                  id={`${id}-${item.index}`}
                  data-row={key}
                  role="row"

                  aria-rowindex={item.index + 2}
                  aria-selected={key === selectedId}
                  className={`q-table-row ${rowClass?.(row) ?? ''}`}
                  style={{ transform: `translateY(${item.start - HEAD}px)` }}
                  onClick={() => select(row)}
                  onDoubleClick={() => onOpen?.(row)}
                >
                  {shown.map((column, at) => (
                    <div
                      key={column.key}
                      role="gridcell"
                      aria-colindex={at + 1}
                      className={`q-table-td ${column.align === 'right' ? 'q-table-right' : ''}`}
                    >
                      {column.cell ? column.cell(row) : column.value(row)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        )}
      </div>
      <div className="q-table-chooser">
        <ColumnChooser all={columns} shown={shown} memory={memory} />
      </div>
    </div>
  );
}
