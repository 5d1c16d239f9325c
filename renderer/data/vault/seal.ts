import { concatBytes, toHex } from '../../../shared/vault/bytes';
import { ENVELOPE_VERSION, envelopeBinding, type Envelope } from '../../../shared/vault/envelope';
import { encodeFrame, frameBinding, ivLength, scopeLength, type Frame } from '../../../shared/vault/frame';
import type { FramePlace } from '../../../shared/vault/frame';

/*
 * Sealing and opening, by WebCrypto. Never call any of it inside a Dexie transaction: waiting for something that is
 * not Dexie ends the transaction in some engines.
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const aes = 'AES-GCM';

/** Random bytes for one seal; with a random iv, 2³² seals a key are safe. */
export function newIv(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(ivLength));
}

export function importKey(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), aes, false, ['encrypt', 'decrypt']);
}

export function importMacKey(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** AES-256-GCM: ciphertext and tag. */
export async function encrypt(
  key: CryptoKey,
  iv: Uint8Array,
  binding: Uint8Array,
  plain: Uint8Array,
): Promise<Uint8Array> {
  const params = { name: aes, iv: iv as BufferSource, additionalData: binding as BufferSource };
  return new Uint8Array(await crypto.subtle.encrypt(params, key, plain as BufferSource));
}

/** Throws (OperationError) when the bytes were changed, or belong somewhere else. */
export async function decrypt(
  key: CryptoKey,
  iv: Uint8Array,
  binding: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array> {
  const params = { name: aes, iv: iv as BufferSource, additionalData: binding as BufferSource };
  return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed as BufferSource));
}

/** A row, sealed for its table, its id and its revision. */
export function sealRow(key: CryptoKey, table: string, row: { readonly id: string }, rev: number): Promise<Envelope> {
  return sealBytes(key, { table, id: row.id, rev }, encoder.encode(JSON.stringify(row)));
}

/** The row inside; throws when the envelope was changed or moved. */
export async function openRow(key: CryptoKey, table: string, envelope: Envelope): Promise<unknown> {
  return JSON.parse(decoder.decode(await openBytes(key, table, envelope)));
}

/** What lies where a row could, sealed as a row is. */
export async function sealBytes(
  key: CryptoKey,
  { table, id, rev }: { readonly table: string; readonly id: string; readonly rev: number },
  plain: Uint8Array,
): Promise<Envelope> {
  const iv = newIv();
  return { id, v: ENVELOPE_VERSION, rev, iv, ct: await encrypt(key, iv, envelopeBinding(table, id, rev), plain) };
}

/** The bytes inside; throws when the envelope was changed or moved. */
export function openBytes(key: CryptoKey, table: string, { id, rev, iv, ct }: Envelope): Promise<Uint8Array> {
  return decrypt(key, iv, envelopeBinding(table, id, rev), ct);
}

/** A value as one frame of the journal, in its place. */
export async function sealFrame(
  key: CryptoKey,
  vaultId: string,
  place: FramePlace,
  value: unknown,
): Promise<Uint8Array> {
  const iv = newIv();
  const plain = encoder.encode(JSON.stringify(value));
  return encodeFrame(place, iv, await encrypt(key, iv, frameBinding(vaultId, place), plain));
}

/** What a frame holds; null when its content was taken out for good. */
export async function openFrame(key: CryptoKey, vaultId: string, frame: Frame): Promise<unknown> {
  if (frame.kind === 'omitted') return null;
  const sealed = concatBytes([frame.ciphertext, frame.tag]);
  return JSON.parse(decoder.decode(await decrypt(key, frame.iv, frameBinding(vaultId, frame), sealed)));
}

/** Which matter a frame belongs to, for whoever has no key: a keyed fingerprint of its id. */
export async function scopeOf(key: CryptoKey, name: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(name))).slice(0, scopeLength);
}

/** The name of a stored file: nobody who has the same file can tell that it is here. */
export async function blobNameOf(key: CryptoKey, sha256: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(sha256))));
}
