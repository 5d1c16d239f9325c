import { listDate } from '../kernel/civil-date';
import type { Diagnostic } from '../kernel/diagnostic';
import type { Conflict } from '../schema/conflict';
import { FIELDS } from '../drafting/fields';

/** Two people wrote different things and nobody has chosen: no reason files over that. */
export const OPEN_CONFLICT = 'open-conflict';

/** The critical questions that joining the work of colleagues left open, each a finding. */
export function openConflicts(conflicts: readonly Conflict[]): readonly Diagnostic[] {
  return conflicts
    .filter(({ critical }) => critical)
    .map((conflict) => ({
      code: OPEN_CONFLICT,
      severity: 'error',
      message: `${sayPlace(conflict)} has ${conflict.options.length} versions, from colleagues who did not know of each other’s: ${conflict.options.map(sayOption).join(' or ')}.`,
      where: whereOf(conflict),
      fix: 'Choose the version that holds, or correct the field; until then no paper of this matter is filed.',
    }));
}

const heads: Partial<Readonly<Record<Conflict['table'], string>>> = {
  demands: 'demand',
  parties: 'parties',
  counsel: 'counsel',
  accounts: 'accounts',
  deadlines: 'deadlines',
};
const nouns: Partial<Readonly<Record<Conflict['table'], string>>> = {
  matters: 'The matter',
  demands: 'The demand',
  parties: 'A party',
  counsel: 'Counsel',
  accounts: 'An account',
  deadlines: 'A deadline',
};
const renamed: Readonly<Record<string, string>> = { todayFixed: 'today', lawAsOfFixed: 'lawAsOf' };

/** The matter path of the place; of an entry of a list, the list. */
function whereOf({ table, field }: Conflict): string {
  if (table === 'matters') return renamed[field ?? ''] ?? field ?? 'title';
  const head = heads[table] ?? table;
  return table === 'demands' && field !== null ? `${head}.${field}` : head;
}

function sayPlace(conflict: Conflict): string {
  const where = whereOf(conflict);
  const label = Object.values(FIELDS).find((one) => one.where === where)?.label;
  if (label) return label;
  const noun = nouns[conflict.table] ?? 'A record';
  return conflict.field === null ? noun : `${noun} (${conflict.field.split('.').join(', ')})`;
}

function sayOption({ value }: Conflict['options'][number]): string {
  if (value === undefined) return 'removed';
  if (value === null) return 'none';
  if (typeof value !== 'object') return `“${listDate(String(value))}”`;
  const named = ['name', 'label', 'title', 'handle', 'text'].map((key) =>
    Array.isArray(value) ? undefined : value[key],
  );
  const name = named.find((one) => typeof one === 'string');
  return typeof name === 'string' ? `“${name}”` : 'as one of them left it';
}
