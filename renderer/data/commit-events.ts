import type { Operation } from '../../shared/schema/operation';

/** What happens at the door, for the status bar and the list of things to undo. */
export type CommitEvent =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly operation: Operation | null }
  | { readonly kind: 'failed'; readonly message: string };

const listeners = new Set<(event: CommitEvent) => void>();

/** Calls back at every save; returns how to stop. */
export function watchCommits(listener: (event: CommitEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells everybody who watches; for the commit alone. */
export function tell(event: CommitEvent): void {
  for (const listener of listeners) listener(event);
}
