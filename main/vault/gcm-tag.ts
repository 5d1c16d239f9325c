import { createCipheriv, timingSafeEqual } from 'node:crypto';
import { tagLength } from '../../shared/vault/frame';

/*
 * Whether the tag of an AES-256-GCM seal is right, without opening it. Opening would leave the content in memory that
 * Node gives back unwiped. A tag is E(J0) ^ GHASH(A, C, lengths); the same bytes given as A alone make all of it but
 * the block of lengths, which enters the sum as one product with H = E(0).
 */

/** True when somebody with the key sealed exactly this, bound to exactly that. */
export function tagHolds(
  key: Uint8Array,
  iv: Uint8Array,
  binding: Uint8Array,
  ciphertext: Uint8Array,
  tag: Uint8Array,
): boolean {
  const mac = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  for (const part of [binding, padding(binding), ciphertext, padding(ciphertext)]) mac.setAAD(part);
  mac.final();
  const wanted = mac.getAuthTag();
  const given = lengthBlock(padded(binding) + padded(ciphertext), 0);
  const right = lengthBlock(binding.byteLength, ciphertext.byteLength);
  addProduct(
    wanted,
    right.map((word, i) => word ^ (given[i] ?? 0)),
    hashKey(key),
  );
  return timingSafeEqual(wanted, tag);
}

const block = 16;
const padded = ({ byteLength }: Uint8Array): number => Math.ceil(byteLength / block) * block;
const padding = (bytes: Uint8Array): Uint8Array => new Uint8Array(padded(bytes) - bytes.byteLength);

/** Two lengths in bits, each 64 bits, as four words, the highest first. */
function lengthBlock(bindingBytes: number, cipherBytes: number): Uint32Array {
  const high = (bytes: number): number => Math.floor(bytes / 2 ** 29);
  return Uint32Array.of(high(bindingBytes), bindingBytes * 8, high(cipherBytes), cipherBytes * 8);
}

/** E(0), as four words. */
function hashKey(key: Uint8Array): Uint32Array {
  const encrypted = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(new Uint8Array(block));
  const words = Uint32Array.from({ length: 4 }, (_, i) => encrypted.readUInt32BE(i * 4));
  encrypted.fill(0);
  return words;
}

/** Adds x·h in GCM's field of 2^128 elements to the tag. The highest bit of a word is the lowest power. */
function addProduct(tag: Buffer, x: Uint32Array, h: Uint32Array): void {
  let [v0 = 0, v1 = 0, v2 = 0, v3 = 0] = h;
  h.fill(0);
  const sum = [0, 0, 0, 0] as [number, number, number, number];
  for (let bit = 0; bit < 128; bit += 1) {
    if (((x[bit >> 5] ?? 0) >>> (31 - (bit & 31))) & 1) {
      sum[0] ^= v0;
      sum[1] ^= v1;
      sum[2] ^= v2;
      sum[3] ^= v3;
    }
    const carry = v3 & 1;
    v3 = (v3 >>> 1) | (v2 << 31);
    v2 = (v2 >>> 1) | (v1 << 31);
    v1 = (v1 >>> 1) | (v0 << 31);
    v0 = (v0 >>> 1) ^ (carry ? 0xe1000000 : 0);
  }
  sum.forEach((word, i) => tag.writeUInt32BE((tag.readUInt32BE(i * 4) ^ word) >>> 0, i * 4));
}
