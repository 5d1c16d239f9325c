import type { DeadlineRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { create, set } from '../matter-rows';
import { mustRead } from '../read';
import { authorName } from '../who';

/** A deadline as it is entered, or as the computation hands it over. */
export type NewDeadline = Pick<DeadlineRow, 'label' | 'due' | 'source'> & Partial<Pick<DeadlineRow, 'rule' | 'steps'>>;

/** Adds a deadline to a matter. */
export async function addDeadline(
  matterId: string,
  input: NewDeadline,
): Promise<{ id: string; operation: string | null }> {
  const row: DeadlineRow = {
    rule: null,
    steps: [],
    ...input,
    id: crypto.randomUUID(),
    matterId,
    status: 'open',
    calendared: { by: await authorName(), at: now() },
    verified: null,
    trashedAt: null,
  };
  const operation = await commit({ command: 'add-deadline', matter: matterId, edits: [create('deadlines', row)] });
  return { id: row.id, operation: operation?.id ?? null };
}

/** Changes a deadline; a changed date has to be confirmed and signed off again. */
export async function editDeadline(id: string, patch: Partial<NewDeadline>): Promise<string | null> {
  if (!patch.due) return change('edit-deadline', id, patch);
  return change('edit-deadline', id, { ...patch, ...unchecked(await mustRead('deadlines', id)) });
}

/** What a changed date loses: it has to be looked at again. */
export function unchecked({ signedOff }: DeadlineRow): Pick<DeadlineRow, 'verified' | 'signedOff'> {
  return { verified: null, ...(signedOff ? { signedOff: null } : {}) };
}

/** Marks a deadline as done; it stays in the list. */
export function closeDeadline(id: string): Promise<string | null> {
  return change('close-deadline', id, { status: 'done' });
}

/** Opens a closed deadline again. */
export function reopenDeadline(id: string): Promise<string | null> {
  return change('reopen-deadline', id, { status: 'open' });
}

/** Records that the person at the keyboard has checked the date. */
export async function confirmDeadline(id: string): Promise<string | null> {
  return change('confirm-deadline', id, { verified: { by: await authorName(), at: now() } });
}

/** Moves a deadline to the trash. */
export function trashDeadline(id: string): Promise<string | null> {
  return change('trash-deadline', id, { trashedAt: now() });
}

async function change(command: string, id: string, patch: Readonly<Record<string, unknown>>): Promise<string | null> {
  const { matterId } = await mustRead('deadlines', id);
  const edits = Object.entries(patch).map(([field, value]) => set('deadlines', id, field, value));
  return (await commit({ command, matter: matterId, edits }))?.id ?? null;
}
