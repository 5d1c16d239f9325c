import { searchStories, type GuardFact, type Story } from '../guard/guard';

/** The leak guard of words of which nothing is known but their letters: handles that a matter protects. Pure. */

export interface ProtectedWordFound {
  readonly where: string;
  readonly word: string;
  /** How it was hidden, in plain words. */
  readonly disguise: string;
}

/** Every protected word that stands in a story, once for each story it stands in. */
export function findProtectedWords(stories: readonly Story[], words: readonly string[]): ProtectedWordFound[] {
  const wanted = [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const facts = wanted.map((value): GuardFact => ({ kind: 'other', value }));
  return stories.flatMap((story) => {
    const found = new Map(
      searchStories(facts, [story])
        .toReversed()
        .map(({ fact, disguise }) => [fact, disguise]),
    );
    return wanted.flatMap((word, at) => {
      const disguise = found.get(at);
      return disguise === undefined ? [] : [{ where: story.where, word, disguise }];
    });
  });
}
