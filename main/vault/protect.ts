import { join } from 'node:path';
import type { Preferences } from '../../shared/ipc/vault-contract';
import { AppError } from '../../shared/kernel/app-error';
import { abandon, newScratch, putInPlace } from './backup/restore-swap';
import { realDisk } from './disk';
import { vaultDamaged } from './failure';
import type { KdfCost } from './kdf';
import type { OpenVault, PageKeys } from './open-vault';
import { copyVault } from './rekey';
import { createVault, openVault } from './vault';

interface Protecting {
  /** UTF-8; the caller wipes it. */
  readonly passphrase: Uint8Array;
  readonly writtenBy: string;
  /** Absent: calibrated on this machine. */
  readonly kdf?: KdfCost;
}

/**
 * Makes a protected vault of a samples-only one: new keys, everything sealed anew, the old vault and its snapshots
 * removed, because their key lay in the open. `samples` is closed. Throws AppError and leaves the old vault, closed, when
 * something stands in the way ('bad-input': a short passphrase).
 */
export async function protectVault(
  samples: OpenVault,
  { passphrase, writtenBy, kdf }: Protecting,
): Promise<{ vault: OpenVault; recoveryCode: string }> {
  const { profile } = samples;
  if (samples.kind !== 'samples') throw new AppError('not-allowed', 'This vault is protected already.', 'Go on.');
  const scratch = await newScratch(realDisk, profile);
  try {
    const options = { kind: 'protected', passphrase, writtenBy, ...(kdf && { kdf }) } as const;
    const made = await createVault(scratch, options);
    try {
      await fill(made.vault, samples, passphrase);
    } finally {
      await made.vault.close();
    }
    await samples.close();
    const aside = await putInPlace(realDisk, scratch, profile, true, new Date());
    const opened = await openVault(profile, { by: 'passphrase', secret: passphrase });
    if (opened.status !== 'open') throw vaultDamaged('The vault that was just made does not open.');
    if (aside !== null) await realDisk.remove(aside);
    return { vault: opened.vault, recoveryCode: made.recoveryCode ?? '' };
  } catch (error) {
    await abandon(realDisk, join(scratch), profile);
    throw error;
  }
}

async function fill(vault: OpenVault, samples: OpenVault, passphrase: Uint8Array): Promise<void> {
  const drawers = [
    await samples.openDrawer({ by: 'kept' }),
    await vault.openDrawer({ by: 'passphrase', secret: passphrase }),
  ];
  const [old, fresh] = drawers;
  if (!old || !fresh) throw vaultDamaged('The drawer’s key can’t be had.');
  const [from, to] = [samples.pageKeys(), vault.pageKeys()];
  try {
    await copyVault({ vault: samples, keys: from, drawer: old }, { vault, keys: to, drawer: fresh });
    await vault.writePreferences(await preferencesOf(samples));
    const report = await vault.verify();
    if (!report.ok) throw vaultDamaged('The new vault did not hold what was written into it.');
  } finally {
    for (const key of [old, fresh, ...keysOf(from), ...keysOf(to)]) key.fill(0);
  }
}

const keysOf = (keys: PageKeys): Uint8Array[] => Object.values(keys);
const preferencesOf = (vault: OpenVault): Promise<Preferences> => vault.readPreferences();
