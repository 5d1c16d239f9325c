import { documentKind } from '../drafting/documents';
import { own } from '../kernel/own';
import type { Law, Vehicle } from '../schema/law';
import type { Matter } from '../schema/matter';
import { asOfText, lawOnDay } from './as-of-text';
import { PLACES } from './forum.data';
import type { MayMove, VehicleFinding } from './report';
import { STANDING, type StandingRow } from './standing.data';

const rowFor = (vehicle: string, instrument: string): StandingRow | undefined =>
  STANDING.find((row) => row.vehicle === vehicle && (row.instruments?.includes(instrument) ?? true));

/** A vehicle that belongs to another court or a later day is not offered at all. */
function isHere({ places, since }: StandingRow, { court, lawAsOf }: Matter): boolean {
  if (since !== undefined && lawAsOf < since) return false;
  if (!places || !court) return true;
  return places.some((place) => own(PLACES, court.id)?.includes(place));
}

type Papers = Pick<VehicleFinding, 'documents' | 'waiting'>;

/** Which papers carry it now, and what the others wait for: drafting's own answer, so that the two never part ways. */
function papersFor(ids: readonly string[], matter: Matter): Papers {
  const judged = ids.map((id) => ({ id, unfit: documentKind(id)?.unfit(matter) }));
  const waiting = judged.flatMap(({ id, unfit }) =>
    unfit ? [{ document: id, why: unfit.message, field: unfit.field }] : [],
  );
  // A companion goes with its lead, never alone.
  if (judged[0]?.unfit) return { documents: [], waiting: waiting.slice(0, 1) };
  return { documents: judged.filter(({ unfit }) => !unfit).map(({ id }) => id), waiting };
}

const WORDS: Readonly<Record<MayMove, string>> = { yes: 'Yes', no: 'No', contested: 'Contested' };

function found(vehicle: Vehicle, row: StandingRow | undefined, matter: Matter, law: Law): VehicleFinding {
  const instrument = law.instruments.get(matter.demand.instrument);
  const provider = matter.client.side === 'provider';
  const standard = lawOnDay(row?.standard ?? instrument?.standard ?? '', matter.lawAsOf, law);
  const { id, confidence } = vehicle;
  const clear = (text: string): string => asOfText(text, matter.lawAsOf, law) ?? text.replace(/ ?\([^()]*\)/g, '');
  const rest = {
    id,
    name: clear(vehicle.name),
    form: clear(vehicle.form),
    standard: standard ?? 'Not in the library for this day; research it.',
    confidence,
  };
  if (!row) {
    const who = 'The library does not say who may use it.';
    return { ...rest, mayMove: 'contested', who, documents: [], waiting: [] };
  }
  const mayMove = provider ? row.provider : row.accountHolder;
  const why = asOfText(provider ? row.whyProvider : row.whyAccountHolder, matter.lawAsOf, law) ?? 'Courts differ.';
  const ids = provider ? row.documents : (row.accountHolderDocuments ?? row.documents);
  const papers = mayMove === 'no' ? { documents: [], waiting: [] } : papersFor(ids, matter);
  return {
    ...rest,
    mayMove,
    who: `${WORDS[mayMove]} (${provider ? 'provider' : 'account holder'}). ${why}`,
    ...papers,
  };
}

const ORDER: readonly MayMove[] = ['yes', 'contested', 'no'];

/** The roads against this demand, those open to this client first. */
export function vehiclesOf(matter: Matter, law: Law): readonly VehicleFinding[] {
  const { instrument } = matter.demand;
  const vehicles = law.instruments.get(instrument)?.vehicles ?? [];
  return vehicles
    .map((vehicle) => ({ vehicle, row: rowFor(vehicle.id, instrument) }))
    .filter(({ row }) => !row || isHere(row, matter))
    .map(({ vehicle, row }) => found(vehicle, row, matter, law))
    .toSorted((a, b) => ORDER.indexOf(a.mayMove) - ORDER.indexOf(b.mayMove));
}
