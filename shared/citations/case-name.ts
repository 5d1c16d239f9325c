import { own } from '../kernel/own';
import { COMMON_LITIGANTS, KNOWN_BODIES, NAME_WORDS, SHORT_NAMES } from './case-name.data';

/** The parts of a library record that naming needs. */
export interface NamedRecord {
  readonly id: string;
  readonly caption: string;
  readonly shortName: string;
}

/** Drops nicknames in parentheses ('(Malcolm)', '(Ohio)'); keeps the real party of a California writ. */
function withoutNickname(caption: string): string {
  if (/Superior Court \(/.test(caption)) return caption;
  return caption.replace(/\s+\([^()]*\)\s*$/, '');
}

/** 'In re Grand Jury Subpoena, No. 16-03-217' and long 'In re Search of …' names end at their first clause. */
function clause(caption: string): string {
  const search = /^(In re Search of \S+?)(?: That Is Stored.*)?$/.exec(caption);
  return (
    search?.[1] ??
    caption
      .replace(/^Matter of (.+? v\. )/, '$1')
      .replace(/ at 104 East Tenth.*$/, '')
      .replace('United States of America', 'United States')
  );
}

function shortenWords(name: string): string {
  let out = name;
  for (const [body, initials] of Object.entries(KNOWN_BODIES)) out = out.replace(body, initials);
  // A party of one word keeps it: 'Western v. Smith' names somebody.
  const shorten = (side: string): string =>
    /^[A-Z][a-z]+$/.test(side) ? side : side.replace(/\b[A-Z][a-z]+\b/g, (word) => own(NAME_WORDS, word) ?? word);
  return out.split(' v. ').map(shorten).join(' v. ');
}

/**
 * The case name as it stands inside a citation sentence: nickname dropped, words shortened, 'The' dropped.
 * In: a record's caption. Out: plain text, to be set in italics.
 */
export function citationName(record: NamedRecord): string {
  return shortenWords(textName(record));
}

/** The case name as it stands in running text: nothing shortened but what everyone shortens. */
export function textName(record: NamedRecord): string {
  return clause(withoutNickname(record.caption)).replace(/^The /, '');
}

/** The one name that stands for the case once it has been cited in full. */
export function shortName(record: NamedRecord): string {
  const fixed = own(SHORT_NAMES, record.id);
  if (fixed) return fixed;
  const caption = textName(record);
  const sides = caption.split(/ v\. /);
  const first = sides[0] ?? caption;
  const second = sides[1];
  const bare = (party: string): string =>
    party
      .replace(/ ex rel\. .*$/, '')
      .replace(/,? (Inc\.|LLC|L\.P\.|Ltd\.|Corp\.|Co\.)$/, '')
      .trim();
  if (second === undefined) return caption;
  return COMMON_LITIGANTS.some((pattern) => pattern.test(first)) ? bare(second) : bare(first);
}
