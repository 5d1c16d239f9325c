import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { VAULT_FORMAT, type Slot, type VaultHeader, type VaultKind } from '../../shared/vault/header';
import { AppError } from '../../shared/kernel/app-error';
import type { Disk } from './disk';
import { codeOf } from './disk';
import { openIfThere, saveWhole } from './files';
import { headerBytes, signHeader } from './header-file';
import { calibrate, type KdfCost } from './kdf';
import { KeyRing, keyLength } from './keys';
import type { VaultPaths } from './layout';
import { recoveryCodeText } from './recovery-code';
import { randomSecret } from './secret-bytes';
import { checkNewPassphrase } from './secret-text';
import { keptSlot, passphraseSlot, recoverySlot, type VaultKeys } from './slots';

export interface CreateOptions {
  readonly kind: VaultKind;
  /** UTF-8; null for a vault of samples, and only for that. */
  readonly passphrase: Uint8Array | null;
  /** Version of the program. */
  readonly writtenBy: string;
  /** Absent: calibrated on this machine. */
  readonly kdf?: KdfCost;
}

/** A vault that was just laid down. */
export interface LaidVault {
  readonly header: VaultHeader;
  readonly ring: KeyRing;
  readonly recoveryCode: string | null;
}

/** What lies where a vault would, without a head: the remains of a creation that was cut short, or of a whole vault. */
export async function leftovers(disk: Disk, { copies }: VaultPaths): Promise<{ content: boolean }> {
  for (const { journal, blobs } of copies) {
    if ((await sizeOf(disk, journal)) !== 0 || (await disk.list(blobs)).length > 0) return { content: true };
  }
  return { content: false };
}

/** Length of a file; 0: there is none; null: the disk does not say, so there is something. */
async function sizeOf(disk: Disk, path: string): Promise<number | null> {
  try {
    const file = await openIfThere(disk, path, 'read');
    if (!file) return 0;
    try {
      return await file.size();
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

/** Writes a new vault; the head comes last, so that a vault that has one is whole. */
export async function layVault(
  disk: Disk,
  profile: string,
  paths: VaultPaths,
  options: CreateOptions,
): Promise<LaidVault> {
  const { kind, passphrase, writtenBy } = options;
  if ((kind === 'protected') !== (passphrase !== null)) {
    throw new AppError('bad-input', 'A protected vault needs a passphrase; a vault of samples has none.', 'Try again.');
  }
  if (passphrase) checkNewPassphrase(passphrase);
  const id = randomUUID();
  const keys: VaultKeys = { master: randomSecret(keyLength), drawer: randomSecret(keyLength) };
  try {
    const { slots, recoveryCode } = await slotsFor(id, passphrase, keys, options.kdf);
    const ring = new KeyRing(keys.master, id);
    const bare = {
      app: 'quash',
      format: VAULT_FORMAT,
      writtenBy,
      revision: 1,
      id,
      device: randomUUID(),
      kind,
      slots,
    } as const;
    const header = signHeader(ring.key('header'), bare);
    await layFiles(disk, profile, paths, header);
    return { header, ring, recoveryCode };
  } catch (error) {
    keys.master.fill(0);
    throw error;
  } finally {
    keys.drawer.fill(0);
  }
}

async function slotsFor(
  id: string,
  passphrase: Uint8Array | null,
  keys: VaultKeys,
  kdf: KdfCost | undefined,
): Promise<{ slots: Slot[]; recoveryCode: string | null }> {
  if (!passphrase) return { slots: [keptSlot(id, keys)], recoveryCode: null };
  return protectedSlots(id, passphrase, keys, kdf ?? (await calibrate()));
}

/** The slots of a protected vault, and the code that one of them takes. */
export async function protectedSlots(
  id: string,
  passphrase: Uint8Array,
  keys: VaultKeys,
  cost: KdfCost,
): Promise<{ slots: Slot[]; recoveryCode: string }> {
  const bits = randomSecret(16);
  const slots = [await passphraseSlot(id, passphrase, cost, keys), recoverySlot(id, bits, keys)];
  const recoveryCode = recoveryCodeText(bits);
  bits.fill(0);
  return { slots, recoveryCode };
}

async function layFiles(disk: Disk, profile: string, paths: VaultPaths, header: VaultHeader): Promise<void> {
  for (const copy of paths.copies) {
    await disk.makeFolder(copy.blobs);
    await saveWhole(disk, copy.journal, new Uint8Array(0));
  }
  await disk.syncFolder(paths.folder);
  await disk.syncFolder(profile);
  await disk.syncFolder(dirname(profile)).catch((error: unknown) => {
    if (codeOf(error) === '') throw error; // A parent that may not be read is nothing to stop for.
  });
  try {
    for (const copy of paths.copies) await saveWhole(disk, copy.header, headerBytes(header));
  } catch (error) {
    for (const copy of paths.copies) await disk.remove(copy.header).catch(() => undefined); // So that it can be tried again.
    throw error;
  }
}
