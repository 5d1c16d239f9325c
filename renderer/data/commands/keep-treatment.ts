import type { Treatment } from '../../../shared/schema/library';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { set } from '../matter-rows';
import { authorName } from '../who';
import { type KeepingRow, keepingRow } from './keep-row';

/** What somebody read of an authority's later life; who entered it, and when, is added here. */
export type NewTreatment = Omit<Treatment, 'id' | 'at' | 'author'>;

/** Enters what a later decision or event did to an authority. */
export async function addTreatment(
  precedentId: string,
  treatment: NewTreatment,
): Promise<{ id: string; operation: string | null }> {
  const row = await keepingRow(precedentId);
  const made = { ...treatment, id: crypto.randomUUID(), at: now(), author: await authorName() };
  return { id: made.id, operation: await save('add-treatment', row, [...row.treatments, made]) };
}

/** Corrects an entry; it then carries the name of who corrected it. */
export async function changeTreatment(
  precedentId: string,
  id: string,
  treatment: NewTreatment,
): Promise<string | null> {
  const row = await keepingRow(precedentId);
  const at = indexOf(row, id);
  const changed = { ...treatment, id, at: now(), author: await authorName() };
  return save('edit-treatment', row, row.treatments.with(at, changed));
}

/** Takes an entry away; undo brings it back. */
export async function removeTreatment(precedentId: string, id: string): Promise<string | null> {
  const row = await keepingRow(precedentId);
  return save('remove-treatment', row, row.treatments.toSpliced(indexOf(row, id), 1));
}

function indexOf({ treatments }: KeepingRow, id: string): number {
  const at = treatments.findIndex((treatment) => treatment.id === id);
  if (at >= 0) return at;
  throw new DataError('not-found', 'This treatment is no longer there.', 'It was removed; look at the list again.');
}

async function save(command: string, row: KeepingRow, treatments: readonly Treatment[]): Promise<string | null> {
  const edits = [set('precedents', row.id, 'treatments', treatments)];
  return (await commit({ command, matter: null, edits }))?.id ?? null;
}
