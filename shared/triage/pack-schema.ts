import { z } from 'zod';
import { controllingTestSchema, keyAuthoritySchema, strengthSchema } from '../schema/law/ground';
import { confidenceSchema, idSchema } from '../schema/law/source';

/** One thing wrong with a pack: where, what, and how to mend it. */
export interface PackFault {
  /** 'grounds[0].triggers[1].when.all[0].path' */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

const trigger = z.strictObject({
  id: idSchema,
  /** Held to the language by pack-check.ts, which says where it parts from it. */
  when: z.unknown(),
  strength: strengthSchema,
  text: z.string().min(1),
});
const provenance = { source: z.array(z.string().min(1)).min(1), confidence: confidenceSchema };

/** A firm's pack: grounds of its own, and its changes to shipped ones. */
export const packSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** The firm, as the report names it. */
  name: z.string().min(1).max(120),
  grounds: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().min(1),
        test: z.string().min(1),
        appliesTo: z.array(idSchema).min(1),
        triggers: z.array(trigger).min(1),
        controllingTests: z.array(controllingTestSchema).optional(),
        counterArguments: z.array(z.string().min(1)).min(1),
        keyAuthorities: z.array(keyAuthoritySchema).optional(),
        ...provenance,
      }),
    )
    .max(100)
    .optional(),
  changes: z
    .array(
      z.strictObject({
        /** Id of a shipped ground. */
        ground: idSchema,
        /** Added; one with the id of a shipped trigger takes its place. */
        triggers: z.array(trigger).optional(),
        /** Ids of shipped triggers that are left out. */
        without: z.array(idSchema).optional(),
        counterArguments: z.array(z.string().min(1)).optional(),
        keyAuthorities: z.array(keyAuthoritySchema).optional(),
        ...provenance,
      }),
    )
    .max(100)
    .optional(),
});
export type GroundPack = z.infer<typeof packSchema>;
export type PackTrigger = z.infer<typeof trigger>;
