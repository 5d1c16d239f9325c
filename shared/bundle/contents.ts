import { z } from 'zod';
import { canonicalJson, instantSchema, sha256Schema, uuidSchema } from '../schema/operation';
import { ascii, concatBytes } from '../vault/bytes';

/*
 * What lies inside a .quash file once age has opened it. Numbers are big-endian.
 *
 *   7 bytes     "QUASH1\n"
 *   u32         length of the manifest
 *   …           the manifest: canonical JSON in UTF-8
 *   64 bytes    Ed25519 signature over "quash|bundle|1|" and the manifest's bytes
 *   then each entry, in the manifest's order: u64 length, and its bytes
 *
 * The manifest names every entry with its length and SHA-256, so that the one signature covers all of it. There are no
 * names in the container itself, no compression and no offsets: nothing to overlap, to unfold or to climb out of.
 */
export const BUNDLE_FORMAT = 1;
export const bundleMagic = 'QUASH1\n';
export const signatureLength = 64;
/** What is put before the manifest's bytes before they are signed. */
export const signedPrefix = `quash|bundle|${BUNDLE_FORMAT}|`;

/** More than any matter holds: a file beyond these is refused before it is read on. */
export const bundleLimits = {
  manifestBytes: 4 * 1024 * 1024,
  entries: 20_000,
  entryBytes: 512 * 1024 * 1024,
  bytes: 1024 * 1024 * 1024,
  /** Operations of one matter. */
  operations: 100_000,
} as const;

/** Names of the entries that are no blob and no template. */
export const entryNames = {
  /** A matter's operations, one a line, as the journal holds them. */
  operations: 'operations.jsonl',
  /** A matter file, as the command line reads and writes it: a matter without its history. */
  matter: 'matter.json',
  /** The people that the operations name: id and how they sign. */
  people: 'people.json',
  precedents: 'precedents.json',
  templates: 'templates.json',
  /** The protected facts: an age file of its own, to its own recipients. */
  drawer: 'drawer.age',
} as const;

const fixedNames = Object.values(entryNames).map((name) => name.replace('.', '[.]'));
const uuidPattern = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** One of the fixed names, `blob/<sha256>` or `template/<uuid>`: never a path of the sender's making. */
export const entryNameSchema = z
  .string()
  .regex(
    new RegExp(`^(?:${fixedNames.join('|')}|blob/[0-9a-f]{64}|template/${uuidPattern})$`),
    'is no entry of a bundle',
  );

const publicKeySchema = z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'must be an Ed25519 public key (32 bytes in base64)');
const recipientSchema = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'must be an age public key');

export const bundleManifestSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  kind: z.enum(['matter', 'precedents', 'templates']),
  /** Of this bundle; a second sealing of the same matter has another. */
  id: uuidSchema,
  createdAt: instantSchema,
  /** The matter it holds; null for packs. */
  matter: uuidSchema.nullable(),
  /** Shown before the import; it lies inside the encryption. */
  title: z.string().max(1_000).nullable(),
  signer: z.strictObject({ device: uuidSchema, name: z.string().min(1).max(200), publicKey: publicKeySchema }),
  /** Public keys it is sealed to; empty: sealed by a passphrase. */
  recipients: z.array(recipientSchema).max(100),
  /** SHA-256 of the entry `operations.jsonl`; of nothing in a pack. */
  operations: z.strictObject({
    count: z.number().int().nonnegative().max(bundleLimits.operations),
    sha256: sha256Schema,
    heads: z.array(sha256Schema).max(bundleLimits.operations),
  }),
  /** Shape of the operations; one from the future is refused. */
  schema: z.number().int().positive(),
  drawer: z.strictObject({ included: z.boolean(), recipients: z.array(recipientSchema).max(100) }),
  entries: z
    .array(
      z.strictObject({
        name: entryNameSchema,
        bytes: z.number().int().nonnegative().max(bundleLimits.entryBytes),
        sha256: sha256Schema,
      }),
    )
    .max(bundleLimits.entries)
    .refine((entries) => new Set(entries.map(({ name }) => name)).size === entries.length, 'names an entry twice'),
});
export type BundleManifest = z.infer<typeof bundleManifestSchema>;

/** One entry with its bytes. */
export interface BundleEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What goes into a bundle, before anybody has signed or sealed it: everything of the manifest that the vault knows. */
export interface BundleContents {
  readonly kind: BundleManifest['kind'];
  readonly matter: string | null;
  readonly title: string | null;
  readonly operations: BundleManifest['operations'];
  readonly schema: number;
  readonly entries: readonly BundleEntry[];
}

/** A container taken apart, unproved: whoever takes it apart checks the signature and each entry's SHA-256. */
export interface BundleParts {
  readonly manifestBytes: Uint8Array;
  readonly signature: Uint8Array;
  /** In the manifest's order. */
  readonly entries: readonly Uint8Array[];
}

/** The text that is written, hashed and signed. */
export function manifestText(manifest: BundleManifest): string {
  return canonicalJson(manifest);
}

/** The bytes that the signature is over. */
export function signedBytes(manifestBytes: Uint8Array): Uint8Array {
  return concatBytes([ascii(signedPrefix), manifestBytes]);
}

/** Puts a container together. */
export function packBundle({ manifestBytes, signature, entries }: BundleParts): Uint8Array {
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, manifestBytes.byteLength);
  const parts = entries.flatMap((bytes) => {
    const length = new Uint8Array(8);
    new DataView(length.buffer).setBigUint64(0, BigInt(bytes.byteLength));
    return [length, bytes];
  });
  return concatBytes([ascii(bundleMagic), head, manifestBytes, signature, ...parts]);
}

/**
 * Takes a container apart: views into the bytes given, or null when they are no container, are cut short, or go on
 * behind its end. It says nothing yet of whose it is.
 */
export function unpackBundle(bytes: Uint8Array): BundleParts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = ascii(bundleMagic);
  let at = magic.byteLength;
  if (bytes.byteLength < at + 4 || !magic.every((byte, i) => byte === bytes[i])) return null;
  const length = view.getUint32(at);
  at += 4;
  if (length > bundleLimits.manifestBytes || at + length + signatureLength > bytes.byteLength) return null;
  const manifestBytes = bytes.subarray(at, at + length);
  at += length;
  const signature = bytes.subarray(at, at + signatureLength);
  at += signatureLength;
  const entries: Uint8Array[] = [];
  while (at < bytes.byteLength) {
    if (entries.length === bundleLimits.entries || at + 8 > bytes.byteLength) return null;
    const size = Number(view.getBigUint64(at));
    at += 8;
    if (size > bytes.byteLength - at) return null;
    entries.push(bytes.subarray(at, at + size));
    at += size;
  }
  return { manifestBytes, signature, entries };
}
