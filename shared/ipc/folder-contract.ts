import { z } from 'zod';
import { chosenBundle } from './bundle-contract';

/** The channels of the folder that a team shares. The window names no path, and no file but those that were found. */

const none = z.undefined();
const mark = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();

const folderBundle = z.strictObject({
  /** A fingerprint of the file, by which it is named. */
  mark,
  bytes: count,
  /** `new`: it was never shown; `ignored`: somebody here set it aside. */
  as: z.enum(['new', 'shown', 'ignored']),
  /** By whom and when, as it says itself; `known`: the signer’s words were confirmed. Null: a passphrase opens it. */
  signed: z.strictObject({ by: z.string(), at: z.string(), known: z.boolean() }).nullable(),
});
export type FolderBundle = z.infer<typeof folderBundle>;

const folderLook = z.strictObject({
  /** Null: no folder is chosen. */
  path: z.string().nullable(),
  /** What this device can open and has not taken in, the newest first. */
  bundles: z.array(folderBundle),
  /** What is not, counted by why: sealed to others, by a revoked key, here already, damaged or not all there. */
  others: z.strictObject({
    forOthers: count,
    revoked: count,
    here: count,
    unreadable: count,
    tooLarge: count,
    more: count,
  }),
});
export type FolderLook = z.infer<typeof folderLook>;

const where = z.strictObject({ path: z.string().nullable() });

export const folderContract = {
  /** Which folder is chosen; null: none. */
  'folder:path': { input: none, output: where },
  /** Asks for the folder. `clear`: none any more. The answer is what is chosen then, also after a cancel. */
  'folder:choose': { input: z.strictObject({ clear: z.boolean().optional() }), output: where },
  /** Looks through it. Throws AppError('file-unreadable') when it is not there. */
  'folder:look': { input: none, output: folderLook },
  /** What became of bundles: shown, not to be offered, or to be offered as if never seen. */
  'folder:mark': {
    input: z.strictObject({ marks: z.array(mark).max(500), as: z.enum(['shown', 'ignored', 'offered']) }),
    output: z.strictObject({ status: z.literal('noted') }),
  },
  /** Lays one that was found where a chosen bundle lies: `bundle:read` opens it. */
  'folder:open': { input: z.strictObject({ mark }), output: chosenBundle },
} as const;
