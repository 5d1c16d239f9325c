import { z } from 'zod';
import { confidenceSchema, idSchema, type Frozen } from './source';

/** Subject tags of the case library. All but `standing` are also ground ids; standing is what the other side says first. */
export const precedentTags = [
  'first-amendment-anonymity',
  'associational-privacy',
  'chilling-effect',
  'insufficient-showing',
  'exceeds-statutory-authority',
  'overbreadth',
  'particularity',
  'undue-burden',
  'wrong-instrument-sca',
  'no-emergency',
  'improper-nondisclosure',
  'lack-of-notice',
  'standing',
  'privilege',
  'jurisdiction',
  'fourth-amendment',
  'improper-purpose-retaliation',
] as const;

export const precedentTagSchema = z.enum(precedentTags);
export type PrecedentTag = z.infer<typeof precedentTagSchema>;

export const precedentInstrumentSchema = z.enum([
  'civil-subpoena',
  'grand-jury-subpoena',
  'criminal-trial-subpoena',
  'administrative-summons',
  'search-warrant',
  '2703d-order',
  'nsl',
  'emergency-request',
  'dmca-subpoena',
  'statute',
  'other',
]);

export const outcomeSchema = z.enum([
  'quashed',
  'modified',
  'enforced',
  'withdrawn',
  'remanded',
  'struck-down',
  'upheld',
  'not-applicable',
]);

/** From the side of the party who resists disclosure. */
export const stanceSchema = z.enum(['supports', 'adverse', 'mixed']);

export const holdingSchema = z.strictObject({
  text: z.string().min(1),
  /** Page of the main citation, as a brief pins it: '342-43 & n.5'. */
  pin: z.string().min(1).nullable(),
  /** Exact words of the opinion, at most fifty. */
  quote: z.string().min(1).nullable(),
  grounds: z.array(precedentTagSchema),
});

export const precedentSchema = z.strictObject({
  id: idSchema,
  caption: z.string().min(1),
  shortName: z.string().min(1),
  court: z.string().min(1),
  /** Court id of the public courts list; null for agencies, statutes and matters without a court. */
  courtId: z.string().min(1).nullable(),
  docket: z.string().min(1).nullable(),
  /** Day or year of decision; of withdrawal where there was no ruling; year of enactment for a statute. */
  decided: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
  citations: z.array(z.string().min(1)),
  instrument: precedentInstrumentSchema,
  soughtBy: z.string().min(1),
  outcome: outcomeSchema,
  stance: stanceSchema,
  grounds: z.array(precedentTagSchema),
  holdings: z.array(holdingSchema),
  background: z.string().min(1),
  subsequentHistory: z.string().min(1).nullable(),
  related: z.array(idSchema),
  sources: z.array(z.string().min(1)).min(1),
  confidence: confidenceSchema,
});

export type Precedent = Frozen<z.infer<typeof precedentSchema>>;
export type Holding = Precedent['holdings'][number];

export const precedentFileSchema = z.array(precedentSchema);
export type PrecedentFile = readonly Precedent[];
