import { accepted } from '../../../shared/intake/accept';
import type { IntakeField, Offer } from '../../../shared/intake/offer';
import { commit } from '../commit';
import { placeOf } from '../matter-path';
import { mustRead } from '../read';
import { readPath } from '../row-path';
import { flushEdits } from './edit-field';

let tail: Promise<unknown> = Promise.resolve();

/**
 * Takes a value that was read in a paper over into the record, once a person has accepted it: one operation, and null
 * when the record says it already. One after another, so that each finds the list as the one before left it.
 */
export function acceptOffer(matterId: string, field: IntakeField, value: Offer['value']): Promise<string | null> {
  const turn = tail.then(async () => {
    await flushEdits();
    const place = await placeOf(matterId, field);
    const row = await mustRead(place.table, place.id);
    const after = accepted(field, value, readPath(row, place.field ?? ''), crypto.randomUUID());
    const operation = await commit({ command: 'accept-offer', matter: matterId, edits: [{ ...place, after }] });
    return operation?.id ?? null;
  });
  tail = turn.catch(() => null);
  return turn;
}
