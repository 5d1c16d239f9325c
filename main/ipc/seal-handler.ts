import { randomBytes, randomUUID } from 'node:crypto';
import { dialog, type BrowserWindow } from 'electron';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import { AppError } from '../../shared/kernel/app-error';
import { recipientsFor } from '../bundle/colleagues';
import { asDevice } from '../bundle/own-device';
import { sealBundle } from '../bundle/seal-bundle';
import { makePassphrase } from '../bundle/words';
import { exportFile, exportOnce, prepareExport, type Exported } from '../files/export-file';
import { withExtension } from '../files/file-name';
import type { Session } from '../lock/session';
import { markFiles, sharedFolder } from '../shared-folder/known';
import { markOf } from '../shared-folder/look';
import type { Sharing } from '../vault/sharing';
import type { OpenVault } from '../vault/vault';
import { saveFilters } from './file-kinds';
import { rememberSaved } from './saved-paths';
import { usingSecrets } from './wipe';

export const keysOf = (sharing: Sharing, own: string, to: readonly string[]): string[] =>
  to.flatMap((one) => (one === 'self' ? [own] : recipientsFor(sharing, [one])));

type Guard = InputOf<'bundle:seal'>['guard'];
/** Writes what was sealed, once it is known where. */
type Write = (bytes: Uint8Array) => Promise<Exported>;

async function intoFile(window: BrowserWindow, name: string, guard: Guard): Promise<Write | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: saveFilters('quash'),
  });
  if (canceled || filePath === undefined || filePath === '') return null;
  return (bytes) => exportFile(bytes, withExtension(filePath, 'quash'), guard);
}

/** A name that tells nothing of what it names, and that nothing else has. */
const freshName = (): string => `${randomBytes(16).toString('hex')}.quash`;

async function intoFolder(vault: OpenVault, guard: Guard): Promise<Write> {
  const folder = await sharedFolder(vault);
  if (folder === null) {
    throw new AppError('not-allowed', 'No shared folder is chosen.', 'Choose it in Settings, under Colleagues.');
  }
  return async (bytes) => {
    // Before it lies there: by its signer alone it could not be told as ours if a passphrase opens it.
    await markFiles(vault, [markOf(bytes, bytes.byteLength)], 'own');
    return exportOnce(bytes, folder, freshName(), guard);
  };
}

/** Asks where, unless it goes into the shared folder; signs, seals and writes through the one exit. */
export async function sealFor(
  window: BrowserWindow,
  { vault }: Session,
  input: InputOf<'bundle:seal'>,
): Promise<OutputOf<'bundle:seal'>> {
  const { contents, to, drawer, guard, into } = input;
  const name = withExtension(input.name, 'quash');
  // Before the dialog: nobody should be asked for a place for a file that may not leave, or for people it may not go to.
  const early = prepareExport(new Uint8Array(0), name, guard);
  if (early.status === 'blocked') return early;
  await asDevice(vault, (keys, sharing) =>
    keysOf(sharing, keys.recipient, [...(to === 'passphrase' ? [] : to), ...(drawer ?? [])]),
  );
  const write = into === 'folder' ? await intoFolder(vault, guard) : await intoFile(window, name, guard);
  if (!write) return { status: 'cancelled' };
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
  const result = await write(bytes);
  if (result.status === 'blocked') return result;
  rememberSaved(result.path);
  return { ...result, id: manifest.id, passphrase };
}
