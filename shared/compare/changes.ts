/** A stretch of a paragraph that stayed, came or went. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What became of a paragraph. `changed`: the words that came and went, in reading order. */
export type ParagraphChange =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'changed'; readonly pieces: readonly Piece[] };

/** How many paragraphs came, went and changed. */
export function countChanges(changes: readonly ParagraphChange[]): Readonly<Record<ParagraphChange['kind'], number>> {
  const counts = { same: 0, added: 0, removed: 0, changed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
