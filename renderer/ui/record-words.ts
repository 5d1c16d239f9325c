import { FIELDS } from '../../shared/drafting/fields';
import { listDate } from '../../shared/kernel/civil-date';
import type { TableName } from '../../shared/schema/operation';

/*
 * Places and values of a matter's records as a lawyer reads them, where two versions of one are shown beside each other.
 */

const nouns: Partial<Readonly<Record<TableName, string>>> = {
  matters: 'Matter',
  demands: 'Demand',
  parties: 'Party',
  counsel: 'Counsel',
  accounts: 'Account',
  notes: 'Note',
  drafts: 'Draft',
  draftVersions: 'Version of a draft',
  deadlines: 'Deadline',
  files: 'File',
};

/** What the forms call a field, by its matter path; the first of several names holds. */
const labels = new Map(
  Object.values(FIELDS)
    .toReversed()
    .map(({ where, label }) => [where, label]),
);

const inWords = (key: string): string =>
  key
    .replaceAll('-', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

const isId = (key: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(key);

/** One place of a matter. `field` null: the record itself. */
export interface RecordPlace {
  readonly table: TableName;
  readonly field: string | null;
}

/** 'Return date', 'Deadline “Answer” › due › date'. `name`: of the record, where it has one. */
export function placeWords({ table, field }: RecordPlace, name?: string): string {
  const path = table === 'demands' ? `demand.${field ?? ''}` : (field ?? '');
  const label = table === 'matters' || table === 'demands' ? labels.get(path) : undefined;
  if (label) return label;
  const single = table === 'matters' || table === 'demands';
  const noun = nouns[table] ?? 'Record';
  const record = name && !single ? `${noun} “${name}”` : noun;
  const keys = (field ?? '').split('.').filter((key) => key !== '' && !isId(key));
  return [record, ...keys.map(inWords)].join(' › ');
}

/** What a field is called under a heading that says of what. `within`: the path of that, from the record on. */
export function fieldWords(table: TableName, path: string, within = ''): string {
  const whole = table === 'demands' ? `demand.${path}` : path;
  const label = table === 'matters' || table === 'demands' ? labels.get(whole) : undefined;
  const keys = path.slice(within === '' ? 0 : within.length + 1).split('.');
  return (
    label ??
    capital(
      keys
        .filter((key) => !isId(key))
        .map(inWords)
        .join(': '),
    )
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const naming = ['title', 'name', 'label', 'handle', 'caption', 'fileName', 'text'] as const;

/** What a record goes by among others of its kind; undefined: it has no name. */
export function recordName(row: unknown): string | undefined {
  if (row === null || typeof row !== 'object') return undefined;
  const found = naming
    .map((key) => (row as Record<string, unknown>)[key])
    .find((v) => typeof v === 'string' && v !== '');
  return typeof found === 'string' ? cut(found.split('\n')[0] ?? '', 80) : undefined;
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Fields that say nothing to a reader. */
const quiet = new Set(['id', 'matterId', 'order', 'updatedAt', 'createdAt', 'trashedAt', 'sha256', 'by', 'at']);

/** A value to be read beside another one; a record as one line a field. */
export function valueWords(value: unknown): string {
  if (value === undefined) return 'removed';
  if (value === null) return 'not in the record';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((one) => lineOf(one)).join('\n');
  if (typeof value === 'object') {
    const lines = Object.entries(value).flatMap(([key, inner]) => {
      const said = quiet.has(key) || inner === null || inner === '' ? '' : lineOf(inner);
      return said === '' ? [] : [`${inWords(key)}: ${said}`];
    });
    return lines.slice(0, 12).join('\n');
  }
  return value === '' ? 'empty' : listDate(String(value));
}

function lineOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return cut(valueWords(value), 300);
  if (Array.isArray(value))
    return value.length === 1 ? lineOf(value[0]) : value.length === 0 ? '' : `${value.length} entries`;
  return recordName(value) ?? cut(valueWords(value).replaceAll('\n', '; '), 300);
}
