/**
 * A calendar date with no time and no zone: 'YYYY-MM-DD'. Deadlines and papers speak of dates,
 * not instants, so nothing here touches the machine's clock or `Date`.
 */
export type CivilDate = string & { readonly __civilDate?: never };

const ZERO = 48;
const DASH = 45;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Bluebook T12 month forms: May, June and July are never shortened. */
const MONTHS_SHORT = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in a month (1–12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The number that decimal figures write; NaN where one of them is none. By hand: deadlines read dates by the thousand. */
function figures(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Splits 'YYYY-MM-DD'; undefined when it is no real calendar date. */
export function parseCivilDate(text: string): DateParts | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const parts = { year: figures(text, 0, 4), month: figures(text, 5, 7), day: figures(text, 8, 10) };
  if (Number.isNaN(parts.year + parts.month + parts.day)) return undefined;
  if (parts.month < 1 || parts.month > 12) return undefined;
  if (parts.day < 1 || parts.day > daysInMonth(parts.year, parts.month)) return undefined;
  return parts;
}

export function isCivilDate(text: string): text is CivilDate {
  return parseCivilDate(text) !== undefined;
}

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). Throws on a date that does not exist. */
export function toDayNumber(date: CivilDate): number {
  const p = parseCivilDate(date);
  if (!p) throw new Error(`not a calendar date: ${date}`);
  const y = p.month <= 2 ? p.year - 1 : p.year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (p.month + (p.month > 2 ? -3 : 9)) + 2) / 5) + p.day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

/** The inverse of {@link toDayNumber}. Throws outside the years 0000 to 9999, which four digits cannot name. */
export function fromDayNumber(days: number): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 0 && year <= 9999)) throw new Error(`no calendar date: day ${days}`);
  return civilDate(year, month, day);
}

/** Calendar days after (or, negative, before) a date; no rolling. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** 'YYYY-MM-DD' of a year, month and day that exist. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Calendar months after (or, negative, before) a date: the same day of that month, or its last day where the month is
 * shorter. Throws on a date that does not exist.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const p = parseCivilDate(date);
  if (!p) throw new Error(`not a calendar date: ${date}`);
  const count = p.year * 12 + p.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return civilDate(year, month, Math.min(p.day, daysInMonth(year, month)));
}

/** 0 is Sunday, 6 is Saturday; of a day number. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** 'Sunday' … 'Saturday'. */
export function weekday(date: CivilDate): string {
  return WEEKDAYS[weekdayOfDay(toDayNumber(date))] ?? '';
}

/** 'March 14, 2017', as dates stand in the text of a paper. A year alone ('2017') stays a year. */
export function longDate(date: string): string {
  const p = parseCivilDate(date);
  return p ? `${MONTHS[p.month - 1]} ${p.day}, ${p.year}` : date;
}

/** 'Mar. 14, 2017', as dates stand inside a citation (Bluebook T12). A year alone stays a year. */
export function citationDate(date: string): string {
  const p = parseCivilDate(date);
  return p ? `${MONTHS_SHORT[p.month - 1]} ${p.day}, ${p.year}` : date;
}

/** 'Tue, Mar 14, 2017', as dates stand in lists and beside deadlines. */
export function listDate(date: string): string {
  const p = parseCivilDate(date);
  if (!p) return date;
  return `${weekday(date).slice(0, 3)}, ${MONTHS[p.month - 1]?.slice(0, 3)} ${p.day}, ${p.year}`;
}
