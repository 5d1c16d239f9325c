import { z } from 'zod';
import { issuerKindSchema } from '../facts';
import { confidenceSchema, fileHead, idSchema, sourced, type Frozen } from './source';
import { precedentInstrumentSchema } from './precedent';

/** What an instrument may reach: the tiers of data a demand can ask for, and two that yield none. */
export const reachTierSchema = z.enum([
  'basic-subscriber',
  'other-noncontent',
  'contents',
  'prospective-routing',
  'preserve-only',
  'none',
]);

export const contentsReachSchema = z.enum(['yes', 'barred', 'contested-text-only', 'permitted-not-compelled', 'none']);

/** A road by which the demand is fought: a motion, an opposition, a complaint, a letter. */
export const vehicleSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  form: z.string().min(1),
  confidence: confidenceSchema,
});

export const instrumentSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  issuingAuthority: z.string().min(1),
  statute: z.array(z.string().min(1)),
  /** True only when a judicial officer signed the instrument itself. */
  judgeSigned: z.boolean(),
  /** Disobedience can be punished without a further enforcement order. */
  compulsoryWithoutCourtOrder: z.boolean(),
  /** False: the issuer must go to court to enforce. */
  selfExecuting: z.boolean(),
  issuerKinds: z.array(issuerKindSchema),
  reach: z.strictObject({
    tiers: z.array(reachTierSchema),
    contents: contentsReachSchema,
    note: z.string(),
    confidence: confidenceSchema,
  }),
  vehicles: z.array(vehicleSchema),
  whoMayMove: z.strictObject({
    recipient: z.boolean(),
    accountHolder: z.union([z.boolean(), z.literal('contested')]),
    note: z.string(),
  }),
  standard: z.string().min(1),
  deadline: z.strictObject({
    objections: z.string().optional(),
    motionToQuash: z.string().nullable().optional(),
    gagReview: z.string().optional(),
    expires: z.string().optional(),
    deadlineRefs: z.array(idSchema),
    confidence: confidenceSchema,
  }),
  notes: z.array(z.string().min(1)),
  ...sourced,
  precedentInstrument: precedentInstrumentSchema.nullable(),
  precedentIds: z.array(idSchema),
});

export type Instrument = Frozen<z.infer<typeof instrumentSchema>>;
export type Vehicle = Instrument['vehicles'][number];

export const instrumentFileSchema = z.strictObject({
  ...fileHead,
  fields: z.record(z.string(), z.string()),
  dataTiers: z.record(reachTierSchema, z.string()),
  dataTierSource: z.strictObject(sourced),
  instruments: z.array(instrumentSchema),
});
export type InstrumentFile = Frozen<z.infer<typeof instrumentFileSchema>>;
