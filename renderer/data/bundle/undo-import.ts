import { inGraphOrder } from '../../../shared/bundle/merge/dry-run';
import type { SharedHistory } from '../../../shared/bundle/merge/lines';
import { stateOf } from '../../../shared/bundle/merge/state';
import { decideCommand } from '../../../shared/bundle/merge/writes';
import type { Conflict } from '../../../shared/schema/conflict';
import type { Change, Operation } from '../../../shared/schema/operation';
import { commitFound } from '../commit';
import { DataError } from '../errors';
import type { Edit } from '../plan';
import { readMatterEntries, type Entry } from '../vault/journal';
import { graphOf, importCommand, sharedHistory } from './matter-journal';

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

/** Takes a decision, or the taking back of one, back. */
export function undoDecision(operation: Operation, matter: string): Promise<Operation | null> {
  return commitFound(async () => {
    const shared = sharedHistory(await readMatterEntries(matter));
    const operations = shared.operations.filter(({ id }) => id !== operation.id);
    const place = { id: operation.id, parents: operation.parents, withheld: true as const };
    const conflicts = conflictsOf({ operations, withheld: [...shared.withheld, place] });
    return {
      command: 'undo',
      matter,
      edits: operation.changes.map(backward).reverse(),
      undoes: operation.id,
      beside: { local: false, heads: null, conflicts, carried: [], withheld: [] },
    };
  });
}

/** Which of the two an operation is; null: neither. */
export async function joins(operation: Operation): Promise<'import' | 'decision' | null> {
  if (operation.matter === null || !joining(operation.command)) return null;
  const byId = new Map((await readMatterEntries(operation.matter)).flatMap(named));
  let at: Operation | undefined = operation;
  while (at?.command === 'undo' && at.undoes !== null) at = byId.get(at.undoes);
  if (at?.command === importCommand) return 'import';
  return at?.command === decideCommand ? 'decision' : null;
}

const joining = (command: string): boolean => ['undo', importCommand, decideCommand].includes(command);

const named = ({ operation, beside }: Entry): [string, Operation][] =>
  [...(operation ? [operation] : []), ...(beside?.carried ?? [])].map((one) => [one.id, one]);

function backward({ table, id, field, before, after }: Change): Edit {
  return { table, id, field, after: before, expect: { value: after }, confirms: true };
}

function conflictsOf(shared: SharedHistory): readonly Conflict[] {
  if (shared.operations.length === 0) return [];
  const graph = graphOf(shared);
  return stateOf(inGraphOrder(shared.operations, graph), graph, () => undefined).conflicts;
}
