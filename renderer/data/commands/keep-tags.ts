import type { Precedent } from '../../../shared/schema/law';
import { commit } from '../commit';
import { set } from '../matter-rows';
import { keepingRow } from './keep-row';

/** Sets the firm's own tags of a record, in their order; a tag stands once, however it is capitalised. */
export async function setTags(precedentId: string, tags: readonly string[]): Promise<string | null> {
  const seen = new Set<string>();
  const clean = tags
    .map((tag) => tag.trim().replace(/\s+/g, ' '))
    .filter((tag) => tag !== '' && !seen.has(tag.toLowerCase()) && seen.add(tag.toLowerCase()));
  const row = await keepingRow(precedentId);
  const edits = [set('precedents', row.id, 'tags', clean)];
  return (await commit({ command: 'set-tags', matter: null, edits }))?.id ?? null;
}

/** Sets how the firm reads a record on one ground; null: as the record itself says. */
export async function setStance(
  precedentId: string,
  ground: string,
  stance: Precedent['stance'] | null,
): Promise<string | null> {
  const row = await keepingRow(precedentId);
  const { [ground]: _before, ...others } = row.stances;
  const edits = [set('precedents', row.id, 'stances', stance === null ? others : { ...others, [ground]: stance })];
  return (await commit({ command: 'set-stance', matter: null, edits }))?.id ?? null;
}
