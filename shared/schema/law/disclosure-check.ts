import { z } from 'zod';
import { fileHead, idSchema, sourced, type Frozen } from './source';

export const checkGroupSchema = z.enum([
  'redaction',
  'anonymity',
  'file-hygiene',
  'legal-gate',
  'candour',
  'third-party-privacy',
]);

export const checkSeveritySchema = z.enum([
  'block',
  'block-until-complete',
  'block-if-labelled-else-warn',
  'warn-high',
  'warn',
  'info',
]);
export type CheckSeverity = z.infer<typeof checkSeveritySchema>;

/** How to find it: a pattern (`then` names a second test on the hit), or a procedure in words. */
export const detectionSchema = z.union([
  z.strictObject({ regex: z.string().min(1), flags: z.string(), then: z.literal('luhn').optional() }),
  z.strictObject({ check: z.string().min(1) }),
]);

/** One check of a file before it leaves the machine. */
export const disclosureCheckSchema = z.strictObject({
  id: idSchema,
  group: checkGroupSchema,
  title: z.string().min(1),
  /** 'all', a court id, or a kind of proceeding. */
  scope: z.array(z.string().min(1)).min(1),
  rule: z.string().min(1).nullable(),
  /** Empty: nothing to search for; counsel looks. */
  detect: z.array(detectionSchema),
  /** What may stay: 'last four digits'. */
  keep: z.string().min(1).nullable(),
  severity: checkSeveritySchema,
  note: z.string().min(1).optional(),
  ...sourced,
});
export type DisclosureCheck = Frozen<z.infer<typeof disclosureCheckSchema>>;

export const disclosureCheckFileSchema = z.strictObject({
  ...fileHead,
  severityValues: z.record(checkSeveritySchema, z.string()),
  detectForms: z.strictObject({ regex: z.string(), check: z.string() }),
  groups: z.array(checkGroupSchema),
  checks: z.array(disclosureCheckSchema),
});
export type DisclosureCheckFile = Frozen<z.infer<typeof disclosureCheckFileSchema>>;
