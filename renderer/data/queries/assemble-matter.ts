import type { CivilDate } from '../../../shared/kernel/civil-date';
import { isSample, MATTER_SCHEMA_VERSION, type Counsel, type Matter } from '../../../shared/schema/matter';
import type {
  AccountRow,
  CounselRow,
  DemandRow,
  MatterRow,
  NoteRow,
  PartyRow,
  Person,
  Settings,
} from '../../../shared/schema/records';

/** The rows of one matter. */
export interface MatterRows {
  readonly row: MatterRow;
  readonly demand: DemandRow;
  readonly parties: readonly PartyRow[];
  readonly counsel: readonly CounselRow[];
  readonly accounts: readonly AccountRow[];
  readonly notes: readonly NoteRow[];
}

/** Who signs when the matter names no counsel for the client. */
export interface Signer {
  readonly person: Person | null;
  readonly firm: Settings['firm'];
}

/** The day the matter is worked on: its own fixed one, or the clock's. */
export function todayOf(row: MatterRow, clock: CivilDate): CivilDate {
  return row.todayFixed ?? clock;
}

/** The matter as the drafting takes it and as a matter file holds it. */
export function assembleMatter(rows: MatterRows, clock: CivilDate, signer: Signer | null): Matter {
  const { row, demand } = rows;
  const { id: _id, matterId: _matterId, ...face } = demand;
  const today = todayOf(row, clock);
  const counsel = inOrder(rows.counsel).map(entry);
  const needsSigner = signer !== null && !isSample(row) && !counsel.some((c) => c.side === 'client');
  return {
    schemaVersion: MATTER_SCHEMA_VERSION,
    id: row.id,
    title: row.title,
    today,
    lawAsOf: row.lawAsOfFixed ?? today,
    restricted: row.restricted,
    client: row.client,
    court: row.court,
    vehicle: row.vehicle,
    demand: face,
    facts: row.facts,
    parties: inOrder(rows.parties).map(entry),
    counsel: needsSigner ? [...counsel, ...signerAsCounsel(signer)] : counsel,
    accounts: inOrder(rows.accounts).map(entry),
    grounds: row.grounds,
    notes: inOrder(rows.notes.filter((n) => n.trashedAt === null)).map(({ key, at, by, text }) => ({
      id: key,
      at,
      by,
      text,
    })),
    ...(row.record === undefined ? {} : { record: row.record }),
    ...(row.response === undefined ? {} : { response: row.response }),
    ...(row.calendar === undefined ? {} : { calendar: row.calendar }),
    ...(row.emergencyDesk === undefined ? {} : { emergencyDesk: row.emergencyDesk }),
    ...(row.notice === undefined ? {} : { notice: row.notice }),
    ...(row.related === undefined ? {} : { related: row.related }),
  };
}

/** Rows in the order counsel gave them. */
export function inOrder<T extends { readonly order: number }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => a.order - b.order);
}

/** A row of a list as the entry it is in the matter file: with its own id, and without what binds it to the matter. */
function entry<T extends { id: string; matterId: string; key: string; order: number }>(
  row: T,
): Omit<T, 'matterId' | 'key' | 'order'> {
  const { matterId: _matterId, key, order: _order, ...rest } = row;
  return { ...rest, id: key };
}

/** The person at the keyboard as counsel for the client; a paralegal does not sign. */
function signerAsCounsel({ person, firm }: Signer): Counsel[] {
  if (!person || person.role === 'paralegal') return [];
  return [
    {
      id: 'signer',
      side: 'client',
      name: person.name,
      bar: person.bar,
      ...pick('firm', firm.name),
      ...pick('address', firm.address),
      ...pick('phone', person.phone ?? firm.phone),
      ...pick('email', person.email ?? firm.email),
      ...pick('role', person.title),
    },
  ];
}

function pick<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
