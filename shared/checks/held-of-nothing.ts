import { citationName, textName } from '../citations/case-name';
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

/** What a court does, and no demand that was withdrawn ever did. */
const RULING = /\b(?:held|holds|holding|ruled|rules that|ruling|decided|concluded|found that|affirmed|quashed)\b/i;
/** A sentence that says that there was no ruling says what is true. */
const DENIED =
  /\b(?:no|any|neither) (?:court|judge|ruling|decision|holding)\b|\b(?:nobody|nothing|undecided)\b|\bwithout (?:a|any) (?:ruling|decision)\b|\b(?:not|never) (?:been )?(?:held|hold|holding|rule|ruled|decide|decided|a ruling)\b/i;

/** Words that end in a period inside a sentence, as citations are full of them. */
const SHORT =
  /(?:^|[\s(“"'])(?:v|No|Nos|Inc|Corp|Co|Ltd|U\.S|Cal|N\.D|Dep't|Dep’t|Apr|Aug|Sept|Oct|Nov|Dec|Jan|Feb|Mar|[A-Z])\.$/;

/** The sentences of a paragraph; a period after a short form of citations ends none. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?]["”’)]*) (?=["“(]?[A-Z])/)
    .reduce<string[]>((whole, part) => {
      const last = whole.at(-1);
      if (last !== undefined && SHORT.test(last)) whole[whole.length - 1] = `${last} ${part}`;
      else whole.push(part);
      return whole;
    }, []);
}

const even = (text: string): string => text.replace(/[’‘]/g, "'");

/** How a text may name the record: in full, shortened, as the library calls it, or by what it is cited by. */
const namesOf = (record: Precedent): readonly string[] =>
  [textName(record), citationName(record), record.shortName, ...record.citations].map(even);

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

const excerpt = (sentence: string): string => (sentence.length > 200 ? `${sentence.slice(0, 200)}…` : sentence);

/**
 * Sentences that say of a matter without a ruling, or of an opinion that no longer stands, that a court held or decided
 * something in it. In: stretches of text with their places. The sentence is quoted in the finding; counsel decides.
 */
export function checkHeldOfNothing(texts: readonly Stretch[], law: Law): Diagnostic[] {
  const matters = [...law.precedents.values()].filter((record) => !isStatute(record) && !isAuthority(record));
  const named = matters.map((record) => ({ record, names: namesOf(record) }));
  return texts.flatMap(({ where, text }) => {
    if (!RULING.test(text)) return [];
    return sentencesOf(even(text)).flatMap((sentence) => {
      if (!RULING.test(sentence) || DENIED.test(sentence)) return [];
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
