import { pattern, type Pattern } from '../match/pattern';
import { commonWords, wordNames } from './common-words.data';
import { judgeName } from './words';
import { transcribed } from './names';

const FORMS =
  /[\s,]+(?:incorporated|inc|corporation|corp|company|co|limited|ltd|l\.?l\.?c|l\.?l\.?p|p\.?l\.?l\.?c|p\.?c|plc|gmbh|ag|s\.?a|n\.?v|b\.?v|pty|lp|l\.p)\.?$/i;

/** What is left of a name without its legal form, if that still points at one company. */
function distinctive(value: string): string | null {
  let rest = value.trim();
  while (FORMS.test(rest)) rest = rest.replace(FORMS, '');
  rest = rest.replace(/^the\s+/i, '');
  if (rest === value.trim() || rest === '') return null;
  const words = rest
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'and');
  if (words.length > 1) return rest;
  const [word = ''] = words;
  return word.length >= 4 && !commonWords.has(word) && !wordNames.has(word) ? rest : null;
}

/** '&', 'and' and nothing are the same between two names. */
const joined = (name: string): string[] =>
  /&|\band\b/i.test(name) ? [name.replace(/&|\band\b/gi, ' and '), name.replace(/&|\band\b/gi, ' ')] : [name];

/** An employer, with and without its legal form. */
export function employerPatterns(fact: number, value: string): Pattern[] {
  const short = distinctive(value);
  return [
    ...joined(value).map((name) => pattern(fact, name, null, judgeName)),
    ...(short === null ? [] : joined(short)).map((name) =>
      pattern(fact, name, 'without the legal form of the company', judgeName),
    ),
    ...[transcribed(value)].filter((name) => name !== null).map((name) => pattern(fact, name, null, judgeName)),
  ];
}
