import type { VaultHeader } from '../../shared/vault/header';
import type { Disk } from './disk';
import { canonical, headerBytes, headerIsGenuine, signHeader, type HeaderCopy } from './header-file';
import { saveWhole } from './files';
import { KeyRing } from './keys';
import type { CopyPaths } from './layout';
import { openSlots, type Secret } from './slots';

/** Which of the copies of the head counts, once there is a key to prove it; and changing it. */

/** What came of trying a secret on the heads that were read. */
export type Unlocked =
  | { readonly status: 'open'; readonly header: VaultHeader; readonly ring: KeyRing }
  | { readonly status: 'wrong' }
  | { readonly status: 'forged' };

/** Different heads among the copies, the newest first. */
export function candidates(copies: readonly HeaderCopy[]): VaultHeader[] {
  const whole = copies.flatMap((copy) => (copy.status === 'whole' ? [copy.header] : []));
  const different = whole.filter((header, i) => whole.findIndex((h) => canonical(h) === canonical(header)) === i);
  return different.sort((a, b) => b.revision - a.revision);
}

/**
 * Opens the newest head that is genuine. A secret that opens only an older one than that is wrong: it was changed
 * since. 'forged': the secret fits, but somebody without the key changed the head.
 */
export async function unlock(heads: readonly VaultHeader[], secret: Secret): Promise<Unlocked> {
  let forged = false;
  for (const [i, header] of heads.entries()) {
    const keys = await openSlots(header.id, header.slots, secret, ['master']);
    const master = keys?.[0];
    if (!master) continue;
    const ring = new KeyRing(master, header.id);
    const newer = heads.slice(0, i).some((head) => headerIsGenuine(ring.key('header'), head));
    if (!newer && headerIsGenuine(ring.key('header'), header)) return { status: 'open', header, ring };
    // What a keyring gives has no proof of its own: another one’s answer is no forgery.
    forged ||= !newer && secret.by !== 'device';
    ring.zero();
  }
  return { status: forged ? 'forged' : 'wrong' };
}

/** Writes the head into the copies that don't hold exactly it; answers which these were. */
export async function mendHeaders(
  disk: Disk,
  copies: readonly CopyPaths[],
  found: readonly HeaderCopy[],
  header: VaultHeader,
): Promise<CopyPaths[]> {
  const bad = copies.filter((_, i) => {
    const copy = found[i];
    return copy?.status !== 'whole' || canonical(copy.header) !== canonical(header);
  });
  for (const copy of bad) {
    await disk.makeFolder(copy.folder);
    await saveWhole(disk, copy.header, headerBytes(header));
  }
  return bad;
}

/** The next revision of a head, signed. */
export const nextHeader = (
  ring: KeyRing,
  { mac: _, ...header }: VaultHeader,
  change: Partial<Pick<VaultHeader, 'kind' | 'slots' | 'writtenBy'>>,
): VaultHeader => signHeader(ring.key('header'), { ...header, ...change, revision: header.revision + 1 });
