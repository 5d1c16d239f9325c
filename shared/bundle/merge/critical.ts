import type { TableName } from '../../schema/operation';
import type { Json, Path } from './leaves';

/*
 * Fields on which two people's words are never joined in silence: a lost date is a missed deadline, a wrong party or
 * court a paper that has to be withdrawn. Everything else has a winner, and the other value stays in the list.
 */
const wholeTables: ReadonlySet<TableName> = new Set(['parties', 'counsel', 'accounts', 'deadlines']);

const criticalPaths: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  matters: [
    'client',
    'court',
    'restricted',
    'mayBeShared',
    'todayFixed',
    'lawAsOfFixed',
    'calendar',
    'notice',
    'record.services',
    'record.filing',
    'response.answerOn',
    'response.preservation',
    'emergencyDesk.request.caseNumber',
    'emergencyDesk.decisions',
    'facts.service',
    'facts.compliance',
    'facts.court',
  ],
  demands: [
    'instrument',
    'number',
    'issuer',
    'recipient',
    'dated',
    'served',
    'due',
    'withdrawn',
    'underlying',
    'decision',
  ],
};

/** A day, a time of day, or both, as the record writes what a deadline may run from. A stamp of the commit is none. */
const day = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$|^\d{2}:\d{2}$/;

const saysWhen = (value: Json | undefined): boolean => typeof value === 'string' && day.test(value);

/** True when a person has to choose between the values at this place. */
export function isCritical(table: TableName, path: Path, values: readonly (Json | undefined)[]): boolean {
  if (wholeTables.has(table) && !isQuiet(table, path)) return true;
  const dotted = path.join('.');
  const listed = criticalPaths[table] ?? [];
  return (
    listed.some(
      (one) => dotted === one || dotted.startsWith(`${one}.`) || (dotted !== '' && one.startsWith(`${dotted}.`)),
    ) || values.some(saysWhen)
  );
}

/** What the program keeps for itself: the place in a list, the stamp of the last change. Nobody decides on it. */
export function isQuiet(table: TableName, path: Path): boolean {
  const dotted = path.join('.');
  if (dotted === 'order' || dotted === 'updatedAt') return true;
  return table === 'notes' && (dotted === 'at' || dotted === 'by' || dotted === 'history');
}

/** Free text of which both versions are kept, one under the other. */
export function keepsBoth(table: TableName, path: Path): boolean {
  return table === 'notes' && path.join('.') === 'text';
}
