import { ABBREVIATED } from './name-words.data';

/** Words in small letters whose stop ends no sentence. */
const SMALL: ReadonlySet<string> = new Set(
  'v. vs. nom. cert. mem. al. rel. e.g. i.e. cf. id. ibid. aff. rev. app. op. no. nos. n. nn. p. pp. seq. amend. art. subd. ed. supp.'.split(
    ' ',
  ),
);

/** Whether the stop at the end of a word shortens it rather than ending a sentence. */
export function isAbbreviation(word: string): boolean {
  const bare = word.replace(/^[("'*_[]+/, '');
  if (/^[A-Z]\.$/.test(bare) || bare.slice(0, -1).includes('.') || bare.includes("'")) return true;
  if (/\d\.$/.test(bare)) return false;
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  return ABBREVIATED.has(last) || SMALL.has(last) || !/[aeiouy]/i.test(last);
}

/** Whether a sentence ends inside a short stretch of text. */
export function sentenceEnds(stretch: string): boolean {
  for (const found of stretch.matchAll(/(\S*[A-Za-z0-9)\]]\.)["')]* +["'(]?[A-Z]/g)) {
    const word = found[1] ?? '';
    if (/[)\]]\.$/.test(word) || !isAbbreviation(word)) return true;
  }
  return false;
}
