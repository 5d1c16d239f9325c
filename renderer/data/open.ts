import { hasUnsavedEdits, flushEdits } from './commands/edit-field';
import { committed, isCommitting } from './commit';
import { closeDatabase, openDatabase } from './db';

/** Opens the database; from then on the window does not close over an unsaved word. */
export async function openData(): Promise<void> {
  await openDatabase();
  if (typeof window === 'undefined') return;
  window.addEventListener('beforeunload', finishFirst);
  window.addEventListener('focusin', goLast);
}

/** Closes the database. */
export function closeData(): void {
  closeDatabase();
  if (typeof window === 'undefined') return;
  window.removeEventListener('beforeunload', finishFirst);
  window.removeEventListener('focusin', goLast);
}

/** A field hands over its text when the window closes; this has to listen after all fields do. */
function goLast(): void {
  window.removeEventListener('beforeunload', finishFirst);
  window.addEventListener('beforeunload', finishFirst);
}

/** Puts off the closing until everything is written, then closes. */
function finishFirst(event: BeforeUnloadEvent): void {
  if (!hasUnsavedEdits() && !isCommitting()) return;
  event.preventDefault();
  void flushEdits()
    .then(committed)
    .finally(() => window.close());
}
