import { z } from 'zod';
import { confidenceSchema, fileHead, idSchema, sourced, type Frozen } from './source';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const path = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z]+)+$/);

/**
 * One question about the facts. Three-valued: an absent key is unanswered and never fires; `null` or `[]` is
 * answered "none". `before` compares the date at `path` with the date at the path in `value`.
 */
export const predicateSchema = z.discriminatedUnion('op', [
  z.strictObject({ path, op: z.literal('eq'), value: scalar }),
  z.strictObject({ path, op: z.literal('neq'), value: scalar }),
  z.strictObject({ path, op: z.literal('in'), value: z.array(scalar).min(1) }),
  z.strictObject({ path, op: z.literal('notIn'), value: z.array(scalar).min(1) }),
  z.strictObject({ path, op: z.literal('includes'), value: scalar }),
  z.strictObject({ path, op: z.literal('includesAny'), value: z.array(scalar).min(1) }),
  z.strictObject({ path, op: z.literal('gt'), value: z.number() }),
  z.strictObject({ path, op: z.literal('lt'), value: z.number() }),
  z.strictObject({ path, op: z.literal('missing') }),
  z.strictObject({ path, op: z.literal('empty') }),
  z.strictObject({ path, op: z.literal('nonempty') }),
  z.strictObject({ path, op: z.literal('before'), value: path }),
]);
export type Predicate = Frozen<z.infer<typeof predicateSchema>>;
export type PredicateOp = Predicate['op'];

/** A predicate, or several joined. */
export type Condition = Predicate | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };

export const conditionSchema: z.ZodType<Condition> = z.union([
  predicateSchema,
  z.strictObject({ all: z.array(z.lazy(() => conditionSchema)).min(1) }),
  z.strictObject({ any: z.array(z.lazy(() => conditionSchema)).min(1) }),
]);

export const strengthSchema = z.enum(['strong', 'moderate', 'weak']);
export type Strength = z.infer<typeof strengthSchema>;

/** Facts that suggest a ground. It suggests; counsel decides. */
export const triggerSchema = z.strictObject({
  id: idSchema,
  when: conditionSchema,
  strength: strengthSchema,
  text: z.string().min(1),
  note: z.string().min(1).optional(),
});
export type GroundTrigger = Frozen<z.infer<typeof triggerSchema>>;

export const controllingTestSchema = z.strictObject({
  jurisdiction: z.string().min(1),
  test: z.string().min(1),
  authority: z.string().min(1),
  confidence: confidenceSchema,
  precedentIds: z.array(idSchema),
});

export const keyAuthoritySchema = z.strictObject({
  name: z.string().min(1),
  cite: z.string().min(1),
  proposition: z.string().min(1),
  adverse: z.boolean(),
  confidence: confidenceSchema,
  note: z.string().optional(),
  precedentIds: z.array(idSchema),
});

export const groundSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  test: z.string().min(1),
  /** Instrument ids. */
  appliesTo: z.array(idSchema).min(1),
  triggers: z.array(triggerSchema),
  controllingTests: z.array(controllingTestSchema),
  /** What the other side will say; shown beside the trigger, and answered in the argument. */
  counterArguments: z.array(z.string().min(1)).min(1),
  keyAuthorities: z.array(keyAuthoritySchema),
  ...sourced,
});
export type Ground = Frozen<z.infer<typeof groundSchema>>;
export type ControllingTest = Ground['controllingTests'][number];
export type KeyAuthority = Ground['keyAuthorities'][number];

export const groundFileSchema = z.strictObject({
  ...fileHead,
  triggerLanguage: z.strictObject({
    combine: z.tuple([z.literal('all'), z.literal('any')]),
    ops: z.record(z.string(), z.string()),
    strength: z.array(strengthSchema),
    unanswered: z.string(),
  }),
  demandFields: z.record(path, z.string()),
  grounds: z.array(groundSchema),
});
export type GroundFile = Frozen<z.infer<typeof groundFileSchema>>;
