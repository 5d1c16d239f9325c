import { join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { own } from '../../shared/kernel/own';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import type { OfFile } from '../files/export-file';
import { writePacket, type PacketFile } from '../files/packet-folder';
import { ToldFindings } from '../files/told-findings';
import type { ReadPdf } from '../imports/read-pdf';
import type { Handlers } from './handlers';
import { rememberSaved } from './saved-paths';

const publicFolder = {
  title: 'Folder for the packet',
  buttonLabel: 'Save the packet here',
  message: 'Choose an empty folder, or the one of an earlier packet of this matter.',
};
const sealedFolder = {
  title: 'Folder apart for the sealed versions',
  buttonLabel: 'Save the sealed versions here',
  message:
    'Choose an empty folder, apart from the public packet, or the one of earlier sealed versions of this matter.',
};

async function save(
  window: BrowserWindow,
  { files, guard, override, version }: InputOf<'packet:save'>,
  told: ToldFindings,
  readPdf: ReadPdf,
): Promise<OutputOf<'packet:save'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...(version === 'sealed' ? sealedFolder : publicFolder),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return { status: 'cancelled' };
  const said = new Map<string, Awaited<ReturnType<ReadPdf>>>();
  for (const { name, bytes } of files) if (/\.pdf$/i.test(name)) said.set(name, await readPdf(bytes));
  const of = ({ name, bytes }: PacketFile): OfFile => {
    const pdf = said.get(name);
    return { letThrough: told.through(bytes, own(override ?? {}, name)), ...(pdf ? { said: pdf } : {}) };
  };
  const written = await writePacket(folder, files, guard, of, version);
  const bytesOf = new Map(files.map(({ name, bytes }) => [name, bytes]));
  for (const file of written) {
    const bytes = bytesOf.get(file.name);
    if (file.status === 'blocked' && bytes) told.tell(bytes, file.findings);
  }
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
export function packetHandlers(window: BrowserWindow, readPdf: ReadPdf): Handlers<'packet:save'> {
  const told = new ToldFindings();
  return { 'packet:save': (input) => save(window, input, told, readPdf) };
}
