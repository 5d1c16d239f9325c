import { law } from '../../../shared/law';
import type { OwnPrecedent } from '../../../shared/schema/records';
import { ownPrecedentSchema } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { create, set } from '../matter-rows';
import type { Edit } from '../plan';
import { rowsOfRecord, type OverlayRow, type OwnRow } from '../queries/library-rows';
import { authorName } from '../who';
import { loadTable } from '../working-set/load';

/** Changes a field: of an own precedent, the record; of a shipped one, an overlay that leaves the base as it came. */
export async function editPrecedent(id: string, field: string, value: unknown): Promise<string | null> {
  if (field === 'id')
    throw new DataError('not-allowed', 'The id of a precedent stays.', 'Drafts and notes point to it.');
  const { own, overlay } = await rowsOf(id);
  return save(
    'edit-precedent',
    own ? [set('precedents', own.id, `record.${field}`, value)] : await overlaid(id, overlay, field, value),
  );
}

/** Takes the edit of a field back to what was shipped. */
export async function resetPrecedentField(id: string, field: string): Promise<string | null> {
  const { overlay } = await rowsOf(id);
  if (!overlay?.fields[field]) return null;
  return save('reset-precedent-field', [set('precedents', overlay.id, `fields.${field}`, undefined)]);
}

/** Adds a precedent of one's own. Its id must be new to the library. */
export async function addPrecedent(record: OwnPrecedent): Promise<{ rowId: string; operation: string | null }> {
  const { own } = await rowsOf(record.id);
  if (own || law.precedents.has(record.id)) throw taken(record.id);
  const row = ownRow(record, await authorName(), now());
  return { rowId: row.id, operation: await save('add-precedent', [create('precedents', row)]) };
}

/** Moves an own precedent to the trash; a shipped one stays. */
export async function trashPrecedent(id: string): Promise<string | null> {
  return save('trash-precedent', [set('precedents', (await mustOwn(id)).id, 'trashedAt', now())]);
}

/** Takes an own precedent out of the trash. */
export async function restorePrecedent(id: string): Promise<string | null> {
  return save('restore-precedent', [set('precedents', (await mustOwn(id)).id, 'trashedAt', null)]);
}

/** The row of a new precedent. */
export function ownRow(record: OwnPrecedent, by: string, at: string): OwnRow {
  return { id: crypto.randomUUID(), kind: 'own', record, at, by, trashedAt: null };
}

async function overlaid(id: string, overlay: OverlayRow | null, field: string, value: unknown): Promise<Edit[]> {
  const base = law.precedents.get(id);
  if (!base) throw new DataError('not-found', 'There is no such precedent.', 'Go back to the list.');
  const checked = ownPrecedentSchema.safeParse({ ...base, [field]: value });
  if (!checked.success) {
    throw new DataError(
      'bad-row',
      `${field}: ${checked.error.issues[0]?.message ?? 'not valid'}.`,
      'Correct the entry; nothing was saved.',
    );
  }
  const edited = { value, at: now(), by: await authorName() };
  if (overlay) return [set('precedents', overlay.id, `fields.${field}`, edited)];
  return [
    create('precedents', { id: crypto.randomUUID(), kind: 'overlay', precedentId: id, fields: { [field]: edited } }),
  ];
}

/** By key: the table is opened, not walked through. */
async function rowsOf(id: string): Promise<{ own: OwnRow | null; overlay: OverlayRow | null }> {
  await loadTable('precedents');
  const { own, overlay } = rowsOfRecord(id);
  return { own: own ?? null, overlay: overlay ?? null };
}

async function mustOwn(id: string): Promise<OwnRow> {
  const { own } = await rowsOf(id);
  if (own) return own;
  throw new DataError(
    'not-allowed',
    'A shipped precedent can’t be moved to the trash.',
    'Filter the list to hide it, or write a note on it.',
  );
}

function taken(id: string): DataError {
  return new DataError(
    'exists',
    `The library already has a precedent with the id “${id}”.`,
    'Edit that one, or choose another id.',
  );
}

async function save(command: string, edits: readonly Edit[]): Promise<string | null> {
  return (await commit({ command, matter: null, edits }))?.id ?? null;
}
