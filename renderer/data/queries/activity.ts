import { useMemo } from 'react';
import type { Operation } from '../../../shared/schema/operation';
import { sayChanges, sayCommand } from '../describe';
import { libraryHeadsId } from '../meta-ids';
import { readHistory } from '../vault/journal';
import { canUndo } from '../undo';
import { useLive, useTable } from './live';

/** One thing somebody did. */
export interface ActivityLine {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly text: string;
  /** One line for each change. */
  readonly details: string[];
  readonly undone: boolean;
  readonly canUndo: boolean;
}

/** The newest operations that are listed. */
const most = 2000;

/** What was done in a matter (null: in the library and the settings), newest first. */
export function useActivity(matterId: string | null): ActivityLine[] | undefined {
  const journal = useLive(`history:${matterId ?? libraryHeadsId}`, ['heads'], () => readHistory(matterId, most));
  const meta = useTable('meta');
  return useMemo(() => {
    if (!journal || !meta) return undefined;
    const names = new Map(meta.flatMap((row) => (row.kind === 'person' ? [[row.id, row.value.name] as const] : [])));
    return activityLines(journal, matterId, (id) => names.get(id) ?? 'Somebody');
  }, [journal, meta, matterId]);
}

/** The lines of one matter. An operation is undone while the operation that undid it stands. */
export function activityLines(
  journal: readonly Operation[],
  matterId: string | null,
  nameOf: (personId: string) => string,
): ActivityLine[] {
  const mine = journal.filter((operation) => operation.matter === matterId);
  const byId = new Map(mine.map((operation) => [operation.id, operation]));
  const undoneBy = new Map(mine.flatMap((o) => (o.undoes ? [[o.undoes, o] as const] : [])));
  const isUndone = (operation: Operation): boolean => {
    const undoing = undoneBy.get(operation.id);
    return undoing !== undefined && !isUndone(undoing);
  };
  return mine.toReversed().map((operation) => {
    const original = operation.undoes ? byId.get(operation.undoes) : undefined;
    return {
      id: operation.id,
      at: operation.at,
      by: operation.author === null ? 'Unnamed person' : nameOf(operation.author),
      text: original ? sayUndo(original) : sayCommand(operation.command),
      details: sayChanges(operation),
      undone: isUndone(operation),
      canUndo: canUndo(operation) && !isUndone(operation),
    };
  });
}

function sayUndo(original: Operation): string {
  return original.command === 'undo' ? 'Made an undone change again' : `Undid: ${sayCommand(original.command)}`;
}
