import { useMemo } from 'react';
import type { RepeatMatter } from '../../../shared/repeats/find-repeats';
import { inOrder } from './assemble-matter';
import { groupBy } from './group-by';
import { useTable } from './live';

/** The demands of all other matters that are neither in the trash nor restricted, as far as likeness looks at them. */
export function useDemandsElsewhere(matterId: string): readonly RepeatMatter[] | undefined {
  const matters = useTable('matters');
  const demands = useTable('demands');
  const accounts = useTable('accounts');
  return useMemo(() => {
    if (!matters || !demands || !accounts) return undefined;
    const demandOf = new Map(demands.map((demand) => [demand.id, demand]));
    const accountsOf = groupBy(accounts, (account) => account.matterId);
    return matters
      .filter((row) => row.id !== matterId && row.trashedAt === null && !row.restricted)
      .flatMap(({ id, title, restricted }): RepeatMatter[] => {
        const demand = demandOf.get(id);
        return demand ? [{ id, title, restricted, demand, accounts: inOrder(accountsOf.get(id) ?? []) }] : [];
      });
  }, [matterId, matters, demands, accounts]);
}
