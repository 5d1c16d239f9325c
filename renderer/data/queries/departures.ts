import { useMemo } from 'react';
import type { DepartureRow } from '../../../shared/schema/records';
import { useTable } from './live';

/** What left a matter over the guard or as a cleaned copy, newest first. */
export function useDepartures(matterId: string): readonly DepartureRow[] | undefined {
  const rows = useTable('departures');
  return useMemo(
    () => rows?.filter((row) => row.matterId === matterId).sort((a, b) => (a.at < b.at ? 1 : -1)),
    [rows, matterId],
  );
}
