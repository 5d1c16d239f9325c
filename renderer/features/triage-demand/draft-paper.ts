import { documentKind } from '../../../shared/drafting/documents';
import { createDraft, flushEdits, type MatterDetail } from '../../data';
import { go } from '../../state';

/** The title of a paper of the catalogue. */
export const paperTitle = (documentId: string): string => documentKind(documentId)?.title ?? documentId;

/** Opens the draft of a paper: the one that was begun, else a new one. */
export async function openPaper({ id: matterId, drafts }: MatterDetail, documentId: string): Promise<void> {
  await flushEdits();
  const begun = drafts.find(({ row }) => row.documentId === documentId);
  const draftId = begun?.row.id ?? (await createDraft({ matterId, documentId, title: paperTitle(documentId) })).id;
  go({ section: 'drafts', matterId, draftId });
}
