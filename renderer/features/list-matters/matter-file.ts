import { DataError, importMatter, matterJson, snapshotOf, undo } from '../../data';
import { protectedWords } from '../../../shared/checks/protected-words';
import { go } from '../../state';
import { openFile, saveFile, showFailure } from '../../ui/desktop-files';
import { showError, showUndo } from '../../ui/undo-toast';
import { readInProcess } from '../../workers/imports-client';

/** Asks for a matter file and takes it in. */
export async function importMatterFile(): Promise<void> {
  const file = await openFile('matter-json');
  if (file) await importMatterBytes(file.bytes);
}

/** Takes a matter file in and opens it. A matter that is here already is offered as a copy. */
export async function importMatterBytes(bytes: Uint8Array): Promise<void> {
  let text = '';
  try {
    ({ text } = await readInProcess({ kind: 'json', bytes }));
    await take(text, false);
  } catch (error) {
    if (!(error instanceof DataError) || error.reason !== 'exists') return showFailure(error);
    showUndo({ message: error.message, verb: 'Import as a copy', undo: () => take(text, true).catch(showFailure) });
  }
}

async function take(text: string, copy: boolean): Promise<void> {
  const { matterId, operation } = await importMatter(text, { copy });
  go({ section: 'matters', matterId });
  showUndo({
    message: copy ? 'Matter imported as a copy' : 'Matter imported',
    undo: async () => {
      if (operation) await undo(operation);
      go({ section: 'matters' });
    },
  });
}

/** File names keep letters, digits and a few signs; everything else becomes a dash. */
const fileName = (title: string): string =>
  `${title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)}.json`;

/** Saves a matter as a file that Quash, here or elsewhere, can take in. Protected accounts stay here. */
export async function exportMatter(matterId: string): Promise<void> {
  try {
    const words = protectedWords(await snapshotOf(matterId));
    const matter = JSON.parse(await matterJson(matterId)) as { title: string; accounts: { protect?: boolean }[] };
    const open = { ...matter, accounts: matter.accounts.filter((account) => account.protect !== true) };
    const saved = await saveFile({
      name: fileName(matter.title),
      bytes: new TextEncoder().encode(`${JSON.stringify(open, null, 2)}\n`),
      kind: 'json',
      guard: { matterId, protectedWords: words },
    });
    if (saved && words.length > 0) {
      showError({
        what:
          words.length === 1
            ? 'One protected account is not in the file'
            : `${words.length} protected accounts are not in the file`,
        fix: 'That is on purpose: what is marked as protected leaves in no file.',
      });
    }
  } catch (error) {
    showFailure(error);
  }
}
