import { flushEdits, hasUnsavedEdits } from './commands/edit-field';
import { committed, isCommitting } from './commit';
import { clearHistory } from './history';
import { adoptPlainStore, type Adopted } from './legacy/adopt';
import { ask, desktopVault, type VaultPort } from './vault/port';
import { readTitles } from './queries/library-titles';
import { recoverRows } from './recover';
import { forgetRevealed } from './revealed';
import { closeSession, openSession } from './vault/session';
import { startWithheld } from './withheld';
import { hasOverview } from './working-set/read-overview';
import { closeStore, moveToNewVault, openStore } from './working-set/open';
import { isWriting } from './working-set/write-behind';

/** Opens the vault's data; from then on the window does not close over an unsaved word. */
export async function openData(port: VaultPort = desktopVault): Promise<void> {
  const ahead = await openStore(port);
  if (ahead) await recoverRows(ahead);
  if (typeof window === 'undefined') return;
  window.addEventListener('beforeunload', finishFirst);
  window.addEventListener('focusin', goLast);
  if (port !== desktopVault) return;
  // On its way while the window is being drawn: the library of a firm is searched as soon as it is there.
  if (hasOverview('precedents')) void readTitles().catch(() => false);
  stopWithheld = startWithheld();
  void awaitLock();
}

let stopWithheld: (() => void) | undefined;

/** Takes the store of an earlier version over into the vault; null when there is none. Opens nothing else. */
export async function adoptStore(port: VaultPort = desktopVault): Promise<Adopted | null> {
  await openSession(port);
  try {
    return await adoptPlainStore();
  } finally {
    closeSession();
  }
}

/** The samples-only vault became a protected one, sealed with new keys: the page goes on with those. */
export async function vaultBecameProtected(port: VaultPort = desktopVault): Promise<void> {
  await moveToNewVault(port);
  // Where a fact of the drawer was sealed anew, operations have another id now.
  clearHistory();
}

/** Saves everything typed and waits until it is written. */
export async function everythingSaved(): Promise<void> {
  await finished();
}

/** Closes it, and forgets keys and rows. */
export async function closeData(): Promise<void> {
  stopWithheld?.();
  forgetRevealed();
  await closeStore();
  if (typeof window === 'undefined') return;
  window.removeEventListener('beforeunload', finishFirst);
  window.removeEventListener('focusin', goLast);
}

const unfinished = new Set<() => Promise<void>>();

/** What the lock waits for besides what is typed. Gives back how to take it out. */
export function beforeLock(work: () => Promise<void>): () => void {
  unfinished.add(work);
  return () => unfinished.delete(work);
}

/** Saves what is typed, then asks main to lock: this window ends, and its memory with it. */
export async function lockNow(): Promise<void> {
  await finished();
  await ask('vault:lock');
}

/** Main says when it is about to lock; it waits a moment for what is typed. */
async function awaitLock(): Promise<void> {
  try {
    await ask('vault:await-lock');
  } catch {
    return;
  }
  await lockNow();
}

async function finished(): Promise<void> {
  await flushEdits();
  await Promise.all([committed(), ...[...unfinished].map((work) => work())]);
}

/** A field hands over its text when the window closes; this has to listen after all fields do. */
function goLast(): void {
  window.removeEventListener('beforeunload', finishFirst);
  window.addEventListener('beforeunload', finishFirst);
}

/** Puts off the closing until everything is written, then closes. */
function finishFirst(event: BeforeUnloadEvent): void {
  if (!hasUnsavedEdits() && !isCommitting() && !isWriting()) return;
  event.preventDefault();
  void finished().finally(() => window.close());
}
