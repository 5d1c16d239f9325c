import { useMemo } from 'react';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { complianceAtRisk } from '../../../shared/deadlines/of-matter/at-risk';
import type { DemandRow, MatterRow } from '../../../shared/schema/records';
import { assembleMatter } from './assemble-matter';
import type { DeadlineItem } from './deadline-items';
import { useTable, useToday } from './live';

interface Known {
  readonly demand: DemandRow;
  readonly clock: CivilDate;
  readonly risk: boolean;
}

/** A matter that has not changed is not computed again. */
const known = new WeakMap<MatterRow, Known>();

function isRisky(row: MatterRow, demand: DemandRow, clock: CivilDate): boolean {
  const before = known.get(row);
  if (before && before.demand === demand && before.clock === clock) return before.risk;
  const lists = { parties: [], counsel: [], accounts: [], notes: [] };
  const risk = complianceAtRisk(assembleMatter({ row, demand, ...lists }, clock, null));
  known.set(row, { demand, clock, risk });
  return risk;
}

/** True for an open calendared compliance date that the hearing comes after with nothing to bridge the gap. */
export type AtRisk = (item: DeadlineItem) => boolean;

const nobody: AtRisk = () => false;

/**
 * Tells which dates are at risk. Only what is asked about is computed: a list asks for the rows in sight, and for the
 * calendared compliance dates when it is filtered by it.
 */
export function useAtRisk(): AtRisk {
  const matters = useTable('matters');
  const demands = useTable('demands');
  const clock = useToday();
  return useMemo(() => {
    if (!matters || !demands) return nobody;
    const matterOf = new Map(matters.map((row) => [row.id, row]));
    const demandOf = new Map(demands.map((row) => [row.matterId, row]));
    return ({ matterId, row, status, masked }) => {
      if (masked || status !== 'open' || row?.key !== 'compliance') return false;
      const [matter, demand] = [matterOf.get(matterId), demandOf.get(matterId)];
      return matter !== undefined && demand !== undefined && isRisky(matter, demand, clock);
    };
  }, [matters, demands, clock]);
}
