import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Stanza, type Identity, type Recipient } from 'age-encryption';
import { highestWorkFactor } from './age-header';

/*
 * age's stanza for a passphrase, with the stretching handed in: the library's own is JavaScript that blocks the thread
 * for seconds, the system's is not. https://age-encryption.org/v1 “scrypt recipient stanza”.
 */

/** scrypt with r = 8, p = 1 and N = 2^`workFactor`, 32 bytes. */
export type Stretch = (passphrase: Uint8Array, salt: Uint8Array, workFactor: number) => Promise<Uint8Array>;

/** What age itself takes. */
export const usualWorkFactor = 18;
const saltLength = 16;
const label = new TextEncoder().encode('age-encryption.org/v1/scrypt');
/** The key is used once, so the nonce may be zero: so says the format. */
const nonce = new Uint8Array(12);

const labelled = (salt: Uint8Array): Uint8Array => {
  const both = new Uint8Array(label.length + salt.length);
  both.set(label);
  both.set(salt, label.length);
  return both;
};

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');

function fromBase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]+$/.test(text)) return null;
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

/** Wraps the key of a file under a passphrase. `salt`: 16 random bytes. */
export function passphraseRecipient(passphrase: Uint8Array, salt: Uint8Array, stretch: Stretch): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const key = await stretch(passphrase, labelled(salt), usualWorkFactor);
      const body = chacha20poly1305(key, nonce).encrypt(fileKey);
      key.fill(0);
      return [new Stanza(['scrypt', toBase64(salt), String(usualWorkFactor)], body)];
    },
  };
}

/** Unwraps the key of a file by a passphrase. */
export function passphraseIdentity(passphrase: Uint8Array, stretch: Stretch): Identity {
  return {
    unwrapFileKey: async ([stanza, more]) => {
      if (stanza === undefined || more !== undefined || stanza.args.length !== 3) return null;
      const [type, saltText = '', factor = ''] = stanza.args;
      const salt = fromBase64(saltText);
      const workFactor = Number(factor);
      if (type !== 'scrypt' || salt?.length !== saltLength || !(workFactor >= 1 && workFactor <= highestWorkFactor))
        return null;
      const key = await stretch(passphrase, labelled(salt), workFactor);
      try {
        return chacha20poly1305(key, nonce).decrypt(stanza.body);
      } catch {
        return null;
      } finally {
        key.fill(0);
      }
    },
  };
}
