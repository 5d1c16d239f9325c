import { useMemo } from 'react';
import type { MetaRow, Settings } from '../../../shared/schema/records';
import { settingsRowId } from '../meta-ids';
import { defaultSettings } from '../who';
import { useRow, useTable } from './live';

/** Somebody who works on this machine. */
export type PersonRow = Extract<MetaRow, { kind: 'person' }>;

/** The settings, with their defaults before anybody changed any. */
export function useSettings(): Settings | undefined {
  const row = useRow('meta', settingsRowId);
  if (row === undefined) return undefined;
  return row?.kind === 'settings' ? row.value : defaultSettings;
}

/** The people of this machine, by name. */
export function usePeople(): PersonRow[] | undefined {
  const rows = useTable('meta');
  return useMemo(
    () =>
      rows
        ?.filter((row): row is PersonRow => row.kind === 'person' && row.trashedAt === null)
        .sort((a, b) => a.value.name.localeCompare(b.value.name)),
    [rows],
  );
}

/** The person at the keyboard; null before anybody gave a name. */
export function useCurrentPerson(): PersonRow | null | undefined {
  const settings = useSettings();
  const people = usePeople();
  return settings && people && (people.find((p) => p.id === settings.currentPerson) ?? null);
}
