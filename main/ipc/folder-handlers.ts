import { dialog, type BrowserWindow } from 'electron';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import type { Session } from '../lock/session';
import { chooseFolder, markFiles, sharedFolder } from '../shared-folder/known';
import { SharedFolder } from '../shared-folder/shared-folder';
import { lay, type Desk } from './desk';
import type { Handlers } from './handlers';

type Channels = 'folder:path' | 'folder:choose' | 'folder:look' | 'folder:mark' | 'folder:open';

async function choose(
  window: BrowserWindow,
  { vault }: Session,
  { clear }: InputOf<'folder:choose'>,
): Promise<OutputOf<'folder:choose'>> {
  if (clear === true) await chooseFolder(vault, null);
  else {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: 'Shared folder',
      buttonLabel: 'Share bundles here',
      properties: ['openDirectory', 'createDirectory'],
    });
    const [path] = filePaths;
    if (!canceled && path !== undefined) await chooseFolder(vault, path);
  }
  return { path: await sharedFolder(vault) };
}

/** The folder that a team shares, as the main window asks for it. */
export function folderHandlers(window: BrowserWindow, session: Session, desk: Desk): Handlers<Channels> {
  const folder = new SharedFolder();
  return {
    'folder:path': async () => ({ path: await sharedFolder(session.vault) }),
    'folder:choose': (input) => choose(window, session, input),
    'folder:look': () => folder.look(session.vault),
    'folder:mark': async ({ marks, as }) => {
      await markFiles(session.vault, marks, as);
      return { status: 'noted' };
    },
    'folder:open': async ({ mark }) => lay(desk, await folder.read(mark)),
  };
}
