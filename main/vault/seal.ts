import { createCipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual, webcrypto } from 'node:crypto';
import { ascii, concatBytes } from '../../shared/vault/bytes';
import { frameBinding, ivLength, omitContent, tagLength, type Frame } from '../../shared/vault/frame';
import { tagHolds } from './gcm-tag';

/** AES-256-GCM in main: small files, wrapped keys, and the seals of frames. */

/** iv, ciphertext and tag in one. `binding` is what the seal is tied to besides the key. */
export function sealBytes(key: Uint8Array, plain: Uint8Array, binding: Uint8Array): Uint8Array {
  const iv = randomBytes(ivLength);
  const seal = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  seal.setAAD(binding);
  return concatBytes([iv, seal.update(plain), seal.final(), seal.getAuthTag()]);
}

/**
 * What `sealBytes` sealed, in memory that the caller wipes; null when key, binding or bytes are others. WebCrypto opens
 * it, because Node's own decipher leaves a copy of what it opened in memory that nobody can wipe.
 */
export async function openBytes(key: Uint8Array, sealed: Uint8Array, binding: Uint8Array): Promise<Uint8Array | null> {
  if (!sealHolds(key, sealed, binding)) return null;
  const { subtle } = webcrypto;
  const imported = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const how = { name: 'AES-GCM', iv: sealed.subarray(0, ivLength), additionalData: binding, tagLength: tagLength * 8 };
  return new Uint8Array(await subtle.decrypt(how, imported, sealed.subarray(ivLength)));
}

/** True when `openBytes` would open it; nothing is opened. */
export function sealHolds(key: Uint8Array, sealed: Uint8Array, binding: Uint8Array): boolean {
  const end = sealed.byteLength - tagLength;
  if (end < ivLength) return false;
  return tagHolds(key, sealed.subarray(0, ivLength), binding, sealed.subarray(ivLength, end), sealed.subarray(end));
}

/** Tells whether a frame is what somebody with the journal key put at its place. */
export type FrameJudge = (frame: Frame) => boolean;

/**
 * The judge of a vault's frames: an operation's seal must hold; a frame whose content was taken out must carry the
 * proof that somebody with the key did that. Nothing is opened.
 */
export function frameJudge(journalKey: Uint8Array, vaultId: string): FrameJudge {
  return (frame) =>
    frame.kind === 'operation'
      ? tagHolds(journalKey, frame.iv, frameBinding(vaultId, frame), frame.ciphertext, frame.tag)
      : timingSafeEqual(frame.iv, omissionProof(journalKey, vaultId, frame));
}

/** Takes the content out of a frame, provably: where the iv was lies a keyed fingerprint of the frame's place. */
export function withoutContent(journalKey: Uint8Array, vaultId: string, frame: Frame): Uint8Array {
  return omitContent({ ...frame, iv: omissionProof(journalKey, vaultId, frame) });
}

function omissionProof(journalKey: Uint8Array, vaultId: string, frame: Frame): Uint8Array {
  const key = new Uint8Array(hkdfSync('sha256', journalKey, new Uint8Array(0), 'quash omitted frames', 32));
  const place = concatBytes([ascii('quash|omitted|1|'), frameBinding(vaultId, frame), frame.tag]);
  const proof = createHmac('sha256', key).update(place).digest().subarray(0, ivLength);
  key.fill(0);
  return proof;
}
