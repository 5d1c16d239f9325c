import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../../shared/kernel/app-error';
import { vaultKinds } from '../../../shared/vault/header';
import { damagedBackup } from './damage';

/*
 * What a backup says about itself: two lines of text. The first is JSON, the second the HMAC-SHA256 of the first under
 * the vault's backups key, in hexadecimal. It names no matter and no document: sealed files have random-looking names.
 */

/** Newest backup that this program reads. A higher number is refused untouched. */
export const BACKUP_FORMAT = 2;

/** The journal is cut at multiples of this, so that snapshots share all pieces but the last. */
export const pieceSize = 1024 * 1024;

/** A list of 200,000 sealed files is smaller; what is larger is none. In bytes. */
export const largestManifest = 64 * 1024 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();

export const HEADER = 'vault.json';
export const JOURNAL = 'journal.qj';
export const PREFERENCES = 'preferences.sealed';
/** Since format 2: the keys of the device and its colleagues. */
export const SHARING = 'sharing.sealed';
const blobEntry = /^blobs\/([0-9a-f]{64})$/;

const entrySchema = z
  .strictObject({
    name: z.union([z.enum([HEADER, JOURNAL, PREFERENCES, SHARING]), z.string().regex(blobEntry)]),
    /** In bytes. */
    size: count,
    /** SHA-256 of each piece, in order. The journal has pieces of 1 MiB, everything else is one piece. */
    pieces: z.array(sha256),
    /** `vault`: the piece is the vault's own sealed file beside the snapshots; there is no further copy of it. */
    kept: z.enum(['here', 'vault']),
  })
  .refine(({ name, size, pieces }) => pieces.length === (name === JOURNAL ? Math.ceil(size / pieceSize) : 1), {
    message: 'The number of pieces does not fit the size.',
  });
export type BackupEntry = z.infer<typeof entrySchema>;

export const manifestSchema = z
  .strictObject({
    app: z.literal('quash'),
    /** 1 when it holds nothing that format 1 does not know, so that an older version reads it, too. */
    format: z.number().int().min(1).max(BACKUP_FORMAT),
    vault: z.uuid(),
    device: z.uuid(),
    kind: z.enum(vaultKinds),
    /** When it was made, UTC. */
    at: z.iso.datetime({ precision: 3 }),
    /** Number and tag (hexadecimal) of the newest operation in it. */
    seq: count,
    tag: z.string().regex(/^[0-9a-f]{32}$/),
    /** Version of the program that wrote it. */
    writtenBy: z.string(),
    /** Bytes that it added where it lies. */
    added: count,
    /** What was withheld: operations whose content was left out, and sealed files that are not in it. */
    leftOut: z.strictObject({ frames: count, files: count }),
    /** Sealed files that could be read from neither copy of the vault. */
    unreadable: z.array(sha256),
    entries: z.array(entrySchema),
  })
  .refine(({ entries }) => new Set(entries.map(({ name }) => name)).size === entries.length, {
    message: 'A name stands twice.',
  })
  .refine(({ entries }) => [HEADER, JOURNAL].every((name) => entries.some((entry) => entry.name === name)), {
    message: 'The head of the vault or its journal is missing.',
  });
export type Manifest = z.infer<typeof manifestSchema>;

/** A manifest as it was read: its HMAC is checked once the key is known. */
export interface ReadManifest {
  readonly manifest: Manifest;
  /** True when somebody with the vault's backups key wrote exactly this. */
  isGenuine(backupKey: Uint8Array): boolean;
}

/** The name of the sealed file that an entry stands for; null for the vault's other files. */
export function blobOf(entry: BackupEntry): string | null {
  return blobEntry.exec(entry.name)?.[1] ?? null;
}

const mac = (text: string, format: number, backupKey: Uint8Array): Buffer =>
  createHmac('sha256', backupKey).update(`quash|backup|${format}|`).update(text).digest();

/** The oldest format that can say what a backup holds. */
export const formatFor = (entries: readonly BackupEntry[]): number =>
  entries.some(({ name }) => name === SHARING) ? 2 : 1;

/** The bytes of a manifest, with its HMAC. */
export function encodeManifest(manifest: Manifest, backupKey: Uint8Array): Buffer {
  const text = JSON.stringify(manifest);
  return Buffer.from(`${text}\n${mac(text, manifest.format, backupKey).toString('hex')}\n`);
}

function newer(writtenBy: unknown): AppError {
  const by = typeof writtenBy === 'string' && /^[\w.-]{1,40}$/.test(writtenBy) ? ` (${writtenBy})` : '';
  return new AppError(
    'bad-input',
    `The backup was made by a newer version of Quash${by}.`,
    'Install that version or a later one. Nothing was changed.',
  );
}

/**
 * Takes a manifest apart. Throws AppError: 'bad-input' when a newer version made it, 'vault-damaged' when it is no
 * manifest. Whether it is genuine is told by `isGenuine`.
 */
export function decodeManifest(bytes: Uint8Array): ReadManifest {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  const [text = '', seal = '', end] = lines;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw damagedBackup([{ where: 'its list of contents', what: 'it can’t be read' }]);
  }
  const { app, format, writtenBy } = z
    .object({ app: z.unknown(), format: z.unknown(), writtenBy: z.unknown() })
    .partial()
    .catch({})
    .parse(json);
  if (app === 'quash' && typeof format === 'number' && format > BACKUP_FORMAT) throw newer(writtenBy);
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success || !/^[0-9a-f]{64}$/.test(seal) || end !== '' || lines.length > 3) {
    throw damagedBackup([{ where: 'its list of contents', what: 'it is not whole' }]);
  }
  const given = Buffer.from(seal, 'hex');
  return { manifest: parsed.data, isGenuine: (key) => timingSafeEqual(given, mac(text, parsed.data.format, key)) };
}
