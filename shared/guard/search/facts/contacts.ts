import { seenGap, gapBits } from '../fold/characters';
import { endOf, type Folded } from '../fold/fold';
import { amidDigits, edgeAt, isDigit, seenGapAt } from '../match/edges';
import { isExact, isReadable } from '../match/letters';
import { pattern, whole, type Candidate, type Judge, type Pattern } from '../match/pattern';
import { judgeBackwards } from './words';

/** Every choice of signs at the places of a mail address, as printed. So many choices and no more. */
function spelled(address: string): string[] {
  const signs = [...address.matchAll(/[@.]/g)];
  const most = 5;
  if (signs.length > most) return [address.replaceAll('@', ' at ').replaceAll('.', ' dot ')];
  return Array.from({ length: 2 ** signs.length }, (_, choice) => {
    let at = -1;
    return address.replace(/[@.]/g, (sign) => {
      at += 1;
      return ((choice >> at) & 1) === 0 ? sign : sign === '@' ? ' at ' : ' dot ';
    });
  });
}

/** A mailbox is itself only from its first letter to its last: helena.smith@… is somebody else. */
const judgeMail: Judge = (candidate) => {
  const { folded, from, to } = candidate;
  const open = edgeAt(folded, from) === 'open' && edgeAt(folded, to) !== 'inside';
  return open && isReadable(candidate) ? whole(candidate) : null;
};

const longestTag = 64;

/** 'elena.smith+news@example.org': what follows the plus is the owner's own mark. */
function judgeTagged(domain: string): Judge {
  const sought = domain.toLowerCase();
  return (candidate) => {
    const { folded, from, to } = candidate;
    const after = endOf(folded, to - 1);
    if (!/^\p{Cf}*\+/u.test(folded.text.slice(after, after + 4)) || edgeAt(folded, from) !== 'open') return null;
    if (!isReadable(candidate)) return null;
    const rest = folded.text.slice(after, after + longestTag + sought.length * 2);
    const at = rest.indexOf('@');
    if (
      at < 0 ||
      /\s/.test(rest.slice(0, at)) ||
      !rest
        .slice(at + 1)
        .toLowerCase()
        .startsWith(sought)
    )
      return null;
    let end = to;
    while (end < folded.size && (folded.origin[end] ?? 0) < after + at + 1 + sought.length) end += 1;
    return { from, to: end, form: 'with a tag after a plus sign' };
  };
}

/** A mail address: as it is, with its signs spelled out, with a tag, with or without the points of its local part. */
export function mailPatterns(fact: number, value: string): Pattern[] {
  const address = value.trim().replace(/^mailto:/i, '');
  const cut = address.lastIndexOf('@');
  if (cut < 1) return [pattern(fact, address, null, judgeMail)];
  const [local, domain] = [address.slice(0, cut), address.slice(cut + 1)];
  const bare = local.replace(/\+.*$/, '');
  const owners = [...new Set([local, bare])];
  return [
    ...owners.flatMap((owner) =>
      spelled(`${owner}@${domain}`).map((printed, at) =>
        pattern(
          fact,
          printed,
          at > 0 ? 'with its signs spelled out' : owner === local ? null : 'without its tag',
          judgeMail,
        ),
      ),
    ),
    pattern(fact, bare, null, judgeTagged(domain)),
    pattern(fact, [...address].reverse().join(''), 'written backwards', judgeBackwards),
  ];
}

/** Country codes of one and two digits (ITU-T E.164); all others have three. */
const SHORT_CODES = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

interface Line {
  /** The digits that every way to write the number has. */
  readonly national: string;
  readonly country: string | null;
}

function lineOf(value: string): Line | null {
  const bare = value.replace(/(?:ext(?:ension|n)?|x|#|;ext=)[.: ]*\d{1,6}\s*$/i, '').replace(/^tel:/i, '');
  // The bracketed nought of '+49 (0)30' is dialled at home only.
  const digits = [...bare.normalize('NFKC').replace(/\(0\)/, '')].filter((sign) => /\d/.test(sign)).join('');
  if (digits.length < 5) return null;
  const abroad = /^\D*\+/.test(bare) ? digits : /^(?:00|011)/.test(digits) ? digits.replace(/^(?:00|011)/, '') : null;
  if (abroad !== null) {
    const country = SHORT_CODES.exec(abroad)?.[0] ?? abroad.slice(0, 3);
    return { national: abroad.slice(country.length), country };
  }
  if (digits.length === 11 && digits.startsWith('1')) return { national: digits.slice(1), country: '1' };
  if (digits.length === 10 && !digits.startsWith('0')) return { national: digits, country: '1' };
  return { national: digits.replace(/^0/, ''), country: null };
}

/** The digits that stand directly before a letter, read backwards, no more than seven. */
function digitsBefore(folded: Folded, from: number): string {
  let at = from;
  while (at > 0 && from - at < 7 && seenGapAt(folded, at) === 0 && isDigit(folded.plain[at - 1] ?? 0)) at -= 1;
  return String.fromCharCode(...folded.plain.subarray(at, from));
}

const farApart = 16;

/** Digits with what telephone numbers have between them: no comma, no long gap, no letter. */
function isDialled(candidate: Candidate): boolean {
  const { folded, from, to } = candidate;
  if (!isExact(candidate) || amidDigits(folded, to)) return false;
  for (let at = from + 1; at < to; at += 1) {
    const gap = (folded.gap[at] ?? 0) & seenGap;
    if (gap === 0) continue;
    if ((gap & (gapBits.comma | gapBits.at)) !== 0) return false;
    if ((folded.origin[at] ?? 0) - endOf(folded, at - 1) > farApart) return false;
  }
  return true;
}

function judgePhone({ country }: Line): Judge {
  const before = ['', '0', '1', '001', '0111', ...(country === null ? [] : [country, `00${country}`, `011${country}`])];
  return (candidate) => {
    if (!isDialled(candidate)) return null;
    const digits = digitsBefore(candidate.folded, candidate.from);
    // Without the country it was given with, any code may stand before it that a plus sign announces.
    const code = country === null && digits.length <= 5 && /^(?:00|011)?[1-9]\d{0,2}0?$/.test(digits);
    return before.includes(digits) || code ? whole(candidate) : null;
  };
}

/** The seven digits of a local call, alone: nothing of a longer number before or after. */
const judgeLocal: Judge = (candidate) => {
  const { folded, from, to } = candidate;
  return isDialled(candidate) && !amidDigits(folded, from) && edgeAt(folded, to) !== 'inside' ? whole(candidate) : null;
};

/** A telephone number in any national or international writing; of an American one, also without its area code. */
export function phonePatterns(fact: number, value: string): Pattern[] {
  const line = lineOf(value);
  if (!line) return [];
  const { national, country } = line;
  const local = country === '1' && national.length === 10 ? national.slice(3) : null;
  const carried = country !== null && country !== '1' ? [`${country}0${national}`] : [];
  return [
    pattern(fact, national, null, judgePhone(line)),
    ...carried.map((digits) => pattern(fact, digits, null, judgePhone(line))),
    ...(local === null ? [] : [pattern(fact, local, 'without its area code', judgeLocal)]),
  ];
}
