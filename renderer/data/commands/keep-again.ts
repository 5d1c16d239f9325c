import { law } from '../../../shared/law';
import { sameJson } from '../../../shared/schema/operation';
import { commit } from '../commit';
import { set } from '../matter-rows';
import type { FieldChange } from '../queries/precedent-history';
import { editPrecedent, resetPrecedentField } from './edit-precedent';
import { keepingRow } from './keep-row';

/**
 * Brings an earlier value of a field, or of a list that is kept about a record, back: as a new change, which undo takes
 * away like any other. A field that says again what was shipped is no edit any more.
 */
export async function restoreValue(
  precedentId: string,
  { part, field }: Pick<FieldChange, 'part' | 'field'>,
  value: unknown,
): Promise<string | null> {
  if (part === 'keeping') {
    const row = await keepingRow(precedentId);
    const edits = [set('precedents', row.id, field, value)];
    return (await commit({ command: 'restore-kept', matter: null, edits }))?.id ?? null;
  }
  const shipped = law.precedents.get(precedentId) as Readonly<Record<string, unknown>> | undefined;
  const asShipped = shipped !== undefined && sameJson(shipped[field], value);
  return asShipped ? resetPrecedentField(precedentId, field) : editPrecedent(precedentId, field, value);
}
