import type { LibraryAnswer, LibraryOrder } from './library/contract';

/** What this index finds, in the order in which it is listed; the library has an index of its own. */
export const searchGroups = ['matter', 'party', 'account', 'note'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** One thing that can be found, as the page hands it over. Plain text only: nothing sealed is assignable to it. */
export interface SearchEntry {
  readonly group: SearchGroup;
  readonly id: string;
  /** Its place within the group. */
  readonly order: number;
  readonly title: string;
  /** The rest of the text that is searched. */
  readonly body: string;
}

/** An entry by its group and its id. */
export type EntryName = Pick<SearchEntry, 'group' | 'id'>;

export interface Found extends EntryName {
  /** Every word stands in the title. */
  readonly inTitle: boolean;
}

/** What the page asks of the index; `find` alone is answered. */
export type SearchOrder =
  | { readonly kind: 'put'; readonly entries: readonly SearchEntry[] }
  | { readonly kind: 'drop'; readonly names: readonly EntryName[] }
  | { readonly kind: 'clear' }
  | { readonly kind: 'find'; readonly turn: number; readonly words: readonly string[]; readonly most: number };

/** An order to the library's index; each is answered. */
export interface LibraryTurn {
  readonly kind: 'library';
  readonly turn: number;
  readonly order: LibraryOrder;
}

export interface SearchReply {
  readonly turn: number;
  readonly found: readonly Found[];
  readonly library?: LibraryAnswer | undefined;
}
