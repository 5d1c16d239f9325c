import { z } from 'zod';
import { instantSchema, sha256Schema, uuidSchema } from './operation';

/*
 * What was decided when a file of a matter left: over the guard, or as a cleaned copy. Privileged: it is printed nowhere,
 * stands in no matter file and goes into no bundle. What the guard found is named by kind and place, never by its words.
 */
const kept = {
  id: uuidSchema,
  matterId: uuidSchema,
  at: instantSchema,
  by: z.string().min(1),
  /** Null: the name itself holds what is protected. */
  fileName: z.string().min(1).max(255).nullable(),
};
const count = z.number().int().nonnegative();
const digest = z.strictObject({ sha256: sha256Schema, bytes: count });

export const departureRowSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...kept,
    kind: z.literal('override'),
    hits: z
      .array(
        z.strictObject({
          /** Row of the drawer's fact, or of the protected account. */
          subject: z.string().min(1).max(100),
          what: z.string().min(1).max(40),
          where: z.string().min(1).max(1_000),
          disguise: z.string().min(1).max(200),
        }),
      )
      .min(1)
      .max(2_000),
    reason: z.string().min(10).max(2_000),
  }),
  z.strictObject({
    ...kept,
    kind: z.literal('cleaned'),
    certificate: z.strictObject({
      format: z.literal(1),
      before: digest,
      after: digest,
      removed: z.array(z.strictObject({ kind: z.string().min(1), count })).max(500),
      notChecked: z.array(z.string().max(500)).max(500),
    }),
  }),
  /** A public version: its bytes were read again for what is under seal. What was let go all the same has its own row. */
  z.strictObject({
    ...kept,
    kind: z.literal('redacted'),
    proof: z.strictObject({
      format: z.literal(1),
      public: digest,
      /** Passages that print as [REDACTED]; words and passages that were sought; places where one was found. */
      redactions: count,
      sought: count,
      found: count,
      notChecked: z.array(z.string().max(500)).max(500),
    }),
  }),
]);
export type DepartureRow = z.infer<typeof departureRowSchema>;
