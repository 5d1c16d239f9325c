import type { CourtProfile } from '../schema/law';
import type { Matter } from '../schema/matter';
import { holds } from './conditions';
import { isFederal, type Scope } from './recipe';

interface Setting {
  readonly matter: Matter;
  readonly lead: string;
  readonly court: CourtProfile | undefined;
}

/** Whether a row of data speaks of this packet. */
export function inScope(row: Scope, { matter, lead, court }: Setting): boolean {
  return (
    row.leads.includes(lead) &&
    (row.instruments?.includes(matter.demand.instrument) ?? true) &&
    (row.side === undefined || row.side === matter.client.side) &&
    (row.courts === undefined || (court !== undefined && row.courts.includes(court.id))) &&
    (row.federal === undefined || row.federal === isFederal(court)) &&
    (row.when ?? []).every((id) => holds(id, matter, court))
  );
}
