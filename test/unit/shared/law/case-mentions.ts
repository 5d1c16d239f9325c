import type { Precedent } from '../../../../shared/schema/law';

/*
 * Finds every case that a text names, by its parties or by the page where it is reported, and asks whether the library
 * has it. Coarse on purpose: it may take for a case what is none (a list of exceptions says so), and must miss none.
 */
const REPORTERS =
  'U\\.S\\.|S\\. ?Ct\\.|L\\. ?Ed\\.(?: ?2d)?|F\\.(?: ?[23]d|4th| ?4th)?|F\\. ?Supp\\.(?: ?[23]d)?|F\\.R\\.D\\.|' +
  "F\\. App'x|[ANPS]\\.[EWY]?\\.?(?: ?[23]d)?|So\\.(?: ?[23]d)?|N\\.Y\\.S\\.(?: ?[23]d)?|N\\.Y\\.(?:2d|3d)?|" +
  'A\\.D\\.(?:2d|3d)?|Misc\\.(?: ?[23]d)?|NY Slip Op|N\\.J\\.(?: Super\\.)?|Cal\\.(?: ?App\\.)?(?: ?(?:2d|3d|4th|5th))?|' +
  'Cal\\. ?Rptr\\.(?: ?[23]d)?|Va\\.(?: (?:App|Cir)\\.)?|Md\\.|Ariz\\.|WL|Media L\\. Rep\\.|U\\.S\\. (?:Dist\\. )?LEXIS|Va\\. LEXIS';
const CITE = new RegExp(`(?<![\\d-])\\d{1,4} (?:${REPORTERS}) \\d{1,7}(?!\\d)(?:\\(U\\))?`, 'g');

const WORD = "[A-Z0-9@][\\w.'’&@-]*";
const SMALL = '(?:of|the|for|and|to|in|de|on|ex|rel\\.|&|[’\'"](?=\\d))';
const PARTY = `${WORD}(?:,? (?:${SMALL} )*${WORD})*`;
const VERSUS = new RegExp(`(${PARTY})\\)? v\\.? (${PARTY})`, 'g');
const IN_RE = new RegExp(`\\b(?:In re|Matter of|Ex parte) (§ ?\\d+|${WORD})(?: (?:${SMALL} )*(${WORD}))?`, 'g');

export interface CaseMention {
  readonly text: string;
  /** Words that must all stand in one record; null: a cite, which must be one of a record's own. */
  readonly words: readonly string[] | null;
}

/** Words that tell no case from another. */
const COMMON = new Set(
  'in re the of for and a inc co corp llc ltd lp see cf but id also under when united states people matter no v u.s'.split(
    ' ',
  ),
);
const SPELLED: Readonly<Record<string, string>> = {
  "int'l": 'international',
  "comm'n": 'commission',
  "dep't": 'department',
  'found.': 'foundation',
  'techs.': 'technologies',
  'indep.': 'independent',
  'mgmt.': 'management',
  'l.a.': 'los angeles',
  'transp.': 'transportation',
  dhs: 'homeland',
};

const wordsOf = (party: string): string[] =>
  party
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,]+/)
    .map((word) => SPELLED[word] ?? word.replace(/[.;:'"]+$/, ''))
    .filter((word) => /^\D/.test(word) && !COMMON.has(word));

/** Every case that is named or cited in a text. */
export function caseMentions(source: string): CaseMention[] {
  const text = source.replace(/\s+/g, ' ').replace(/https?:\/\/\S+/g, ' ');
  const cites = [...text.matchAll(CITE)].map(([cite]): CaseMention => ({ text: cite, words: null }));
  const versus = [...text.matchAll(VERSUS)].map(([whole, one = '', other = '']): CaseMention => ({
    text: whole,
    // The last word before 'v.' belongs to the party surely; what stands before may be the sentence.
    words: [...wordsOf(one).slice(-1), ...wordsOf(other.split(',')[0] ?? '').slice(0, 1)],
  }));
  const inRe = [...text.matchAll(IN_RE)].map(([whole, one = '', other = '']): CaseMention => ({
    text: whole,
    words: wordsOf(`${one} ${other}`),
  }));
  return [...cites, ...versus, ...inRe];
}

/** What a record is known by: its names, and others that the law data uses for it. */
export interface KnownCase {
  readonly names: string;
  readonly cites: readonly string[];
}

export const knownCase = (
  { caption, shortName, citations }: Pick<Precedent, 'caption' | 'shortName' | 'citations'>,
  others: readonly string[] = [],
): KnownCase => ({
  names: [caption, shortName, ...others].join(' ').toLowerCase().replaceAll('’', "'"),
  cites: citations,
});

const holds = (names: string, word: string): boolean =>
  new RegExp(`(?<![\\w])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(names);

/** Does a record of the library stand behind the mention? */
export const isCovered = ({ text, words }: CaseMention, library: readonly KnownCase[]): boolean =>
  library.some(({ names, cites }) =>
    words === null
      ? cites.some((cite) => cite === text || cite.startsWith(`${text} (`))
      : words.every((word) => holds(names, word)),
  );
