import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The store of the first version, which was not encrypted: a plain database of the default session. */

const databases = (profile: string): string => join(profile, 'IndexedDB');
const database = (profile: string): string => join(databases(profile), 'app_quash_0.indexeddb.leveldb');

/** True when a store without encryption lies in this profile. */
export async function hasLegacyStore(profile: string): Promise<boolean> {
  const files = await readdir(database(profile)).catch(() => []);
  return files.length > 0;
}

/**
 * Deletes it, once all of it is in the vault. The disk's own cells may hold the old bytes for a while, as they do for
 * every deleted file: docs/security.md says so.
 */
export async function deleteLegacyStore(profile: string): Promise<void> {
  await rm(databases(profile), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
