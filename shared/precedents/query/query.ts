import type { ClosedField, OpenField } from './fields';

/** A place in the text that was typed, in UTF-16 code units. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words, or words in quotes. */
export interface WordsClause extends Span {
  /** One word; several where a phrase was quoted, or where one was typed as 'U.S.' */
  readonly words: readonly string[];
  /** The last thing typed: it may go on. */
  readonly open: boolean;
  readonly quoted: boolean;
  readonly not: boolean;
}

/** A field with what it may be; any of the values will do. */
export type FieldClause = Span & { readonly not: boolean } & (
    | { readonly field: ClosedField; readonly values: readonly string[] }
    | { readonly field: OpenField; readonly values: readonly string[] }
    | { readonly field: 'year'; readonly first: number; readonly last: number }
  );

/** Something in the query that means nothing. That part is left out of the search, and this is said. */
export interface QueryProblem extends Span {
  readonly message: string;
  /** What may have been meant, to be put in its place. */
  readonly instead: readonly string[];
}

export interface Query {
  readonly words: readonly WordsClause[];
  readonly fields: readonly FieldClause[];
  readonly problems: readonly QueryProblem[];
}
