import type { OwnPrecedent } from '../../schema/records';

/** The ids of courts by the names that the library gives them. A name that stands for two courts is left out. */
export function courtIds(records: readonly Pick<OwnPrecedent, 'court' | 'courtId'>[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const torn = new Set<string>();
  for (const { court, courtId } of records) {
    if (courtId === null || court === '') continue;
    if ((ids.get(court) ?? courtId) !== courtId) torn.add(court);
    ids.set(court, courtId);
  }
  for (const court of torn) ids.delete(court);
  return ids;
}
