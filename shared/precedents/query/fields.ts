import { outcomeSchema, precedentInstrumentSchema, precedentTags, stanceSchema } from '../../schema/law/precedent';

/*
 * The fields of the library's query language, and the values that those have which are a closed list. Courts, tags and
 * cited records are known only to the library itself.
 */

/** Fields of a closed list. */
export const closedFields = {
  stance: stanceSchema.options,
  outcome: outcomeSchema.options,
  instrument: precedentInstrumentSchema.options,
  ground: precedentTags,
  is: ['unverified', 'verified', 'vacated', 'own', 'shipped', 'edited'],
  has: ['note', 'opinion', 'tag', 'treatment'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ClosedField = keyof typeof closedFields;

/** Fields whose values are what stands in the library. */
export const openFields = ['court', 'tag', 'cited'] as const;
export type OpenField = (typeof openFields)[number];

export const queryFields: readonly string[] = [...openFields, ...Object.keys(closedFields), 'year'];

export const isClosedField = (name: string): name is ClosedField => Object.hasOwn(closedFields, name);
export const isOpenField = (name: string): name is OpenField => (openFields as readonly string[]).includes(name);
