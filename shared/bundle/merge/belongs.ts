import type { Change, Operation, TableName } from '../../schema/operation';
import { uuidSchema } from '../../schema/operation';
import { isRecord } from './leaves';
import { refusal, type Refusal } from './refusal';

/** Tables whose rows belong to one matter and travel with it. The drawer does not: its facts go apart, to their own readers. */
export const matterTables: ReadonlySet<TableName> = new Set([
  'matters',
  'demands',
  'parties',
  'counsel',
  'accounts',
  'notes',
  'drafts',
  'draftVersions',
  'deadlines',
  'files',
]);

/** The matter that a row of this vault belongs to; undefined: there is no such row. */
export type OwnerOf = (table: TableName, id: string) => string | null | undefined;

/** Every change of the operations is one of this matter's own rows, and says so; else the refusal. */
export function staysInMatter(operations: readonly Operation[], matter: string, ownerOf: OwnerOf): Refusal | null {
  for (const operation of operations) {
    if (operation.matter !== matter) return refusal('other-matter', 'It holds changes of another matter.');
    for (const change of operation.changes) {
      const owner = ownerOf(change.table, change.id);
      if (!isOwn(change, matter) || (owner !== undefined && owner !== matter)) {
        return refusal('foreign-row', `It would change what is not part of this matter (${change.table}).`);
      }
    }
  }
  return null;
}

/** Fields that tie a row to its matter: they are never written alone. */
const tied: ReadonlySet<string> = new Set(['id', 'matterId', 'on']);

function isOwn({ table, id, field, before, after }: Change, matter: string): boolean {
  if (!matterTables.has(table) || !uuidSchema.safeParse(id).success) return false;
  if ((table === 'matters' || table === 'demands') && id !== matter) return false;
  if (field !== null) return !tied.has(field.split('.')[0] ?? '');
  return [before, after].every((row) => row === undefined || (isRecord(row) && saysMatter(table, row, id, matter)));
}

function saysMatter(table: TableName, row: Readonly<Record<string, unknown>>, id: string, matter: string): boolean {
  if (row['id'] !== id) return false;
  if (table === 'matters') return true;
  if (table !== 'notes') return row['matterId'] === matter;
  return isRecord(row['on']) && row['on']['kind'] === 'matter' && row['on']['id'] === matter;
}
