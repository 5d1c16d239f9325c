import { isAbbreviation } from './abbreviations';

/** No list of authors and title is longer. */
const LONGEST = 320;
const SIGNAL = /^(?:(?:see|cf\.?|but|also|e\.g\.|accord|generally|compare|with|citing|quoting|contra|and|in),? )+/i;
/** What stands in the author's place when a journal's students wrote it. */
const UNSIGNED =
  /^(?:Note|Comment|Case Comment|Recent Cases?|Recent Developments?|Essay|Article|Symposium|Editorial)s?$/;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|de|del|der|den|di|du|la|le|van|von|bin|al)$/u;
const GENERATION = /(?: |^)(?:Jr\.?|Sr\.?|II|III|IV)$/;

/** Where the sentence begins in which a stretch ends. */
function sentenceStart(stretch: string): number {
  let start = 0;
  for (const found of stretch.matchAll(/(\S+?)([.;]|\.["')\]]|\n)[ \n]+(?=["'“‘(*_]*\p{Lu})/gu)) {
    if (found[2] === '.' && isAbbreviation(`${found[1] ?? ''}.`)) continue;
    start = found.index + found[0].length;
  }
  return start;
}

/**
 * The authors named before an article's volume, as *supra* calls them: 'Kathleen M. Sullivan, First Amendment
 * Intratextualism, 103 …' is called 'Sullivan'. Two are called together and each alone. None where it is unsigned.
 */
export function authorsBefore(text: string, at: number, floor: number): string[] {
  const stretch = text.slice(Math.max(floor, at - LONGEST), at);
  if (!/[,*_”"'] *$/.test(stretch)) return [];
  const lead = stretch.slice(sentenceStart(stretch)).replace(/^[.,;"'“‘()*_\s]+/, '');
  const [first = '', ...rest] = lead.replace(SIGNAL, '').split(',');
  // A title has to stand between the authors and the volume.
  if (rest.join('').trim() === '' || UNSIGNED.test(first)) return [];
  const authors = first.replace(/ et al\.?$/, '').split(/ (?:&|and) /);
  const names = authors.map((author) => author.trim().replace(GENERATION, '').split(' '));
  if (names.some((words) => words.length > 5 || !words.every((word) => NAME_WORD.test(word)))) return [];
  const last = names.map((words) => words.at(-1) ?? '').filter((word) => word.length > 1);
  return last.length === 1 ? last : [...new Set([last.join(' & '), ...last])].filter((name) => name !== '');
}
