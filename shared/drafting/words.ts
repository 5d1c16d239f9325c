import type { Matter } from '../schema/matter';

/** 'a', 'a and b', 'a, b, and c'; with semicolons where an item holds a comma. */
export function series(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  const mark = items.some((item) => item.includes(',')) ? ';' : ',';
  if (items.length === 2 && mark === ',') return `${items[0]} ${word} ${items[1]}`;
  return `${items.slice(0, -1).join(`${mark} `)}${mark} ${word} ${items.at(-1)}`;
}

/** '11:45' → '11:45 a.m.', as a paper prints a time of day. */
export function clock(time: string): string {
  const [h = '0', m = '00'] = time.split(':');
  const hour = Number(h);
  if (hour === 12 && m === '00') return '12:00 noon';
  return `${hour % 12 === 0 ? 12 : hour % 12}:${m} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

export const SERVICE_WORDS: Readonly<Record<string, string>> = {
  personal: 'by personal delivery',
  mail: 'by mail',
  fax: 'by facsimile',
  email: 'by e-mail',
  portal: 'through an online portal',
  'registered-agent': 'on a registered agent',
  other: 'by other means',
};

const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/warrant/, 'warrant'],
  [/summons/, 'summons'],
  [/^order-|ndo-|pen-trap/, 'order'],
  [/emergency|voluntary|preservation/, 'request'],
  [/nsl/, 'letter'],
];

/** What the papers call the demand after its first mention: 'summons', 'warrant', 'request', else 'subpoena'. */
export function demandNoun(instrument: string): string {
  return NOUNS.find(([pattern]) => pattern.test(instrument))?.[1] ?? 'subpoena';
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** 'Summons', as titles print it. */
export const demandNounCapital = ({ demand }: Matter): string => capital(demandNoun(demand.instrument));

/** "Twitter's", "Does'" */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

const ACCOUNT_NOUNS = { account: 'account', site: 'website', group: 'group', other: 'account' } as const;

/**
 * 'the @ALT_USCIS account', 'the website www.disruptj20.org', 'the @a and @b accounts'. Protected handles stay out:
 * when no other is left it is 'the account'; undefined when no account is entered at all.
 */
export function accountPhrase(matter: Matter): string | undefined {
  const shown = matter.accounts.filter((account) => account.protect !== true);
  const kind = shown[0]?.kind ?? 'account';
  if (shown.length === 0) return matter.accounts.length > 0 ? 'the account' : undefined;
  const alike = shown.every((account) => (account.kind ?? 'account') === kind);
  const noun = `${alike ? ACCOUNT_NOUNS[kind] : 'account'}${shown.length > 1 ? 's' : ''}`;
  const handles = series(shown.map((account) => account.handle));
  return alike && kind === 'site' ? `the ${noun} ${handles}` : `the ${handles} ${noun}`;
}

const ORDINALS = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH', 'SEVENTH', 'EIGHTH', 'NINTH', 'TENTH'];

/** 'FIRST', 'SECOND' … for claims; beyond ten a number. */
export function ordinal(n: number): string {
  return ORDINALS[n - 1] ?? `CLAIM ${n}`;
}

export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
