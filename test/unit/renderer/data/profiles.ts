import type { IDBFactory } from 'fake-indexeddb';
import { closeData, exportMatterContents, importBundle, openData, savePerson } from '../../../../renderer/data';
import { clearHistory } from '../../../../renderer/data/history';
import { committed } from '../../../../renderer/data/commit';
import type { OpenedBundle } from '../../../../renderer/data/bundle/read-bundle';
import { forgetDatabase } from './fresh';
import { memoryVault, type MemoryVault } from './memory-vault';

/** A colleague's machine: a vault and a database of its own. One is open at a time. */
export interface Profile {
  readonly name: string;
  readonly vault: MemoryVault;
  database: IDBFactory | undefined;
}

let open: Profile | undefined;

export const profile = (name: string): Profile => ({ name, vault: memoryVault(), database: undefined });

/** Sits down at a machine. */
export async function at(next: Profile): Promise<void> {
  if (open === next) return;
  await leave();
  next.database = forgetDatabase(next.database);
  await openData(next.vault);
  clearHistory();
  open = next;
}

/** Shuts the machine that is open. */
export async function leave(): Promise<void> {
  if (open) await committed();
  await closeData();
  open = undefined;
}

/** A new machine whose user has a name. */
export async function machineOf(name: string, role: 'attorney' | 'paralegal' = 'attorney'): Promise<Profile> {
  const made = profile(name);
  await at(made);
  await savePerson({ name, initials: name.slice(0, 1), role, bar: [], courts: [] });
  return made;
}

/** What leaves a machine, as it comes out of the container on another. */
export async function bundleOf(matter: string): Promise<OpenedBundle> {
  const { entries } = await exportMatterContents(matter);
  return { matter, entries: entries.map(({ name, bytes }) => ({ name, bytes: bytes.slice() })) };
}

/** One hands the matter to another. */
export async function send(from: Profile, to: Profile, matter: string): Promise<string | null> {
  await at(from);
  const bundle = await bundleOf(matter);
  await at(to);
  return importBundle(bundle);
}
