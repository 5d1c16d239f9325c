import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import type { OutputOf, Reply } from '../../shared/ipc/contract';
import type { Snapshot } from '../../shared/ipc/backup-contract';
import type { Notice, VerifyReport } from '../../shared/ipc/vault-contract';
import type { VaultKind } from '../../shared/vault/header';
import { AppError } from '../../shared/kernel/app-error';
import { everythingSaved, vaultBecameProtected, vaultKind, vaultNotices, verifyHistory, watchNotices } from '../data';
import { now } from '../data/clock';

export { lockNow } from '../data';

export type Backups = OutputOf<'backup:status'>;

/** A backup that was restored to try it. */
export interface Drill {
  readonly snapshot: Snapshot;
  /** When it was tried, UTC. */
  readonly at: string;
  readonly report: OutputOf<'backup:drill'>;
}

/** What the window knows of the vault and its backups. None of it outlives the window. */
export interface Vault {
  /** Null until main has answered. */
  readonly backups: Backups | null;
  /** When main was last asked about the backups, UTC: ages are counted from here. */
  readonly asked: string;
  /** Why main could not say how the backups stand; null: it said so. */
  readonly unanswered: string | null;
  readonly drills: readonly Drill[];
  /** The backup that is being tried right now. */
  readonly trying: Snapshot | null;
  readonly checking: boolean;
  readonly checked: { readonly at: string; readonly report: VerifyReport } | null;
  /** Null: as it was opened. */
  readonly kind: VaultKind | null;
}

/** How the vault and its backups stand, outside of a component. */
export const vaultStore = create<Vault>()(() => ({
  backups: null,
  asked: now(),
  unanswered: null,
  drills: [],
  trying: null,
  checking: false,
  checked: null,
  kind: null,
}));

/** How the vault and its backups stand. */
export function useVault(): Vault {
  return vaultStore();
}

/** 'samples': the vault opens without a passphrase and takes no matter of one's own. */
export function useVaultKind(): VaultKind {
  return vaultStore(({ kind }) => kind) ?? vaultKind();
}

/** What has to be said about the store since it was opened, oldest first. */
export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(watchNotices, vaultNotices);
}

/** The answer of main. Throws what main could not do, with what to do about it. */
export function answerOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new AppError(reply.error.code, reply.error.message, reply.error.fix);
}

/** Asks main how the backups stand. Never throws: what main could not say is kept beside what it said before. */
export async function refreshBackups(): Promise<void> {
  const reply = await window.quash['backup:status']({});
  vaultStore.setState(
    reply.ok
      ? { backups: reply.value, asked: now(), unanswered: null }
      : { asked: now(), unanswered: reply.error.message },
  );
}

const idlePause = 60_000;
const busyPause = 2_000;

/** Asks about the backups now and every minute, more often while one is made. Gives back how to stop. */
export function watchBackups(): () => void {
  let next: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const round = async (): Promise<void> => {
    await refreshBackups();
    if (over) return;
    const pause = vaultStore.getState().backups?.running === true ? busyPause : idlePause;
    next = setTimeout(() => void round(), pause);
  };
  void round();
  return () => {
    over = true;
    clearTimeout(next);
  };
}

/** Makes a backup in every place there is. Throws when none could be made. */
export async function backUpNow(): Promise<OutputOf<'backup:now'>> {
  vaultStore.setState(({ backups }) => ({ backups: backups && { ...backups, running: true } }));
  try {
    return answerOf(await window.quash['backup:now']());
  } finally {
    await refreshBackups();
  }
}

/** Asks for the folder of the second place, or takes it away; the backups that lie there stay. */
export async function chooseSecondPlace(clear = false): Promise<OutputOf<'backup:choose-place'>> {
  const answer = answerOf(await window.quash['backup:choose-place'](clear ? { clear } : {}));
  await refreshBackups();
  return answer;
}

/**
 * Restores a backup into a scratch vault and compares the two. The report is kept for as long as the window is; when
 * a backup was last tried, and whether it restored, main remembers.
 */
export async function tryBackup(snapshot: Snapshot): Promise<void> {
  vaultStore.setState({ trying: snapshot });
  try {
    const { id, place } = snapshot;
    const report = answerOf(await window.quash['backup:drill']({ id, place }));
    vaultStore.setState(({ drills }) => ({ drills: [{ snapshot, at: now(), report }, ...drills] }));
  } finally {
    vaultStore.setState({ trying: null });
    await refreshBackups();
  }
}

/** Opens every change and every file of the vault, in both copies. The report is kept for as long as the window is. */
export async function checkStore(): Promise<void> {
  vaultStore.setState({ checking: true });
  try {
    const report = await verifyHistory();
    vaultStore.setState({ checked: { at: now(), report } });
  } finally {
    vaultStore.setState({ checking: false });
  }
}

/** Gives a samples-only vault a passphrase: from now on it takes matters of one's own. */
export async function protectVault(passphrase: Uint8Array): Promise<Reply<OutputOf<'vault:protect'>>> {
  await everythingSaved();
  const reply = await window.quash['vault:protect']({ passphrase });
  if (reply.ok) {
    await vaultBecameProtected();
    vaultStore.setState({ kind: 'protected' });
  }
  return reply;
}
