import { createHash } from 'node:crypto';
import { entryNames, type BundleEntry, type BundleManifest } from '../../shared/bundle/contents';
import { readAgeHeader } from '../../shared/age/age-header';
import { findForbiddenKey } from './forbidden-keys';
import { badEntry, badManifest, forbiddenKey } from './refusals';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const nothing = new Uint8Array(0);

/**
 * Holds a list of contents against what is there: lengths, checksums, what must go with what, and no names in JSON that a
 * program could take for its own. Throws AppError('bad-input').
 */
export function checkEntries(manifest: BundleManifest, entries: readonly BundleEntry[]): void {
  if (entries.length !== manifest.entries.length) throw badManifest('it does not name what the bundle holds');
  manifest.entries.forEach(({ name, bytes, sha256: wanted }, i) => {
    const entry = entries[i];
    if (entry?.name !== name || entry.bytes.byteLength !== bytes || sha256(entry.bytes) !== wanted)
      throw badEntry(name);
    const key = /[.]jsonl?$|^template\//.test(name) ? findForbiddenKey(entry.bytes) : null;
    if (key) throw forbiddenKey(name, key);
  });
  const find = (name: string): Uint8Array | undefined => entries.find((entry) => entry.name === name)?.bytes;
  const operations = find(entryNames.operations);
  if (sha256(operations ?? nothing) !== manifest.operations.sha256) throw badEntry(entryNames.operations);
  if (!operations && manifest.operations.count > 0) throw badManifest('operations are counted and not there');
  if (manifest.kind === 'matter' && !operations && !find(entryNames.matter)) throw badManifest('it holds no matter');
  checkDrawer(manifest, find(entryNames.drawer));
}

/** The drawer is there if the list says so, and sealed to as many as the list names. */
function checkDrawer({ drawer }: BundleManifest, bytes: Uint8Array | undefined): void {
  if (drawer.included !== (bytes !== undefined) || drawer.included !== drawer.recipients.length > 0) {
    throw badManifest('what it says of the sealed drawer');
  }
  if (!bytes) return;
  const { sealedTo, stanzas } = readAgeHeader(bytes);
  if (sealedTo !== 'recipients' || stanzas.length !== drawer.recipients.length) throw badEntry(entryNames.drawer);
}
