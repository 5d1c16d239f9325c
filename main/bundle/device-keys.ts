import { webcrypto } from 'node:crypto';
import { recipientOf } from '../../shared/age/age-file';
import { randomSecret, secretBytes } from '../vault/secret-bytes';
import { publicSigningKey, signWith } from './signing';
import { haveWebCrypto } from './web-crypto';

/*
 * The two keys of a device, 32 bytes each, one behind the other: X25519, to which colleagues seal, and the seed of
 * Ed25519, by which it signs. They are opened for one piece of work and wiped after it.
 */
export const deviceSecretLength = 64;

type AgeKey = webcrypto.CryptoKey;

/** Who this device is, ready for work. */
export interface DeviceKeys {
  /** Opens what was sealed to this device; can't be read out. */
  readonly identity: AgeKey;
  /** The public key that colleagues seal to. */
  readonly recipient: string;
  /** The public key that they check signatures by; base64. */
  readonly signingKey: string;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

const x25519Head = Uint8Array.from(Buffer.from('302e020100300506032b656e04220420', 'hex'));

/** New keys, in memory of their own; the caller wipes them. */
export const newDeviceSecret = (): Uint8Array => randomSecret(deviceSecretLength);

/** An age identity from its 32 bytes. */
export async function ageIdentity(secret: Uint8Array): Promise<AgeKey> {
  haveWebCrypto();
  const der = secretBytes(x25519Head.byteLength + secret.byteLength);
  der.set(x25519Head);
  der.set(secret, x25519Head.byteLength);
  try {
    return await webcrypto.subtle.importKey('pkcs8', der, { name: 'X25519' }, false, ['deriveBits']);
  } finally {
    der.fill(0);
  }
}

/** The keys of a device from their bytes, which must stay until the work is done. */
export async function deviceKeysOf(secret: Uint8Array): Promise<DeviceKeys> {
  const seed = secret.subarray(32);
  const identity = await ageIdentity(secret.subarray(0, 32));
  return {
    identity,
    recipient: await recipientOf(identity),
    signingKey: publicSigningKey(seed),
    sign: (bytes) => signWith(seed, bytes),
  };
}
