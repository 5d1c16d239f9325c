import type { Span } from './paper';
import { matches } from './paper';

/** A statute or rule that the paper cites, in the form that a matter keeps. */
export interface StatuteMention extends Span {
  readonly cite: string;
}

const section = '(\\d{1,5}[a-z]{0,2}(?:[.-]\\d{1,4}){0,2})((?: ?\\([a-zA-Z0-9]{1,4}\\)){0,6})';
const sign = '(?:§{1,2}|sections?\\b|secs?\\.|ss\\.)';

type Form = readonly [RegExp, (m: readonly (string | undefined)[]) => string];
const packed = (text = ''): string => text.replace(/\s+/g, '');
const ruleBooks: Readonly<Record<string, string>> = {
  civ: 'Fed. R. Civ. P.',
  crim: 'Fed. R. Crim. P.',
  evid: 'Fed. R. Evid.',
};
const book = (word = ''): string =>
  ruleBooks[word.toLowerCase().slice(0, word.toLowerCase().startsWith('civ') ? 3 : 4)] ?? '';

/** The usual ways to write a cite; the second half says how the matter writes it. */
const forms: readonly Form[] = [
  [
    new RegExp(
      `\\b(\\d{1,2})\\s{0,2}U\\.?\\s?S\\.?\\s?C\\.?(?:\\s?A\\.?)?\\s{0,2},?\\s{0,2}${sign}?\\s{0,2}${section}`,
      'gi',
    ),
    (m) => `${m[1]} U.S.C. § ${m[2]}${packed(m[3])}`,
  ],
  [
    new RegExp(
      `\\btitle\\s{1,2}(\\d{1,2}),?\\s{1,2}(?:of the )?(?:united states|u\\.s\\.) code,?\\s{0,2}\\(?${sign}?\\s{0,2}${section}`,
      'gi',
    ),
    (m) => `${m[1]} U.S.C. § ${m[2]}${packed(m[3])}`,
  ],
  [
    new RegExp(
      `${sign}\\s{0,2}${section},?\\s{1,2}(?:of )?title\\s{1,2}(\\d{1,2}),?\\s{1,2}(?:of the )?(?:united states|u\\.s\\.) code`,
      'gi',
    ),
    (m) => `${m[3]} U.S.C. § ${m[1]}${packed(m[2])}`,
  ],
  [
    new RegExp(`\\b(\\d{1,2})\\s{0,2}C\\.?\\s?F\\.?\\s?R\\.?\\s{0,2}${sign}?\\s{0,2}(?:part )?${section}`, 'gi'),
    (m) => `${m[1]} C.F.R. § ${m[2]}${packed(m[3])}`,
  ],
  [
    /\bfed(?:\.|eral)\s{0,2}(?:r\.|rules?)\s{0,2}(?:of )?(civ|crim|evid)(?:\.|il|inal|ence)?\s{0,2}(?:p\.|proc\.|procedure)?,?\s{0,2}(?:rule )?(\d{1,3}(?:\.\d)?)((?:\([a-zA-Z0-9]{1,4}\)){0,5})/gi,
    (m) => `${book(m[1])} ${m[2]}${m[3] ?? ''}`,
  ],
  [
    /\brule\s{1,2}(\d{1,3}(?:\.\d)?)((?:\([a-zA-Z0-9]{1,4}\)){0,5})\s{1,2}(?:of )?(?:the )?fed(?:\.|eral) rules of (civil|criminal|evidence)/gi,
    (m) => `${book(m[3])} ${m[1]}${m[2] ?? ''}`,
  ],
  [
    /\b(?:n\.?y\.? )?(?:criminal procedure law|crim\. proc\. law|c\.?p\.?l\.?)\s{0,2}(?:§{1,2}|sections?)?\s{0,2}(\d{2,3}\.\d{2})/gi,
    (m) => `N.Y. Crim. Proc. Law § ${m[1]}`,
  ],
  [
    /\b(?:n\.?y\.? )?(?:criminal procedure law|crim\. proc\. law|c\.?p\.?l\.?)\s{0,2},?\s{0,2}art(?:icle|\.)\s{0,2}(\d{2,3})/gi,
    (m) => `N.Y. Crim. Proc. Law art. ${m[1]}`,
  ],
  [
    /\barticle\s{1,2}(\d{2,3})\s{1,2}of the (?:new york )?criminal procedure law/gi,
    (m) => `N.Y. Crim. Proc. Law art. ${m[1]}`,
  ],
  [
    /\b(?:n\.?y\.? )?c\.?p\.?l\.?r\.?\s{0,2}(?:§{1,2}|sections?|rules?)?\s{0,2}(\d{3,4}(?:-[a-z])?)((?:\([a-zA-Z0-9]{1,4}\)){0,4})/gi,
    (m) => `N.Y. C.P.L.R. ${m[1]}${m[2] ?? ''}`,
  ],
  [
    /\b(?:cal(?:\.|ifornia) )?(?:code of civil procedure|code civ\. proc\.|c\.c\.p\.)\s{0,2}(?:§{1,2}|sections?)?\s{0,2}(\d{3,4}(?:\.\d{1,3})?)((?:\([a-zA-Z0-9]{1,4}\)){0,4})/gi,
    (m) => `Cal. Civ. Proc. Code § ${m[1]}${m[2] ?? ''}`,
  ],
  [
    /\b(?:cal(?:\.|ifornia) )?penal code\s{0,2}(?:§{1,2}|sections?)?\s{0,2}(\d{3,4}(?:\.\d{1,3})?)((?:\([a-zA-Z0-9]{1,4}\)){0,4})/gi,
    (m) => `Cal. Penal Code § ${m[1]}${m[2] ?? ''}`,
  ],
  [
    /\bd\.c\. (?:official )?code\s{0,2}(?:§{1,2}|sections?)?\s{0,2}(\d{1,2}-\d{3,5}(?:\.\d{1,3})?)/gi,
    (m) => `D.C. Code § ${m[1]}`,
  ],
  [
    /\b(?:va\.|virginia) code(?: ann\.)?\s{0,2}(?:§{1,2}|sections?)?\s{0,2}(\d{1,2}\.\d-\d{2,4}(?:\.\d)?)/gi,
    (m) => `Va. Code § ${m[1]}`,
  ],
];

/** A further section of the same code: '§§ 2703(c)(2) and 2705(b)'. */
const further = new RegExp(
  `^(?:,|,? (?:and|or)|;)\\s{1,2}${sign}?\\s{0,2}${section}(?![\\d,]*\\s?(?:U\\.?S\\.?C|C\\.?F\\.?R|days|[A-Z][a-z]))`,
  'i',
);

const furtherPart = /^(?:,|,? (?:and|or))\s{1,2}((?:\([a-zA-Z0-9]{1,4}\)){1,4})/;
const furtherRule = /^(?:,|,? (?:and|or))\s{1,2}(\d{4}(?:-[a-z])?)\b/;

/** Every statute or rule that the text cites, in its order. */
export function findStatutes(view: string, most = 400): StatuteMention[] {
  const found: StatuteMention[] = [];
  for (const [pattern, write] of forms) {
    for (const match of matches(view, pattern, most)) {
      const cite = write(match);
      found.push({ start: match.index, end: match.index + match[0].length, cite });
      let end = match.index + match[0].length;
      const part = furtherPart.exec(view.slice(end, end + 40));
      if (part?.[1] !== undefined && cite.includes('(')) {
        const from = end + part[0].indexOf(part[1]);
        end += part[0].length;
        found.push({ start: from, end, cite: `${cite.split('(')[0]}${packed(part[1])}` });
      }
      if (cite.startsWith('N.Y. C.P.L.R.')) {
        const rule = furtherRule.exec(view.slice(end, end + 30));
        if (rule)
          found.push({
            start: end + rule[0].indexOf(rule[1] ?? ''),
            end: end + rule[0].length,
            cite: `N.Y. C.P.L.R. ${rule[1]}`,
          });
      }
      if (!/U\.S\.C\.|C\.F\.R\./.test(cite)) continue;
      for (let more = 0; more < 8; more += 1) {
        const next = further.exec(view.slice(end, end + 60));
        if (
          !next ||
          (!/§§|sections/i.test(match[0]) &&
            !next[0].includes('§') &&
            !/^\d{3,5}$/.test(next[2] ? (next[1] ?? '') : ''))
        )
          break;
        const from = end + next[0].indexOf(next[1] ?? '');
        found.push({
          start: from,
          end: end + next[0].length,
          cite: `${cite.split('§')[0]}§ ${next[1]}${packed(next[2])}`,
        });
        end += next[0].length;
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, at) => at === 0 || one.start >= (found[at - 1]?.end ?? 0));
}
