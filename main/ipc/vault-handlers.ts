import type { OutputOf } from '../../shared/ipc/contract';
import type { OwnClipboard } from '../lock/own-clipboard';
import type { Session } from '../lock/session';
import { hasLegacyStore } from '../profile/legacy-store';
import type { Handlers } from './handlers';
import { wipeAfterAnswer } from './wipe';

type Keys = 'vault:keys' | 'vault:append' | 'vault:frames' | 'vault:put-blob';
type Rest =
  | 'vault:history'
  | 'vault:get-blob'
  | 'vault:verify'
  | 'vault:preferences'
  | 'vault:new-working-set'
  | 'vault:lock'
  | 'vault:await-lock'
  | 'clipboard:mine';

async function keys(session: Session, notices: OutputOf<'vault:keys'>['notices']): Promise<OutputOf<'vault:keys'>> {
  const { vault } = session;
  const legacy = await hasLegacyStore(vault.profile);
  const own = vault.pageKeys();
  wipeAfterAnswer(Object.values(own));
  const { id, device, kind, journal } = vault;
  return { vault: id, device, kind, keys: own, head: journal.head, notices, legacy };
}

/** The journal and the stored files, which every page with the keys writes and reads. */
export function journalHandlers(session: Session, tellsNotices: boolean): Handlers<Keys> {
  return {
    'vault:keys': () => keys(session, tellsNotices ? session.takeNotices() : []),
    'vault:append': async ({ frames }) => ({ head: await session.vault.journal.append(frames) }),
    'vault:frames': ({ after, atMost }) => session.vault.journal.read(after, atMost),
    'vault:put-blob': async ({ name, bytes }) => {
      await session.vault.blobs.put(name, bytes);
      return { status: 'kept' };
    },
  };
}

export interface VaultHandlersOptions {
  readonly session: Session;
  readonly clipboard: OwnClipboard;
  /** Throws the working set away and begins again with an empty one. */
  readonly newWorkingSet: () => Promise<void>;
}

/** What the main window asks of the open vault besides. */
export function vaultHandlers({ session, clipboard, newWorkingSet }: VaultHandlersOptions): Handlers<Rest> {
  return {
    'vault:history': ({ scope, before, limit }) => session.vault.journal.history(scope, before, limit),
    'vault:get-blob': async ({ name }) => ({ bytes: await session.vault.blobs.get(name) }),
    'vault:verify': () => session.vault.verify(),
    'vault:preferences': async ({ set }) => {
      const { vault } = session;
      const known = await vault.readPreferences();
      if (set?.idleMinutes === undefined) return known;
      const changed = { ...known, idleMinutes: set.idleMinutes };
      await vault.writePreferences(changed);
      session.idleMinutes = changed.idleMinutes;
      return changed;
    },
    'vault:new-working-set': async () => {
      await newWorkingSet();
      return { status: 'starting' };
    },
    'vault:lock': () => {
      session.savedSoLock();
      return { status: 'locking' };
    },
    'vault:await-lock': async () => ({ why: await session.goodbye.wait() }),
    'clipboard:mine': ({ sha256 }) => {
      clipboard.note(sha256);
      return { status: 'noted' };
    },
  };
}
