import { describe, expect, it } from 'vitest';
import {
  bundleLimits,
  bundleManifestSchema,
  entryNameSchema,
  manifestText,
  packBundle,
  signedBytes,
  unpackBundle,
  type BundleManifest,
} from '../../../../shared/bundle/contents';

const uuid = '7d2c1a0e-0000-4000-8000-00000000abcd';
const sha256 = 'a'.repeat(64);
const manifest: BundleManifest = {
  format: 1,
  kind: 'matter',
  id: uuid,
  createdAt: '2026-12-01T10:00:00.000Z',
  matter: uuid,
  title: 'In re Süß',
  signer: { device: uuid, name: 'Ana', publicKey: `${'A'.repeat(43)}=` },
  recipients: [],
  operations: { count: 1, sha256, heads: [sha256] },
  schema: 1,
  drawer: { included: false, recipients: [] },
  entries: [
    { name: 'operations.jsonl', bytes: 3, sha256 },
    { name: `blob/${sha256}`, bytes: 0, sha256 },
  ],
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const parts = {
  manifestBytes: bytesOf(manifestText(manifest)),
  signature: new Uint8Array(64).fill(7),
  entries: [bytesOf('{}\n'), new Uint8Array()],
};

describe('the container', () => {
  it('comes apart as it was put together', () => {
    const found = unpackBundle(packBundle(parts));
    expect(found).toEqual(parts);
    expect(bundleManifestSchema.parse(JSON.parse(new TextDecoder().decode(found?.manifestBytes)))).toEqual(manifest);
    expect(new TextDecoder().decode(signedBytes(parts.manifestBytes)).startsWith('quash|bundle|1|{')).toBe(true);
  });

  it('is none when it is cut short anywhere, goes on behind its end, or lies about a length', () => {
    const whole = packBundle(parts);
    // After an entry ends a shorter container may end, too: the manifest, which names every entry, says that it is not.
    const ends = new Set([whole.byteLength - 8, whole.byteLength - 8 - 3 - 8]);
    for (let at = 0; at < whole.byteLength; at += 1) {
      if (!ends.has(at)) expect(unpackBundle(whole.subarray(0, at)), `${at}`).toBeNull();
    }
    expect(unpackBundle(new Uint8Array([...whole, 0]))).toBeNull();
    const lying = whole.slice();
    lying.fill(0xff, lying.byteLength - 8);
    expect(unpackBundle(lying)).toBeNull();
    const long = whole.slice();
    long.fill(0xff, 7, 11);
    expect(unpackBundle(long)).toBeNull();
    expect(unpackBundle(bytesOf('PK\u0003\u0004'))).toBeNull();
  });
});

describe('the manifest', () => {
  it('knows no key that is not ours, no name that is a path, and no entry twice', () => {
    const refused: unknown[] = [
      { ...manifest, format: 2 },
      { ...manifest, extra: true },
      { ...manifest, entries: [manifest.entries[0], manifest.entries[0]] },
      { ...manifest, operations: { ...manifest.operations, count: bundleLimits.operations + 1 } },
      JSON.parse(manifestText(manifest).replace('"format":1', '"format":1,"__proto__":{"x":1}')),
    ];
    for (const one of refused) expect(bundleManifestSchema.safeParse(one).success).toBe(false);
    for (const name of [
      '../x',
      '/etc/x',
      'blob/../x',
      'blob/',
      'C:\\x',
      'operations.jsonl\0',
      'operationsxjsonl',
      `blob/${sha256}/x`,
    ]) {
      expect(entryNameSchema.safeParse(name).success, name).toBe(false);
    }
    expect(entryNameSchema.safeParse(`template/${uuid}`).success).toBe(true);
  });
});
