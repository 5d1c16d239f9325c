import type { Change, Operation } from '../../shared/schema/operation';
import { isImport, undoImport, undoJoined } from './bundle/undo-import';
import type { HeadsRow } from '../../shared/schema/records';
import { now } from './clock';
import { commit } from './commit';
import { DataError } from './errors';
import type { Edit } from './plan';
import { loadRow } from './working-set/load';
import { readOperation } from './vault/journal';

/**
 * Takes an operation back: its inverse goes through the same door. Refused when something it touched was changed
 * again since. Undoing an undo is the redo.
 */
export async function undo(operationId: string): Promise<Operation | null> {
  const operation = await readOperation(operationId);
  if (!operation) {
    throw new DataError('not-found', 'This change is not in the journal any more.', 'Its matter was destroyed.');
  }
  const heads = operation.matter === null ? null : ((await loadRow('heads', operation.matter)) as HeadsRow | null);
  if (heads?.joined) {
    if (await isImport(operation)) return undoImport(operation, heads.id);
    return undoJoined(operation, heads.id, () => invert(operation));
  }
  return commit({ command: 'undo', matter: operation.matter, edits: invert(operation), undoes: operation.id });
}

/** True when {@link undo} has an inverse for it. */
export function canUndo(operation: Operation): boolean {
  return operation.changes.every((c) => c.table !== 'departures' && (c.before !== undefined || c.after !== undefined));
}

function invert(operation: Operation): Edit[] {
  if (operation.changes.some(({ table }) => table === 'departures')) {
    throw new DataError(
      'not-allowed',
      'This can’t be undone: it is the record of a file that left.',
      'It stays in the matter; write a note on what has changed since.',
    );
  }
  if (!canUndo(operation)) {
    throw new DataError(
      'not-allowed',
      'This can’t be undone: what was destroyed is gone from the vault.',
      'Restore it from a backup that was made before.',
    );
  }
  // A new matter is taken back whole, by way of the trash, with whatever was added to it since.
  const created = operation.changes.find((c) => c.table === 'matters' && c.field === null && c.before === undefined);
  return created ? [backward(created)] : operation.changes.map(backward).reverse();
}

function backward(change: Change): Edit {
  const { table, id, field, before, after } = change;
  const trashable = after !== null && typeof after === 'object' && !Array.isArray(after) && 'trashedAt' in after;
  if (field === null && before === undefined && trashable) {
    return { table, id, field: 'trashedAt', after: now(), expect: { value: after['trashedAt'] } };
  }
  return { table, id, field, after: before, expect: { value: after } };
}
