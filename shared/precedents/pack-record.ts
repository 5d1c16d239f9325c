import { emptyKeeping, type Keeping } from '../schema/library';
import { ownPrecedentSchema, type OwnPrecedent } from '../schema/records';

/*
 * Our own pack: a list in the shape of precedents.json, each record with its `keeping` where it was asked for. It carries
 * its own sources and says itself how far they were seen.
 */

/** What a record of a pack holds, key by key; nothing else of the library can get into one. */
export const packFields = Object.keys(ownPrecedentSchema.shape) as readonly (keyof OwnPrecedent)[];

/**
 * A record for a pack, by an allow-list. Of what a firm keeps about it go treatments, verifications and stances; its notes,
 * its tags and the remarks on a verification do not: these are free words, and may name a client.
 */
export function packRecord(record: OwnPrecedent, keeping?: Keeping): Record<string, unknown> {
  const whole = Object.fromEntries(packFields.map((key) => [key, record[key]]));
  if (!keeping) return whole;
  const { treatments, stances } = keeping;
  const verifications = keeping.verifications.map((one) => ({ ...one, note: '' }));
  if (treatments.length + verifications.length + Object.keys(stances).length === 0) return whole;
  return { ...whole, keeping: { ...emptyKeeping, treatments, verifications, stances } };
}
