import { hkdfSync } from 'node:crypto';
import { ascii } from '../../shared/vault/bytes';
import { openBytes, sealBytes } from './seal';
import { copySecret } from './secret-bytes';

/** The keys of a vault: what wraps them, what is made from them, and how they are forgotten. */

export const keyLength = 32;
export type WrappedKey = 'master' | 'drawer';

const purposes = ['journal', 'rows', 'blobs', 'names', 'scopes', 'backups', 'header', 'preferences', 'device'] as const;
export type Purpose = (typeof purposes)[number];

const derive = (from: Uint8Array, salt: Uint8Array, info: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', from, salt, info, keyLength));

/** The key that wraps the master key or the drawer's, from what a slot's secret gave. The one does not open the other. */
export const wrappingKey = (stretched: Uint8Array, vaultId: string, which: WrappedKey): Uint8Array =>
  derive(stretched, ascii(vaultId), `quash wrap ${which}`);

const wrapBinding = (vaultId: string, slotId: string, which: WrappedKey): Uint8Array =>
  ascii(`quash|wrap|1|${vaultId}|${slotId}|${which}`);

/** Wraps a 32-byte key for one slot of one vault; Base64. */
export function wrapKey(stretched: Uint8Array, vaultId: string, slotId: string, which: WrappedKey, key: Uint8Array) {
  const wrapping = wrappingKey(stretched, vaultId, which);
  try {
    return Buffer.from(sealBytes(wrapping, key, wrapBinding(vaultId, slotId, which))).toString('base64');
  } finally {
    wrapping.fill(0);
  }
}

/** The key that `wrapKey` wrapped; null when the secret or anything that it is bound to is another. */
export async function unwrapKey(
  stretched: Uint8Array,
  vaultId: string,
  slotId: string,
  which: WrappedKey,
  wrapped: string,
): Promise<Uint8Array | null> {
  const wrapping = wrappingKey(stretched, vaultId, which);
  try {
    const key = await openBytes(wrapping, Buffer.from(wrapped, 'base64'), wrapBinding(vaultId, slotId, which));
    return key?.byteLength === keyLength ? key : null;
  } finally {
    wrapping.fill(0);
  }
}

/** The master key and every key made from it, held until `zero`. */
export class KeyRing {
  readonly #held = new Map<Purpose | 'master', Uint8Array>();

  /** Takes the master key over: it is wiped together with the others. */
  constructor(master: Uint8Array, vaultId: string) {
    this.#held.set('master', master);
    for (const purpose of purposes) this.#held.set(purpose, derive(master, ascii(vaultId), `quash key ${purpose}`));
  }

  /** The key itself, not a copy: it must not outlive the ring. Throws once the ring is wiped. */
  key(purpose: Purpose | 'master'): Uint8Array {
    const key = this.#held.get(purpose);
    if (!key) throw new Error('the vault is closed');
    return key;
  }

  /** A copy for somebody who wipes it himself. */
  copy(purpose: Purpose): Uint8Array {
    return copySecret(this.key(purpose));
  }

  /** Wipes every key. */
  zero(): void {
    for (const key of this.#held.values()) key.fill(0);
    this.#held.clear();
  }
}
