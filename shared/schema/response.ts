import { z } from 'zod';
import { civilDateSchema, momentSchema, text } from './answers';

/*
 * How the recipient answers the demand: item by item, and what goes with the answer. Papers that are served or sent
 * print from it only what is here; an item that nobody has decided is a blank.
 */
const amount = z.number().nonnegative().max(1_000_000_000);

/** The answer to one item of the demand. */
export const itemResponseSchema = z.strictObject({
  /** Id of the item in `demand.items`. */
  id: z.string().min(1),
  answer: z.enum(['produce', 'withhold', 'narrow']).nullable().optional(),
  /** What a narrower request would ask for; completes 'limited to …'. */
  narrowTo: text,
  /** What is produced, when it is less than the words of the item. */
  produced: text,
  /** Why the rest is withheld, in counsel's words; else the objection by its name. */
  reason: text,
  /** First and last number stamped on what is produced: 'HARBOR-000001 to HARBOR-000004'. */
  bates: text,
});

export const responseSchema = z.strictObject({
  items: z.array(itemResponseSchema).max(200).optional(),
  /** The day on which the provider will answer unless the account holder has acted. */
  answerOn: civilDateSchema.nullable().optional(),
  /** When counsel can confer. */
  confer: z.strictObject({ offered: z.array(momentSchema).max(10).optional() }).optional(),
  preservation: z
    .strictObject({
      /** The requester's own reference. */
      reference: text,
      /** When the request was renewed, before the first period ended (18 U.S.C. § 2703(f)(2)). */
      renewedOn: civilDateSchema.nullable().optional(),
    })
    .optional(),
  /** Hours spent and what an hour costs; the estimate lies with the facts (`facts.burden`). */
  costs: z
    .strictObject({
      hours: amount.nullable().optional(),
      rate: amount.nullable().optional(),
      others: z
        .array(z.strictObject({ what: z.string().min(1).max(300), amount }))
        .max(30)
        .optional(),
    })
    .optional(),
  /** The order or stipulation under which material is lodged for the judge's eyes alone. */
  inCamera: z
    .strictObject({ orderedOn: civilDateSchema.nullable().optional(), order: text, contents: text })
    .optional(),
});

export type MatterResponse = z.infer<typeof responseSchema>;
export type ItemResponse = z.infer<typeof itemResponseSchema>;
