import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type Column, type ColumnChoice, nextSort, type TableMemory } from './table-model';

interface TableHeaderProps<R> {
  readonly columns: readonly Column<R>[];
  readonly memory: TableMemory;
}

const NARROWEST = 48;

const choices = <R,>(columns: readonly Column<R>[], memory: TableMemory): ColumnChoice[] =>
  columns.map((c) => ({ id: c.key, width: memory.columns?.find((choice) => choice.id === c.key)?.width ?? 0 }));

/** Column titles: click to sort, drag the edge (or Alt+Left/Right) to resize. */
export function TableHeader<R>({ columns, memory }: TableHeaderProps<R>) {
  const resize = (key: string, width: number) =>
    memory.setColumns(
      choices(columns, memory).map((choice) =>
        choice.id === key ? { id: key, width: Math.max(NARROWEST, Math.round(width)) } : choice,
      ),
    );

  return (
    <div className="q-table-head" role="row" aria-rowindex={1}>
      {columns.map((column, at) => (
        <HeaderCell
          key={column.key}
          column={column}
          at={at}
          memory={memory}
          onSort={() => memory.setSort(nextSort(memory.sort, column.key))}
          onResize={(width) => resize(column.key, width)}
        />
      ))}
    </div>
  );
}

interface HeaderCellProps<R> {
  readonly column: Column<R>;
  readonly at: number;
  readonly memory: TableMemory;
  readonly onSort: () => void;
  readonly onResize: (width: number) => void;
}

function HeaderCell<R>({ column, at, memory, onSort, onResize }: HeaderCellProps<R>) {
  const cell = useRef<HTMLDivElement>(null);
  const sorted = memory.sort?.by === column.key ? memory.sort : undefined;
  const width = () => cell.current?.getBoundingClientRect().width ?? column.width;

  const drag = (down: PointerEvent<HTMLSpanElement>) => {
    down.preventDefault();
    const handle = down.currentTarget;
    const from = down.clientX;
    const start = width();
    handle.setPointerCapture(down.pointerId);
    handle.onpointermove = (move) => onResize(start + move.clientX - from);
    handle.onpointerup = () => {
      handle.onpointermove = null;
      handle.onpointerup = null;
    };
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    onResize(width() + (event.key === 'ArrowRight' ? 16 : -16));
  };

  return (
    <div
      ref={cell}
      className="q-table-th"
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={sorted ? (sorted.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={column.align === 'right' ? 'q-table-right' : ''}
        title={`Sort by ${column.title.toLowerCase()}. Alt+Left and Alt+Right change the width.`}
        onClick={onSort}
        onKeyDown={onKeyDown}
      >
        <span className="q-clip">{column.title}</span>
        {sorted && (sorted.down ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
      </button>
      <span className="q-table-grip" aria-hidden onPointerDown={drag} />
    </div>
  );
}

interface ColumnChooserProps<R> {
  readonly all: readonly Column<R>[];
  readonly shown: readonly Column<R>[];
  readonly memory: TableMemory;
}

/** Which columns a list shows. It stands at the list's own edge, in sight however far the columns are scrolled. */
export function ColumnChooser<R>({ all, shown, memory }: ColumnChooserProps<R>) {
  const keys = shown.map((c) => c.key);
  const toggle = (key: string) => {
    const next = keys.includes(key) ? keys.filter((k) => k !== key) : [...keys, key];
    const columns = all.filter((c) => next.includes(c.key));
    if (columns.length > 0) memory.setColumns(choices(columns, memory));
  };
  const reset = () => {
    memory.setColumns(null);
    memory.setSort(null);
  };
  return (
    <Menu position="bottom-end" closeOnItemClick={false} withinPortal>
      <Menu.Target>
        <ActionIcon size={22} variant="subtle" color="gray" aria-label="Choose columns" title="Choose columns">
          <IconColumns3 size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map((column) => (
          <Menu.CheckboxItem
            key={column.key}
            closeMenuOnClick={false}
            checked={keys.includes(column.key)}
            onChange={() => toggle(column.key)}
          >
            {column.title}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick onClick={reset}>
          Reset this list
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
