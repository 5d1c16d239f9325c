import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** A column of a list as its user wants it. */
export interface ListColumn {
  readonly id: string;
  readonly width: number;
}
export interface ListSort {
  readonly by: string;
  readonly down: boolean;
}
interface ListLayout {
  readonly columns: readonly ListColumn[] | null;
  readonly sort: ListSort | null;
}
interface Layout {
  readonly lists: Readonly<Record<string, ListLayout>>;
  readonly panes: Readonly<Record<string, number>>;
}

const asShipped: ListLayout = { columns: null, sort: null };
const useLayout = create<Layout>()(persist((): Layout => ({ lists: {}, panes: {} }), { name: 'quash-layout' }));

/** What a list remembers: columns, widths and sort; null: as the list comes. The filter is not kept. */
export function useList(listId: string) {
  const layout = useLayout(({ lists }) => lists[listId]) ?? asShipped;
  return useMemo(() => {
    const keep = (change: Partial<ListLayout>): void => {
      const changed = ({ lists }: Layout) => ({ ...asShipped, ...lists[listId], ...change });
      useLayout.setState((now) => ({ lists: { ...now.lists, [listId]: changed(now) } }));
    };
    return {
      ...layout,
      setColumns: (columns: readonly ListColumn[] | null) => keep({ columns }),
      setSort: (sort: ListSort | null) => keep({ sort }),
    };
  }, [listId, layout]);
}

/** Width of a pane in pixels, and how to change it. */
export function usePane(paneId: string, fallback: number): readonly [number, (width: number) => void] {
  const width = useLayout(({ panes }) => panes[paneId]) ?? fallback;
  const setWidth = useCallback(
    (next: number) => useLayout.setState(({ panes }) => ({ panes: { ...panes, [paneId]: Math.round(next) } })),
    [paneId],
  );
  return [width, setWidth];
}
