import { blocks } from '../../../shared/kernel/diagnostic';
import {
  draftKeeping,
  draftPacks,
  draftPrecedents,
  type DraftOverview,
  type DraftVersionRow,
  saveDraftVersion,
  snapshotOf,
  undo,
} from '../../data';
import { showError, showUndo } from '../../ui/undo-toast';
import { reviewInWorker } from '../../workers/review-client';

interface Returned {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Word writes other kinds, too; only this one is read here. */
const isWordFile = ({ name }: Returned): boolean => /\.docx$/i.test(name);

/**
 * Keeps a paper that was edited in Word as the next version of its draft, with what the checks say of that very file.
 * Nothing is kept when the file cannot be read. Gives the new version's id.
 */
export async function returnPaper(
  draft: DraftOverview,
  before: Uint8Array,
  file: Returned,
): Promise<DraftVersionRow['id'] | null> {
  if (!isWordFile(file)) {
    showError({ what: `“${file.name}” was not taken in`, fix: 'Bring back a Word document (.docx).' });
    return null;
  }
  const matter = await snapshotOf(draft.row.matterId);
  const precedents = await draftPrecedents();
  const { diagnostics, authorities } = await reviewInWorker({
    before,
    after: file.bytes,
    check: {
      documentId: draft.row.documentId,
      matter,
      precedents,
      packs: await draftPacks(),
      kept: await draftKeeping(),
    },
  });
  const version = await saveDraftVersion({
    draftId: draft.id,
    bytes: file.bytes,
    fileName: file.name,
    savedTo: null,
    diagnostics,
    authorities,
    returned: true,
  });
  const { operation } = version;
  const verdict = blocks(diagnostics) ? 'its checks found errors' : 'its checks found no error';
  if (operation) {
    showUndo({ message: `Version ${version.number} came back from Word; ${verdict}`, undo: () => undo(operation) });
  }
  return version.id;
}
