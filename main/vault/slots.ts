import { randomBytes, randomUUID } from 'node:crypto';
import type { KdfParams, Slot } from '../../shared/vault/header';
import { stretch, type KdfCost } from './kdf';
import { keyLength, unwrapKey, wrapKey, type WrappedKey } from './keys';
import { readRecoveryCode } from './recovery-code';
import { copySecret } from './secret-bytes';
import { passphraseBytes } from './secret-text';

/** The ways into a vault: each slot of the head wraps the master key, and all but the device's the drawer key, too. */

/** The keyring of the system, given by whoever has one. Both throw when it is not to be had. */
export interface Unwrapper {
  wrap(key: Uint8Array): Uint8Array;
  unwrap(wrapped: Uint8Array): Uint8Array;
}

/** What somebody opens a vault with. Passphrase and recovery code are UTF-8 as typed; the caller wipes them. */
export type Secret = TypedSecret | { by: 'device'; unwrapper: Unwrapper } | { by: 'kept' };

/** A secret that somebody types. */
export interface TypedSecret {
  by: 'passphrase' | 'recovery';
  secret: Uint8Array;
}

/** The two keys that slots wrap. */
export interface VaultKeys {
  readonly master: Uint8Array;
  readonly drawer: Uint8Array;
}

type SlotOf<T extends Slot['type']> = Extract<Slot, { type: T }>;

/** A slot that a passphrase opens, at this cost, with a salt of its own. */
export async function passphraseSlot(
  vaultId: string,
  typed: Uint8Array,
  cost: KdfCost,
  keys: VaultKeys,
): Promise<SlotOf<'passphrase'>> {
  const { memoryKiB, passes, lanes } = cost;
  const salt = randomBytes(16);
  const kdf: KdfParams = { name: 'argon2id', memoryKiB, passes, lanes, salt: salt.toString('base64') };
  const form = passphraseBytes(typed);
  const stretched = await stretch(form, salt, cost);
  form.fill(0);
  return { type: 'passphrase', kdf, ...wrapBoth(vaultId, stretched, keys) };
}

/** A slot that a recovery code opens. `bits` are the 16 bytes of the code. */
export const recoverySlot = (vaultId: string, bits: Uint8Array, keys: VaultKeys): SlotOf<'recovery'> => ({
  type: 'recovery',
  ...wrapBoth(vaultId, copySecret(bits), keys),
});

/** A slot whose passphrase is generated and lies in it, in the open: for a vault of samples. */
export function keptSlot(vaultId: string, keys: VaultKeys): SlotOf<'kept'> {
  const passphrase = randomBytes(32).toString('base64');
  return { type: 'kept', passphrase, ...wrapBoth(vaultId, keptBytes(passphrase), keys) };
}

/** A slot that the keyring of this system opens. */
export const deviceSlot = (unwrapper: Unwrapper, master: Uint8Array): SlotOf<'device'> => ({
  type: 'device',
  id: randomUUID(),
  master: Buffer.from(unwrapper.wrap(master)).toString('base64'),
});

function wrapBoth(vaultId: string, stretched: Uint8Array, { master, drawer }: VaultKeys) {
  const id = randomUUID();
  try {
    return {
      id,
      master: wrapKey(stretched, vaultId, id, 'master', master),
      drawer: wrapKey(stretched, vaultId, id, 'drawer', drawer),
    };
  } finally {
    stretched.fill(0);
  }
}

/**
 * The keys among `which` that the secret opens in these slots, in that order, each 32 bytes that the caller wipes; null
 * when no slot takes the secret. A recovery code with a slip throws AppError('bad-input').
 */
export async function openSlots(
  vaultId: string,
  slots: readonly Slot[],
  secret: Secret,
  which: readonly WrappedKey[],
): Promise<Uint8Array[] | null> {
  for (const slot of slots) {
    if (slot.type !== secret.by) continue;
    const keys =
      slot.type === 'device' ? openDevice(slot, secret, which) : await openSlot(vaultId, slot, secret, which);
    if (keys) return keys;
  }
  return null;
}

async function openSlot(
  vaultId: string,
  slot: Exclude<Slot, { type: 'device' }>,
  secret: Secret,
  wanted: readonly WrappedKey[],
): Promise<Uint8Array[] | null> {
  const stretched = await stretchedFor(slot, secret);
  if (!stretched) return null;
  const opened: Uint8Array[] = [];
  for (const which of wanted) {
    const key = await unwrapKey(stretched, vaultId, slot.id, which, slot[which]);
    if (key) opened.push(key);
  }
  stretched.fill(0);
  if (opened.length === wanted.length) return opened;
  for (const key of opened) key.fill(0);
  return null;
}

async function stretchedFor(slot: Slot, secret: Secret): Promise<Uint8Array | null> {
  if (slot.type === 'passphrase' && secret.by === 'passphrase') {
    const form = passphraseBytes(secret.secret);
    if (form.byteLength === 0) return null;
    try {
      return await stretch(form, Buffer.from(slot.kdf.salt, 'base64'), slot.kdf);
    } finally {
      form.fill(0);
    }
  }
  if (slot.type === 'recovery' && secret.by === 'recovery') return readRecoveryCode(secret.secret);
  if (slot.type === 'kept' && secret.by === 'kept') return keptBytes(slot.passphrase);
  return null;
}

const keptBytes = (passphrase: string): Uint8Array => copySecret(new TextEncoder().encode(passphrase));

/** The keyring never opens the drawer. */
function openDevice(slot: SlotOf<'device'>, secret: Secret, which: readonly WrappedKey[]): Uint8Array[] | null {
  if (secret.by !== 'device' || which.some((key) => key !== 'master')) return null;
  try {
    const given = secret.unwrapper.unwrap(Buffer.from(slot.master, 'base64'));
    const master = copySecret(given);
    given.fill(0);
    return master.byteLength === keyLength ? [master] : null;
  } catch {
    return null; // Another keyring, or none: the passphrase still opens the vault.
  }
}
