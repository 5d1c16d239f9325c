import { now } from '../clock';
import type { KeptPack } from '../queries/packs';
import { authorName, readSettings } from '../who';
import { saveSettings } from './save-settings';

/** Keeps a firm's pack that was read and found sound; one of the same name is replaced. */
export async function keepPack(pack: Pick<KeptPack, 'name' | 'fileName' | 'text'>): Promise<string | null> {
  const { groundPacks = [] } = await readSettings();
  const kept = { id: crypto.randomUUID(), ...pack, at: now(), by: await authorName() };
  return saveSettings({ groundPacks: [...groundPacks.filter(({ name }) => name !== pack.name), kept] });
}

/** Takes a pack away; its grounds leave triage, what was ticked stays ticked. */
export async function removePack(id: string): Promise<string | null> {
  const { groundPacks = [] } = await readSettings();
  return saveSettings({ groundPacks: groundPacks.filter((pack) => pack.id !== id) });
}
