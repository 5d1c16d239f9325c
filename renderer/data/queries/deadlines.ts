import { useMemo } from 'react';
import { byDate, deadlinesOf, type DeadlineItem } from './deadline-items';
import { useTable, useToday } from './live';

/** The dates of every matter that is not in the trash, earliest first; closed ones too. */
export function useDeadlines(): DeadlineItem[] | undefined {
  const matters = useTable('matters');
  const demands = useTable('demands');
  const rows = useTable('deadlines');
  const clock = useToday();
  return useMemo(() => {
    if (!matters || !demands || !rows) return undefined;
    const demandOf = new Map(demands.map((demand) => [demand.matterId, demand]));
    return matters
      .filter((matter) => matter.trashedAt === null)
      .flatMap((matter) => deadlinesOf(matter, demandOf.get(matter.id) ?? null, rows, clock))
      .sort(byDate);
  }, [matters, demands, rows, clock]);
}
