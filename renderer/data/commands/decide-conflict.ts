import { decideCommand } from '../../../shared/bundle/merge/writes';
import { conflictKey, type Conflict, type ConflictOption } from '../../../shared/schema/conflict';
import { sameJson } from '../../../shared/schema/operation';
import type { HeadsRow } from '../../../shared/schema/records';
import { commit } from '../commit';
import { DataError } from '../errors';
import type { Edit } from '../plan';
import { readPath } from '../row-path';
import { loadRow } from '../working-set/load';

type Place = Pick<Conflict, 'table' | 'id' | 'field'>;

/** What several people wrote into one place of a matter, and nobody has decided; the critical ones bar a filing. */
export async function openConflicts(matterId: string): Promise<readonly Conflict[]> {
  return ((await loadRow('heads', matterId)) as HeadsRow | null)?.conflicts ?? [];
}

/**
 * A person picks one of the values. The decision is an operation made with every version at hand, so that it holds in every
 * vault it reaches; taking it back opens the question again. Editing the field decides it just as well.
 */
export async function decideConflict(matterId: string, place: Place, pick: ConflictOption): Promise<string | null> {
  const open = (await openConflicts(matterId)).find((one) => conflictKey(one) === conflictKey(place));
  const option = open?.options.find(({ value }) => sameJson(value, pick.value));
  if (!open || !option) {
    throw new DataError('conflict', 'This was decided meanwhile.', 'Look at the matter as it stands now.');
  }
  const edit = await editFor(open, option);
  return (await commit({ command: decideCommand, matter: matterId, edits: [edit] }))?.id ?? null;
}

/** The edit of the place itself; where its list has lost the entry here, of the list with the entry in it. */
async function editFor({ table, id, field }: Conflict, { value }: ConflictOption): Promise<Edit> {
  const at = { table, id, after: value, confirms: true as const };
  if (field === null || value === undefined) return { ...at, field };
  const row = await loadRow(table, id);
  const keys = field.split('.');
  for (let n = keys.length - 1; n > 0; n -= 1) {
    const path = keys.slice(0, n).join('.');
    const list = readPath(row, path);
    if (!Array.isArray(list)) continue;
    const isGone = readPath(row, field) === undefined && keys.slice(n).join('.') === idOf(value);
    return isGone ? { ...at, field: path, after: [...(list as unknown[]), value] } : { ...at, field };
  }
  return { ...at, field };
}

const idOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'id' in value ? value.id : undefined;
