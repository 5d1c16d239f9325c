import { z } from 'zod';
import { civilDateSchema, text } from './answers';

/*
 * What a named person vouched for before a paper of a matter leaves for filing. Nothing here is worked out by the
 * program: each entry is somebody's word, with the day it was given.
 */
const by = z.string().min(1);
const name = z.string().min(1).max(200);

export const filingRecordSchema = z.strictObject({
  /** Who read the assigned judge's standing order; it stands for that judge only. */
  standingOrder: z.strictObject({ judge: name, by, on: civilDateSchema }).optional(),
  /** An authority whose citation, pins and quotations somebody checked; `where`: in what source. */
  verified: z
    .array(z.strictObject({ authority: z.string().min(1), by, on: civilDateSchema, where: text }))
    .max(500)
    .optional(),
  /** A finding that somebody decided to file over. Privileged: printed in no paper that leaves. */
  overrides: z
    .array(
      z.strictObject({
        document: z.string().min(1),
        code: z.string().min(1),
        /** The finding's own words, so that a new finding of the same kind is not let through. */
        message: z.string().min(1),
        reason: z.string().min(10).max(2000),
        by,
        on: civilDateSchema,
      }),
    )
    .max(200)
    .optional(),
});
export type FilingRecord = z.infer<typeof filingRecordSchema>;
