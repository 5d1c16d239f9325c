import { randomFillSync } from 'node:crypto';

/*
 * Memory for secrets. The engine keeps the bytes of a small array inside its own heap and moves them about, so that
 * wiping the array leaves copies behind. An array over a buffer of its own stays where it is.
 */

/** Zeros, in memory that `fill(0)` really wipes. */
export const secretBytes = (length: number): Uint8Array => new Uint8Array(new ArrayBuffer(length));

/** A copy of a secret in such memory. */
export function copySecret(secret: ArrayLike<number>): Uint8Array {
  const copy = secretBytes(secret.length);
  copy.set(secret);
  return copy;
}

/** Random bytes in such memory. */
export const randomSecret = (length: number): Uint8Array => randomFillSync(secretBytes(length));
