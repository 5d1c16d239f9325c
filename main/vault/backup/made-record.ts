import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { toHex } from '../../../shared/vault/bytes';
import type { Disk } from '../disk';
import { readWhole, saveWhole } from '../files';
import type { OpenVault } from '../vault';
import type { Withheld } from './contents';
import { sha256Hex, type Reading } from './piece';
import { headerFile, preferencesFile, sharingFile } from './small-files';

/*
 * What was backed up last, in a small file beside the snapshots. It says when, and holds fingerprints that tell nobody
 * without the key anything; when it is lost, the next backup is merely made sooner.
 */

const madeSchema = z.strictObject({
  /** File name of the snapshot. */
  id: z.string(),
  at: z.string(),
  /** Fingerprint of what the vault was. */
  state: z.string(),
  /** Fingerprint of the second place; empty for the place in the profile. */
  place: z.string(),
});
export type Made = z.infer<typeof madeSchema>;

const recordSchema = z.strictObject({ here: madeSchema.nullable(), second: madeSchema.nullable() });
export type MadeRecord = z.infer<typeof recordSchema>;

const pathIn = (folder: string): string => join(folder, 'made.json');

/** Reads the record; an empty one when there is none, or none that can be read. */
export async function readRecord(disk: Disk, folder: string): Promise<MadeRecord> {
  const empty = { here: null, second: null };
  try {
    const bytes = await readWhole(disk, pathIn(folder));
    return recordSchema.catch(empty).parse(bytes && JSON.parse(bytes.toString('utf8')));
  } catch {
    return empty;
  }
}

/** Keeps the record. */
export const writeRecord = (disk: Disk, folder: string, record: MadeRecord): Promise<void> =>
  saveWhole(disk, pathIn(folder), new TextEncoder().encode(`${JSON.stringify(record)}\n`));

/** A fingerprint of everything that a backup would hold now: equal fingerprints, nothing to do. */
export async function stateOf(reading: Reading, vault: OpenVault, withheld: Withheld): Promise<string> {
  const { head, length } = vault.journal;
  const header = sha256Hex(await headerFile(reading, vault));
  const preferences = sha256Hex((await preferencesFile(reading, vault)) ?? new Uint8Array());
  const sharing = await sharingFile(reading, vault);
  const blobs = await vault.blobs.names();
  const scopes = withheld.scopes.map(toHex).sort();
  const state = [toHex(head.tag), length, header, preferences, blobs, scopes, [...withheld.blobs].sort()];
  if (sharing) state.push(sha256Hex(sharing));
  const key = vault.backupKey();
  try {
    return createHmac('sha256', key)
      .update(`quash|state|${JSON.stringify(state)}`)
      .digest('hex');
  } finally {
    key.fill(0);
  }
}
