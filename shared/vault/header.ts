import { z } from 'zod';

/*
 * The head of a vault (`vault.json`): how its key can be had. It holds no content, and every field is bound by `mac`,
 * which only somebody with the key can make.
 */

/** Newest vault that this program reads and writes. A higher number is refused untouched. */
export const VAULT_FORMAT = 1;

/**
 * Bounds on what a file may ask of Argon2id: below the floor a thief guesses fast (RFC 9106's second choice is the
 * least we make), above the ceiling the file is an attack on this machine.
 */
export const kdfFloor = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 } as const;
export const kdfCeiling = { memoryKiB: 1024 * 1024, passes: 10, lanes: 8 } as const;

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);
const within = (key: keyof typeof kdfFloor) => z.number().int().min(kdfFloor[key]).max(kdfCeiling[key]);

export const kdfSchema = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: within('memoryKiB'),
  passes: within('passes'),
  lanes: within('lanes'),
  salt: base64,
});
export type KdfParams = z.infer<typeof kdfSchema>;

/** A key wrapped by another: iv, ciphertext and tag in one. */
const wrapped = base64;
const both = { id: z.uuid(), master: wrapped, drawer: wrapped };
export const slotSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('passphrase'), ...both, kdf: kdfSchema }),
  /** 128 random bits on paper: no stretching is needed. */
  z.strictObject({ type: z.literal('recovery'), ...both }),
  /** Wrapped by the system's keyring. It opens the vault, never the drawer. */
  z.strictObject({ type: z.literal('device'), id: z.uuid(), master: wrapped }),
  /** Samples only: the generated passphrase lies here, in the open. */
  z.strictObject({ type: z.literal('kept'), ...both, passphrase: z.string().min(20) }),
]);
export type Slot = z.infer<typeof slotSchema>;

export const vaultKinds = ['protected', 'samples'] as const;
export type VaultKind = (typeof vaultKinds)[number];

export const headerSchema = z
  .strictObject({
    app: z.literal('quash'),
    format: z.literal(VAULT_FORMAT),
    /** Version of the program that wrote it last. */
    writtenBy: z.string(),
    /** Counts up with each change; of two copies the higher whole one counts. */
    revision: z.number().int().positive(),
    id: z.uuid(),
    device: z.uuid(),
    kind: z.enum(vaultKinds),
    slots: z.array(slotSchema).min(1).max(8),
    mac: base64,
  })
  .refine(({ kind, slots }) => (kind === 'samples') === slots.some((slot) => slot.type === 'kept'), {
    message: 'Only a samples-only vault keeps its passphrase, and it always does.',
  });
export type VaultHeader = z.infer<typeof headerSchema>;
