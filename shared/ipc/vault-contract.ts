import { z } from 'zod';
import { scopeLength, tagLength } from '../vault/frame';
import { vaultKinds } from '../vault/header';
import { replyError } from './reply';

/** The channels of the vault: its keys, its journal, its files, its locks. Everything that passes is sealed, but keys. */

const bytesOf = (length: number) =>
  z.custom<Uint8Array>((v) => v instanceof Uint8Array && v.byteLength === length, `Not ${length} bytes.`);
const bytesUpTo = (most: number) =>
  z.custom<Uint8Array>((v) => v instanceof Uint8Array && v.byteLength <= most, 'Not bytes, or too many.');

/** A passphrase or recovery code as UTF-8, so that main can wipe it. */
export const secretBytes = bytesUpTo(4_096);
const key = bytesOf(32);
const seq = z.number().int().nonnegative();
export const blobName = z.string().regex(/^[0-9a-f]{64}$/);
const unlockBy = z.enum(['passphrase', 'recovery', 'device']);
const largestAppend = 256 * 1024 * 1024;
const largestBlob = 80 * 1024 * 1024;

/** The last frame of the journal: its number and its tag. `seq` 0: nothing was written yet, the tag is zero. */
export const headSchema = z.strictObject({ seq, tag: bytesOf(tagLength) });
export type Head = z.infer<typeof headSchema>;

/** Something the user has to know about the store: what happened, in plain words, and what was done about it. */
export const noticeSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  /** What to do; empty: nothing. */
  fix: z.string(),
});
export type Notice = z.infer<typeof noticeSchema>;

export const faultSchema = z.strictObject({ where: z.string(), what: z.string(), repaired: z.boolean() });
export const verifyReportSchema = z.strictObject({
  ok: z.boolean(),
  /** Operations in the journal. */
  records: z.number().int(),
  /** Files kept beside it. */
  files: z.number().int(),
  head: z.strictObject({ seq, tag: z.string() }),
  faults: z.array(faultSchema),
});
export type VerifyReport = z.infer<typeof verifyReportSchema>;

/** A backup that was tried: when, which, and whether it gave everything back. Instants in UTC. */
export const lastDrillSchema = z.strictObject({
  at: z.string(),
  snapshotAt: z.string(),
  place: z.enum(['here', 'second']),
  restores: z.boolean(),
});

/** What the program keeps for itself, sealed beside the journal. */
export const preferencesSchema = z.strictObject({
  /** Minutes without a key or a mouse until the vault locks; 0: never by itself. */
  idleMinutes: z.number().int().min(0).max(240),
  /** Folder of the second place for backups; null: none chosen. */
  secondPlace: z.string().nullable(),
  /** The last backup that was restored to try it, and how that went; absent: none was yet. */
  lastDrill: lastDrillSchema.optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const wrong = z.strictObject({ status: z.literal('wrong'), waitSeconds: z.number().int().nonnegative() });
const none = z.undefined();

export const vaultContract = {
  /** Whether there is a vault in this profile, and how it opens. */
  'vault:status': {
    input: none,
    output: z.strictObject({
      state: z.enum(['none', 'locked', 'refused']),
      kind: z.enum(vaultKinds).nullable(),
      /** True: the system's keyring can open it. */
      device: z.boolean(),
      /** True: matters of a version without encryption are here; they are taken over into the new vault. */
      legacy: z.boolean(),
      /** Why it is refused. */
      problem: replyError.nullable(),
      notices: z.array(noticeSchema),
    }),
  },
  /** Makes the vault. `passphrase` null: samples only. The recovery code is shown once and kept nowhere. */
  'vault:create': {
    input: z.strictObject({ kind: z.enum(vaultKinds), passphrase: secretBytes.nullable() }),
    output: z.strictObject({ status: z.literal('created'), recoveryCode: z.string().nullable() }),
  },
  'vault:unlock': {
    input: z.strictObject({ by: unlockBy, secret: secretBytes.nullable() }),
    output: z.discriminatedUnion('status', [z.strictObject({ status: z.literal('open') }), wrong]),
  },
  /** From the lock window to the main one, once the vault is open. */
  'vault:enter': { input: none, output: z.strictObject({ status: z.literal('entering') }) },

  /** The keys of the page, the head of the journal, and what has to be said. */
  'vault:keys': {
    input: none,
    output: z.strictObject({
      vault: z.uuid(),
      device: z.uuid(),
      kind: z.enum(vaultKinds),
      keys: z.strictObject({ journal: key, rows: key, blobs: key, names: key, scopes: key }),
      head: headSchema,
      notices: z.array(noticeSchema),
      /** True once: a store without encryption waits to be taken over. */
      legacy: z.boolean(),
    }),
  },
  /** Writes sealed frames, in order, onto both copies of the journal. The answer comes when they are on the disk. */
  'vault:append': {
    input: z.strictObject({ frames: bytesUpTo(largestAppend) }),
    output: z.strictObject({ head: headSchema }),
  },
  /** Whole frames after `after`, about `atMost` bytes of them; `next` null: that was the last. */
  'vault:frames': {
    input: z.strictObject({ after: seq, atMost: z.number().int().positive() }),
    output: z.strictObject({ frames: bytesUpTo(largestAppend * 2), next: seq.nullable() }),
  },
  /** The newest `limit` frames of a scope with a number below `before`, oldest first. */
  'vault:history': {
    input: z.strictObject({
      scope: bytesOf(scopeLength),
      before: seq.nullable(),
      limit: z.number().int().min(1).max(5_000),
    }),
    output: z.strictObject({ frames: bytesUpTo(largestAppend * 2), more: z.boolean() }),
  },
  /** Keeps a sealed file twice, each copy read back before the answer. A name that is there already is left. */
  'vault:put-blob': {
    input: z.strictObject({ name: blobName, bytes: bytesUpTo(largestBlob) }),
    output: z.strictObject({ status: z.literal('kept') }),
  },
  'vault:get-blob': {
    input: z.strictObject({ name: blobName }),
    output: z.strictObject({ bytes: bytesUpTo(largestBlob).nullable() }),
  },
  /** Takes the content of scopes and files out for good: the journal is rewritten behind a verified snapshot. */
  'vault:shred': {
    input: z.strictObject({ scopes: z.array(bytesOf(scopeLength)).max(10_000), blobs: z.array(blobName).max(100_000) }),
    output: z.strictObject({ status: z.literal('shredded'), frames: z.number().int() }),
  },
  /** The page could not open its database: it is thrown away and the window begins again with an empty one. */
  'vault:new-working-set': { input: none, output: z.strictObject({ status: z.literal('starting') }) },

  /** The page of the older store is done. `taken-over`: all of it is in the journal, so main deletes it; `kept`: it stays. */
  'vault:adopted': {
    input: z.strictObject({ status: z.enum(['taken-over', 'kept']) }),
    output: z.strictObject({ status: z.literal('noted') }),
  },

  'vault:lock': { input: none, output: z.strictObject({ status: z.literal('locking') }) },
  /** Answers when main is about to lock: the page saves what is typed, then asks for `vault:lock` itself. */
  'vault:await-lock': {
    input: none,
    output: z.strictObject({ why: z.enum(['idle', 'suspend', 'screen-lock', 'command']) }),
  },
  /** The drawer's own key, for as long as `seconds`; after that main has forgotten it and the page must too. */
  'vault:drawer': {
    input: z.strictObject({ by: z.enum(['passphrase', 'recovery', 'kept']), secret: secretBytes.nullable() }),
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('open'), key, seconds: z.number().int() }),
      wrong,
    ]),
  },
  /** `by`: what `current` is; somebody who forgot the passphrase has the recovery code. */
  'vault:change-passphrase': {
    input: z.strictObject({ by: z.enum(['passphrase', 'recovery']), current: secretBytes, next: secretBytes }),
    output: z.discriminatedUnion('status', [z.strictObject({ status: z.literal('changed') }), wrong]),
  },
  /** A new recovery code; the one before opens nothing any more. */
  'vault:recovery-code': {
    input: z.strictObject({ current: secretBytes }),
    output: z.discriminatedUnion('status', [z.strictObject({ status: z.literal('made'), code: z.string() }), wrong]),
  },
  /** Lets the system's keyring open the vault, or takes that back. `turn` absent: only asks. */
  'vault:device-slot': {
    input: z.strictObject({ turn: z.enum(['on', 'off']).optional() }),
    output: z.strictObject({
      on: z.boolean(),
      /** Why it can't be had on this machine; null: it can. */
      why: z.string().nullable(),
    }),
  },
  /** Makes a samples-only vault a protected one. */
  'vault:protect': {
    input: z.strictObject({ passphrase: secretBytes }),
    output: z.strictObject({ status: z.literal('protected'), recoveryCode: z.string() }),
  },
  /** Reads the preferences, after changing those that `set` names. */
  'vault:preferences': {
    input: z.strictObject({ set: preferencesSchema.pick({ idleMinutes: true }).partial().optional() }),
    output: preferencesSchema,
  },
  'vault:verify': { input: none, output: verifyReportSchema },
  /** The page put something on the clipboard: its SHA-256, so that locking clears it and nothing else. */
  'clipboard:mine': {
    input: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.strictObject({ status: z.literal('noted') }),
  },
  'page:print': { input: none, output: z.strictObject({ status: z.enum(['printed', 'cancelled']) }) },
} as const;
