import type { Precedent } from '../schema/law';
import type { Keeping } from '../schema/library';

/** How a record stands on a ground: as the firm reads it there, or else as the record does as a whole. */
export function stanceOn(record: Precedent, keeping: Keeping | undefined, ground: string): Precedent['stance'] {
  const { stances } = keeping ?? {};
  return (stances && Object.hasOwn(stances, ground) ? stances[ground] : undefined) ?? record.stance;
}
