import { createHash, randomUUID } from 'node:crypto';
import { sealAge } from '../../../shared/age/age-file';
import { entryNames, packBundle, signedBytes, type BundleManifest } from '../../../shared/bundle/contents';
import { canonicalJson, OPERATION_SCHEMA } from '../../../shared/schema/operation';
import { deviceKeysOf, newDeviceSecret, type DeviceKeys } from '../../../main/bundle/device-keys';

/* Bundles made by hand, past everything that would refuse to make them. */

/** Who is in the play: `ada` is known here, `eve` is revoked, nobody knows `kim`; `seen` was taken in before. */
export interface Cast {
  readonly me: string;
  readonly ada: DeviceKeys;
  readonly eve: DeviceKeys;
  readonly kim: DeviceKeys;
  readonly matter: string;
  readonly seen: BundleManifest;
  /** How long the entry of a bundle is. */
  readonly operationsBytes: number;
}

export const newKeys = (): Promise<DeviceKeys> => deviceKeysOf(newDeviceSecret());
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Loose = Record<string, unknown>;
export interface Making {
  readonly from?: DeviceKeys;
  readonly to?: readonly string[];
  readonly entries?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly change?: (manifest: Loose) => void;
  /** The manifest's text, after everything else. */
  readonly text?: (text: string) => string;
  readonly signature?: Uint8Array;
  /** The container's bytes, before they are sealed. */
  readonly bytes?: (plain: Uint8Array) => Uint8Array;
}

/** What a bundle holds unless a case says otherwise: several pieces of 64 KiB. */
export const operations = utf8(`${JSON.stringify({ text: 'entry' })}\n`.repeat(12_000));

/** A container as the making says, unsealed. */
export function containerOf(cast: Cast, making: Making = {}): Uint8Array {
  const { from = cast.ada, to = [cast.me], change, text, signature } = making;
  const entries = making.entries ?? [{ name: entryNames.operations, bytes: operations }];
  const first = entries.find(({ name }) => name === entryNames.operations)?.bytes ?? new Uint8Array(0);
  const manifest: Loose = {
    format: 1,
    kind: 'matter',
    id: randomUUID(),
    createdAt: '2026-12-01T09:00:00.000Z',
    matter: cast.matter,
    title: 'Doe v. Unknown',
    signer: { device: randomUUID(), name: 'Ada Byrne', publicKey: from.signingKey },
    recipients: [...to],
    operations: { count: 12_000, sha256: sha256(first), heads: [] },
    schema: OPERATION_SCHEMA,
    drawer: { included: false, recipients: [] },
    entries: entries.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength, sha256: sha256(bytes) })),
  };
  change?.(manifest);
  const written = canonicalJson(manifest);
  const manifestBytes = utf8(text ? text(written) : written);
  const plain = packBundle({
    manifestBytes,
    signature: signature ?? from.sign(signedBytes(manifestBytes)),
    entries: entries.map(({ bytes }) => bytes),
  });
  return making.bytes ? making.bytes(plain) : plain;
}

/** The same, sealed to this device. */
export const fileOf = (cast: Cast, making: Making = {}): Promise<Uint8Array> =>
  sealAge(containerOf(cast, making), making.to ?? [cast.me]);
