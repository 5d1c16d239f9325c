import nspell from 'nspell';
import affixes from '../../../node_modules/dictionary-en/index.aff?raw';
import words from '../../../node_modules/dictionary-en/index.dic?raw';
import { ABBREVIATIONS, AS_THEY_STAND, COUNTABLE, NAMES } from './legal-words.data';

/**
 * American English and the words of the field, from dictionaries that ship with the app. Reading them takes a good
 * part of a second, so it is done once, when the first text is checked, and never in the window's own thread.
 */
export interface Speller {
  /** The misspelled ones of these words, in their order. */
  readonly misspelled: (asked: readonly string[]) => string[];
  /** At most five words that may have been meant, the best first. */
  readonly suggestions: (word: string) => string[];
  /** From now on these are right, in any case. Also a word that was never written down anywhere else: a name. */
  readonly know: (known: readonly string[]) => void;
}

const most = 5;
/** Longer than the longest word of the dictionary, twice: looking for something like it would only take time. */
const longest = 50;

const listed = (list: string): string[] => list.trim().split(/\s+/);

/** The apostrophe of the keyboard: the dictionary knows no other. */
const straight = (word: string): string => word.replace(/[’ʼ]/g, "'");

/** No speller can judge these: initials (NDO, ISPs), numbers and marks (F.3d, § 1509), handles (@ALT_USCIS). */
const isBeyondJudgment = (word: string): boolean =>
  word.length < 2 || /[^\p{L}\p{M}'.-]/u.test(word) || /^[\p{Lu}.&'-]+s?$/u.test(word);

const endings = /'s?$/;

/** Reads the dictionaries: some hundred milliseconds. */
export function makeSpeller(): Speller {
  const dictionary = nspell(affixes, words);
  for (const word of listed(COUNTABLE)) dictionary.add(word, 'litigant');
  for (const list of [AS_THEY_STAND, ABBREVIATIONS, NAMES]) for (const word of listed(list)) dictionary.add(word);

  const isRight = (word: string): boolean =>
    dictionary.correct(word) ||
    // A name or an abbreviation of ours takes a possessive as every noun does.
    (endings.test(word) && dictionary.correct(word.replace(endings, '')));

  return {
    misspelled: (asked) => asked.filter((word) => !isBeyondJudgment(word) && !isRight(straight(word))),
    suggestions: (word) => (word.length > longest ? [] : dictionary.suggest(straight(word)).slice(0, most)),
    know: (known) => {
      for (const word of known.map(straight)) {
        dictionary.add(word);
        if (word !== word.toLowerCase()) continue;
        dictionary.add(word.charAt(0).toUpperCase() + word.slice(1));
      }
    },
  };
}
