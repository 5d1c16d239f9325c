import type { Diagnostic } from '../../../shared/kernel/diagnostic';
import type { Version } from '../../../shared/sealing/marks';
import type { DraftRow, DraftVersionRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { create } from '../matter-rows';
import { readOfMatter } from '../read';
import { sha256 } from '../sha256';
import { authorName } from '../who';

/** A paper of a packet as it was saved. */
export interface SavedPaper {
  readonly documentId: string;
  /** Of the draft, where none was begun yet. */
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly savedTo: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Library ids of the authorities that it mentions. */
  readonly authorities?: readonly string[] | undefined;
  /** Which version, where something in it is under seal. */
  readonly version?: Version | undefined;
}

/**
 * Keeps the papers of a packet, each as the next version of its draft, which is begun where there is none: one
 * operation, so that the window draws the matter anew once and not for each paper.
 */
export async function keepPacket(matterId: string, papers: readonly SavedPaper[]): Promise<void> {
  const begun = (await readOfMatter('drafts', matterId))
    .filter((draft) => draft.trashedAt === null)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const kept = await readOfMatter('draftVersions', matterId);
  const [at, by] = [now(), await authorName()];
  const newDraft = ({ documentId, title }: SavedPaper): DraftRow => ({
    id: crypto.randomUUID(),
    matterId,
    documentId,
    title,
    templateId: null,
    createdAt: at,
    updatedAt: at,
    trashedAt: null,
  });
  const drafts: DraftRow[] = [];
  const versions: DraftVersionRow[] = [];
  for (const paper of papers) {
    const { bytes, fileName, savedTo, diagnostics, authorities, version } = paper;
    const known = begun.find((draft) => draft.documentId === paper.documentId);
    const draft = known ?? newDraft(paper);
    if (!known) drafts.push(draft);
    const draftId = draft.id;
    const earlier = kept.filter((one) => one.draftId === draftId).map(({ number }) => number);
    versions.push({
      id: crypto.randomUUID(),
      draftId,
      matterId,
      number: Math.max(0, ...earlier) + 1,
      fileName,
      savedTo,
      diagnostics: [...diagnostics],
      ...(version ? { version } : {}),
      ...(authorities ? { authorities: [...authorities] } : {}),
      size: bytes.length,
      sha256: await sha256(bytes),
      at,
      by,
    });
  }
  await commit({
    command: 'keep-packet',
    matter: matterId,
    edits: [
      ...drafts.map((draft) => create('drafts', draft)),
      ...versions.map((version) => create('draftVersions', version)),
    ],
    bytes: papers.map(({ bytes }) => bytes),
  });
}
