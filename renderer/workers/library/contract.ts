import type { QueryProblem } from '../../../shared/precedents/query/query';
import type { Precedent } from '../../../shared/schema/law';
import type { Keeping } from '../../../shared/schema/library';
import type { Filters, LibraryView, SortKey } from '../../../shared/schema/library-view';
import type { ClosedPage, Title, TitlePage } from './titles';

export type { Filters, SortKey };

/** What of a record lists, facets and fields need: there at once. */
export type RecordHead = Title &
  Pick<Precedent, 'related' | 'subsequentHistory'> & { readonly keeping: Keeping | null; readonly noted: boolean };

/** The rest of its text, which follows. */
export type RecordText = Pick<Precedent, 'holdings' | 'background' | 'sources'> & { readonly notes: readonly string[] };

/** A record as the page hands it over. `slot` is its place in the library, and how the page knows it. */
export interface LibraryEntry {
  readonly slot: number;
  /** Absent: the head is known, this is the rest. */
  readonly head?: RecordHead;
  readonly text?: RecordText;
  /** One of its opinions, and the name that tells it from the others. */
  readonly opinion?: { readonly name: string; readonly text: string };
}

export type Facet = keyof Filters;
export const noFilters: Filters = { stance: [], outcome: [], court: [], confidence: [], kept: [], tags: [] };
export const facets = Object.keys(noFilters) as readonly Facet[];

export interface LibraryAsk {
  readonly text: string;
  readonly filters: Filters;
  /** Null: by how well it fits, or in the order of the library where nothing is asked. */
  readonly sort: LibraryView['sort'];
  /** No more than so many; null: all. */
  readonly most: number | null;
}

/** One value of a facet, and how many records it would leave, the other facets as they are. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface LibraryAnswer {
  /** Slots of what was found, in the order of the list. */
  readonly slots: Uint32Array;
  /** How many of those, from the first on, hold every word in their names. Only where `most` was given. */
  readonly named: readonly boolean[];
  /** Of the whole library. */
  readonly total: number;
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  readonly problems: readonly QueryProblem[];
}

/** What changes the index; each is answered, when it was done. */
export type LibraryChange =
  | { readonly kind: 'library-put'; readonly entries: readonly LibraryEntry[] }
  | { readonly kind: 'library-drop'; readonly slots: readonly number[] }
  | { readonly kind: 'library-clear' }
  /** The overview, whole: what there was of it before is forgotten. */
  | { readonly kind: 'titles-put'; readonly pages: readonly (TitlePage | ClosedPage)[] };
/** `titles-find` asks the overview, which is there before the index is. */
export type LibraryOrder = LibraryChange | { readonly kind: 'library-find' | 'titles-find'; readonly ask: LibraryAsk };
