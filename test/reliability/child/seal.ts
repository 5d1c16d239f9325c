import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { ascii, concatBytes } from '../../../shared/vault/bytes';
import { encodeFrame, frameBinding, tagLength, type Frame, type FramePlace } from '../../../shared/vault/frame';

/** Seals and opens as the page does, with the same shapes and bindings, by Node's own cipher. */

/** The frame of an operation at its place, and its tag. */
export function sealFrame(key: Uint8Array, vaultId: string, place: FramePlace, content: Uint8Array) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(frameBinding(vaultId, place));
  const ciphertext = concatBytes([cipher.update(content), cipher.final()]);
  const tag = Uint8Array.from(cipher.getAuthTag());
  return { frame: encodeFrame(place, iv, concatBytes([ciphertext, tag])), tag };
}

/** The content of a frame; throws when the seal does not open. */
export function openFrame(key: Uint8Array, vaultId: string, frame: Frame): Uint8Array {
  const cipher = createDecipheriv('aes-256-gcm', key, frame.iv)
    .setAAD(frameBinding(vaultId, frame))
    .setAuthTag(frame.tag);
  return concatBytes([cipher.update(frame.ciphertext), cipher.final()]);
}

/** The fingerprint of a matter's id, under which its frames are found. */
export const scopeOf = (key: Uint8Array, matter: string): Uint8Array =>
  Uint8Array.from(createHmac('sha256', key).update(matter).digest()).subarray(0, 16);

/** The name a file has on the disk: nobody without the key can tell whether a known file is among them. */
export const fileName = (key: Uint8Array, content: Uint8Array): string =>
  createHmac('sha256', key).update(createHash('sha256').update(content).digest()).digest('hex');

/** Key, iv, ciphertext and tag in one. */
function seal(key: Uint8Array, binding: string, content: Uint8Array): Uint8Array {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(ascii(binding));
  return concatBytes([iv, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

function unseal(key: Uint8Array, binding: string, sealed: Uint8Array): Uint8Array {
  const at = sealed.byteLength - tagLength;
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    .setAAD(ascii(binding))
    .setAuthTag(sealed.subarray(at));
  return concatBytes([cipher.update(sealed.subarray(12, at)), cipher.final()]);
}

const wrappedKey = 12 + 32 + tagLength;

/** A sealed file: a key of its own under the key of files, then the content under that. */
export function sealFile(key: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  const own = randomBytes(32);
  return concatBytes([
    ascii('QB1\n'),
    seal(key, `quash|blobkey|${name}`, own),
    seal(own, `quash|blob|${name}`, content),
  ]);
}

/** The content of a sealed file; throws when it does not open. */
export function openFile(key: Uint8Array, name: string, sealed: Uint8Array): Uint8Array {
  const own = unseal(key, `quash|blobkey|${name}`, sealed.subarray(4, 4 + wrappedKey));
  return unseal(own, `quash|blob|${name}`, sealed.subarray(4 + wrappedKey));
}
