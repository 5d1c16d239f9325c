import { createHash, randomBytes } from 'node:crypto';
import {
  BUNDLE_FORMAT,
  bundleManifestSchema,
  manifestText,
  packBundle,
  signedBytes,
  type BundleContents,
  type BundleManifest,
} from '../../shared/bundle/contents';
import { sealAge } from '../../shared/age/age-file';
import { passphraseRecipient } from '../../shared/age/scrypt-stanza';
import { checkEntries } from './check-entries';
import { largestBundle } from './limits';
import { badManifest, tooLarge } from './refusals';
import { stretch } from './stretch';
import { haveWebCrypto } from './web-crypto';

/** Who signs. */
export interface BundleSigner {
  readonly device: string;
  readonly name: string;
  /** Base64. */
  readonly signingKey: string;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

export interface SealOptions {
  readonly signer: BundleSigner;
  /** Public keys of age, or a passphrase in UTF-8, which the caller wipes. */
  readonly to: { readonly recipients: readonly string[] } | { readonly passphrase: Uint8Array };
  /** Of this bundle: a UUID. */
  readonly id: string;
  /** UTC. */
  readonly createdAt: string;
  /** To whom the entry `drawer.age` is sealed; empty when there is none. */
  readonly drawerRecipients: readonly string[];
}

/** Signs contents and seals them. Throws AppError('bad-input') when they are nothing that `openBundle` would take. */
export async function sealBundle(
  contents: BundleContents,
  options: SealOptions,
): Promise<{ bytes: Uint8Array; manifest: BundleManifest }> {
  haveWebCrypto();
  const manifest = manifestOf(contents, options);
  checkEntries(manifest, contents.entries);
  const manifestBytes = new TextEncoder().encode(manifestText(manifest));
  const signature = options.signer.sign(signedBytes(manifestBytes));
  const plain = packBundle({ manifestBytes, signature, entries: contents.entries.map(({ bytes }) => bytes) });
  if (plain.byteLength > largestBundle) throw tooLarge(largestBundle);
  try {
    return { bytes: await sealAge(plain, recipientsOf(options)), manifest };
  } finally {
    plain.fill(0);
  }
}

const recipientsOf = ({ to }: SealOptions) =>
  'passphrase' in to ? passphraseRecipient(to.passphrase, Uint8Array.from(randomBytes(16)), stretch) : to.recipients;

function manifestOf(
  contents: BundleContents,
  { signer, to, id, createdAt, drawerRecipients }: SealOptions,
): BundleManifest {
  const { kind, matter, title, operations, schema, entries } = contents;
  const parsed = bundleManifestSchema.safeParse({
    format: BUNDLE_FORMAT,
    kind,
    id,
    createdAt,
    matter,
    title,
    signer: { device: signer.device, name: signer.name, publicKey: signer.signingKey },
    recipients: 'passphrase' in to ? [] : [...new Set(to.recipients)],
    operations,
    schema,
    drawer: { included: drawerRecipients.length > 0, recipients: [...new Set(drawerRecipients)] },
    entries: entries.map(({ name, bytes }) => ({
      name,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  } satisfies Record<keyof BundleManifest, unknown>);
  if (parsed.success) return parsed.data;
  throw badManifest(
    parsed.error.issues
      .map(({ path }) => path.join('.'))
      .slice(0, 5)
      .join(', '),
  );
}
