import type { TemplateRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { create, set } from '../matter-rows';
import type { Edit } from '../plan';
import { mustRead } from '../read';
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

/** Keeps what a template's own names stand for: fields of ours, or what they always say. */
export function mapTemplate(
  id: string,
  patch: { readonly names: TemplateNames; readonly fixed: TemplateTexts },
): Promise<string | null> {
  return change('map-template', id, patch);
}
export type TemplateNames = NonNullable<TemplateRow['names']>;
export type TemplateTexts = NonNullable<TemplateRow['fixed']>;

/** What a template is now becomes one of its versions. */
function setAside(row: TemplateRow): Edit {
  const { names: _names, fixed: _fixed, ...kept } = row;
  return create('templates', { ...kept, id: crypto.randomUUID(), versionOf: row.id });
}

const put = (id: string, patch: Partial<TemplateRow>): Edit[] =>
  Object.entries(patch).map(([field, value]) => set('templates', id, field, value));

/**
 * Gives a template new bytes; drafts that use it, its title and what its names stand for stay. What it was is kept as a
 * version. Null when the bytes are those it has.
 */
export async function replaceTemplate(
  id: string,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<string | null> {
  const row = await mustRead('templates', id);
  const hash = await sha256(file.bytes);
  if (hash === row.sha256) return null;
  const { fileName, bytes } = file;
  const next = { fileName, size: bytes.length, sha256: hash, at: now(), by: await authorName() };
  const edits = [setAside(row), ...put(id, next)];
  return (await commit({ command: 'replace-template', matter: null, edits, bytes: [bytes] }))?.id ?? null;
}

/** Takes an earlier version of a template up again; what it was until now is kept as a version, too. */
export async function restoreTemplateVersion(versionId: string): Promise<string | null> {
  const version = await mustRead('templates', versionId);
  if (version.versionOf === undefined) return null;
  const row = await mustRead('templates', version.versionOf);
  if (row.sha256 === version.sha256) return null;
  const { fileName, size, sha256: hash } = version;
  const edits = [setAside(row), ...put(row.id, { fileName, size, sha256: hash, at: now(), by: await authorName() })];
  return (await commit({ command: 'restore-template-version', matter: null, edits }))?.id ?? null;
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
