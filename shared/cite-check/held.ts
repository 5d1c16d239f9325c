import { citationName, textName } from '../citations/case-name';
import type { Precedent } from '../schema/law';
import { sentencesOf, type Sentence } from './sentences';

const VERBS =
  '(?:held|holds|holding|ruled|rules that|ruling|decided|decides|found that|finds that|concluded|concludes|determined|established|establishes|recognized|recognizes|affirmed|quashed)';
/** What a court does when it decides. Pleading, arguing, asking and withdrawing are what others do. */
const DECIDES = new RegExp(`\\b${VERBS}\\b`, 'i');
/** It is the court that does it, in so many words. */
const COURT_DECIDES = new RegExp(`\\b(?:court|judge|panel|it was)\\b[^.;,]{0,40}\\b${VERBS}\\b`, 'i');
/** The sentence says itself that nothing was decided. */
const NOTHING_DECIDED =
  /\b(?:no|any|neither) (?:court|judge|ruling|decision|holding)\b|\b(?:nobody|nothing|undecided)\b|\bwithout (?:a |any )?(?:ruling|decision|holding)\b|\b(?:not|never) (?:been )?(?:held|hold|holding|rule|ruled|decide|decided|a ruling)\b/i;
/** Somebody else speaks. */
const OTHERS_SPEAK = /\b(?:alleged|alleges|pleaded|pleads|argued|argues|urged|contended|asked)\b/i;

/** Does a sentence say that a court decided something, and not that none did or that a party said so? */
export const speaksOfRuling = (sentence: string): boolean =>
  !NOTHING_DECIDED.test(sentence) &&
  (COURT_DECIDES.test(sentence) || (DECIDES.test(sentence) && !OTHERS_SPEAK.test(sentence)));

/** Names in a text and in a record are compared with the same apostrophes. */
export const evenMarks = (text: string): string => text.replace(/[’‘]/g, "'");

/** How a text may name a record: in full, shortened, as the library calls it, by its citations, by an account's handle. */
export function namesOfRecord(record: Precedent): string[] {
  const handles = [...`${record.shortName} ${record.caption}`.matchAll(/@\w+/g)].map(([handle]) => handle);
  return [textName(record), citationName(record), record.shortName, ...record.citations, ...handles]
    .map(evenMarks)
    .filter((name) => name.length > 4);
}

/** Is there a clause before the citation, and not only a signal and a case name? */
const isSentence = (before: string): boolean => /[a-z]{3,}(?:[^\w.]+[a-z]{2,}){3,}/.test(before);

/**
 * Sentences that say of a demand withdrawn without a ruling that a court decided something. `spans` are the text's
 * citations; `citedAt` the places where the record is cited.
 */
export function heldOfWithdrawn(
  text: string,
  record: Precedent,
  spans: readonly Sentence[],
  citedAt: readonly Sentence[],
): Sentence[] {
  const names = namesOfRecord(record);
  return sentencesOf(text, spans).filter((sentence, at, all) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!speaksOfRuling(words)) return false;
    const named = names.some((name) => evenMarks(words).includes(name));
    // A citation sentence speaks for the sentence before it, by its first citation; a sentence of its own does not.
    const first = spans.find(({ start }) => start >= sentence.end);
    const cited = citedAt.some(
      ({ start }) =>
        (start >= sentence.start && start < sentence.end) ||
        (start === first?.start && start < (all[at + 1]?.end ?? 0) && !isSentence(text.slice(sentence.end, start))),
    );
    return named || cited;
  });
}
