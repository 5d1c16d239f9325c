import type { Answers } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { create, set } from '../matter-rows';
import { mustRead } from '../read';

/** What a draft starts from. */
export interface NewDraft {
  readonly matterId: string;
  readonly documentId: string;
  readonly title: string;
  /** A firm's own template; absent: the one that comes with the document. */
  readonly templateId?: string | null;
}

/** Starts a draft of a document in a matter. */
export async function createDraft(input: NewDraft): Promise<{ id: string; operation: string | null }> {
  const id = crypto.randomUUID();
  const at = now();
  const { matterId, documentId, title, templateId = null } = input;
  const row = { id, matterId, documentId, title, templateId, createdAt: at, updatedAt: at, trashedAt: null };
  const operation = await commit({ command: 'create-draft', matter: matterId, edits: [create('drafts', row)] });
  return { id, operation: operation?.id ?? null };
}

/** Renames a draft, gives it another template, or keeps what counsel answered to the template's own questions. */
export function editDraft(
  id: string,
  patch: { readonly title?: string; readonly templateId?: string | null; readonly answers?: Answers },
): Promise<string | null> {
  return change('edit-draft', id, patch);
}

/** Moves a draft to the trash; its versions are kept. */
export function trashDraft(id: string): Promise<string | null> {
  return change('trash-draft', id, { trashedAt: now() });
}

/** Takes a draft out of the trash. */
export function restoreDraft(id: string): Promise<string | null> {
  return change('restore-draft', id, { trashedAt: null });
}

async function change(command: string, id: string, patch: Readonly<Record<string, unknown>>): Promise<string | null> {
  const { matterId } = await mustRead('drafts', id);
  const edits = Object.entries(patch).map(([field, value]) => set('drafts', id, field, value));
  return (await commit({ command, matter: matterId, edits }))?.id ?? null;
}
