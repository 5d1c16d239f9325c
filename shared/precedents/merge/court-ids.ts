import { COURTS } from '../../citations/courts';
import type { OwnPrecedent } from '../../schema/records';

/**
 * The ids of courts by the names that the library gives them, by their full names and by their abbreviations. What stands
 * for two courts ('Ct. App.') is left out.
 */
export function courtIds(records: readonly Pick<OwnPrecedent, 'court' | 'courtId'>[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const torn = new Set<string>();
  const put = (name: string, id: string): void => {
    if ((ids.get(name) ?? id) !== id) torn.add(name);
    ids.set(name, id);
  };
  for (const { id, name, cites } of COURTS) for (const one of [name, ...cites]) put(one, id);
  for (const { court, courtId } of records) if (courtId !== null && court !== '') put(court, courtId);
  for (const name of torn) ids.delete(name);
  return ids;
}
