import { inGraphOrder } from '../../../shared/bundle/merge/dry-run';
import type { SharedHistory } from '../../../shared/bundle/merge/lines';
import { stateOf } from '../../../shared/bundle/merge/state';
import { decideCommand } from '../../../shared/bundle/merge/writes';
import type { Conflict } from '../../../shared/schema/conflict';
import type { Change, Operation } from '../../../shared/schema/operation';
import { commitFound } from '../commit';
import { DataError } from '../errors';
import type { Edit } from '../plan';
import type { Beside } from '../vault/beside';
import { readMatterEntries, readOperation } from '../vault/journal';
import { graphOf, importCommand, readShared, sharedHistory } from './matter-journal';

/*
 * Taking back what has to do with a joined matter. An import is set aside as if the bundle had not come: the rows are as
 * they were, and the received operations no longer count, until it is made again or the bundle is taken in anew. A decision
 * that is taken back leaves its question open again.
 */

/** Takes an import, or the taking back of one, back. */
export function undoImport(operation: Operation, matter: string): Promise<Operation | null> {
  return commitFound(async () => {
    const entries = await readMatterEntries(matter);
    const shared = sharedHistory(entries, operation.id);
    const created = operation.changes.some((c) => c.table === 'matters' && c.field === null && c.before === undefined);
    if (created && shared.operations.length > 0) {
      throw new DataError(
        'not-allowed',
        'This can’t be undone: the matter was worked on since it came.',
        'Move the matter to the trash instead.',
      );
    }
    const heads = shared.operations.length === 0 ? [] : graphOf(shared).heads;
    return {
      command: 'undo',
      matter,
      edits: operation.changes.map(backward).reverse(),
      undoes: operation.id,
      beside: { local: true, heads, conflicts: conflictsOf(shared), carried: [], withheld: [] },
    };
  });
}

/**
 * Takes another change of a joined matter back. Where it had settled what several people wrote, that is in question again;
 * a decision is taken back also where it left everything as it was shown.
 */
export function undoJoined(operation: Operation, matter: string, edits: () => Edit[]): Promise<Operation | null> {
  return commitFound(async () => {
    const shared = await readShared(matter);
    const beside = (undoing: Operation): Beside => ({
      ...plainBeside,
      conflicts: conflictsOf({ ...shared, operations: [...shared.operations, undoing] }),
    });
    const decided = await reachesBackTo(operation, decideCommand);
    const all = decided ? operation.changes.map(backward).reverse() : edits();
    return { command: 'undo', matter, edits: all, undoes: operation.id, beside };
  });
}

const plainBeside: Beside = { local: false, heads: null, conflicts: null, carried: [], withheld: [] };

/** True: it is an import, or the taking back of one. */
export function isImport(operation: Operation): Promise<boolean> {
  return reachesBackTo(operation, importCommand);
}

/** The operation, or the one that it takes back, and so on, is of this command. */
async function reachesBackTo(operation: Operation, command: string): Promise<boolean> {
  let at: Operation | null = operation;
  while (at?.command === 'undo' && at.undoes !== null) at = await readOperation(at.undoes);
  return at?.command === command;
}

function backward({ table, id, field, before, after }: Change): Edit {
  return { table, id, field, after: before, expect: { value: after }, confirms: true };
}

function conflictsOf(shared: SharedHistory): readonly Conflict[] {
  if (shared.operations.length === 0) return [];
  const graph = graphOf(shared);
  return stateOf(inGraphOrder(shared.operations, graph), graph, () => undefined).conflicts;
}
