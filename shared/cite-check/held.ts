import type { Precedent } from '../schema/law';
import { sentencesOf, type Sentence } from './sentences';

const VERBS =
  '(?:held|holds|ruled|rules|decided|decides|found|finds|concluded|concludes|determined|established|establishes|recognized|recognised)';
/** What a court does when it decides. Pleading, arguing, asking and withdrawing are what others do. */
const DECIDES = new RegExp(`\\b${VERBS}\\b`, 'i');
/** It is the court that does it, in so many words. */
const COURT_DECIDES = new RegExp(`\\b(?:court|judge|panel|it was)\\b[^.;,]{0,40}\\b${VERBS}\\b`, 'i');
/** The sentence says itself that nothing was decided. */
const NOTHING_DECIDED =
  /\b(?:no (?:court|judge|ruling|holding|decision)|(?:did|has|have|had) (?:not|never) (?:hold|held|rule|ruled|decide|decided|reach)|never (?:held|ruled|decided)|held nothing|without (?:a |any )?(?:ruling|decision|holding))\b/i;
/** Somebody else speaks. */
const OTHERS_SPEAK = /\b(?:alleged|alleges|pleaded|pleads|argued|argues|urged|contended|asked)\b/i;

const saysItWasDecided = (sentence: string): boolean =>
  !NOTHING_DECIDED.test(sentence) &&
  (COURT_DECIDES.test(sentence) || (DECIDES.test(sentence) && !OTHERS_SPEAK.test(sentence)));

/** Words by which a text may name a matter: its short name, its caption, an account's handle in either. */
function namesOf({ shortName, caption }: Precedent): string[] {
  const handles = [...`${shortName} ${caption}`.matchAll(/@\w+/g)].map(([handle]) => handle);
  return [shortName, caption, ...handles].filter((name) => name.length > 4);
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
  const names = namesOf(record);
  return sentencesOf(text, spans).filter((sentence, at, all) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!saysItWasDecided(words)) return false;
    const named = names.some((name) => words.includes(name));
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
