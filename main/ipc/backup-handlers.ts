import { dialog, type BrowserWindow } from 'electron';
import { AppError } from '../../shared/kernel/app-error';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import type { Session } from '../lock/session';
import { restore } from '../vault/backup/restore';
import { snapshotsFolder } from '../vault/backup/keeper';
import type { Door } from './door-handlers';
import type { Handlers } from './handlers';
import { usingSecrets } from './wipe';

const extension = 'quashbackup';
const oneFile = { name: 'Backup in one file', extensions: [extension] };
/** A backup in one file, or the list of contents of a snapshot. */
const anyBackup = { name: 'Quash backup', extensions: [extension, 'qsnap'] };

type Channels =
  'backup:status' | 'backup:now' | 'backup:choose-place' | 'backup:save-file' | 'backup:drill' | 'vault:shred';

async function choosePlace(
  window: BrowserWindow,
  session: Session,
  { clear }: InputOf<'backup:choose-place'>,
): Promise<OutputOf<'backup:choose-place'>> {
  const { backups } = session;
  if (clear === true) {
    await backups.choosePlace(null);
    return { status: 'cleared' };
  }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Second place for backups',
    buttonLabel: 'Keep backups here',
    properties: ['openDirectory', 'createDirectory'],
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return { status: 'cancelled' };
  await backups.choosePlace(path);
  return { status: 'chosen', path };
}

async function saveFile(window: BrowserWindow, session: Session): Promise<OutputOf<'backup:save-file'>> {
  const { backups } = session;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a backup',
    defaultPath: `Quash backup.${extension}`,
    filters: [oneFile],
  });
  if (canceled || filePath === undefined || filePath === '') return { status: 'cancelled' };
  const { records } = await backups.saveFile(filePath);
  return { status: 'saved', path: filePath, records };
}

/** Backups of the open vault, and what may only be done behind one. */
export function backupHandlers(window: BrowserWindow, session: Session): Handlers<Channels> {
  return {
    'backup:status': ({ withheld, withheldBlobs }) =>
      session.backups.status({ ...(withheld && { scopes: withheld }), ...(withheldBlobs && { blobs: withheldBlobs }) }),
    'backup:now': () => session.backups.now(),
    'backup:choose-place': (input) => choosePlace(window, session, input),
    'backup:save-file': () => saveFile(window, session),
    'backup:drill': ({ id, place }) => session.backups.drill(id, place),
    'vault:shred': async ({ scopes, blobs }) => ({
      status: 'shredded',
      frames: await session.backups.shred(scopes, blobs),
    }),
  };
}

async function restoreBackup(
  window: BrowserWindow,
  { profile, session, attempts, version }: Door,
  { by, secret }: InputOf<'backup:restore'>,
): Promise<OutputOf<'backup:restore'>> {
  await session.settled();
  if (session.isOpen) throw new AppError('not-allowed', 'The vault is open.', 'Lock it, then restore the backup.');
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Restore a backup',
    buttonLabel: 'Restore',
    // Where this profile keeps its own; they are still there when the vault beside them is damaged.
    defaultPath: snapshotsFolder(profile),
    properties: ['openFile'],
    filters: [anyBackup],
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return { status: 'cancelled' };
  const attempt = await attempts.try(async () => {
    const answer = await restore(profile, path, { by, secret }, { writtenBy: version });
    return answer.status === 'wrong' ? null : answer;
  });
  if (!attempt.ok) return { status: 'wrong' };
  session.failedToOpen(null);
  return attempt.value;
}

/** What can be done with backups while the vault is shut, or has only just been made. */
export function doorBackupHandlers(
  window: BrowserWindow,
  door: Door,
): Handlers<'backup:choose-place' | 'backup:restore'> {
  return {
    'backup:choose-place': (input) => choosePlace(window, door.session, input),
    'backup:restore': (input) => usingSecrets([input.secret], () => restoreBackup(window, door, input)),
  };
}
