import { useMemo } from 'react';
import type { Law } from '../../../shared/schema/law';
import type { Matter } from '../../../shared/schema/matter';
import type { TriageReport } from '../../../shared/triage/report';
import { triage } from '../../../shared/triage/triage';
import { useDraftPrecedents, useSnapshot } from '../../data';
import { withPrecedents } from '../../workers/with-precedents';

/** The matter, the law it is read against, and what triage finds in it. */
export interface Triaged {
  readonly snapshot: Matter;
  readonly law: Law;
  readonly report: TriageReport;
}

/**
 * The matter read anew whenever something of it was saved. The reading takes a millisecond or two, so it is done where
 * it is shown.
 */
export function useReport(matterId: string): Triaged | undefined {
  const snapshot = useSnapshot(matterId);
  const precedents = useDraftPrecedents();
  const law = useMemo(() => precedents && withPrecedents(precedents), [precedents]);
  return useMemo(
    () => (snapshot && law ? { snapshot, law, report: triage(snapshot, law) } : undefined),
    [snapshot, law],
  );
}
