import { isLawOn } from '../../precedents/as-of';
import type { Matter } from '../../schema/matter';
import { plainId } from '../record/declaration-of';
import type { Passage, PassageSlot } from './parse-passage';

/** A matter seen by the choice of passages. */
interface Fit {
  readonly documentId: string;
  readonly matter: Matter;
}

const allows = (list: readonly string[], value: string | undefined): boolean =>
  list.length === 0 || (value !== undefined && list.includes(value));

/** True when a law of that date (or year) was there on the matter's law-as-of date. */
export function lawIsThere(since: string, lawAsOf: string): boolean {
  return isLawOn({ decided: since }, lawAsOf);
}

/** Whether a passage may stand in this document of this matter at all. */
export function fits(passage: Passage, { documentId, matter }: Fit): boolean {
  return (
    allows(passage.documents, plainId(documentId)) &&
    allows(passage.instruments, matter.demand.instrument) &&
    allows(passage.clients, matter.client.side) &&
    allows(passage.courts, matter.court?.id) &&
    (passage.lawSince === undefined || lawIsThere(passage.lawSince, matter.lawAsOf))
  );
}

/** How closely a passage is made for this matter: instrument before court before client before document. */
export function closeness(passage: Passage): number {
  return (
    (passage.instruments.length > 0 ? 8 : 0) +
    (passage.courts.length > 0 ? 4 : 0) +
    (passage.clients.length > 0 ? 2 : 0) +
    (passage.documents.length > 0 ? 1 : 0)
  );
}

const byOrder = (a: Passage, b: Passage): number => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byFit = (a: Passage, b: Passage): number => closeness(b) - closeness(a) || byOrder(a, b);

/** The passages of a ground that may be used, the closest first. */
export function passagesForGround(all: readonly Passage[], slot: PassageSlot, ground: string, fit: Fit): Passage[] {
  return all.filter((passage) => passage.slot === slot && passage.ground === ground && fits(passage, fit)).sort(byFit);
}

/** All passages of a slot in their order; of one family only the closest. */
export function passagesForSlot(all: readonly Passage[], slot: PassageSlot, fit: Fit): Passage[] {
  const fitting = all.filter((passage) => passage.slot === slot && fits(passage, fit));
  const families = new Map<string, Passage[]>();
  for (const passage of fitting) {
    if (passage.family !== undefined) families.set(passage.family, [...(families.get(passage.family) ?? []), passage]);
  }
  return fitting
    .filter(
      (passage) => passage.family === undefined || [...(families.get(passage.family) ?? [])].sort(byFit)[0] === passage,
    )
    .sort(byOrder);
}
