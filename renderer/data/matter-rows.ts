import type { Matter } from '../../shared/schema/matter';
import type { MatterRow } from '../../shared/schema/records';
import type { Edit } from './plan';

/** How the matter enters the database. */
export interface Entering {
  readonly id: string;
  readonly at: string;
  /** True: the days of the file are facts of the matter. False: they follow the clock. */
  readonly fixed: boolean;
  readonly responsible: string | null;
  readonly stage: MatterRow['stage'];
}

/** The edits that create a matter and all its lists. */
export function matterEdits(matter: Matter, entering: Entering): Edit[] {
  const { id, at, fixed } = entering;
  const {
    title,
    restricted,
    client,
    court,
    vehicle,
    facts,
    grounds,
    record,
    response,
    calendar,
    emergencyDesk,
    notice,
    related,
  } = matter;
  const row: MatterRow = {
    id,
    title,
    todayFixed: fixed ? matter.today : null,
    lawAsOfFixed: fixed ? matter.lawAsOf : null,
    restricted,
    client,
    court,
    vehicle,
    facts,
    grounds,
    ...(record === undefined ? {} : { record }),
    ...(response === undefined ? {} : { response }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(emergencyDesk === undefined ? {} : { emergencyDesk }),
    ...(notice === undefined ? {} : { notice }),
    ...(related === undefined ? {} : { related }),
    stage: entering.stage,
    responsible: entering.responsible,
    createdAt: at,
    updatedAt: at,
    trashedAt: null,
  };
  const lists = (['parties', 'counsel', 'accounts'] as const).flatMap((table) =>
    matter[table].map((entry, order) =>
      create(table, { ...entry, id: crypto.randomUUID(), matterId: id, key: entry.id, order }),
    ),
  );
  const notes = matter.notes.map((note, order) =>
    create('notes', {
      id: crypto.randomUUID(),
      key: note.id,
      order,
      on: { kind: 'matter', id },
      text: note.text,
      at: note.at,
      by: note.by,
      history: [],
      trashedAt: null,
    }),
  );
  return [create('matters', row), create('demands', { ...matter.demand, id, matterId: id }), ...lists, ...notes];
}

/** The edit that makes a new row. */
export function create<T extends { readonly id: string }>(table: Edit['table'], row: T): Edit {
  return { table, id: row.id, field: null, after: row, expect: { value: undefined } };
}

/** The edit that sets one field of a row. */
export function set(table: Edit['table'], id: string, field: string, after: unknown): Edit {
  return { table, id, field, after };
}
