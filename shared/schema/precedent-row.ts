import { z } from 'zod';
import { precedentSchema } from './law/precedent';
import { keepingSchema } from './library';
import { instantSchema, uuidSchema } from './operation';

/* The rows of the library: one's own records, edits of shipped ones, and what is kept about either. */

/** A precedent of one's own: as the library keeps them, but what nobody has written yet may be empty. */
export const ownPrecedentSchema = precedentSchema.extend({
  court: z.string(),
  soughtBy: z.string(),
  background: z.string(),
  sources: z.array(z.string().min(1)),
});
export type OwnPrecedent = z.infer<typeof ownPrecedentSchema>;
const editedField = z.strictObject({ value: z.json(), at: instantSchema, by: z.string() });
/**
 * What a file said of a record when it was last taken in: the base against which its next version is compared. `key` is
 * the id that the record has in that file, where it has one.
 */
const importedSchema = z.strictObject({
  from: z.string().min(1),
  key: z.string().min(1).nullable(),
  at: instantSchema,
  fields: z.record(z.string(), z.json()),
});
export const precedentRowSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: uuidSchema,
    kind: z.literal('own'),
    record: ownPrecedentSchema,
    at: instantSchema,
    by: z.string(),
    /** Absent: it was never in a file that was taken in. */
    imported: importedSchema.optional(),
    trashedAt: instantSchema.nullable(),
  }),
  z.strictObject({
    id: uuidSchema,
    kind: z.literal('overlay'),
    /** Id of the shipped precedent whose fields are edited. */
    precedentId: z.string().min(1),
    fields: z.record(z.string(), editedField),
    imported: importedSchema.optional(),
  }),
  z.strictObject({
    id: uuidSchema,
    kind: z.literal('keeping'),
    /** Id of the record, shipped or own, about which this is kept. */
    precedentId: z.string().min(1),
    ...keepingSchema.shape,
  }),
]);
export type PrecedentRow = z.infer<typeof precedentRowSchema>;
