import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { secretBytes } from '../vault/secret-bytes';

/** Ed25519 (RFC 8032), with keys as their 32 bytes. */

const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicHead = Buffer.from('302a300506032b6570032100', 'hex');

const privateKey = (seed: Uint8Array) => {
  const der = secretBytes(privateHead.byteLength + seed.byteLength);
  der.set(privateHead);
  der.set(seed, privateHead.byteLength);
  try {
    return createPrivateKey({ key: Buffer.from(der.buffer), format: 'der', type: 'pkcs8' });
  } finally {
    der.fill(0);
  }
};

/** The public key of a seed, in base64. */
export function publicSigningKey(seed: Uint8Array): string {
  const spki = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' });
  return spki.subarray(publicHead.length).toString('base64');
}

/** 64 bytes. */
export const signWith = (seed: Uint8Array, bytes: Uint8Array): Uint8Array =>
  Uint8Array.from(sign(null, bytes, privateKey(seed)));

/** True when the holder of a public key (base64) signed exactly these bytes. */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== 32 || signature.byteLength !== 64) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([publicHead, raw]), format: 'der', type: 'spki' });
    return verify(null, bytes, key, signature);
  } catch {
    return false; // A point that is on no curve is nobody's key.
  }
}
