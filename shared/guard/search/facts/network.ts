import { gapBits, seenGap } from '../fold/characters';
import type { Folded } from '../fold/fold';
import { amidDigits, edgeAt, isDigit, seenGapAt } from '../match/edges';
import { looksExact } from '../match/letters';
import { pattern, whole, type Candidate, type Judge, type Pattern } from '../match/pattern';

/** The four numbers of an IPv4 address; null: it is none. */
export function octetsOf(value: string): number[] | null {
  const parts = value.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  const octets = parts.map(Number);
  return octets.every((octet) => octet <= 255) ? octets : null;
}

/** The eight groups of an IPv6 address, also with an IPv4 tail; null: it is none. */
export function groupsOf(value: string): number[] | null {
  const bare = value.replace(/%.*$/, '');
  const cut = bare.lastIndexOf(':');
  const tail = octetsOf(bare.slice(cut + 1));
  const hex = (high: number, low: number): string => ((high << 8) | low).toString(16);
  const [a = 0, b = 0, c = 0, d = 0] = tail ?? [];
  const text = tail ? `${bare.slice(0, cut + 1)}${hex(a, b)}:${hex(c, d)}` : bare;
  const sides = text.split('::');
  if (sides.length > 2) return null;
  const [left = [], right = []] = sides.map((side) => (side === '' ? [] : side.split(':')));
  const missing = 8 - left.length - right.length;
  if (sides.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.map((group) => parseInt(group, 16)) : null;
}

const strong = seenGap & ~(gapBits.space | gapBits.line);

/** The numbers that the gaps of a match set apart: at its points (or words for them) where it has any, else at its spaces. */
function numbersIn({ folded, from, to, pattern: { letters } }: Candidate): string[] {
  let signs = '';
  for (let at = from; at < to; at += 1) {
    const gap = at === from ? 0 : seenGapAt(folded, at);
    if ((gap & strong) !== 0) signs += '.';
    else if (gap !== 0) signs += ' ';
    signs += String.fromCharCode(letters.plain[at - from] ?? 0);
  }
  const text = signs.replaceAll('dot', '.');
  const parts = text.includes('.') ? text.replaceAll(' ', '').split('.') : text.split(' ');
  return parts.filter((part) => part !== '');
}

/** Another number of the same chain follows: 203.0.113.7.5 is no address. */
function goesOn(folded: Folded, to: number): boolean {
  if (to >= folded.size || !isDigit(folded.plain[to] ?? 0)) return false;
  const gap = seenGapAt(folded, to);
  return gap === 0 || (gap === gapBits.period && (folded.origin[to] ?? 0) - (folded.origin[to - 1] ?? 0) === 2);
}

/** '§ 18.2-45.5': some numbers set apart by points and some by hyphens are no address. */
function isMixed({ folded, from, to }: Candidate): boolean {
  let all = 0;
  for (let at = from + 1; at < to; at += 1) {
    const gap = seenGapAt(folded, at) & (gapBits.period | gapBits.hyphen);
    if (gap === gapBits.period || gap === gapBits.hyphen) all |= gap;
  }
  return all === (gapBits.period | gapBits.hyphen);
}

function judgeDotted(octets: readonly number[], base: number): Judge {
  return (candidate) => {
    const { folded, from, to } = candidate;
    if (!looksExact(candidate) || amidDigits(folded, from) || goesOn(folded, to) || isMixed(candidate)) return null;
    const numbers = numbersIn(candidate);
    const same = numbers.length === 4 && numbers.every((part, at) => parseInt(part, base) === octets[at]);
    return same ? whole(candidate) : null;
  };
}

/** Digits or letters of a code stand on neither side of it. */
const isCode = ({ folded, from, to }: Candidate): boolean =>
  edgeAt(folded, from) === 'open' && edgeAt(folded, to) === 'open';

const judgeCode: Judge = (candidate) => (looksExact(candidate) && isCode(candidate) ? whole(candidate) : null);

const pad = (value: number, size: number, base: number): string => value.toString(base).padStart(size, '0');

function ipv4Patterns(fact: number, octets: readonly number[]): Pattern[] {
  const [a = 0, b = 0, c = 0, d = 0] = octets;
  const dotted = judgeDotted(octets, 10);
  const turned = judgeDotted([d, c, b, a], 10);
  const hex = octets.map((octet) => pad(octet, 2, 16)).join('');
  const asNumber = 'the IP address as one number';
  return [
    pattern(fact, octets.join('.'), null, dotted),
    pattern(fact, octets.map((octet) => pad(octet, 3, 10)).join('.'), 'with noughts before its numbers', dotted),
    pattern(fact, octets.join(' dot '), 'with its points spelled out', dotted),
    pattern(fact, [d, c, b, a].join('.'), 'the numbers of the IP address turned round', (candidate) => {
      const { folded, to } = candidate;
      const next = String.fromCharCode(...folded.plain.subarray(to, to + 10));
      return next === 'inaddrarpa' ? turned(candidate) : null;
    }),
    pattern(fact, String(((a * 256 + b) * 256 + c) * 256 + d), asNumber, judgeCode),
    ...[hex, `0x${hex}`].map((code) => pattern(fact, code, asNumber, judgeCode)),
    pattern(fact, octets.map((octet) => `0x${octet.toString(16)}`).join('.'), 'in hexadecimal numbers', judgeCode),
    pattern(fact, octets.map((octet) => `0x${pad(octet, 2, 16)}`).join('.'), 'in hexadecimal numbers', judgeCode),
    pattern(fact, octets.map((octet) => `0${octet.toString(8)}`).join('.'), 'in octal numbers', judgeDotted(octets, 8)),
  ];
}

/** The text of a match as an address writes it: its colons, and nothing else between its letters. */
function groupsIn({ folded, from, to, pattern: { letters } }: Candidate): number[] | null {
  let text = '';
  for (let at = from; at < to; at += 1) {
    if (at > from) {
      const gap = folded.text.slice((folded.origin[at - 1] ?? 0) + 1, folded.origin[at]);
      text += gap.normalize('NFKC').replace(/[^:]/g, '');
    }
    text += String.fromCharCode(letters.plain[at - from] ?? 0);
  }
  return groupsOf(text);
}

function judgeGroups(groups: readonly number[]): Judge {
  return (candidate) => {
    if (!looksExact(candidate) || !isCode(candidate)) return null;
    const found = groupsIn(candidate);
    return found?.every((group, at) => group === groups[at]) === true ? whole(candidate) : null;
  };
}

/** The address without one run of its noughts, in as many ways as it has runs. */
function shortened(groups: readonly number[]): string[] {
  const text = groups.map((group) => group.toString(16));
  const made: string[] = [];
  for (let from = 0; from < groups.length; from += 1) {
    for (let to = from + 1; to <= groups.length && groups[to - 1] === 0; to += 1) {
      made.push(`${text.slice(0, from).join(':')}::${text.slice(to).join(':')}`);
    }
  }
  return made;
}

function ipv6Patterns(fact: number, groups: readonly number[]): Pattern[] {
  const same = judgeGroups(groups);
  const padded = groups.map((group) => pad(group, 4, 16));
  const nibbles = [...padded.join('')].reverse();
  return [
    pattern(fact, groups.map((group) => group.toString(16)).join(':'), null, same),
    pattern(fact, padded.join(':'), 'the IP address written out', same),
    pattern(fact, padded.join(''), 'the IP address as one number', judgeCode),
    pattern(fact, nibbles.join('.'), 'the digits of the IP address turned round', judgeCode),
    ...shortened(groups).map((text) => pattern(fact, text, 'the IP address shortened', same)),
  ];
}

/** An IP address in all its notations; of a range or a list, as it was given. */
export function ipPatterns(fact: number, value: string): Pattern[] {
  const bare = value
    .trim()
    .replace(/^\[([0-9a-f:.%a-z]*)\](?::\d+)?$/i, '$1')
    .replace(/\/\d{1,3}$/, '');
  const octets = octetsOf(bare.replace(/:\d{1,5}$/, ''));
  if (octets) return ipv4Patterns(fact, octets);
  const groups = groupsOf(bare);
  if (!groups) return [pattern(fact, value, null, judgeCode)];
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  const [high = 0, low = 0] = groups.slice(6);
  const inner = mapped ? ipv4Patterns(fact, [high >> 8, high & 255, low >> 8, low & 255]) : [];
  return [...inner, ...ipv6Patterns(fact, groups)];
}

/** Long enough to be one device's own, with a digit in it. */
const serial = /(?<![\p{L}\p{N}])(?=[\p{L}-]*\d)[\p{L}\p{N}]+(?:[:-][\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;

/** A MAC address, a serial number, an advertising id: exact letters and digits in any grouping. */
export function devicePatterns(fact: number, value: string): Pattern[] {
  const codes = [...value.matchAll(serial)].map(([code]) => code).filter((code) => code.replace(/\W/g, '').length >= 8);
  return [...new Set([value, ...codes])].map((code) => pattern(fact, code, null, judgeCode));
}

/** IPv6 addresses may be written in so many ways that they are read where they stand: a run of hex digits and colons. */
export function readGroups(text: string): number[] | null {
  return groupsOf(text);
}
