import type { Diagnostic } from '../kernel/diagnostic';
import type { CheckInput } from './draft-input';
import { docTexts } from './doc-text';

/** A slip that a careful reader marks in the margin. */
interface Slip {
  readonly code: string;
  readonly pattern: RegExp;
  /** A text without it has no such slip; for a pattern that is slow to say so. */
  readonly sign?: RegExp;
  /** False: this one was meant. */
  readonly isSlip?: (found: string) => boolean;
  readonly message: (found: string) => string;
  readonly fix: string;
}

const SLIPS: readonly Slip[] = [
  {
    code: 'repeated-word',
    // "that that" and "had had" can be meant; a repeated capital ('Duran Duran') is a name.
    pattern: /(?<![\p{L}’-])(?!that\b|had\b)(\p{L}+)[\s\u00a0]+\1(?![\p{L}’-])/giu,
    isSlip: (found) => /[\s\u00a0]\p{Ll}/u.test(found),
    message: (found) => `A word stands twice: “${found}”.`,
    fix: 'Take one of them out.',
  },
  {
    code: 'straight-quote',
    pattern: /\S*["']\S*/gu,
    sign: /["']/,
    message: (found) => `A quotation mark or apostrophe is straight: ${found}.`,
    fix: 'Type it again, or curl it; the rest of the paper has curled ones.',
  },
  {
    code: 'hyphen-as-dash',
    pattern: /[\p{L},;] - [\p{L}]/gu,
    message: (found) => `A hyphen stands for a dash: “${found}”.`,
    fix: 'Write --- for an em dash, or -- between numbers.',
  },
  {
    code: 'section-spacing',
    pattern: /[§¶](?:[ ]|(?=[\dA-Za-z(]))\S{0,8}/gu,
    message: (found) => `A section sign may part from its number: “${found}”.`,
    fix: 'Put a no-break space between them.',
  },
  {
    code: 'double-space',
    pattern: /\S {2,}\S/gu,
    message: (found) => `Two spaces stand together: “${found}”.`,
    fix: 'Take one of them out.',
  },
];

/** Nouns that briefs define before they capitalize them. */
const TERMS = ['Summons', 'Subpoena', 'Warrant', 'Request', 'Order'].map((term) => ({
  term,
  used: new RegExp(`(?<=[a-z,] )[Tt]he ${term}(?![\\p{L}’])(?! of )`, 'u'),
}));

/** Defined terms that are used with a capital and that the paper never defines. */
function undefinedTerms(texts: readonly { readonly where: string; readonly text: string }[]): Diagnostic[] {
  return TERMS.flatMap(({ term, used }) => {
    const using = texts.find(({ text }) => text.includes(`he ${term}`) && used.test(text));
    const defined = using && texts.some(({ text }) => text.includes(`“${term}”`) || text.includes(`“${term},”`));
    if (!using || defined) return [];
    return [
      {
        code: 'undefined-term',
        severity: 'info' as const,
        message: `“the ${term}” is written as a defined term, and the paper does not define it.`,
        where: using.where,
        fix: `Define it where it first stands (the “${term}”), or write it without the capital.`,
      },
    ];
  });
}

/** Slips of style in the words of the paper: notes to mend, none of them a bar. Each slip is said once a place. */
export function checkStyle({ doc }: Pick<CheckInput, 'doc'>): Diagnostic[] {
  const texts = docTexts(doc).filter(({ where }) => where !== 'caption' && where !== 'counselBlock');
  const slips = texts.flatMap(({ where, text }) =>
    SLIPS.flatMap(({ code, pattern, sign, isSlip = () => true, message, fix }) =>
      sign?.test(text) === false
        ? []
        : [...text.matchAll(pattern)]
            .filter(([found]) => isSlip(found))
            .slice(0, 3)
            .map(([found]): Diagnostic => ({ code, severity: 'info', message: message(found.trim()), where, fix })),
    ),
  );
  const once = new Map(slips.map((slip) => [`${slip.code} ${slip.where} ${slip.message}`, slip]));
  return [...once.values(), ...undefinedTerms(texts)];
}
