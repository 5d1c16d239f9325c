import type { FileRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { create, set } from '../matter-rows';
import { mustRead } from '../read';
import { sha256 } from '../sha256';
import { authorName } from '../who';

/** The largest attachment, as the import of the desktop allows it. */
export const maxFileBytes = 50 * 1024 * 1024;

/** A document on its way into a matter. */
export interface AttachedBytes {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** The row of a document that is to be kept. */
export async function fileRowOf(matterId: string, file: AttachedBytes): Promise<FileRow> {
  if (file.bytes.length > maxFileBytes) {
    throw new DataError(
      'too-large',
      `${file.name} is larger than 50 MB.`,
      'Split the document, or scan it at a lower resolution.',
    );
  }
  return {
    id: crypto.randomUUID(),
    matterId,
    name: file.name,
    mime: file.mime,
    size: file.bytes.length,
    sha256: await sha256(file.bytes),
    at: now(),
    by: await authorName(),
    trashedAt: null,
  };
}

/** Keeps a document (the demand as served, say) with a matter. */
export async function attachFile(
  matterId: string,
  file: AttachedBytes,
): Promise<{ id: string; operation: string | null }> {
  const row = await fileRowOf(matterId, file);
  const operation = await commit({
    command: 'attach-file',
    matter: matterId,
    edits: [create('files', row)],
    bytes: [file.bytes],
  });
  return { id: row.id, operation: operation?.id ?? null };
}

/** Moves an attached file to the trash. An exhibit that it was is without a file then, and the packet says so. */
export async function removeFile(id: string): Promise<string | null> {
  const { matterId } = await mustRead('files', id);
  const { record } = await mustRead('matters', matterId);
  const edits = [set('files', id, 'trashedAt', now())];
  if (record?.exhibits?.some(({ fileId }) => fileId === id)) {
    const left = record.exhibits.map(({ fileId, ...exhibit }) =>
      fileId === undefined || fileId === id ? exhibit : { ...exhibit, fileId },
    );
    edits.push(set('matters', matterId, 'record.exhibits', left));
  }
  return (await commit({ command: 'remove-file', matter: matterId, edits }))?.id ?? null;
}

/** Takes an attached file out of the trash. */
export async function restoreFile(id: string): Promise<string | null> {
  const { matterId } = await mustRead('files', id);
  const edits = [set('files', id, 'trashedAt', null)];
  return (await commit({ command: 'restore-file', matter: matterId, edits }))?.id ?? null;
}
