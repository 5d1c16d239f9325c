import type { Person, Settings } from '../../shared/schema/records';
import { settingsRowId } from './meta-ids';
import { readOne } from './read';

/** Settings before anybody chose any. */
export const defaultSettings: Settings = {
  firm: {},
  dateFormat: 'us',
  defaultCourt: null,
  currentPerson: null,
  firstRunDone: false,
};

/** The settings as they stand. */
export async function readSettings(): Promise<Settings> {
  const row = await readOne('meta', settingsRowId);
  return row?.kind === 'settings' ? row.value : defaultSettings;
}

/** The person at the keyboard, or null before anybody gave a name. */
export async function readCurrentPerson(): Promise<{ id: string; value: Person } | null> {
  const { currentPerson } = await readSettings();
  return currentPerson === null ? null : readPerson(currentPerson);
}

/** A person of this machine, or null. */
export async function readPerson(id: string): Promise<{ id: string; value: Person } | null> {
  const row = await readOne('meta', id);
  return row?.kind === 'person' ? { id: row.id, value: row.value } : null;
}

/** How the author of a note or a file is written down. */
export async function authorName(): Promise<string> {
  return (await readCurrentPerson())?.value.name ?? 'Unnamed person';
}
