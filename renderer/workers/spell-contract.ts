/** What the window asks of the speller, and what comes back. A question and its answer have the same number. */

export type SpellQuestion =
  | { readonly id: number; readonly kind: 'misspelled'; readonly words: readonly string[] }
  | { readonly id: number; readonly kind: 'suggestions'; readonly word: string }
  | { readonly id: number; readonly kind: 'know'; readonly words: readonly string[] };

export interface SpellAnswer {
  readonly id: number;
  /** The misspelled words, the suggestions, or nothing. */
  readonly words: readonly string[];
}
