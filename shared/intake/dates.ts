import { type CivilDate, isCivilDate, longDate } from '../kernel/civil-date';
import { matches, type Span } from './paper';

/** A day that the paper names. */
export interface DateMention extends Span {
  readonly value: CivilDate;
  /** How figures were read, where they can be read in more than one way. */
  readonly reading?: string;
  /** True when the other reading is a day, too. */
  readonly ambiguous: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const gap = '[ \\n]{1,4}';
const monthFirst = new RegExp(`\\b${month}${gap}${day} ?,?${gap}((?:19|20)\\d{2})\\b`, 'gi');
const dayFirst = new RegExp(`\\b${day}${gap}(?:day of )?${month},?${gap}((?:19|20)\\d{2})\\b`, 'gi');
const figures = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/-]|\.\d)/g;
const iso = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g;

const dateOf = (year: number, m: number, d: number): CivilDate | undefined => {
  const text = `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return isCivilDate(text) ? text : undefined;
};
const monthNumber = (word = ''): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** Figures are read in the order of the United States, month first, and the reading is said. */
function figured(first: number, second: number, yearText: string): Omit<DateMention, keyof Span> | undefined {
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const us = dateOf(year, first, second);
  const other = dateOf(year, second, first);
  const value = us ?? other;
  if (value === undefined) return undefined;
  const short = yearText.length === 2 ? `; the year is written “${yearText}”` : '';
  if (us === undefined) return { value, ambiguous: false, reading: `read day first, as ${longDate(value)}${short}` };
  const ambiguous = other !== undefined && other !== us;
  if (!ambiguous) return { value, ambiguous: false, ...(short && { reading: `read as ${longDate(value)}${short}` }) };
  return {
    value,
    ambiguous,
    reading: `read month first, the U.S. order, as ${longDate(us)}; day first it would be ${longDate(other)}${short}`,
  };
}

/** Every day that the text names, in its order. */
export function findDates(view: string, most = 2_000): DateMention[] {
  const found: DateMention[] = [];
  const add = (match: RegExpExecArray, rest: Omit<DateMention, keyof Span> | undefined): void => {
    if (rest) found.push({ start: match.index, end: match.index + match[0].length, ...rest });
  };
  const written = (match: RegExpExecArray, value: CivilDate | undefined): void =>
    add(match, value && { value, ambiguous: false });
  for (const m of matches(view, monthFirst, most)) written(m, dateOf(Number(m[3]), monthNumber(m[1]), Number(m[2])));
  for (const m of matches(view, dayFirst, most)) written(m, dateOf(Number(m[3]), monthNumber(m[2]), Number(m[1])));
  for (const m of matches(view, iso, most)) written(m, dateOf(Number(m[1]), Number(m[2]), Number(m[3])));
  for (const m of matches(view, figures, most)) add(m, figured(Number(m[1]), Number(m[3]), m[4] ?? ''));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, at) => at === 0 || one.start >= (found[at - 1]?.end ?? 0)).slice(0, most);
}

/** A time of day as the record keeps it. */
export interface TimeMention extends Span {
  readonly value: string;
  /** Neither a.m. nor p.m. is said, and the hour could be either. */
  readonly half: boolean;
}

const clock =
  /\b(?:(\d{1,2})(?::(\d{2}))? ?([ap])\.? ?m\b\.?|([01]?\d|2[0-3]):([0-5]\d)(?! ?[ap]\.? ?m)(?::\d{2})?|(?:12(?::00)? )?(noon))/gi;

/** The times of day in a stretch of the text. */
export function findTimes(view: string, { start, end }: Span): TimeMention[] {
  return matches(view.slice(start, end), clock, 20).flatMap((m) => {
    const place = { start: start + m.index, end: start + m.index + m[0].length };
    if (m[6]) return [{ ...place, value: '12:00', half: false }];
    if (m[4] !== undefined) {
      const hour = Number(m[4]);
      return [{ ...place, value: `${String(hour).padStart(2, '0')}:${m[5]}`, half: hour >= 1 && hour <= 12 }];
    }
    const hour = Number(m[1]);
    if (hour < 1 || hour > 12 || Number(m[2] ?? 0) > 59) return [];
    const whole = (hour % 12) + (m[3]?.toLowerCase() === 'p' ? 12 : 0);
    return [{ ...place, value: `${String(whole).padStart(2, '0')}:${m[2] ?? '00'}`, half: false }];
  });
}
