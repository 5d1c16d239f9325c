import type { GuardFact } from '../fact';
import { addressPatterns } from './facts/addresses';
import { mailPatterns, phonePatterns } from './facts/contacts';
import { employerPatterns } from './facts/employers';
import { namePatterns, transcribed } from './facts/names';
import { devicePatterns, groupsOf, ipPatterns } from './facts/network';
import { numberPatterns } from './facts/other-parts';
import { judgeBackwards, judgeHandle, judgeWord } from './facts/words';
import { buildAutomaton, type Automaton } from './match/automaton';
import { pattern, type Pattern } from './match/pattern';

/** Facts made ready to be sought; of use for any number of stories. */
export interface Compiled {
  readonly patterns: readonly Pattern[];
  /** By how letters look; for all patterns. */
  readonly bySkeleton: Automaton;
  /** By what letters are; for the patterns that are not of ASCII alone, whose capitals may look unlike their small letters. */
  readonly byLetter: { readonly automaton: Automaton; readonly patterns: readonly Pattern[] } | null;
  /** IPv6 addresses, read where they stand. */
  readonly groups: readonly { readonly fact: number; readonly groups: readonly number[] }[];
  /** Facts of signs, or of one letter: sought as they are written. */
  readonly signs: readonly { readonly fact: number; readonly value: string }[];
}

function wordPatterns(fact: number, value: string): Pattern[] {
  const and = value.replace(/\s*&\s*/g, ' and ');
  const written = transcribed(value);
  return [value, ...(and === value ? [] : [and]), ...(written === null ? [] : [written])].map((words) =>
    pattern(fact, words, null, judgeWord),
  );
}

function handlePatterns(fact: number, value: string): Pattern[] {
  const straight = pattern(fact, value, null, judgeHandle(value));
  if (straight.letters.size < 6) return [straight];
  return [straight, pattern(fact, [...value].reverse().join(''), 'written backwards', judgeBackwards)];
}

const byKind: Readonly<Record<GuardFact['kind'], (fact: number, value: string) => Pattern[]>> = {
  name: namePatterns,
  alias: namePatterns,
  email: mailPatterns,
  phone: phonePatterns,
  ip: ipPatterns,
  employer: employerPatterns,
  device: devicePatterns,
  handle: handlePatterns,
  address: addressPatterns,
  other: (fact, value) => [...wordPatterns(fact, value), ...numberPatterns(fact, value)],
};

/** A form that another form of the same fact has already, with its judge, is not sought twice. */
function once(patterns: readonly Pattern[]): Pattern[] {
  const seen = new Map<string, Pattern[]>();
  return patterns.filter((one) => {
    const key = `${one.fact} ${one.letters.text}`;
    const same = seen.get(key) ?? [];
    if (same.some(({ judge }) => judge === one.judge)) return false;
    seen.set(key, [...same, one]);
    return true;
  });
}

const letters = ({ letters: { plain, size } }: Pattern): Uint16Array => plain.slice(0, size);
const skeleton = ({ letters: { skeleton: looks, size } }: Pattern): Uint16Array => looks.slice(0, size);

function compileFresh(facts: readonly GuardFact[]): Compiled {
  const all = facts.flatMap(({ kind, value }, fact) => {
    const trimmed = value.trim();
    const made = byKind[kind](fact, trimmed);
    // A telephone number without digits, an address of signs: sought as words.
    return made.some(({ letters: { size } }) => size > 1) ? made : wordPatterns(fact, trimmed);
  });
  const patterns = once(all.filter(({ letters: { size } }) => size > 1));
  const sought = new Set(patterns.map(({ fact }) => fact));
  const foreign = patterns.filter((one) => letters(one).some((letter) => letter > 127));
  return {
    patterns,
    bySkeleton: buildAutomaton(patterns.map(skeleton)),
    byLetter: foreign.length > 0 ? { automaton: buildAutomaton(foreign.map(letters)), patterns: foreign } : null,
    groups: facts.flatMap(({ kind, value }, fact) => {
      const groups = kind === 'ip' ? groupsOf(value.trim()) : null;
      return groups ? [{ fact, groups }] : [];
    }),
    signs: facts.flatMap(({ value }, fact) =>
      sought.has(fact) || [...value.trim()].length < 2 ? [] : [{ fact, value: value.trim() }],
    ),
  };
}

const compiled = new WeakMap<readonly GuardFact[], Compiled>();

/** Compiles a list of facts once, for as long as somebody holds the list. */
export function compile(facts: readonly GuardFact[]): Compiled {
  const found = compiled.get(facts) ?? compileFresh(facts);
  compiled.set(facts, found);
  return found;
}
