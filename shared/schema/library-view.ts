import { z } from 'zod';
import type { Frozen } from './law/source';

/*
 * How a list of the library is narrowed and sorted, and such a choice kept under a name.
 */
const chosen = z.array(z.string().min(1).max(300)).max(200);

/** What the list is narrowed by; an empty list lets everything through. */
export const filtersSchema = z.strictObject({
  stance: chosen,
  outcome: chosen,
  court: chosen,
  confidence: chosen,
  kept: chosen,
  /** Every chosen ground must be there. */
  tags: chosen,
});
export type Filters = Frozen<z.infer<typeof filtersSchema>>;

/** What the list can be sorted by: the columns of the library. */
export const sortKeys = [
  'name',
  'court',
  'decided',
  'stance',
  'outcome',
  'confidence',
  'citation',
  'kept',
  'instrument',
  'grounds',
  'soughtBy',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** A search of the library under a name. */
export const libraryViewSchema = z.strictObject({
  name: z.string().min(1).max(80),
  query: z.string().max(1_000),
  filters: filtersSchema,
  sort: z.strictObject({ by: z.enum(sortKeys), down: z.boolean() }).nullable(),
});
export type LibraryView = Frozen<z.infer<typeof libraryViewSchema>>;
