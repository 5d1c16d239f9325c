import { z } from 'zod';
import { civilDateSchema, momentSchema, text } from './answers';

/*
 * Telling the account holder: what must be in hand before the letter leaves, and proof that it left. Each entry is a
 * named person's word with its day.
 */
const by = z.string().min(1).max(200);

export const noticeSchema = z.strictObject({
  /** The account as it stood was kept, so that notice can destroy nothing. */
  snapshot: z.strictObject({ at: momentSchema, by, what: text }).optional(),
  /** Counsel confirms that no order, statutory secrecy or sealed docket forbids notice. */
  clearance: z.strictObject({ by, on: civilDateSchema, basis: z.string().min(1).max(2000) }).optional(),
  sent: z
    .strictObject({
      on: civilDateSchema,
      how: z.enum(['email', 'in-app', 'mail', 'counsel', 'other']),
      by,
      /** What shows that it left or arrived: message id, tracking number. Never an address of the person. */
      proof: text,
      /** The process went with it. */
      processAttached: z.boolean().optional(),
    })
    .optional(),
  /** Production waits while a challenge is pending, since this day. */
  heldSince: civilDateSchema.nullable().optional(),
  held: text,
});
export type MatterNotice = z.infer<typeof noticeSchema>;
