import type { MetaRow, Person } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { create, set } from '../matter-rows';
import { readPerson, readSettings } from '../who';
import { settingsEdits } from './save-settings';

/** Saves a person of this machine; the first one is at the keyboard from then on. */
export async function savePerson(person: Person, id?: string): Promise<{ id: string; operation: string | null }> {
  const rowId = id ?? crypto.randomUUID();
  const row: MetaRow = { id: rowId, kind: 'person', value: person, trashedAt: null };
  const { currentPerson } = await readSettings();
  const edits = [
    id && (await readPerson(id)) ? set('meta', rowId, 'value', person) : create('meta', row),
    ...(currentPerson === null ? await settingsEdits({ currentPerson: rowId }) : []),
  ];
  const operation = await commit({ command: 'save-person', matter: null, edits });
  return { id: rowId, operation: operation?.id ?? null };
}

/** Puts another person at the keyboard: what is changed from now on carries that name. */
export async function switchPerson(id: string): Promise<string | null> {
  const edits = await settingsEdits({ currentPerson: id });
  return (await commit({ command: 'switch-person', matter: null, edits }))?.id ?? null;
}

/** Takes a person off the list; what the person did keeps the name. */
export async function trashPerson(id: string): Promise<string | null> {
  const { currentPerson } = await readSettings();
  const edits = [
    set('meta', id, 'trashedAt', now()),
    ...(currentPerson === id ? await settingsEdits({ currentPerson: null }) : []),
  ];
  return (await commit({ command: 'trash-person', matter: null, edits }))?.id ?? null;
}
