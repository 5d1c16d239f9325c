import { useMemo, useSyncExternalStore } from 'react';
import { historyStacks, redoLast, undoLast, watchHistory } from '../history';

/** One step back or forward: what it is about, and how to take it. */
export interface UndoStep {
  readonly text: string;
  readonly run: () => Promise<void>;
}

/** What Ctrl+Z and Ctrl+Shift+Z would do now; null: nothing. */
export function useUndo(): { readonly undo: UndoStep | null; readonly redo: UndoStep | null } {
  const { done, undone } = useSyncExternalStore(watchHistory, historyStacks);
  return useMemo(() => {
    const undo = done.at(-1);
    const redo = undone.at(-1);
    return {
      undo: undo ? { text: undo.text, run: async () => void (await undoLast()) } : null,
      redo: redo ? { text: redo.text, run: async () => void (await redoLast()) } : null,
    };
  }, [done, undone]);
}
