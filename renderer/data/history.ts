import type { Operation } from '../../shared/schema/operation';
import { watchCommits } from './commit-events';
import { sayCommand } from './describe';
import { canUndo, undo } from './undo';

/*
 * What Ctrl+Z takes back: the operations of this session, newest last. The journal knows them all; this is only
 * the order in which this window made them.
 */
export interface Undoable {
  readonly id: string;
  readonly text: string;
}
interface Stacks {
  readonly done: readonly Undoable[];
  readonly undone: readonly Undoable[];
}

/** Changes of the session that Ctrl+Z passes over. */
const passedOver = new Set([
  'undo',
  'switch-person',
  'save-person',
  'install-sample',
  // A generated paper is taken off its list in Activity, not by a slip of the hand.
  'save-draft-version',
  'keep-packet',
  'destroy-matter',
  // Makes room for what is entered next, which is the step to take back.
  'open-keeping',
  'remove-samples',
  // Ahead of an import or an export, which is the step to take back.
  'import-people',
  'restate-matter',
]);

let stacks: Stacks = { done: [], undone: [] };
const listeners = new Set<() => void>();

function put(next: Stacks): void {
  stacks = next;
  for (const listener of listeners) listener();
}

function record(operation: Operation): void {
  // Undone by a toast or from Activity: it is no longer the newest thing that Ctrl+Z would take back.
  const taken = stacks.done.find((entry) => entry.id === operation.undoes);
  if (taken) {
    const done = stacks.done.filter((entry) => entry !== taken);
    put({ done, undone: [...stacks.undone, { id: operation.id, text: taken.text }] });
    return;
  }
  if (passedOver.has(operation.command) || !canUndo(operation)) return;
  put({ done: [...stacks.done.slice(-199), { id: operation.id, text: sayCommand(operation.command) }], undone: [] });
}

watchCommits((event) => {
  if (event.kind === 'saved' && event.operation) record(event.operation);
});

/** What can be undone and redone right now. */
export function historyStacks(): Stacks {
  return stacks;
}

export function watchHistory(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets the session's list; the journal keeps everything. */
export function clearHistory(): void {
  put({ done: [], undone: [] });
}

/**
 * Takes back the newest change of this session; gives its words, or null when there is none. One that is refused
 * leaves the list, so that it does not bar the way to those before it.
 */
export async function undoLast(): Promise<string | null> {
  const last = stacks.done.at(-1);
  if (!last) return null;
  put({ ...stacks, done: stacks.done.filter((u) => u.id !== last.id) });
  const inverse = await undo(last.id);
  if (inverse) put({ ...stacks, undone: [...stacks.undone, { id: inverse.id, text: last.text }] });
  return last.text;
}

/** Makes the newest undone change again. */
export async function redoLast(): Promise<string | null> {
  const last = stacks.undone.at(-1);
  if (!last) return null;
  put({ ...stacks, undone: stacks.undone.filter((u) => u.id !== last.id) });
  const again = await undo(last.id);
  if (again) put({ ...stacks, done: [...stacks.done, { id: again.id, text: last.text }] });
  return last.text;
}
