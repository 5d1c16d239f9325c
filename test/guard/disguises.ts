import type { GuardFact } from '../../shared/guard/guard';

/** How a fact may be hidden in a text: each way as a function of its letters. */

export interface Disguise {
  readonly name: string;
  readonly hide: (text: string) => string;
  /** What it does to the letters themselves: only such may be laid over another; codes are laid over anything. */
  readonly code: boolean;
  /** For words only: numbers have no case and no look-alikes, and their marks mean something. */
  readonly wordsOnly?: boolean;
}

const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  S: 'Ѕ',
  T: 'Т',
};
const greek: Readonly<Record<string, string>> = {
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  H: 'Η',
  M: 'Μ',
  N: 'Ν',
  o: 'ο',
  v: 'ν',
  S: 'Ѕ',
};
const armenian: Readonly<Record<string, string>> = { h: 'հ', n: 'ո', o: 'օ', S: 'Տ', u: 'ս', q: 'զ', g: 'ց' };

const each = (change: (letter: string) => string) => (text: string) => [...text].map(change).join('');
const through = (table: Readonly<Record<string, string>>) => each((letter) => table[letter] ?? letter);

/** The letter at the same place of another alphabet of Unicode. */
const shifted = (capital: number, small: number, digit: number | null) =>
  each((letter) => {
    const code = letter.charCodeAt(0);
    if (/[A-Z]/.test(letter)) return String.fromCodePoint(capital + code - 65);
    if (/[a-z]/.test(letter)) return String.fromCodePoint(small + code - 97);
    return digit !== null && /[0-9]/.test(letter) ? String.fromCodePoint(digit + code - 48) : letter;
  });

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const hex = (value: number, size = 2): string => value.toString(16).padStart(size, '0');
const base64 = (text: string): string => btoa(String.fromCharCode(...bytesOf(text)));
const perUnit = (change: (unit: number) => string) => (text: string) =>
  Array.from({ length: text.length }, (_, at) => change(text.charCodeAt(at))).join('');
const percent = (text: string): string =>
  bytesOf(text)
    .map((byte) => `%${hex(byte).toUpperCase()}`)
    .join('');

const way = (name: string, hide: (text: string) => string, wordsOnly = false): Disguise => ({
  name,
  hide,
  code: false,
  ...(wordsOnly ? { wordsOnly } : {}),
});
const code = (name: string, hide: (text: string) => string): Disguise => ({ name, hide, code: true });

const MARKS = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u2063\u034f';

export const disguises: readonly Disguise[] = [
  way('as written', (text) => text),
  way('capitals', (text) => text.toUpperCase()),
  way('small letters', (text) => text.toLowerCase(), true),
  way(
    'composed accents',
    each((letter) => (/[A-Za-z]/.test(letter) ? `${letter}\u0301` : letter)),
    true,
  ),
  way('soft hyphens', (text) => [...text].join('\u00ad')),
  way('zero-width spaces', (text) => [...text].join('\u200b')),
  way('all kinds of unseen marks', (text) =>
    [...text].map((letter, at) => letter + (MARKS[at % MARKS.length] ?? '')).join(''),
  ),
  way('marks of direction', (text) => `\u202a${[...text].join('\u200e')}\u202c`),
  way('full width', shifted(0xff21, 0xff41, 0xff10)),
  way('mathematical bold', shifted(0x1d400, 0x1d41a, 0x1d7ce)),
  way('mathematical sans', shifted(0x1d5a0, 0x1d5ba, 0x1d7e2)),
  way('circled letters', shifted(0x24b6, 0x24d0, null)),
  way('Cyrillic look-alikes', through(cyrillic), true),
  way('Greek look-alikes', through(greek), true),
  way('Armenian look-alikes', through(armenian), true),
  way('no-break spaces', (text) => text.replaceAll(' ', '\u00a0')),
  way('line breaks', (text) => text.replaceAll(' ', '\r\n')),
  way('tabs', (text) => text.replaceAll(' ', '\t \t')),
  way('letters spaced out', (text) => [...text.replaceAll(' ', '  ')].join(' ')),
  way('letters with thin spaces', (text) => [...text].join('\u2009')),
  way('non-breaking hyphens', (text) => text.replaceAll(' ', '\u2011').replaceAll('-', '\u2011'), true),
  way(
    'Arabic digits',
    each((letter) => (/[0-9]/.test(letter) ? String.fromCodePoint(0x660 + Number(letter)) : letter)),
  ),
  code('URL escapes', percent),
  code('URL escapes, twice', (text) => percent(text).replaceAll('%', '%25')),
  code(
    'decimal entities',
    perUnit((unit) => `&#${unit};`),
  ),
  code(
    'hexadecimal entities',
    perUnit((unit) => `&#x${hex(unit)};`),
  ),
  code(
    'backslash escapes',
    perUnit((unit) => `\\u${hex(unit, 4)}`),
  ),
  code('quoted-printable', (text) =>
    bytesOf(text)
      .map((byte) => `=${hex(byte).toUpperCase()}`)
      .join(''),
  ),
  code('base64', base64),
  code('base64 after one byte', (text) => base64(`x ${text}`)),
  code('base64 after two bytes', (text) => base64(`: ${text}: and so on`).replace(/=+$/, '')),
  code('base64 for URLs', (text) => base64(`?>${text}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')),
  code('base64 over lines', (text) => base64(`See here: ${text}`).replace(/.{16}/g, '$&\r\n')),
  code('hexadecimal', (text) =>
    bytesOf(text)
      .map((byte) => hex(byte))
      .join(''),
  ),
  code('hexadecimal, spaced', (text) =>
    bytesOf(text)
      .map((byte) => hex(byte).toUpperCase())
      .join(' '),
  ),
  code(
    'UTF-16, low byte first, read as bytes',
    perUnit((unit) => String.fromCharCode(unit & 0xff, unit >> 8)),
  ),
  code(
    'UTF-16, high byte first, read as bytes',
    perUnit((unit) => String.fromCharCode(unit >> 8, unit & 0xff)),
  ),
  code('UTF-8 read as Latin-1', (text) => String.fromCharCode(...bytesOf(text))),
  code('turned round', (text) => `\u202e${[...text].reverse().join('')}\u202c`),
];

export const facts: readonly GuardFact[] = [
  { kind: 'name', value: 'Elena Smith' },
  { kind: 'name', value: 'Zebediah Quillfeather' },
  { kind: 'alias', value: 'Ellie Vance-Ortega' },
  { kind: 'email', value: 'elena.smith@example.org' },
  { kind: 'phone', value: '+1 (555) 010-1234' },
  { kind: 'ip', value: '203.0.113.7' },
  { kind: 'ip', value: '2001:db8:85a3::8a2e:370:7334' },
  { kind: 'employer', value: 'Meridian Widgets, Inc.' },
  { kind: 'device', value: '00:1A:2B:3C:4D:5E' },
  { kind: 'handle', value: '@night_heron_42' },
  { kind: 'address', value: '12 Elm Street' },
  { kind: 'other', value: 'badge 7741-Q' },
];

const isNumber = ({ kind }: GuardFact): boolean => ['phone', 'ip', 'device'].includes(kind);

export const applies = ({ wordsOnly = false }: Disguise, fact: GuardFact): boolean => !(wordsOnly && isNumber(fact));
