import { useSyncExternalStore } from 'react';
import type { MatterRow } from '../../shared/schema/records';

/*
 * Which restricted matters were opened in this session. Until then lists, searches and notices say no more of one than
 * that it is there. Locking ends the page, and with it what was revealed.
 */
let revealed: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

/** The matter was opened: from now on, until the lock, lists name it. */
export function revealMatter(id: string): void {
  if (revealed.has(id)) return;
  put(new Set([...revealed, id]));
}

/** Forgets what was opened. */
export function forgetRevealed(): void {
  if (revealed.size > 0) put(new Set());
}

/** The matters opened so far; a new set at every change. */
export function revealedMatters(): ReadonlySet<string> {
  return revealed;
}

export function watchRevealed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The matters opened so far, kept up to date. */
export function useRevealed(): ReadonlySet<string> {
  return useSyncExternalStore(watchRevealed, revealedMatters);
}

/** Whether lists, searches and notices must not say what the matter is about. */
export function isMasked({ id, restricted }: Pick<MatterRow, 'id' | 'restricted'>, open = revealed): boolean {
  return restricted && !open.has(id);
}

/** What a masked matter is called: its random id tells two of them apart, and says nothing else. */
export function maskedTitle(id: string): string {
  return `Restricted matter ${id.slice(-6)}`;
}

function put(next: ReadonlySet<string>): void {
  revealed = next;
  for (const listener of listeners) listener();
}
