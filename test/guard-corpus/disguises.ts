import type { GuardFact } from '../../shared/guard/guard';
import { formatsOfKind } from './formats';

/**
 * Disguises of a protected fact, written from the list of what must not get through and from no engine: each gives the
 * text that stands in the file. Null: it changes nothing about this fact, or nobody would write it so.
 */
export interface Disguise {
  readonly name: string;
  readonly of: (fact: GuardFact) => string | null;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
const letters = (text: string): string[] => [...text];
const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const between = (text: string, mark: string): string => letters(text).join(mark);

/** Look-alikes that a reader cannot tell from the Latin letter. */
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  letters('aceiopsxyjABCEHIKMOPTX').map((latin, at) => [latin, letters('асеіорѕхујАВСЕНІКМОРТХ')[at] ?? latin]),
);
const greek: Readonly<Record<string, string>> = Object.fromEntries(
  letters('ovABEHIKMNOPTXYZ').map((latin, at) => [latin, letters('ονΑΒΕΗΙΚΜΝΟΡΤΧΥΖ')[at] ?? latin]),
);
const swap = (text: string, table: Readonly<Record<string, string>>): string =>
  letters(text)
    .map((letter) => table[letter] ?? letter)
    .join('');
const shift = (text: string, range: RegExp, from: number, to: number): string =>
  text.replace(range, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - from + to));
const fullWidth = (text: string): string => shift(text, /[!-~]/g, 0x21, 0xff01);
const mathBold = (text: string): string =>
  shift(shift(text, /[A-Z]/g, 0x41, 0x1d400), /[a-z]/g, 0x61, 0x1d41a).replace(/\d/g, (digit) =>
    String.fromCodePoint(0x1d7ce + Number(digit)),
  );

const isName = ({ kind }: GuardFact): boolean => kind === 'name';
function names(value: string): { first: string; last: string } {
  const words = value.split(' ');
  return { first: words.slice(0, -1).join(' '), last: words.at(-1) ?? '' };
}
/** The middle of the longest word: where a line would be broken. */
const broken = (value: string, mark: string): string => {
  const longest = value.split(/[^\p{L}\p{N}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? value;
  const at = value.indexOf(longest) + Math.ceil(longest.length / 2);
  return value.slice(0, at) + mark + value.slice(at);
};
const wrapped = (text: string, width: number): string => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const unless = (made: string, value: string): string | null => (made === value ? null : made);
const worded = (value: string): boolean => /\p{L}{3}/u.test(value);

const plain: readonly (readonly [string, (value: string) => string | null])[] = [
  ['as written', (value) => value],
  ['upper case', (value) => unless(value.toUpperCase(), value)],
  ['lower case', (value) => unless(value.toLowerCase(), value)],
  ['accents taken off', (value) => unless(plainLetters(value), value)],
  ['accents put on', (value) => unless(value.replace(/[aeiou]/, '$&\u0301').normalize('NFC'), value)],
  ['accents as marks of their own', (value) => unless(value.normalize('NFD'), value)],
  ['two spaces, no-break and thin', (value) => unless(value.replace(/ /g, '\u00a0\u2009'), value)],
  ['letters set apart', (value) => between(value, ' ')],
  ['letters set apart by thin spaces', (value) => between(value, '\u200a')],
  ['words run together', (value) => unless(value.replace(/ /g, ''), value)],
  ['words joined by hyphens', (value) => unless(value.replace(/ /g, '-'), value)],
  ['words joined by underscores', (value) => unless(value.replace(/ /g, '_'), value)],
  ['broken by a hyphen', (value) => (worded(value) ? broken(value, '-') : null)],
  ['broken by a hyphen and a line end', (value) => (worded(value) ? broken(value, '-\n') : null)],
  ['other dashes', (value) => unless(value.replace(/-/g, '\u2011'), value)],
  ['no hyphens', (value) => unless(value.replace(/-/g, ' '), value)],
  ['soft hyphens', (value) => between(value, '\u00ad')],
  ['zero-width spaces', (value) => between(value, '\u200b')],
  ['zero-width joiners and marks', (value) => between(value, '\u200d\u2060\ufeff')],
  ['direction marks', (value) => `\u202a${between(value, '\u200e')}\u202c`],
  ['Cyrillic look-alikes', (value) => unless(swap(value, cyrillic), value)],
  ['Greek look-alikes', (value) => unless(swap(value, greek), value)],
  ['full-width letters', fullWidth],
  ['letters of mathematics', mathBold],
  ['curly apostrophe', (value) => unless(value.replace(/'/g, '\u2019'), value)],
  ['look-alikes, zero-width and capitals', (value) => between(swap(value.toUpperCase(), cyrillic), '\u200c')],
  ['URL escapes where needed', (value) => unless(encodeURIComponent(value), value)],
  ['URL escapes of every byte', (value) => [...utf8(value)].map((byte) => `%${hex(byte)}`).join('')],
  ['plus signs of a form', (value) => unless(encodeURIComponent(value).replace(/%20/g, '+'), value)],
  ['entities, decimal', (value) => letters(value).map((one) => `&#${one.codePointAt(0)};`).join('')],
  ['entities, hexadecimal', (value) => letters(value).map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join('')],
  ['entities by name', (value) => unless(value.replace(/é/g, '&eacute;').replace(/ /g, '&nbsp;'), value)],
  ['escapes of a program', (value) => letters(value).map((one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('')],
  ['base64', (value) => base64(utf8(value))],
  ['base64 within a sentence, shifted by one', (value) => base64(utf8(`x ${value} wrote it`))],
  ['base64 within a sentence, shifted by two', (value) => base64(utf8(`xy ${value} wrote it`))],
  ['base64 for addresses', (value) => Buffer.from(`ÿ?${value}`, 'utf8').toString('base64url')],
  ['base64 in short lines', (value) => wrapped(base64(utf8(`The account belongs to ${value}.`)), 16)],
  ['base64 of UTF-16', (value) => base64(utf16(value))],
  ['hexadecimal bytes', (value) => [...utf8(value)].map(hex).join('')],
  ['hexadecimal bytes, apart', (value) => [...utf8(value)].map(hex).join(' ')],
  ['quoted-printable', (value) => [...utf8(value)].map((byte) => `=${hex(byte).toUpperCase()}`).join('')],
];

const ofNames: readonly (readonly [string, (value: string) => string])[] = [
  ['Last, First', (value) => `${names(value).last}, ${names(value).first}`],
  ['LAST FIRST', (value) => `${names(value).last} ${names(value).first}`.toUpperCase()],
  ['last_first', (value) => `${names(value).last}_${names(value).first}`.toLowerCase().replace(/ /g, '_')],
  ['Last, First in look-alikes', (value) => swap(`${names(value).last}, ${names(value).first}`, cyrillic)],
  ['Last, First in base64', (value) => base64(utf8(`${names(value).last}, ${names(value).first}`))],
];

/** All disguises; those of one kind of fact are null for the others. */
export const disguises: readonly Disguise[] = [
  ...plain.map(([name, make]): Disguise => ({ name, of: ({ value }) => make(value) })),
  ...ofNames.map(([name, make]): Disguise => ({ name, of: (fact) => (isName(fact) ? make(fact.value) : null) })),
  ...formatsOfKind,
];

/** Disguises that are bytes and no text: for parts of a file that hold anything. */
export const byteDisguises: readonly (readonly [string, (value: string) => Uint8Array])[] = [
  ['UTF-8', utf8],
  ['UTF-16, little end first', (value) => utf16(value)],
  ['UTF-16, big end first', (value) => utf16(value).swap16()],
  ['UTF-16 at an odd place', (value) => Buffer.concat([Buffer.from([7]), utf16(value)])],
  ['UTF-16 in capitals', (value) => utf16(value.toUpperCase())],
  ['UTF-16 of base64', (value) => utf16(base64(utf8(value)))],
];
