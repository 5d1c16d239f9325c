import { z } from 'zod';
import { ascii } from '../../shared/vault/bytes';
import { writeFailure } from './failure';
import { fileRepaired, sharingLost } from './notices';
import { openBytes, sealBytes } from './seal';
import { readPair, writeOne, writePair, type SealedPair } from './sealed-pair';
import type { SettingsPlace } from './settings';

/*
 * Who this device is to colleagues, and whom it believes: sealed like the preferences, in both copies. The secret keys
 * lie in it sealed once more, under a key of their own, so that they are never text in memory.
 */

const publicKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const instant = z.string().max(40);
/** What was taken in is remembered this far back. */
const mostSeen = 5_000;
/** And what lay in the shared folder. */
const mostMarks = 5_000;

const colleagueSchema = z.strictObject({
  /** Their signing key: who they are. */
  signingKey: publicKey,
  name: z.string().max(200),
  /** The age key to seal to; null: only known from a bundle. */
  recipient: z.string().max(100).nullable(),
  /** `confirmed`: the fingerprint was compared by voice. */
  standing: z.enum(['unconfirmed', 'confirmed', 'revoked']),
  /** When it got that standing. */
  since: instant,
});
/** A colleague's device. */
export type Colleague = z.infer<typeof colleagueSchema>;

const folderSchema = z.strictObject({
  /** Null: none is chosen. */
  path: z.string().min(1).max(4_096).nullable(),
  /** Files that have been there, by a fingerprint: put there by us, shown before, or not to be offered. */
  marks: z
    .array(z.strictObject({ mark: z.string().regex(/^[0-9a-f]{64}$/), as: z.enum(['own', 'shown', 'ignored']) }))
    .max(mostMarks),
});
/** The folder in which a team leaves bundles for each other, and what is known of the files in it. */
export type SharedFolder = z.infer<typeof folderSchema>;

const sharingSchema = z.strictObject({
  /** This device; null until its card is asked for. */
  own: z.strictObject({ name: z.string().max(200), keys: z.string(), made: instant }).nullable(),
  colleagues: z.array(colleagueSchema).max(1_000),
  seen: z
    .array(
      z.strictObject({
        id: z.string(),
        signer: publicKey,
        matter: z.string().nullable(),
        createdAt: instant,
        operations: z.number().int().nonnegative(),
      }),
    )
    .max(mostSeen),
  /** Absent: nobody ever chose one. */
  folder: folderSchema.exactOptional(),
});
export type Sharing = z.infer<typeof sharingSchema>;

const nobody: Sharing = { own: null, colleagues: [], seen: [] };

export const sharingPair = ({ disk, paths: { copies }, vaultId, key }: SettingsPlace): SealedPair<Sharing> => ({
  disk,
  paths: [copies[0].sharing, copies[1].sharing],
  name: 'sharing',
  vaultId,
  key,
  schema: sharingSchema,
});

/** What an open vault lets do with it. */
export interface SharingStore {
  /** What is kept; `lost`: it was damaged in both copies, and this is the empty one. */
  read(): Promise<Sharing & { readonly lost?: boolean }>;
  write(next: Sharing): Promise<void>;
  /** Seals the device's secret keys for `own.keys`. */
  sealKeys(secret: Uint8Array): string;
  /** Opens them into memory that the caller wipes; null: they were not sealed by this vault. */
  openKeys(sealed: string): Promise<Uint8Array | null>;
}

/** The store, for as long as the vault is open. */
export function sharingStore(place: SettingsPlace, deviceKey: Uint8Array): SharingStore {
  const binding = ascii(`quash|device-keys|1|${place.vaultId}`);
  return {
    read: () => read(place),
    write: (next) => write(place, next),
    sealKeys: (secret) => Buffer.from(sealBytes(deviceKey, secret, binding)).toString('base64'),
    openKeys: (sealed) => openBytes(deviceKey, Buffer.from(sealed, 'base64'), binding),
  };
}

async function read(place: SettingsPlace): Promise<Sharing & { readonly lost?: boolean }> {
  const pair = sharingPair(place);
  const { value, bad, there, revision } = await readPair(pair);
  if (!value) {
    if (there === 0) return nobody;
    if (!place.notices.some(({ code }) => code === 'sharing-lost')) place.notices.push(sharingLost());
    return { ...nobody, lost: true };
  }
  for (const copy of bad) {
    await writeOne(pair, copy, revision, value).then(
      () => place.notices.push(fileRepaired('the keys of this device', place.paths.copies[copy].called)),
      () => undefined, // They were read, which is what was asked.
    );
  }
  return value;
}

async function write(place: SettingsPlace, { own, colleagues, seen, folder }: Sharing): Promise<void> {
  const pair = sharingPair(place);
  const next = sharingSchema.parse({
    own,
    colleagues,
    seen: seen.slice(-mostSeen),
    ...(folder && { folder: { ...folder, marks: folder.marks.slice(-mostMarks) } }),
  });
  try {
    await writePair(pair, (await readPair(pair)).revision + 1, next);
  } catch (error) {
    throw writeFailure(error);
  }
}
