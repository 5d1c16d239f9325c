import { z } from 'zod';
import { blobName, faultSchema, lastDrillSchema, secretBytes } from './vault-contract';
import { scopeLength } from '../vault/frame';

/** The channels of backups: snapshots beside the vault, a second place, one file for a stick, and the drill. */

const instant = z.string();
export const snapshotSchema = z.strictObject({
  /** Its file name, which is all that names it. */
  id: z.string(),
  /** When it was made, UTC. */
  at: instant,
  /** Number of the newest operation in it. */
  seq: z.number().int(),
  place: z.enum(['here', 'second']),
  /** What it adds on the disk, in bytes. */
  size: z.number().int(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

const none = z.undefined();
const scope = z.custom<Uint8Array>((v) => v instanceof Uint8Array && v.byteLength === scopeLength, 'Not a scope.');

export const backupContract = {
  'backup:status': {
    /**
     * `withheld`, `withheldBlobs`: scopes and stored files of restricted matters that may not go to the second place;
     * absent: as they were. Until the page has named them once after opening, nothing goes there.
     */
    input: z.strictObject({
      withheld: z.array(scope).max(100_000).optional(),
      withheldBlobs: z.array(blobName).max(100_000).optional(),
    }),
    output: z.strictObject({
      last: instant.nullable(),
      lastSecond: instant.nullable(),
      secondPlace: z.string().nullable(),
      /** Why the last try failed; null: it did not. */
      problem: z.string().nullable(),
      running: z.boolean(),
      lastDrill: lastDrillSchema.nullable(),
      snapshots: z.array(snapshotSchema),
    }),
  },
  /** Makes a snapshot now, here and in the second place, each verified by opening it. */
  'backup:now': { input: none, output: z.strictObject({ at: instant, seq: z.number().int(), second: z.boolean() }) },
  /** Asks for the folder of the second place. `clear`: no second place any more. */
  'backup:choose-place': {
    input: z.strictObject({ clear: z.boolean().optional() }),
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('chosen'), path: z.string() }),
      z.strictObject({ status: z.literal('cleared') }),
      z.strictObject({ status: z.literal('cancelled') }),
    ]),
  },
  /** Asks where, and writes everything into one sealed file that opens with the passphrase. */
  'backup:save-file': {
    input: none,
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('saved'), path: z.string(), records: z.number().int() }),
      z.strictObject({ status: z.literal('cancelled') }),
    ]),
  },
  /** Restores a snapshot into a scratch vault, opens all of it, compares it with the vault, and throws it away. */
  'backup:drill': {
    input: z.strictObject({ id: z.string(), place: z.enum(['here', 'second']) }),
    output: z.strictObject({
      ok: z.boolean(),
      records: z.number().int(),
      files: z.number().int(),
      seq: z.number().int(),
      /** True: it holds everything up to its own head exactly as the vault does. */
      same: z.boolean(),
      seconds: z.number(),
      faults: z.array(faultSchema),
    }),
  },
  /** From the lock window: asks which backup, opens it with the passphrase, and makes it the vault of this profile. */
  'backup:restore': {
    input: z.strictObject({ by: z.enum(['passphrase', 'recovery']), secret: secretBytes }),
    output: z.discriminatedUnion('status', [
      z.strictObject({
        status: z.literal('restored'),
        records: z.number().int(),
        at: instant,
        /** Where the damaged vault was set aside; null: there was none. */
        setAside: z.string().nullable(),
        /** Attachments that the backup could not give back. */
        faults: z.array(faultSchema),
        /** Restricted matters that the backup never held. */
        leftOut: z.strictObject({ frames: z.number().int(), files: z.number().int() }),
      }),
      z.strictObject({ status: z.literal('wrong') }),
      z.strictObject({ status: z.literal('cancelled') }),
    ]),
  },
} as const;
