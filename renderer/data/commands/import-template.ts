import type { TemplateRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { create, set } from '../matter-rows';
import { sha256 } from '../sha256';
import { authorName } from '../who';

/** A firm's own Word template, already read and checked. */
export interface NewTemplate {
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Documents it may be used for; absent: for all. */
  readonly documentIds?: readonly string[];
}

/** Keeps a firm's own template. */
export async function importTemplate(input: NewTemplate): Promise<{ id: string; operation: string | null }> {
  const row: TemplateRow = {
    id: crypto.randomUUID(),
    title: input.title,
    fileName: input.fileName,
    documentIds: [...(input.documentIds ?? [])],
    size: input.bytes.length,
    sha256: await sha256(input.bytes),
    at: now(),
    by: await authorName(),
    trashedAt: null,
  };
  const edits = [create('templates', row)];
  const operation = await commit({ command: 'import-template', matter: null, edits, bytes: [input.bytes] });
  return { id: row.id, operation: operation?.id ?? null };
}

/** Renames a template or changes what it is used for. */
export function editTemplate(
  id: string,
  patch: { readonly title?: string; readonly documentIds?: readonly string[] },
): Promise<string | null> {
  return change('edit-template', id, patch);
}

/** Moves a template to the trash. */
export function trashTemplate(id: string): Promise<string | null> {
  return change('trash-template', id, { trashedAt: now() });
}

/** Takes a template out of the trash. */
export function restoreTemplate(id: string): Promise<string | null> {
  return change('restore-template', id, { trashedAt: null });
}

async function change(command: string, id: string, patch: Readonly<Record<string, unknown>>): Promise<string | null> {
  const edits = Object.entries(patch).map(([field, value]) => set('templates', id, field, value));
  return (await commit({ command, matter: null, edits }))?.id ?? null;
}
