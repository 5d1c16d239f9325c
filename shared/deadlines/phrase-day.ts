import {
  addDays,
  civilDate,
  daysInMonth,
  isCivilDate,
  parseCivilDate,
  weekday,
  type CivilDate,
} from '../kernel/civil-date';

/** Why a typed date is none, with its place in the text. */
export interface PhraseFault {
  readonly ok: false;
  readonly message: string;
  /** Offset of the first character it is about, and how many. */
  readonly at: number;
  readonly length: number;
}
export const fault = (message: string, at: number, length: number): PhraseFault => ({ ok: false, message, at, length });

type Day = { readonly ok: true; readonly date: CivilDate } | PhraseFault;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The one name that begins so ('sept', 'fri'); all that do where there are several. */
function named(names: readonly string[], word: string): readonly number[] {
  if (word.length === 0) return [];
  return names.flatMap((name, index) => (name.startsWith(word) ? [index] : []));
}

interface Parts {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** The day; without a year it is the next one, today included. */
function dayOf({ year, month, day }: Parts, today: CivilDate, at: number, length: number): Day {
  const now = parseCivilDate(today);
  if (month < 1 || month > 12) return fault(`There is no month ${month}; the month comes before the day.`, at, length);
  const years = year === undefined ? Array.from({ length: 9 }, (_, more) => (now?.year ?? 0) + more) : [year];
  const fits = years.find(
    (y) => day >= 1 && day <= daysInMonth(y, month) && (year !== undefined || civilDate(y, month, day) >= today),
  );
  if (fits === undefined) {
    const name = MONTHS[month - 1] ?? '';
    return fault(
      `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year === undefined ? '' : `${year} `}has no day ${day}.`,
      at,
      length,
    );
  }
  return { ok: true, date: civilDate(fits, month, day) };
}

const fullYear = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : digits.length === 2 ? 2000 + Number(digits) : Number(digits);

/** Reads one day in lower case; `offset` is where it stands in what was typed. */
export function readDay(given: string, today: CivilDate, offset: number): Day {
  const lead = given.length - given.trimStart().length;
  const at = offset + lead;
  const text = given.trim().replace(/\s+/g, ' ');
  const length = given.trim().length;
  if (isCivilDate(text)) return { ok: true, date: text };
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) {
    const [year, month, day] = text.split('-').map(Number);
    return dayOf({ year, month: month ?? 0, day: day ?? 0 }, today, at, length);
  }
  if (text === 'today') return { ok: true, date: today };
  if (text === 'tomorrow') return { ok: true, date: addDays(today, 1) };
  if (text === 'yesterday') return { ok: true, date: addDays(today, -1) };
  const figures = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text);
  if (figures) {
    return dayOf({ year: fullYear(figures[3]), month: Number(figures[1]), day: Number(figures[2]) }, today, at, length);
  }
  const bare = text.replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const words = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(bare) ?? undefined;
  const turned = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)(?: (\d{4}))?$/.exec(bare) ?? undefined;
  const [month, day, year] = words ? [words[1], words[2], words[3]] : turned ? [turned[2], turned[1], turned[3]] : [];
  if (month !== undefined) {
    const fits = named(MONTHS, month);
    const where = at + Math.max(0, given.trim().indexOf(month));
    if (fits.length > 1) {
      return fault(`“${month}” may be ${fits.map((index) => MONTHS[index]).join(' or ')}.`, where, month.length);
    }
    if (fits.length === 0) return fault(`“${month}” is no month.`, where, month.length);
    return dayOf({ year: fullYear(year), month: (fits[0] ?? 0) + 1, day: Number(day) }, today, at, length);
  }
  const wanted = /^(?:next )?([a-z]+)$/.exec(bare)?.[1];
  const days = wanted === undefined ? [] : named(DAYS, wanted);
  if (days.length > 1)
    return fault(`“${wanted ?? ''}” may be ${days.map((index) => DAYS[index]).join(' or ')}.`, at, length);
  if (wanted === undefined || days[0] === undefined) {
    return fault(
      `“${given.trim()}” is no date. Type 4/21, Apr 21, 2026-04-21, fri, +14d, or 14 court days before 12/16.`,
      at,
      length,
    );
  }
  if (bare.startsWith('next ')) {
    return fault(
      `“next ${wanted}” means two days to two people: type “${wanted}” for the coming one, or the date.`,
      at,
      length,
    );
  }
  const have = DAYS.indexOf(weekday(today).toLowerCase());
  return { ok: true, date: addDays(today, (days[0] - have + 7) % 7 || 7) };
}
