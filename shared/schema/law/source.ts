import { z } from 'zod';

/** Recursive readonly: shipped law is base data that nothing may change in place. */
export type Frozen<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends readonly [unknown, ...unknown[]]
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T extends readonly (infer U)[]
      ? readonly Frozen<U>[]
      : T extends object
        ? { readonly [K in keyof T]: Frozen<T[K]> }
        : T;

/** How far a statement of law was verified: read in the source named, or professional knowledge to be checked. */
export const confidenceSchema = z.enum(['seen-in-source', 'well-known-not-seen']);
export type Confidence = z.infer<typeof confidenceSchema>;

/** Every record and every group of a court profile carries its own pair. */
export const sourced = { source: z.array(z.string().min(1)).min(1), confidence: confidenceSchema };

export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, 'must be an id such as customs-summons-1509');

/** The head that every law file except the case library carries. */
export const fileHead = {
  schemaVersion: z.literal(1),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  notLegalAdvice: z.string(),
  confidenceValues: z.record(confidenceSchema, z.string()),
};
