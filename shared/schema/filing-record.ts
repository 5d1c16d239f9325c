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
  /**
   * Why a paper need not cite an adverse authority that controls: the signing attorney's word, for that paper
   * (Model Rule 3.3(a)(2)). Privileged: printed in no paper that leaves.
   */
  candor: z
    .array(
      z.strictObject({
        document: z.string().min(1),
        authority: z.string().min(1),
        reason: z.enum(['not-directly-adverse', 'opponent-cited']),
        words: z.string().min(10).max(2000),
        by,
        on: civilDateSchema,
      }),
    )
    .max(200)
    .optional(),
  /**
   * What was answered, for a paper that the other side will not see or answer, to the question whether adverse facts
   * are known that the court should have (Model Rule 3.3(d)): the paper states them, or counsel knows of none.
   */
  knownFacts: z
    .array(
      z.strictObject({
        document: z.string().min(1),
        answer: z.enum(['stated', 'none-known']),
        by,
        on: civilDateSchema,
      }),
    )
    .max(200)
    .optional(),
});
export type FilingRecord = z.infer<typeof filingRecordSchema>;
