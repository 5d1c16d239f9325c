import { commit } from '../commit';
import { answer, placeOf } from '../matter-path';
import type { Edit } from '../plan';

/** Saves one field of a matter at once. Null means "not in the record"; empty or undefined, unanswered. */
export function saveField(matterId: string, path: string, value: unknown): Promise<string | null> {
  return saveFields(matterId, { [path]: value });
}

/** Saves several fields of a matter as one operation. */
export async function saveFields(matterId: string, values: Readonly<Record<string, unknown>>): Promise<string | null> {
  const edits: Edit[] = [];
  for (const [path, value] of Object.entries(values)) {
    edits.push({ ...(await placeOf(matterId, path)), after: answer(value) });
  }
  const operation = await commit({ command: 'edit-field', matter: matterId, edits });
  return operation?.id ?? null;
}
