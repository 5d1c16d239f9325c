import { ascii } from '../vault/bytes';
import { bundleLimits, bundleMagic, signatureLength, type BundleManifest } from './contents';

/*
 * The head of a container: the manifest and its signature, before any entry. It tells whose a bundle is and of when, and
 * how large the whole has to be, so that a folder full of bundles can be looked through without reading them all.
 */

const start = bundleMagic.length + 4;

/** How many bytes the head has, as far as the bytes given tell; no more than they are when they are no container. */
export function headLength(bytes: Uint8Array): number {
  if (bytes.byteLength < start) return start;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bundleMagic.length);
  if (!isContainer(bytes) || length > bundleLimits.manifestBytes) return start;
  return start + length + signatureLength;
}

const isContainer = (bytes: Uint8Array): boolean => ascii(bundleMagic).every((byte, i) => byte === bytes[i]);

/** The manifest's bytes and the signature over them, neither proved yet; null: there is no whole head. */
export function readHead(bytes: Uint8Array): { manifestBytes: Uint8Array; signature: Uint8Array } | null {
  const end = headLength(bytes);
  if (end === start || bytes.byteLength < end) return null;
  const signatureAt = end - signatureLength;
  return { manifestBytes: bytes.subarray(start, signatureAt), signature: bytes.subarray(signatureAt, end) };
}

/** How long the container is by what its manifest says. */
export const lengthBy = ({ entries }: BundleManifest, manifestBytes: number): number =>
  entries.reduce((sum, { bytes }) => sum + 8 + bytes, start + manifestBytes + signatureLength);
