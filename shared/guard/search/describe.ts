import { gapBits } from './fold/characters';
import { endOf } from './fold/fold';
import { seenGapAt } from './match/edges';
import { breaksIn, likeness } from './match/letters';
import type { Candidate, Found } from './match/pattern';

const unseenSign = /\p{Cf}|(?![\s])\p{Cc}/u;

const unseenSigns = /[\p{Cf}\p{Mn}]|(?!\s)\p{Cc}/gu;

const lettersOf = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** The gaps that both have, and that are of another kind here. */
function otherGaps({ folded, from, pattern: { letters } }: Candidate): boolean {
  for (let i = 1; i < letters.size; i += 1) {
    const [here, there] = [seenGapAt(folded, from + i), seenGapAt(letters, i)];
    if (here !== 0 && there !== 0 && here !== there) return true;
    if (here === gapBits.space && there === here) {
      const gap = folded.text.slice(endOf(folded, from + i - 1), folded.origin[from + i]);
      if (gap.replace(unseenSigns, '') !== ' ') return true;
    }
  }
  return false;
}

function gapWords(candidate: Candidate): string[] {
  const size = candidate.to - candidate.from;
  const { extra, closed, pieces } = breaksIn(candidate);
  if (extra > 0) return [pieces.length * 5 >= size * 3 ? 'letters spaced out' : 'broken by a space or mark'];
  if (closed > 0) return ['written as one word'];
  return otherGaps(candidate) ? ['with other spaces or marks'] : [];
}

/** How a fact was hidden where it was found: what the text itself does, in the lawyer's words. */
export function disguiseOf(candidate: Candidate, found: Found): string[] {
  const { folded, from, to, pattern } = candidate;
  const seen = folded.text.slice(folded.origin[from] ?? 0, endOf(folded, to - 1));
  const printed = pattern.letters.text;
  const { looks = 0, swapped = 0 } = likeness(candidate) ?? {};
  const words = found.form === null ? [] : [found.form];
  if (looks > 0) words.push('in look-alike letters');
  if (swapped > 0) words.push('with digits or strokes for letters');
  if (seen.includes('\0')) words.push('in UTF-16');
  else if (unseenSign.test(seen)) words.push('with invisible characters');
  if (seen.normalize('NFC') !== seen.normalize('NFKC') && !/\u00a0/.test(seen.normalize('NFC')))
    words.push('in letters of another style or width');
  const accents = (text: string): string => text.normalize('NFD').replace(/[^\p{Mn}]/gu, '');
  if (accents(seen) !== accents(printed)) words.push('with other accents');
  words.push(...gapWords(candidate));
  const bare = (text: string): string =>
    lettersOf(text)
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '');
  if (looks === 0 && swapped === 0 && bare(seen) !== bare(printed)) words.push('in other capitals');
  return words;
}
