import type { Precedent } from '../schema/law';
import { sentencesOf, type Sentence } from './sentences';

/** What a court does when it decides. Pleading, arguing, asking and withdrawing are what others do. */
const DECIDES =
  /\b(?:held|holds|ruled|rules|decided|decides|found|finds|concluded|concludes|determined|established|establishes|recognized|recognised)\b/i;
/** The sentence says itself that nothing was decided, or that somebody else speaks. */
const DENIED =
  /\b(?:no (?:court|judge|ruling|holding|decision)|(?:did|does|has|have|had|was|were) (?:not|never)|never (?:held|ruled|decided)|held nothing|nothing was|without (?:a |any )?(?:ruling|decision|holding)|alleged|pleaded|argued|urged|contended|asked)\b/i;

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
    const verb = DECIDES.exec(words);
    if (!verb || DENIED.test(words)) return false;
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
