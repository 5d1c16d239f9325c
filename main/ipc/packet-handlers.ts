import { join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import { writePacket } from '../files/packet-folder';
import type { Handlers } from './handlers';
import { rememberSaved } from './saved-paths';

async function save(window: BrowserWindow, { files, guard }: InputOf<'packet:save'>): Promise<OutputOf<'packet:save'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Folder for the packet',
    buttonLabel: 'Save the packet here',
    message: 'Choose an empty folder, or the one of an earlier packet of this matter.',
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return { status: 'cancelled' };
  const written = await writePacket(folder, files, guard);
  return {
    status: 'saved',
    folder,
    files: written.map((file) => {
      if (file.status === 'blocked') return file;
      const path = join(folder, file.name);
      rememberSaved(path);
      return { ...file, path };
    }),
  };
}

/** All the papers of a packet into one folder that the user names in the system dialog. */
export function packetHandlers(window: BrowserWindow): Handlers<'packet:save'> {
  return { 'packet:save': (input) => save(window, input) };
}
