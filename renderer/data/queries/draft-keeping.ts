import { useMemo } from 'react';
import type { KeptLaw } from '../../../shared/precedents/kept-law';
import { RECHECK_DAYS } from '../../../shared/precedents/later-history';
import type { PrecedentRow, Settings } from '../../../shared/schema/records';
import { readAll } from '../read';
import { readSettings } from '../who';
import { useTable } from './live';
import { useSettings } from './people';
import { keepingsOf } from './precedents';

/** What drafting and its checks must know of what the firm keeps: no tags and no files. */
function keptLaw(rows: readonly PrecedentRow[], recheckDays: Settings['recheckDays']): KeptLaw {
  const records = [...keepingsOf(rows)].map(([id, keeping]) => [id, { ...keeping, tags: [], opinions: [] }] as const);
  return { records, recheckDays: recheckDays ?? RECHECK_DAYS };
}

/** Asked once, for a paper that is saved. */
export async function draftKeeping(): Promise<KeptLaw> {
  return keptLaw(await readAll('precedents'), (await readSettings()).recheckDays);
}

/** Kept up to date, for the preview. */
export function useDraftKeeping(): KeptLaw | undefined {
  const rows = useTable('precedents');
  const settings = useSettings();
  const days = settings?.recheckDays;
  const ready = settings !== undefined;
  return useMemo(() => (rows && ready ? keptLaw(rows, days) : undefined), [rows, ready, days]);
}

/** After how many days later history is to be looked for again, as the firm chose it. */
export function useRecheckDays(): number {
  return useSettings()?.recheckDays ?? RECHECK_DAYS;
}
