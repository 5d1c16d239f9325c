import type { Settings } from '../../../shared/schema/records';
import { commit } from '../commit';
import { create, set } from '../matter-rows';
import { settingsRowId } from '../meta-ids';
import type { Edit } from '../plan';
import { readOne } from '../read';
import { defaultSettings } from '../who';

/** Changes settings; what the patch does not name stays. */
export async function saveSettings(patch: Partial<Settings>): Promise<string | null> {
  return (await commit({ command: 'save-settings', matter: null, edits: await settingsEdits(patch) }))?.id ?? null;
}

/** The edits that bring the settings to the patch, and the row into being. */
export async function settingsEdits(patch: Partial<Settings>): Promise<Edit[]> {
  const row = await readOne('meta', settingsRowId);
  if (row) return Object.entries(patch).map(([key, value]) => set('meta', settingsRowId, `value.${key}`, value));
  const value: Settings = { ...defaultSettings, ...patch };
  return [create('meta', { id: settingsRowId, kind: 'settings', value })];
}
