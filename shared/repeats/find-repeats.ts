import type { CivilDate } from '../kernel/civil-date';
import { isSample, type Matter } from '../schema/matter';
import type { Related } from '../schema/related';
import { compare } from './compare';
import { likeness } from './same-words';

/** One thing that two demands have in common, in words counsel can check. */
export interface Alike {
  readonly how: Related['how'];
  readonly because: string;
}

/** What of a matter is compared. */
export type RepeatMatter = Pick<Matter, 'id' | 'title' | 'restricted' | 'demand' | 'accounts'>;

/** Another demand of this vault that is like the one in hand. */
export interface Repeat {
  readonly matter: RepeatMatter;
  /** The strongest first. */
  readonly alike: readonly Alike[];
  /** The day it was served, or else dated; undefined: nobody said. */
  readonly on: CivilDate | undefined;
}

/** From what share on the wording of two demands is worth a word. */
const MUCH = 0.5;
const ORDER: readonly Related['how'][] = ['reissued', 'same-account', 'same-officer', 'same-wording', 'same-issuer'];

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A handle or site as it is compared: '@ALT_uscis' and 'alt_uscis', 'www.example.org' and 'example.org/' are one. */
const handle = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?@?/, '')
    .replace(/\/+$/, '');

/** The day a demand is put on a timeline by. */
export const dayOf = ({ demand }: RepeatMatter): CivilDate | undefined =>
  demand.served.date ?? demand.dated ?? undefined;

const wording = ({ demand }: RepeatMatter): string =>
  [...demand.items.map((item) => item.text), demand.secrecy?.words ?? ''].join('\n');

const people = ({ demand: { issuer } }: RepeatMatter): string[] =>
  [issuer.officer, issuer.signatory].flatMap((name) => (plain(name) === '' ? [] : [name ?? '']));

function sameAccount(one: RepeatMatter, other: RepeatMatter): Alike[] {
  const theirs = new Set(other.accounts.map((account) => handle(account.handle)));
  const shared = one.accounts.filter((account) => theirs.has(handle(account.handle)));
  if (shared.length === 0) return [];
  // A protected handle is compared, and never said.
  const named = shared.filter((account) => account.protect !== true).map((account) => account.handle);
  const what = named.length > 0 ? named.join(', ') : 'an account whose name is protected';
  return [{ how: 'same-account', because: `Both ask about ${what}.` }];
}

function sameOfficer(one: RepeatMatter, other: RepeatMatter): Alike[] {
  const theirs = new Set(people(other).map(plain));
  const name = people(one).find((person) => theirs.has(plain(person)));
  return name === undefined ? [] : [{ how: 'same-officer', because: `${name} stands on both.` }];
}

function sameIssuer(one: RepeatMatter, other: RepeatMatter): Alike[] {
  const [a, b] = [one.demand.issuer, other.demand.issuer];
  return plain(a.name) === plain(b.name) ? [{ how: 'same-issuer', because: `Both come from ${a.name}.` }] : [];
}

function sameWording(one: RepeatMatter, other: RepeatMatter): Alike[] {
  const { share, phrase } = likeness(wording(one), wording(other));
  if (share < MUCH) return [];
  const percent = Math.round(share * 100);
  return [{ how: 'same-wording', because: `${percent} % of the shorter demand stands in the other: “${phrase}”.` }];
}

/** The same issuer about the same account once more: reissued, if the first was taken back before. */
function reissued(one: RepeatMatter, other: RepeatMatter, alike: readonly Alike[]): Alike[] {
  const has = (how: Alike['how']): boolean => alike.some((each) => each.how === how);
  if (!has('same-account') || !(has('same-issuer') || has('same-officer'))) return [];
  const first = [one, other].find(({ demand }) => demand.withdrawn?.on);
  const second = first === one ? other : one;
  const [taken, again] = [first?.demand.withdrawn?.on, dayOf(second)];
  if (!first || !taken || again === undefined || again < taken) return [];
  return [{ how: 'reissued', because: `The one was withdrawn on ${taken}, the other came on ${again}.` }];
}

/**
 * Matters of this vault whose demands are like this one: same account, officer, issuer, wording. Restricted matters take no
 * part on either side, nor do samples beside real matters. It only suggests; counsel ties matters together.
 */
export function findRepeats(subject: RepeatMatter, others: readonly RepeatMatter[]): Repeat[] {
  if (subject.restricted) return [];
  return others
    .filter((other) => other.id !== subject.id && !other.restricted && isSample(other) === isSample(subject))
    .map((other) => {
      const alike = [sameAccount, sameOfficer, sameWording, sameIssuer].flatMap((look) => look(subject, other));
      const all = [...alike, ...reissued(subject, other, alike)];
      return {
        matter: other,
        alike: all.toSorted((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how)),
        on: dayOf(other),
      };
    })
    .filter(({ alike }) => alike.length > 0)
    .toSorted(
      (a, b) => rank(a) - rank(b) || compare(a.on ?? '9999', b.on ?? '9999') || compare(a.matter.id, b.matter.id),
    );
}

const rank = ({ alike }: Repeat): number => (alike[0] ? ORDER.indexOf(alike[0].how) : ORDER.length);
