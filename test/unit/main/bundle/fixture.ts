import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createHash, randomUUID } from 'node:crypto';
import { entryNames, type BundleContents, type BundleEntry } from '../../../../shared/bundle/contents';
import { OPERATION_SCHEMA } from '../../../../shared/schema/operation';
import { deviceKeysOf, newDeviceSecret, type DeviceKeys } from '../../../../main/bundle/device-keys';
import { sealBundle, type BundleSigner, type SealOptions } from '../../../../main/bundle/seal-bundle';

/** Two devices and a bundle between them. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const newDevice = (): Promise<DeviceKeys> => deviceKeysOf(newDeviceSecret());

export const signerOf = ({ signingKey, sign }: DeviceKeys, name = 'Ada Byrne'): BundleSigner => ({
  device: '0b6c1f8e-3d8b-4b5e-9d43-0e0d5b8c9a11',
  name,
  signingKey,
  sign,
});

export const matterId = '7d1c0a52-5f5e-4a5f-8a29-0d6f2f0f3c11';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ at: i, text: `entry ${i} “é”` })}\n`).join('');

/** Contents of a matter; `more`: entries besides its operations. */
export function matterContents({
  operations = utf8(lines(40)),
  count = 40,
  more = [],
}: { operations?: Uint8Array; count?: number; more?: readonly BundleEntry[] } = {}): BundleContents {
  return {
    kind: 'matter',
    matter: matterId,
    title: 'Doe v. Unknown Requester',
    operations: { count, sha256: sha256(operations), heads: ['a'.repeat(64)] },
    schema: OPERATION_SCHEMA,
    entries: [{ name: entryNames.operations, bytes: operations }, ...more],
  };
}

/** A file by `from` for `to`. */
export const sealFrom = (
  from: DeviceKeys,
  to: SealOptions['to'],
  contents: BundleContents = matterContents(),
  options: Partial<SealOptions> = {},
) =>
  sealBundle(contents, {
    signer: signerOf(from),
    to,
    id: randomUUID(),
    createdAt: '2026-12-01T09:00:00.000Z',
    drawerRecipients: [],
    ...options,
  });

/** A device that opens with an identity as age writes it. */
export async function deviceWithIdentity(): Promise<{ identity: string; keys: DeviceKeys }> {
  const identity = await generateX25519Identity();
  return { identity, keys: { ...(await newDevice()), recipient: await identityToRecipient(identity) } };
}
