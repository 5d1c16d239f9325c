import { readHead, headLength, lengthBy } from '../../shared/bundle/head';
import { signedBytes, type BundleManifest } from '../../shared/bundle/contents';
import { openAgeStart, sealedLength } from '../../shared/age/age-start';
import { readManifest } from './read-manifest';
import * as refusals from './refusals';
import { isSignedBy } from './signing';
import { haveWebCrypto } from './web-crypto';

export interface Peek {
  /** As signed; who signed it is not yet believed. */
  readonly manifest: BundleManifest;
  /** How many bytes the file has when it is whole. */
  readonly wholeBytes: number;
}

export interface PeekOptions {
  /** The bytes of the file from `at` on; none: it ends there. */
  readonly read: (at: number) => Promise<Uint8Array>;
  readonly fileKey: Uint8Array;
  /** Length of the file's own head, before the sealed content. */
  readonly head: number;
  /** The public key that it was opened by. */
  readonly recipient: string;
}

/**
 * What a bundle's signed list of contents says, without reading the bundle: for a list. Nothing of it is taken in on this
 * word; `openBundle` checks every byte. Throws AppError('bad-input').
 */
export async function peekBundle({ read, fileKey, head, recipient }: PeekOptions): Promise<Peek> {
  haveWebCrypto();
  const plain = await openAgeStart({ read, fileKey, wanted: headLength });
  const parts = readHead(plain);
  if (!parts) throw refusals.noBundle();
  const manifest = readManifest(parts.manifestBytes);
  if (!isSignedBy(manifest.signer.publicKey, signedBytes(parts.manifestBytes), parts.signature)) {
    throw refusals.badSignature();
  }
  if (!manifest.recipients.includes(recipient)) throw refusals.passedOn();
  return { manifest, wholeBytes: sealedLength(head, lengthBy(manifest, parts.manifestBytes.byteLength)) };
}
