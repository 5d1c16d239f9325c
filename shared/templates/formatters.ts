import { citationDate, parseCivilDate, longDate, weekday, type CivilDate } from '../kernel/civil-date';
import { figuresWithCommas, ordinal, spelledOut } from './number-words';

/** A value as a format gets it: a text, or the lines of a list. */
type Value = string | readonly string[];
/** undefined: the format does not fit this value, which is then printed as it is. */
type Formatter = (value: Value) => string | undefined;

const lines = (value: Value): readonly string[] => (typeof value === 'string' ? value.split('\n') : value);
const joined = (value: Value): string => lines(value).join('\n');

const ofText =
  (format: (text: string) => string | undefined): Formatter =>
  (value) =>
    format(joined(value));

const monthNames = 'january february march april may june july august september october november december'.split(' ');

/** A date as the matter keeps it (2017-04-06) or as papers print it (April 6, 2017). */
function dateIn(text: string): CivilDate | undefined {
  const plain = text.trim();
  if (parseCivilDate(plain)) return plain;
  const [, month = '', day = '', year = ''] = /^([A-Za-z]+) (\d{1,2}), (\d{4})$/.exec(plain) ?? [];
  const number = monthNames.indexOf(month.toLowerCase()) + 1;
  const civil = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return number > 0 && parseCivilDate(civil) ? civil : undefined;
}

const ofDate = (format: (date: CivilDate) => string): Formatter =>
  ofText((text) => {
    const date = dateIn(text);
    return date && format(date);
  });

const parts = (date: CivilDate): { year: number; month: number; day: number } =>
  parseCivilDate(date) ?? { year: 0, month: 1, day: 1 };
const numeric = (date: CivilDate): string => `${parts(date).month}/${parts(date).day}/${parts(date).year}`;
const dayOf = (date: CivilDate): string =>
  `${ordinal(parts(date).day)} day of ${longDate(date).split(' ')[0]}, ${parts(date).year}`;

/** A whole number, with or without commas. */
function wholeIn(text: string): number | undefined {
  const plain = text.trim();
  if (!/^(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})$/.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}
const ofWhole = (format: (whole: number) => string | undefined): Formatter =>
  ofText((text) => {
    const whole = wholeIn(text);
    return whole === undefined ? undefined : format(whole);
  });

function money(text: string): string | undefined {
  const [, whole = '', cents] = /^\$?\s*([\d,]+)(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  const dollars = wholeIn(whole);
  if (dollars === undefined) return undefined;
  return `$${figuresWithCommas(dollars)}.${(cents ?? '').padEnd(2, '0')}`;
}

const figures = (whole: number): string | undefined => {
  const spelled = spelledOut(whole);
  return spelled && `${spelled} (${figuresWithCommas(whole)})`;
};

/** Words that a title leaves small unless they begin or end it (Chicago Manual of Style 8.159). */
const small = new Set('a an and as at but by for from in nor of on or the to v. via vs. with'.split(' '));

function titleCase(text: string): string {
  const words = text.split(' ');
  return words
    .map((word, at) => {
      if (at > 0 && at < words.length - 1 && small.has(word.toLowerCase())) return word.toLowerCase();
      return word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}

/** What stands after a person's name and is no part of it. */
const suffix = /,?\s+(?:Jr\.?|Sr\.?|I{2,3}|IV|Esq\.?|Ph\.?D\.?|M\.?D\.?)$/i;
/** 'Twitter, Inc.' has no last name. */
const company = /\b(?:Inc|LLC|L\.L\.C|LLP|Corp|Co|Ltd|Company|Corporation|Foundation|Department)\b/i;

function nameWords(text: string): string[] | undefined {
  if (text.trim() === '' || company.test(text)) return undefined;
  let plain = text.trim();
  while (suffix.test(plain)) plain = plain.replace(suffix, '');
  return plain.split(/\s+/);
}
const ofName = (format: (words: readonly string[]) => string | undefined): Formatter =>
  ofText((text) => {
    const words = nameWords(text);
    return words && format(words);
  });

/** 'Twitter’s', 'Harris’s' (Chicago Manual of Style 7.17). */
const possessive = (text: string): string | undefined => (text === '' ? undefined : `${text}’s`);

/** 'A', 'A and B', 'A, B, and C'; semicolons where an item has a comma of its own. */
const series =
  (word: 'and' | 'or'): Formatter =>
  (value) => {
    const items = lines(value).filter((item) => item !== '');
    if (items.length < 3 && !items.some((item) => item.includes(','))) return items.join(` ${word} `);
    const mark = items.some((item) => item.includes(',')) ? ';' : ',';
    if (items.length < 3) return items.join(` ${word} `);
    return `${items.slice(0, -1).join(`${mark} `)}${mark} ${word} ${items.at(-1) ?? ''}`;
  };

const table = {
  upper: ofText((text) => text.toUpperCase()),
  lower: ofText((text) => text.toLowerCase()),
  capital: ofText((text) => text.charAt(0).toUpperCase() + text.slice(1)),
  title: ofText(titleCase),
  long: ofDate(longDate),
  short: ofDate(citationDate),
  numeric: ofDate(numeric),
  weekday: ofDate((date) => `${weekday(date)}, ${longDate(date)}`),
  'day-of': ofDate(dayOf),
  year: ofDate((date) => String(parts(date).year)),
  first: ofName((words) => words[0]),
  last: ofName((words) => words.at(-1)),
  initials: ofName((words) => words.map((word) => `${word.charAt(0).toUpperCase()}.`).join('')),
  possessive: ofText(possessive),
  'one-line': (value) =>
    lines(value)
      .filter((line) => line !== '')
      .join(', '),
  lines: ofText((text) => text),
  words: ofWhole(spelledOut),
  figures: ofWhole(figures),
  ordinal: ofWhole(ordinal),
  comma: ofWhole(figuresWithCommas),
  money: ofText(money),
  and: series('and'),
  or: series('or'),
  count: (value) => String(lines(value).filter((line) => line !== '').length),
} as const satisfies Readonly<Record<string, Formatter>>;

/** All that may stand after | in a field. There is no expression language. */
export type FormatterName = keyof typeof table;
export const formatterNames = Object.keys(table) as readonly FormatterName[];

/** The format of that name, if there is one. */
export const formatterNamed = (name: string): FormatterName | undefined => formatterNames.find((one) => one === name);

/** Formats that make one text of a list. */
export const ofLists: ReadonlySet<FormatterName> = new Set(['and', 'or', 'one-line', 'lines', 'count']);

/** A value in a format; undefined when the format does not fit it (a name as a date). */
export const formatted = (name: FormatterName, value: string | readonly string[]): string | undefined =>
  (table[name] as Formatter)(value);
