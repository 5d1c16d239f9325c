import { openLimits } from '../../../../shared/ipc/contract';
import { importTemplate, readBytes, replaceTemplate, type TemplateRow, undo } from '../../../data';
import { go } from '../../../state';
import { bytesWithin } from '../../../ui/file-drop';
import { showDone, showUndo } from '../../../ui/undo-toast';
import { inspectInWorker } from '../../../workers/template-client';
import { sayTemplateChange, templateChange } from './template-change';

export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Takes a Word file in as a template of its own. A file that is no sound Word document is refused before anything is kept. */
export async function importAsTemplate(file: WordFile): Promise<void> {
  await inspectInWorker(file.bytes);
  const title = file.name.replace(/\.(?:docx|dotx)$/i, '').trim() || file.name;
  const { id, operation } = await importTemplate({ title, fileName: file.name, bytes: file.bytes });
  go({ section: 'templates', templateId: id });
  if (operation) showUndo({ message: `“${title}” imported`, undo: async () => void (await undo(operation)) });
}

/** Takes a Word file in as the next version of a template, and says what changed in words. */
export async function bringIn(row: TemplateRow, file: WordFile): Promise<void> {
  await inspectInWorker(file.bytes);
  const change = await templateChange(await readBytes(row.id), file.bytes);
  const operation = await replaceTemplate(row.id, { fileName: file.name, bytes: file.bytes });
  if (!operation) return showDone(`“${row.title}” is this very file already`);
  showUndo({
    message: `“${row.title}” has a new version. ${sayTemplateChange(change)}`,
    undo: async () => void (await undo(operation)),
  });
}

/** The first file of a drop; undefined: nothing that is a file, or one that is too large, which is said. */
export async function droppedFile(files: FileList): Promise<WordFile | undefined> {
  const [file] = files;
  const bytes = file && (await bytesWithin(file, openLimits.template));
  return file && bytes ? { name: file.name, bytes } : undefined;
}
