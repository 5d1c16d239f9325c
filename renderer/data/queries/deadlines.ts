import { useMemo } from 'react';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import type { DeadlineRow, DemandRow, MatterRow } from '../../../shared/schema/records';
import { useRevealed } from '../revealed';
import { byDate, deadlinesOf, type DeadlineItem } from './deadline-items';
import { groupBy } from './group-by';
import { useTable, useToday } from './live';
import { maskDeadlines } from './mask';
import { rememberLast } from './remember';

/** The dates of every matter that is not in the trash, earliest first; closed ones too. Restricted ones are masked. */
export function useDeadlines(): readonly DeadlineItem[] | undefined {
  const matters = useTable('matters');
  const demands = useTable('demands');
  const rows = useTable('deadlines');
  const clock = useToday();
  const open = useRevealed();
  const all = useMemo(
    () => matters && demands && rows && allDeadlines(matters, demands, rows, clock),
    [matters, demands, rows, clock],
  );
  return useMemo(() => all && maskDeadlines(all, open), [all, open]);
}

/** The same of rows that are at hand, nothing masked. */
export function allDeadlines(
  matters: readonly MatterRow[],
  demands: readonly DemandRow[],
  rows: readonly DeadlineRow[],
  clock: CivilDate,
): DeadlineItem[] {
  const datesOf = matterDates(demands, rows, clock);
  return matters
    .filter((matter) => matter.trashedAt === null)
    .flatMap((matter) => datesOf(matter).items)
    .sort(byDate);
}

interface MatterDates {
  readonly demand: DemandRow | null;
  readonly items: DeadlineItem[];
}

/** Gives the demand and the dates of a matter. One that has not changed is not worked out again. */
export function matterDates(
  demands: readonly DemandRow[],
  rows: readonly DeadlineRow[],
  clock: CivilDate,
): (matter: MatterRow) => MatterDates {
  const demandIn = demandsByMatter(demands);
  const rowsIn = deadlinesByMatter(rows);
  return (matter) => {
    const demand = demandIn.get(matter.id) ?? null;
    const mine = rowsIn.get(matter.id) ?? none;
    const before = known.get(matter);
    if (before && before.demand === demand && before.clock === clock && sameRows(before.rows, mine)) return before;
    const made = { demand, rows: mine, clock, items: deadlinesOf(matter, demand, mine, clock) };
    known.set(matter, made);
    return made;
  };
}

const none: readonly DeadlineRow[] = [];
const known = new WeakMap<
  MatterRow,
  MatterDates & { readonly rows: readonly DeadlineRow[]; readonly clock: CivilDate }
>();
const demandsByMatter = rememberLast(
  (demands: readonly DemandRow[]) => new Map(demands.map((demand) => [demand.matterId, demand])),
);
const deadlinesByMatter = rememberLast((rows: readonly DeadlineRow[]) => groupBy(rows, (row) => row.matterId));

function sameRows(a: readonly DeadlineRow[], b: readonly DeadlineRow[]): boolean {
  return a === b || (a.length === b.length && a.every((row, at) => row === b[at]));
}
