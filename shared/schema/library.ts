import { z } from 'zod';
import { stanceSchema } from './law/precedent';
import type { Frozen } from './law/source';
import { instantSchema, sha256Schema, uuidSchema } from './operation';

/*
 * What a firm keeps about one record of the library, shipped or its own, beside the record's own fields: what became
 * of the decision, who verified it, the firm's tags and stances, and the opinion itself.
 */
const day = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'must be a day or a year');
const words = z.string().min(1).max(2_000);

/** What a later decision or event did to an authority. The last four take it away as law, in whole or in part. */
export const treatmentKinds = [
  'followed',
  'distinguished',
  'criticised',
  'questioned',
  'affirmed',
  'certiorari-denied',
  'reversed',
  'vacated',
  'withdrawn',
  'superseded',
] as const;
export const treatmentKindSchema = z.enum(treatmentKinds);
export type TreatmentKind = z.infer<typeof treatmentKindSchema>;

/** One event in an authority's later life, as somebody read it in a source. */
export const treatmentSchema = z.strictObject({
  id: uuidSchema,
  kind: treatmentKindSchema,
  /** By what: a citation or a name; the id of a library record where it is one. */
  by: words,
  byId: z.string().min(1).nullable(),
  on: day,
  /** Only of a part of the decision: which. Null: of the whole. */
  part: words.nullable(),
  source: words,
  at: instantSchema,
  author: z.string(),
});
export type Treatment = Frozen<z.infer<typeof treatmentSchema>>;

/** Somebody looked the authority up. No citator was consulted by the product, and it never says that one was. */
export const verificationSchema = z.strictObject({
  id: uuidSchema,
  on: z.iso.date(),
  by: z.string().min(1),
  /** Where: 'Westlaw', 'courtlistener.com', 'the printed volume'. */
  where: words,
  /** Whether citation, pins and quotes were read in the opinion, or later history was looked for, or both. */
  what: z.enum(['opinion', 'history', 'both']),
  note: z.string().max(2_000),
  at: instantSchema,
});
export type Verification = Frozen<z.infer<typeof verificationSchema>>;

/** The opinion as a file: its bytes, and its text page by page, lie sealed under their hashes. */
export const opinionFileSchema = z.strictObject({
  id: uuidSchema,
  name: z.string().min(1).max(255),
  mime: z.string(),
  size: z.number().int().nonnegative(),
  sha256: sha256Schema,
  /** SHA-256 of the extracted text, kept like the file; null: no text could be read. */
  textSha256: sha256Schema.nullable(),
  pages: z.number().int().nonnegative(),
  at: instantSchema,
  by: z.string(),
});
export type OpinionFile = Frozen<z.infer<typeof opinionFileSchema>>;

export const keepingSchema = z.strictObject({
  treatments: z.array(treatmentSchema),
  verifications: z.array(verificationSchema),
  /** The firm's own tags, in the order in which they were given. */
  tags: z.array(z.string().min(1).max(60)),
  /** Ground id → stance, where it differs from the record's own. */
  stances: z.record(z.string(), stanceSchema),
  opinions: z.array(opinionFileSchema),
});
export type Keeping = Frozen<z.infer<typeof keepingSchema>>;

export const emptyKeeping: Keeping = { treatments: [], verifications: [], tags: [], stances: {}, opinions: [] };
