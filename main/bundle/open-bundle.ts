import { signedBytes, unpackBundle, type BundleEntry, type BundleManifest } from '../../shared/bundle/contents';
import { openAge, withoutArmor, type AgeIdentity } from '../../shared/age/age-file';
import { readAgeHeader } from '../../shared/age/age-header';
import { passphraseIdentity } from '../../shared/age/scrypt-stanza';
import { checkEntries } from './check-entries';
import { largestBundle, largestBundleFile } from './limits';
import { readManifest } from './read-manifest';
import * as refusals from './refusals';
import { isSignedBy } from './signing';
import { stretch } from './stretch';
import { replayOf, standingOf, type Replay, type SignerStanding, type Trust } from './trust';
import { haveWebCrypto } from './web-crypto';
import { passphraseAsWords } from './words';

/** What opens a bundle: a key with its public half, or a passphrase in UTF-8, which the caller wipes. */
export type BundleKey =
  { readonly identity: AgeIdentity; readonly recipient: string } | { readonly passphrase: Uint8Array };

export interface OpenExpectation {
  readonly trust: Trust;
  /** The matter that it is to be of; absent: any. */
  readonly matter?: string;
}

/** A bundle of which every byte was checked. Whether it may be taken in, the signer's standing decides. */
export interface OpenedBundle {
  readonly manifest: BundleManifest;
  /** In the manifest's order. */
  readonly entries: readonly BundleEntry[];
  readonly signer: SignerStanding;
  readonly replay: Replay;
}

/**
 * Opens a bundle and checks all of it: the seal of every piece, the signature, each length and checksum, names, format,
 * whom it was sealed to. Throws AppError 'bad-input' (nothing of it may be used), 'not-allowed' (wrong key or
 * passphrase), 'file-too-large'.
 */
export async function openBundle(
  file: Uint8Array,
  key: BundleKey,
  { trust, matter }: OpenExpectation,
): Promise<OpenedBundle> {
  const plain = await unseal(file, key);
  const parts = unpackBundle(plain);
  if (!parts) throw refusals.noBundle();
  const manifest = readManifest(parts.manifestBytes);
  if (!isSignedBy(manifest.signer.publicKey, signedBytes(parts.manifestBytes), parts.signature)) {
    throw refusals.badSignature();
  }
  checkRecipients(manifest, key);
  const entries = parts.entries.map((bytes, i) => ({ name: manifest.entries[i]?.name ?? '', bytes }));
  checkEntries(manifest, entries);
  if (matter !== undefined && manifest.matter !== matter) throw refusals.otherMatter();
  return {
    manifest,
    entries,
    signer: standingOf(manifest.signer.publicKey, trust),
    replay: replayOf(manifest, trust),
  };
}

async function unseal(file: Uint8Array, key: BundleKey): Promise<Uint8Array> {
  if (file.byteLength > largestBundleFile) throw refusals.tooLarge(largestBundle);
  haveWebCrypto();
  const sealed = withoutArmor(file);
  const { sealedTo } = readAgeHeader(sealed);
  if ('passphrase' in key) {
    if (sealedTo !== 'passphrase') throw refusals.needsIdentity();
    const plain = await withPassphrase(sealed, key.passphrase);
    if (!plain) throw refusals.wrongPassphrase();
    return plain;
  }
  if (sealedTo === 'passphrase') throw refusals.needsPassphrase();
  const plain = await openAge(sealed, key.identity);
  if (!plain) throw refusals.notForUs();
  return plain;
}

async function withPassphrase(sealed: Uint8Array, typed: Uint8Array): Promise<Uint8Array | null> {
  const plain = await openAge(sealed, passphraseIdentity(typed, stretch));
  if (plain) return plain;
  const words = passphraseAsWords(typed);
  try {
    return words && (await openAge(sealed, passphraseIdentity(words, stretch)));
  } finally {
    words?.fill(0);
  }
}

/**
 * age does not say who sealed a file, and the signature alone does not say for whom: the signed list names the
 * recipients, so that nobody who opened a bundle can seal it anew to others as if it came from its signer.
 */
function checkRecipients({ recipients }: BundleManifest, key: BundleKey): void {
  const meant = 'passphrase' in key ? recipients.length === 0 : recipients.includes(key.recipient);
  if (!meant) throw refusals.passedOn();
}
