import type { Slot, VaultHeader } from '../../shared/vault/header';
import { defaultCost, type KdfCost } from './kdf';
import { recoveryCodeText } from './recovery-code';
import { randomSecret } from './secret-bytes';
import { checkNewPassphrase } from './secret-text';
import { openSlots, passphraseSlot, recoverySlot, type Secret, type TypedSecret, type VaultKeys } from './slots';

/** Changing who opens a vault: the slots that a head gets, from the ones that it has. Null: the secret is wrong. */

/** Runs work with the two keys that a secret opens, and wipes them. */
async function withKeys<T>(
  { id, slots }: VaultHeader,
  secret: Secret,
  work: (keys: VaultKeys) => T | Promise<T>,
): Promise<T | null> {
  const opened = await openSlots(id, slots, secret, ['master', 'drawer']);
  const [master, drawer] = opened ?? [];
  if (!master || !drawer) return null;
  try {
    return await work({ master, drawer });
  } finally {
    master.fill(0);
    drawer.fill(0);
  }
}

const others = (slots: readonly Slot[], type: Slot['type']): Slot[] => slots.filter((slot) => slot.type !== type);

const costOf = (slots: readonly Slot[]): KdfCost =>
  slots.find((slot) => slot.type === 'passphrase')?.kdf ?? defaultCost;

/** Slots with another passphrase, for whoever has the old one or the recovery code; stretched at the cost of the one before; the data is not sealed anew. */
export async function withPassphrase(
  header: VaultHeader,
  current: TypedSecret,
  next: Uint8Array,
): Promise<Slot[] | null> {
  checkNewPassphrase(next);
  return withKeys(header, current, async (keys) => [
    await passphraseSlot(header.id, next, costOf(header.slots), keys),
    ...others(header.slots, 'passphrase'),
  ]);
}

/** Slots with another recovery code, and the code. The one before opens nothing any more. */
export function withRecoveryCode(
  header: VaultHeader,
  current: Uint8Array,
): Promise<{ slots: Slot[]; code: string } | null> {
  return withKeys(header, { by: 'passphrase', secret: current }, (keys) => {
    const bits = randomSecret(16);
    const slots = [...others(header.slots, 'recovery'), recoverySlot(header.id, bits, keys)];
    const code = recoveryCodeText(bits);
    bits.fill(0);
    return { slots, code };
  });
}

/** The drawer key for whoever has the passphrase, the recovery code or the kept one; the caller wipes it. */
export async function drawerKey({ id, slots }: VaultHeader, secret: Secret): Promise<Uint8Array | null> {
  const opened = await openSlots(id, slots, secret, ['drawer']);
  return opened?.[0] ?? null;
}
