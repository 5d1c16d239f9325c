import { z } from 'zod';
import { bundleManifestSchema, entryNameSchema } from '../bundle/contents';
import { exportGuard, leakFinding } from './export-guard';
import { secretBytes } from './vault-contract';

/** The channels of bundles: this device's card, its colleagues, sealing, opening. Secret keys never pass. */

const none = z.undefined();
const instant = z.string();
const anyBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Not bytes.');
const signingKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
/** Ten words, to be compared by voice. */
const fingerprint = z.array(z.string());

const card = z.strictObject({
  name: z.string(),
  recipient: z.string(),
  signingKey,
  fingerprint,
  /** What is sent to a colleague. */
  text: z.string(),
  made: instant,
});
export type OwnCard = z.infer<typeof card>;

const colleague = z.strictObject({
  signingKey,
  name: z.string(),
  fingerprint,
  /** False: only a signature is known, so nothing can be sealed to them. */
  hasCard: z.boolean(),
  standing: z.enum(['unconfirmed', 'confirmed', 'revoked']),
  since: instant,
});
export type Colleague = z.infer<typeof colleague>;

const contents = z.strictObject({
  kind: bundleManifestSchema.shape.kind,
  matter: bundleManifestSchema.shape.matter,
  title: bundleManifestSchema.shape.title,
  operations: bundleManifestSchema.shape.operations,
  schema: bundleManifestSchema.shape.schema,
  entries: z.array(z.strictObject({ name: entryNameSchema, bytes: anyBytes })).max(20_000),
});

/** Colleagues by their signing keys; `self`: this device. */
const recipients = z
  .array(z.union([z.literal('self'), signingKey]))
  .min(1)
  .max(50);

const entries = z.array(z.strictObject({ name: z.string(), bytes: anyBytes }));

/** What can be told of a bundle without a key. */
export const chosenBundle = z.strictObject({
  status: z.literal('chosen'),
  name: z.string(),
  bytes: z.number(),
  sealedTo: z.enum(['recipients', 'passphrase']),
  recipients: z.number(),
});

/** The largest bundle that is taken from a drop, in bytes; a larger one is chosen in the dialog, which reads it in main. */
export const droppedBundleLimit = 64 * 1024 * 1024;

export const bundleContract = {
  /** This device's card; null: none was made yet. `name`: makes it, or gives it this name. `anew`: with new keys. */
  'bundle:card': {
    input: z.strictObject({ name: z.string().max(500).optional(), anew: z.boolean().optional() }),
    output: z.strictObject({ card: card.nullable() }),
  },
  'bundle:colleagues': { input: none, output: z.strictObject({ colleagues: z.array(colleague) }) },
  /** Takes in a card, or the signer of the bundle that was read. It counts for nothing until confirmed. */
  'bundle:add-colleague': {
    input: z.union([z.strictObject({ card: z.string().max(20_000) }), z.strictObject({ signer: z.literal(true) })]),
    output: z.strictObject({ colleague }),
  },
  /** The ten words were compared by voice; or the key is not to be believed any more, for good. */
  'bundle:decide': {
    input: z.strictObject({ signingKey, standing: z.enum(['confirmed', 'revoked']) }),
    output: z.strictObject({ colleagues: z.array(colleague) }),
  },
  /** The public keys of age to which the page seals the drawer's facts itself: main never learns them. */
  'bundle:recipients': {
    input: z.strictObject({ to: recipients }),
    output: z.strictObject({ recipients: z.array(z.string()) }),
  },
  /**
   * Asks where (or takes the shared folder), signs the contents, seals them and writes them through the one exit. `to` a passphrase: it is made here
   * and told this once. `drawer`: to whom the page sealed the entry `drawer.age`; null: there is none.
   */
  'bundle:seal': {
    input: z.strictObject({
      name: z.string().min(1).max(200),
      contents,
      to: z.union([z.literal('passphrase'), recipients]),
      drawer: recipients.nullable(),
      guard: exportGuard,
      /** `folder`: nobody is asked where; it is put in the shared folder, once, under a name that tells nothing. */
      into: z.enum(['file', 'folder']).default('file'),
    }),
    output: z.discriminatedUnion('status', [
      z.strictObject({
        status: z.literal('saved'),
        path: z.string(),
        sha256: z.string(),
        id: z.string(),
        passphrase: z.string().nullable(),
      }),
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({ status: z.literal('blocked'), findings: z.array(leakFinding) }),
    ]),
  },
  /** Asks for a file and tells what can be told of it without a key. It is kept for `bundle:read`. */
  'bundle:choose': {
    input: none,
    output: z.discriminatedUnion('status', [chosenBundle, z.strictObject({ status: z.literal('cancelled') })]),
  },
  /** The same for a file that was dropped on the window. */
  'bundle:offer': {
    input: z.strictObject({
      name: z.string().min(1).max(255),
      bytes: anyBytes.refine(({ byteLength }) => byteLength <= droppedBundleLimit, 'The file is too large.'),
    }),
    output: chosenBundle,
  },
  /**
   * Opens the chosen file with this device's key, or a passphrase, and checks all of it. The entries come only when its
   * signer is known; else `entries` is null and the fingerprint is there to be compared.
   */
  'bundle:read': {
    input: z.strictObject({ passphrase: secretBytes.nullable() }),
    output: z.strictObject({
      manifest: bundleManifestSchema,
      signer: z.strictObject({ standing: z.enum(['known', 'unknown', 'revoked']), fingerprint }),
      /** `seen`, `older`: it brings nothing new. */
      replay: z.enum(['new', 'seen', 'older']),
      /** The same in words; empty for a new one. */
      said: z.string(),
      entries: entries.nullable(),
      /** True: nobody who does not know its passphrase can have made it, so it may be looked at whoever signed it. */
      mayLook: z.boolean(),
    }),
  },
  /** What the bundle that was read holds, to be looked at and not taken in. Nothing of it is kept here after. */
  'bundle:look': { input: none, output: z.strictObject({ entries }) },
  /** Forgets the bundle that was chosen or read. */
  'bundle:close': { input: none, output: z.strictObject({ status: z.literal('closed') }) },
  /** The key of the entry `drawer.age` of the bundle that was read, which opens that file alone; null: not to us. */
  'bundle:drawer-key': { input: none, output: z.strictObject({ fileKey: anyBytes.nullable() }) },
  /** The bundle that was read was taken in: it is known when it comes again. */
  'bundle:imported': { input: none, output: z.strictObject({ status: z.literal('noted') }) },
} as const;
