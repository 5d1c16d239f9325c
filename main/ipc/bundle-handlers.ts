import { dialog, type BrowserWindow } from 'electron';
import { fileKeyOf } from '../../shared/age/age-file';
import { entryNames } from '../../shared/bundle/contents';
import type { OutputOf } from '../../shared/ipc/contract';
import { AppError } from '../../shared/kernel/app-error';
import { trustOf } from '../bundle/colleagues';
import { largestBundleFile } from '../bundle/limits';
import { openBundle } from '../bundle/open-bundle';
import { asDevice, ownCard } from '../bundle/own-device';
import { readSharing } from '../bundle/read-sharing';
import { mayLook, replayWords, trustNobody, type Trust } from '../bundle/trust';
import { fingerprintOf } from '../bundle/words';
import { readWithin } from '../files/import-file';
import type { Session } from '../lock/session';
import type { OpenVault } from '../vault/vault';
import { colleagueHandlers } from './colleague-handlers';
import { clear, emptyDesk, lay, wipeOpened, type Desk } from './desk';
import { saveFilters } from './file-kinds';
import { folderHandlers } from './folder-handlers';
import type { Handlers } from './handlers';
import { keysOf, sealFor } from './seal-handler';
import { usingSecrets, wipeAfterAnswer } from './wipe';

type Channels =
  | 'bundle:card'
  | 'bundle:colleagues'
  | 'bundle:add-colleague'
  | 'bundle:decide'
  | 'bundle:recipients'
  | 'bundle:imported'
  | 'bundle:seal'
  | 'bundle:choose'
  | 'bundle:offer'
  | 'bundle:read'
  | 'bundle:look'
  | 'bundle:close'
  | 'bundle:drawer-key'
  | 'folder:path'
  | 'folder:choose'
  | 'folder:look'
  | 'folder:mark'
  | 'folder:open';

async function choose(window: BrowserWindow, desk: Desk): Promise<OutputOf<'bundle:choose'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: saveFilters('quash'),
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return { status: 'cancelled' };
  return lay(desk, await readWithin(path, largestBundleFile));
}

async function read({ vault }: Session, desk: Desk, passphrase: Uint8Array | null): Promise<OutputOf<'bundle:read'>> {
  const { file } = desk;
  if (!file) throw new AppError('not-allowed', 'No bundle was chosen.', 'Choose the file first.');
  const opened = passphrase
    ? await openBundle(file, { passphrase }, { trust: await knownTrust(vault) })
    : await asDevice(vault, (keys, sharing) => openBundle(file, keys, { trust: trustOf(sharing, keys.signingKey) }));
  wipeOpened(desk);
  desk.opened = opened;
  desk.byPassphrase = passphrase !== null;
  const { manifest, signer, replay, entries } = opened;
  return {
    manifest,
    signer: { standing: signer, fingerprint: fingerprintOf(manifest.signer.publicKey) },
    replay,
    said: replayWords[replay],
    entries: signer === 'known' ? entries.map(({ name, bytes }) => ({ name, bytes })) : null,
    mayLook: mayLook(signer, desk.byPassphrase),
  };
}

/** A passphrase needs no card of this device: somebody who travels opens it on a machine that has none, or has samples. */
async function knownTrust(vault: OpenVault): Promise<Trust> {
  if (vault.kind === 'samples') return trustNobody;
  const own = await ownCard(vault);
  return vault.sharing(async (store) => trustOf(await readSharing(store), own?.signingKey ?? null));
}

function look(desk: Desk): OutputOf<'bundle:look'> {
  const { opened } = desk;
  if (!opened || !mayLook(opened.signer, desk.byPassphrase)) {
    throw new AppError('not-allowed', 'There is no bundle that may be looked at.', 'Open the file first.');
  }
  const entries = opened.entries.map(({ name, bytes }) => ({ name, bytes }));
  desk.opened = null;
  clear(desk);
  wipeAfterAnswer(entries.map(({ bytes }) => bytes));
  return { entries };
}

async function drawerKey({ vault }: Session, { opened }: Desk): Promise<OutputOf<'bundle:drawer-key'>> {
  const sealed = opened?.signer === 'known' && opened.entries.find(({ name }) => name === entryNames.drawer);
  if (!sealed) return { fileKey: null };
  const fileKey = await asDevice(vault, (keys) => fileKeyOf(sealed.bytes, keys.identity));
  if (fileKey) wipeAfterAnswer([fileKey]);
  return { fileKey };
}

/** Bundles, as the main window asks for them. What was opened for a window goes with it. */
export function bundleHandlers(window: BrowserWindow, session: Session): Handlers<Channels> {
  const desk = emptyDesk();
  window.once('closed', () => clear(desk));
  return {
    ...colleagueHandlers(session, desk),
    ...folderHandlers(window, session, desk),
    'bundle:recipients': ({ to }) =>
      asDevice(session.vault, (keys, sharing) => ({ recipients: keysOf(sharing, keys.recipient, to) })),
    'bundle:seal': (input) => sealFor(window, session, input),
    'bundle:choose': () => choose(window, desk),
    'bundle:offer': (file) => lay(desk, file),
    'bundle:read': ({ passphrase }) => usingSecrets([passphrase], () => read(session, desk, passphrase)),
    'bundle:look': () => look(desk),
    'bundle:close': () => {
      clear(desk);
      return { status: 'closed' };
    },
    'bundle:drawer-key': () => drawerKey(session, desk),
  };
}
