import { useMemo } from 'react';
import type { MetaRow } from '../../../shared/schema/records';
import { useTable } from './live';

export type ViewRow = Extract<MetaRow, { kind: 'view' }>;

/** The saved views of the library, by name. */
export function useLibraryViews(): readonly ViewRow[] | undefined {
  const rows = useTable('meta');
  return useMemo(
    () =>
      rows
        ?.filter((row): row is ViewRow => row.kind === 'view' && row.trashedAt === null)
        .sort((a, b) => a.value.name.localeCompare(b.value.name, 'en')),
    [rows],
  );
}
