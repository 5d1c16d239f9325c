import { useMemo } from 'react';
import { law as shipped } from '../../../shared/law';
import type { Law } from '../../../shared/schema/law';
import type { Matter } from '../../../shared/schema/matter';
import { layPacks } from '../../../shared/triage/lay-packs';
import type { TriageReport } from '../../../shared/triage/report';
import { triage } from '../../../shared/triage/triage';
import { useDraftKeeping, useDraftPacks, useDraftPrecedents, useSnapshot } from '../../data';
import { relevantKept, relevantPrecedents, withPrecedents } from '../../workers/with-precedents';

/** The matter, the law it is read against, and what triage finds in it. */
export interface Triaged {
  readonly snapshot: Matter;
  readonly law: Law;
  readonly report: TriageReport;
  /** Packs of the firm that the law has outgrown, and that are left out. */
  readonly unusedPacks: number;
}

/**
 * The matter read anew whenever something of it was saved, against the law as its papers are drafted from it. A reading
 * takes some six milliseconds, so it is done where it is shown.
 */
export function useReport(matterId: string): Triaged | undefined {
  const snapshot = useSnapshot(matterId);
  const precedents = useDraftPrecedents();
  const packs = useDraftPacks();
  const kept = useDraftKeeping();
  const named = JSON.stringify(snapshot?.grounds);
  const law = useMemo(() => {
    if (!precedents || !packs || !kept) return undefined;
    const matter = { grounds: JSON.parse(named ?? '[]') as Matter['grounds'] };
    return withPrecedents(relevantPrecedents(precedents, matter, kept), packs, relevantKept(kept, matter));
  }, [precedents, packs, kept, named]);
  const unusedPacks = useMemo(() => layPacks(shipped, packs ?? []).faults.size, [packs]);
  return useMemo(
    () => (snapshot && law ? { snapshot, law, report: triage(snapshot, law), unusedPacks } : undefined),
    [snapshot, law, unusedPacks],
  );
}
