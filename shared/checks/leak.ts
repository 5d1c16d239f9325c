import { accountFacts, searchStories, type GuardFact, type Story } from '../guard/guard';

/** The leak guard of words of which nothing is known but what they are themselves: the accounts that a matter protects. Pure. */

export interface ProtectedWordFound {
  readonly where: string;
  readonly word: string;
  /** How it was hidden, in plain words. */
  readonly disguise: string;
}

/**
 * Every protected word that stands in a story, once for each story it stands in. `known`: facts with their kinds, where
 * whoever asks knows them.
 */
export function findProtectedWords(
  stories: readonly Story[],
  words: readonly string[],
  known: readonly GuardFact[] = [],
): ProtectedWordFound[] {
  const facts = [...known, ...words.flatMap(accountFacts)];
  const wanted = [...new Set(facts.map(({ value }) => value))];
  if (wanted.length === 0) return [];
  return stories.flatMap((story) => {
    const found = new Map<string, string>();
    // The first kind of a word that finds it says how; a handle before what is only its letters.
    for (const { fact, disguise } of searchStories(facts, [story]).toSorted((one, two) => one.fact - two.fact)) {
      const word = facts[fact]?.value ?? '';
      if (!found.has(word)) found.set(word, disguise);
    }
    return wanted.flatMap((word) => {
      const disguise = found.get(word);
      return disguise === undefined ? [] : [{ where: story.where, word, disguise }];
    });
  });
}
