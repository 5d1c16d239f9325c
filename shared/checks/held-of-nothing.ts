import { evenMarks, namesOfRecord, speaksOfRuling } from '../cite-check/held';
import { sentencesOf } from '../cite-check/sentences';
import { findCitations } from '../citations/find/find-citations';
import { isStatute } from '../citations/format';
import type { Diagnostic } from '../kernel/diagnostic';
import { isAuthority } from '../precedents/authority';
import type { Law, Precedent } from '../schema/law';
import { docTexts } from './doc-text';
import type { CheckInput } from './draft-input';

/** A stretch of running text, and where it stands. */
interface Stretch {
  readonly where: string;
  readonly text: string;
}

interface Named {
  readonly record: Precedent;
  readonly names: readonly string[];
}

/** The records that a sentence names; 'Doe v. X' inside 'J. Doe v. X' is the other case. */
function namedIn(sentence: string, named: readonly Named[]): readonly Precedent[] {
  const hits = named.flatMap(({ record, names }) => {
    const longest = names.filter((name) => sentence.includes(name)).toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [{ record, longest }];
  });
  return hits
    .filter(({ longest }) => !hits.some((other) => other.longest !== longest && other.longest.includes(longest)))
    .map(({ record }) => record);
}

/** The matters without a ruling, and their names: the same for every paper under a law. */
const rulingless = new WeakMap<Law, readonly Named[]>();

function rulinglessOf(law: Law): readonly Named[] {
  const named =
    rulingless.get(law) ??
    [...law.precedents.values()]
      .filter((record) => !isStatute(record) && !isAuthority(record))
      .map((record) => ({ record, names: namesOfRecord(record) }));
  rulingless.set(law, named);
  return named;
}

const even = (text: string): string => evenMarks(text).replace(/\s+/g, ' ');

const excerpt = (sentence: string): string => (sentence.length > 200 ? `${sentence.slice(0, 200)}…` : sentence);

/**
 * Sentences that say of a matter without a ruling, or of an opinion that no longer stands, that a court held or decided
 * something in it. In: stretches of text with their places. The sentence is quoted in the finding; counsel decides.
 */
export function checkHeldOfNothing(texts: readonly Stretch[], law: Law): Diagnostic[] {
  // Most papers name few of them and most paragraphs none: those need no reading.
  const whole = texts.map(({ text }) => even(text));
  const all = whole.join('\n');
  const named = rulinglessOf(law).filter(({ names }) => names.some((name) => all.includes(name)));
  return texts.flatMap(({ where, text }, at) => {
    if (!named.some(({ names }) => names.some((name) => whole[at]?.includes(name)))) return [];
    return sentencesOf(text, findCitations(text)).flatMap(({ start, end }) => {
      const sentence = even(text.slice(start, end)).trim();
      if (!speaksOfRuling(sentence)) return [];
      return namedIn(sentence, named).map((record): Diagnostic => ({
        code: 'held-of-nothing',
        severity: 'warning',
        message: `A sentence speaks of a ruling in ${record.shortName}, where ${record.outcome === 'withdrawn' ? 'the demand was withdrawn and no court ruled' : 'nothing stands as a ruling'}: “${excerpt(sentence)}”`,
        where,
        fix: 'Say what was asked or argued there, or take the sentence out.',
      }));
    });
  });
}

/** The same for a draft. */
export const checkHeld = ({ doc, law }: CheckInput): Diagnostic[] => checkHeldOfNothing(docTexts(doc), law);
