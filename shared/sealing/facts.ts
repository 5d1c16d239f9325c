import type { GuardFact } from '../guard/guard';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { publicSource, sealedWords, textsIn } from './source';

/** A search takes words of at most this length; a longer passage is sought piece by piece. */
const longest = 400;
/** A part of a passage says something of its own from here on; below, it is any sentence's words. */
const fewestWords = 4;
/** A shorter one is in too many other words. */
const shortestSurname = 4;

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const HANDLE = /(?<![\p{L}\p{N}@./])@[\p{L}\p{N}_]{2,40}/gu;
const IP = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/gi;
const PHONE = /\+?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}\b/g;
const NUMBER = /\b\d[\d -]{4,}\d\b/g;
/** Words with a capital, one after the other: a person, a firm, a street. */
const NAMED = /\b\p{Lu}[\p{L}'’-]+(?:,? (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+))+/gu;
/** What begins a sentence or names a day: with a capital, and no name. */
const BEGINS =
  /^(?:(?:The|An?|On|In|At|By|To|For|From|Of|And|But|Or|If|When|While|After|Before|Since|As|That|This|These|Those|His|Her|Their|Its|My|Our|He|She|They|It|We|I|See|Mr|Mrs|Ms|Dr|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.?,? )+/;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?| \p{Lu}[\p{L}'’-]+){1,3}$/u;

/** The signs of a passage's own form: emphasis, notes, headings. A slot or a cite is no word of it. */
const plain = (words: string): string =>
  words
    .replace(/\{\{[^}]*\}\}|\[@[^\]]*\]/g, '\n')
    .replace(/\[\^|\^\]|\*+/g, ' ')
    .replace(/^\s*(?:##+|>|-|\d+\.)\s/gm, '')
    .replace(/[ \t]+/g, ' ')
    .trim();

const wholly = (pattern: RegExp, text: string): boolean =>
  new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace('g', '')).test(text);

/** What a short passage is, which decides in how many ways it can be written. */
function kindOf(words: string): GuardFact['kind'] {
  if (wholly(EMAIL, words)) return 'email';
  if (wholly(IP, words)) return 'ip';
  if (wholly(HANDLE, words)) return 'handle';
  if (wholly(PHONE, words)) return 'phone';
  return NAME.test(words) ? 'name' : 'other';
}

/** Pieces no longer than a search takes, cut between words. */
function pieces(text: string): string[] {
  if (text.length <= longest) return [text];
  const cut = text.lastIndexOf(' ', longest);
  const at = cut > 0 ? cut : longest;
  return [text.slice(0, at), ...pieces(text.slice(at).trim())];
}

const trimmed = (text: string): string => text.replace(/^[\s“"]+|[\s.,;:!?”"]+$/g, '');

/** The sentences and clauses of a passage that are long enough to be known again. */
const partsOf = (line: string): string[] =>
  line
    .split(/(?<=[.!?;:])\s+|\s[–—]\s/)
    .map(trimmed)
    .filter((part) => part.split(/\s+/).length >= fewestWords);

/** The surname of a passage that is a name: by itself it says who it is. */
function surnameOf(whole: string): GuardFact[] {
  const last = whole.split(' ').at(-1) ?? '';
  return kindOf(whole) === 'name' && last.length >= shortestSurname ? [{ kind: 'name', value: last }] : [];
}

const inside = (line: string): GuardFact[] => [
  ...[...line.matchAll(EMAIL)].map(([value]): GuardFact => ({ kind: 'email', value })),
  ...[...line.matchAll(IP)].map(([value]): GuardFact => ({ kind: 'ip', value })),
  ...[...line.matchAll(HANDLE)].map(([value]): GuardFact => ({ kind: 'handle', value })),
  ...[...line.matchAll(PHONE)].map(([value]): GuardFact => ({ kind: 'phone', value })),
  ...[...line.matchAll(NUMBER)].map(([value]): GuardFact => ({ kind: 'other', value: value.trim() })),
  ...[...line.matchAll(NAMED)]
    .map(([words]) => words.replace(BEGINS, ''))
    .filter((words) => words.includes(' '))
    .map((value): GuardFact => ({ kind: 'other', value })),
];

/** The parts of a matter that every caption and signature prints. */
type Openly = Pick<Matter, 'client' | 'parties' | 'counsel' | 'court' | 'demand'>;

/** Names and addresses that the papers print in the open whatever a passage under seal says of them. */
export function namedOpenly(matter: Openly): string[] {
  const { client, parties, counsel, court, demand } = publicSource(matter);
  const { issuer, recipient, title, number } = demand;
  return textsIn([client.name, client.short, parties, counsel, court, issuer, recipient, title, number]);
}

/** What the papers of everybody may say: the shipped texts, the names of courts and of decisions. */
export const shippedWords = (law: Law, passages: Readonly<Record<string, string>>): string[] => [
  ...Object.values(passages),
  ...[...law.courts.values()].map(({ name }) => name),
  ...[...law.precedents.values()].flatMap(({ caption, shortName }) => [caption, shortName]),
];

/**
 * What must not stand in a public version: each passage under seal, its sentences, and the names, addresses, accounts
 * and numbers in it, but for those that stand in `openly`. A passage of one sign is sought nowhere: it stands
 * everywhere. `openly` null: the passages and their sentences alone.
 */
export function factsUnderSeal(passages: readonly string[], openly: readonly string[] | null = []): GuardFact[] {
  const open = (openly ?? []).map((text) => text.toLowerCase());
  const isOpen = ({ value }: GuardFact): boolean =>
    openly === null || open.some((text) => text.includes(value.toLowerCase()));
  const facts = passages.flatMap((passage) =>
    plain(passage)
      .split('\n')
      .flatMap((line): GuardFact[] => {
        const whole = trimmed(line);
        if ([...whole.replace(/[^\p{L}\p{N}]/gu, '')].length < 2) return [];
        const parts = partsOf(line).filter((part) => part !== whole);
        const long = [whole, ...parts].flatMap(pieces).map((value): GuardFact => ({ kind: kindOf(value), value }));
        return [...long, ...[...surnameOf(whole), ...inside(line)].filter((fact) => !isOpen(fact))];
      }),
  );
  // Of two that say the same the first counts: it knows best what it is.
  const seen = new Set<string>();
  return facts.filter(({ value }) => seen.size < seen.add(value.toLowerCase()).size);
}

/** Passages that are too short to be sought; the proof says that nobody looked for them. */
export const tooShort = (passages: readonly string[]): number =>
  passages.filter((passage) => factsUnderSeal([passage]).length === 0).length;

/** What is under seal in a matter as it is now, for a file of it that was made before. */
export const wordsUnderSeal = (matter: Matter): string[] =>
  factsUnderSeal(sealedWords(matter), null).map(({ value }) => value);
