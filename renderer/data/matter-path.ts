import type { TableName } from '../../shared/schema/operation';
import { DataError } from './errors';
import { readOfMatter } from './read';

/** Where a matter path ('demand.due.date', 'parties.p1.name') lies: table, row and field. */
export interface Place {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
}

const lists = ['parties', 'counsel', 'accounts'] as const;
export type MatterList = (typeof lists)[number];

const fieldsOfMatter = new Set([
  'title',
  'today',
  'lawAsOf',
  'restricted',
  'client',
  'court',
  'vehicle',
  'facts',
  'grounds',
  'record',
  'response',
  'calendar',
  'emergencyDesk',
  'notice',
  'related',
  'stage',
  'responsible',
]);
const stored: Readonly<Record<string, string>> = { today: 'todayFixed', lawAsOf: 'lawAsOfFixed' };

/** Finds the place of a path; the paths are those that diagnostics name. */
export async function placeOf(matterId: string, path: string): Promise<Place> {
  const [head = '', ...rest] = path.split('.');
  const list = lists.find((name) => name === head);
  if (list) return placeInList(matterId, list, rest, path);
  if (head === 'demand' && rest.length > 0) return { table: 'demands', id: matterId, field: rest.join('.') };
  if (fieldsOfMatter.has(head))
    return { table: 'matters', id: matterId, field: [stored[head] ?? head, ...rest].join('.') };
  throw new DataError('not-found', `A matter has no field ${path}.`, 'Choose a field of the matter.');
}

async function placeInList(matterId: string, table: MatterList, rest: string[], path: string): Promise<Place> {
  const [key = '', ...field] = rest;
  const row = await rowOfKey(matterId, table, key);
  if (field.length > 0) return { table, id: row.id, field: field.join('.') };
  throw new DataError('not-found', `${path} names no field.`, 'Name the field after the entry.');
}

/** The row of a list entry. */
export async function rowOfKey(
  matterId: string,
  table: MatterList,
  key: string,
): Promise<{ id: string; order: number }> {
  const rows: readonly { id: string; key: string; order: number }[] = await readOfMatter(table, matterId);
  const row = rows.find((r) => r.key === key);
  if (row) return row;
  throw new DataError('not-found', `There is no ${table} entry ${key} in this matter.`, 'It may have been removed.');
}

/** What a form hands over, as it is stored: an empty text is an unanswered question, and its key is taken away. */
export function answer(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}
