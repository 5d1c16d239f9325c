import type { GuardFinding } from '../finding';
import { sameMarks } from '../redaction/same-marks';
import type { Story } from '../story';
import { attributeKinds } from './attributes.data';

/** A paper of the matter that is, or will be, on the public docket. */
export interface PublicFiling {
  readonly name: string;
  readonly stories: readonly Story[];
  /** True: the speaker says it, so 'I' and 'my' are the speaker. */
  readonly bySpeaker: boolean;
}

/** Something the public filings say about the speaker. */
export interface SaidOfSpeaker {
  readonly kind: string;
  readonly filing: string;
  readonly where: string;
  readonly words: string;
}

/** So many kinds together may fit few people; one alone seldom does. A rule of thumb of ours, not of any court. */
const together = 3;
const usual = [
  'Doe',
  'the speaker',
  'the account holder',
  'the account’s holder',
  'the user',
  'the author',
  'the poster',
  'the movant',
];
const firstPerson = /\b(?:I|me|my|myself|we|our)\b/;
const mostWords = 80;

/** Sentences as a reader takes them; an initial or an abbreviation may split one, which costs a kind at most. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+(?=[A-Z“"(])|\n+/);

const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");

/** What one paper says about the speaker, each kind at its first place. `names`: what the speaker goes by. */
export function saidOfSpeaker({ name, stories, bySpeaker }: PublicFiling, names: readonly string[]): SaidOfSpeaker[] {
  const called = [...usual, ...names].map(plain).filter((one) => one !== '');
  const said = stories.flatMap(({ where, text }) =>
    sentencesOf(sameMarks(text)).flatMap((sentence) => {
      const folded = plain(sentence);
      const about = called.some((one) => folded.includes(one)) || (bySpeaker && firstPerson.test(sentence));
      if (!about) return [];
      return attributeKinds.flatMap(([kind, pattern]): SaidOfSpeaker[] => {
        const found = pattern.exec(sentence);
        return found ? [{ kind, filing: name, where, words: around(sentence, found.index) }] : [];
      });
    }),
  );
  return firstOfKind(said);
}

const firstOfKind = (said: readonly SaidOfSpeaker[]): SaidOfSpeaker[] =>
  [...new Map(said.toReversed().map((one) => [one.kind, one])).values()].toReversed();

function around(sentence: string, at: number): string {
  const from = Math.max(0, at - 20);
  const words = sentence.slice(from, from + mostWords).trim();
  return `${from > 0 ? '…' : ''}${words}${from + mostWords < sentence.length ? '…' : ''}`;
}

/**
 * Counts, over all public filings of a matter together, the kinds of things they say about the speaker. Papers that are
 * harmless one by one can name a person between them. Gives a warning at each kind's first place once there are three
 * kinds; nothing before.
 */
export function cellOf(said: readonly SaidOfSpeaker[]): GuardFinding[] {
  const first = firstOfKind(said);
  if (first.length < together) return [];
  const kinds = first.map(({ kind }) => kind).join(', ');
  return first.map(({ kind, filing, where, words }): GuardFinding => ({
    kind: 'small-cell',
    severity: 'warn',
    where: `${filing}: ${where}`,
    text: words,
    why: `The public filings of this matter together say ${kinds} of the speaker. So much may fit few people; this place says ${kind}.`,
    fix: 'Leave out what the court does not need, say it more widely, or file it under seal.',
  }));
}

/** The same for papers that are yet to be read. `names`: the pseudonyms and handles the speaker goes by. */
export const smallCell = (filings: readonly PublicFiling[], names: readonly string[]): GuardFinding[] =>
  cellOf(filings.flatMap((filing) => saidOfSpeaker(filing, names)));
