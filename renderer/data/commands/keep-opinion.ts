import { joinPages } from '../../../shared/precedents/opinion-text';
import type { OpinionFile } from '../../../shared/schema/library';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { set } from '../matter-rows';
import { sha256 } from '../sha256';
import { authorName } from '../who';
import { type AttachedBytes, maxFileBytes } from './attach-file';
import { keepingRow } from './keep-row';

/** Keeps an opinion's file with its record, and beside it the text of its pages; none: nothing could be read of it. */
export async function attachOpinion(
  precedentId: string,
  file: AttachedBytes,
  pages: readonly string[],
): Promise<string | null> {
  if (file.bytes.length > maxFileBytes) {
    throw new DataError('too-large', `${file.name} is larger than 50 MB.`, 'Save the opinion without its pictures.');
  }
  const text = pages.some((page) => page.trim() !== '') ? new TextEncoder().encode(joinPages(pages)) : null;
  const made: OpinionFile = {
    id: crypto.randomUUID(),
    name: file.name,
    mime: file.mime,
    size: file.bytes.length,
    sha256: await sha256(file.bytes),
    textSha256: text && (await sha256(text)),
    pages: text ? pages.length : 0,
    at: now(),
    by: await authorName(),
  };
  const row = await keepingRow(precedentId);
  const edits = [set('precedents', row.id, 'opinions', [...row.opinions, made])];
  const bytes = text ? [file.bytes, text] : [file.bytes];
  return (await commit({ command: 'attach-opinion', matter: null, edits, bytes }))?.id ?? null;
}

/** Takes a file off its record; undo brings it back. */
export async function removeOpinion(precedentId: string, id: string): Promise<string | null> {
  const row = await keepingRow(precedentId);
  const left = row.opinions.filter((opinion) => opinion.id !== id);
  const edits = [set('precedents', row.id, 'opinions', left)];
  return (await commit({ command: 'remove-opinion', matter: null, edits }))?.id ?? null;
}
