import { randomUUID } from 'node:crypto';
import { dialog, type BrowserWindow } from 'electron';
import { fileKeyOf } from '../../shared/age/age-file';
import { entryNames } from '../../shared/bundle/contents';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import { AppError } from '../../shared/kernel/app-error';
import { recipientsFor, trustOf } from '../bundle/colleagues';
import { inspectBundle } from '../bundle/inspect-bundle';
import { largestBundleFile } from '../bundle/limits';
import { openBundle, type OpenedBundle } from '../bundle/open-bundle';
import { asDevice } from '../bundle/own-device';
import { sealBundle } from '../bundle/seal-bundle';
import { replayWords } from '../bundle/trust';
import { fingerprintOf, makePassphrase } from '../bundle/words';
import { exportFile, prepareExport } from '../files/export-file';
import { withExtension } from '../files/file-name';
import { readWithin } from '../files/import-file';
import type { Session } from '../lock/session';
import type { Sharing } from '../vault/sharing';
import { colleagueHandlers, type Desk } from './colleague-handlers';
import { saveFilters } from './file-kinds';
import type { Handlers } from './handlers';
import { rememberSaved } from './saved-paths';
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
  | 'bundle:drawer-key';

const keysOf = (sharing: Sharing, own: string, to: readonly string[]): string[] =>
  to.flatMap((one) => (one === 'self' ? [own] : recipientsFor(sharing, [one])));

async function seal(
  window: BrowserWindow,
  { vault }: Session,
  input: InputOf<'bundle:seal'>,
): Promise<OutputOf<'bundle:seal'>> {
  const { contents, to, drawer, guard } = input;
  const name = withExtension(input.name, 'quash');
  // Before the dialog: nobody should be asked for a place for a file that may not leave, or for people it may not go to.
  const early = prepareExport(new Uint8Array(0), name, guard);
  if (early.status === 'blocked') return early;
  await asDevice(vault, (keys, sharing) =>
    keysOf(sharing, keys.recipient, [...(to === 'passphrase' ? [] : to), ...(drawer ?? [])]),
  );
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: saveFilters('quash'),
  });
  if (canceled || filePath === undefined || filePath === '') return { status: 'cancelled' };
  const passphrase = to === 'passphrase' ? makePassphrase() : null;
  const secret = passphrase === null ? null : new TextEncoder().encode(passphrase);
  const { bytes, manifest } = await usingSecrets([secret], () =>
    asDevice(vault, (keys, sharing) =>
      sealBundle(contents, {
        signer: { device: vault.device, name: sharing.own.name, signingKey: keys.signingKey, sign: keys.sign },
        to: secret
          ? { passphrase: secret }
          : { recipients: keysOf(sharing, keys.recipient, to === 'passphrase' ? [] : to) },
        id: randomUUID(),
        createdAt: new Date().toISOString(),
        drawerRecipients: keysOf(sharing, keys.recipient, drawer ?? []),
      }),
    ),
  );
  const result = await exportFile(bytes, withExtension(filePath, 'quash'), guard);
  if (result.status === 'blocked') return result;
  rememberSaved(result.path);
  return { ...result, id: manifest.id, passphrase };
}

async function choose(window: BrowserWindow, desk: Desk): Promise<OutputOf<'bundle:choose'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: saveFilters('quash'),
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return { status: 'cancelled' };
  return lay(desk, await readWithin(path, largestBundleFile));
}

/** Lays a file on the desk, in the place of the one before. */
function lay(desk: Desk, { name, bytes }: InputOf<'bundle:offer'>): OutputOf<'bundle:offer'> {
  const { sealedTo, recipients } = inspectBundle(bytes);
  clear(desk);
  desk.file = bytes;
  return { status: 'chosen', name, bytes: bytes.byteLength, sealedTo, recipients };
}

async function read({ vault }: Session, desk: Desk, passphrase: Uint8Array | null): Promise<OutputOf<'bundle:read'>> {
  const { file } = desk;
  if (!file) throw new AppError('not-allowed', 'No bundle was chosen.', 'Choose the file first.');
  const opened = await asDevice(vault, (keys, sharing) =>
    openBundle(file, passphrase ? { passphrase } : keys, { trust: trustOf(sharing, keys.signingKey) }),
  );
  wipeEntries(desk.opened);
  desk.opened = opened;
  const { manifest, signer, replay, entries } = opened;
  return {
    manifest,
    signer: { standing: signer, fingerprint: fingerprintOf(manifest.signer.publicKey) },
    replay,
    said: replayWords[replay],
    entries: signer === 'known' ? entries.map(({ name, bytes }) => ({ name, bytes })) : null,
  };
}

async function drawerKey({ vault }: Session, { opened }: Desk): Promise<OutputOf<'bundle:drawer-key'>> {
  const sealed = opened?.signer === 'known' && opened.entries.find(({ name }) => name === entryNames.drawer);
  if (!sealed) return { fileKey: null };
  const fileKey = await asDevice(vault, (keys) => fileKeyOf(sealed.bytes, keys.identity));
  if (fileKey) wipeAfterAnswer([fileKey]);
  return { fileKey };
}

const wipeEntries = (opened: OpenedBundle | null): void => opened?.entries.forEach(({ bytes }) => bytes.fill(0));

function clear(desk: Desk): void {
  wipeEntries(desk.opened);
  desk.file = null;
  desk.opened = null;
}

/** Bundles, as the main window asks for them. What was opened for a window goes with it. */
export function bundleHandlers(window: BrowserWindow, session: Session): Handlers<Channels> {
  const desk: Desk = { file: null, opened: null };
  window.once('closed', () => clear(desk));
  return {
    ...colleagueHandlers(session, desk),
    'bundle:recipients': ({ to }) =>
      asDevice(session.vault, (keys, sharing) => ({ recipients: keysOf(sharing, keys.recipient, to) })),
    'bundle:seal': (input) => seal(window, session, input),
    'bundle:choose': () => choose(window, desk),
    'bundle:offer': (file) => lay(desk, file),
    'bundle:read': ({ passphrase }) => usingSecrets([passphrase], () => read(session, desk, passphrase)),
    'bundle:drawer-key': () => drawerKey(session, desk),
  };
}
