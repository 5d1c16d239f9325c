import { fromDayNumber, weekdayOfDay } from '../kernel/civil-date';
import { holidayCalendars } from './holidays/calendars.data';
import type { HolidayCalendarRows, Reading } from './holidays/row';
import { holidaysOf, type Holiday } from './holidays/year';

/** Whose idea of a holiday counts: a federal court reads a state's days by Rule 6(a)(6)(C), the others take all. */
export type Family = 'federal' | 'local';
export type Direction = 'after' | 'before';

/** Why a day is no ordinary day, and how sure that is. */
export interface Mark {
  readonly name: string;
  readonly reading: Reading;
  /** True: the holiday's day or years are well known but were not read in a source. */
  readonly unread?: boolean;
}

/** Which readings close a day: what the text gives, nothing unsettled, or everything unsettled. */
export type Mode = 'text' | 'least' | 'most';

const NO_MARKS: readonly Mark[] = [];
const WEEKEND: Readonly<Record<number, Mark>> = {
  6: { name: 'Saturday', reading: 'certain' },
  0: { name: 'Sunday', reading: 'certain' },
};
const STRENGTH: Readonly<Record<Reading, number>> = { certain: 2, counts: 1, 'does-not-count': 0 };

/** The reading of a holiday for a way of counting; undefined: it is no holiday there. */
function readingOf(
  { row, moved, day }: Holiday,
  calendar: HolidayCalendarRows,
  family: Family,
  direction: Direction,
): Reading | undefined {
  const own = row.reading ?? 'certain';
  const byRule =
    calendar.scope === 'federal' || family === 'local'
      ? own
      : direction === 'after'
        ? (row.federal ?? 'counts')
        : row.federalBack;
  if (byRule === undefined || !moved) return byRule;
  if (calendar.published?.includes(fromDayNumber(day))) return 'certain';
  const observed = row.moved ?? byRule;
  return STRENGTH[observed] < STRENGTH[byRule] ? observed : byRule;
}

/** The days on which a court sits, for one set of calendars and one way of counting. */
export class CourtDays {
  readonly #years = new Map<number, ReadonlyMap<number, Mark>>();

  constructor(
    readonly calendars: readonly HolidayCalendarRows[],
    readonly family: Family,
    readonly direction: Direction,
  ) {}

  #year(year: number): ReadonlyMap<number, Mark> {
    const known = this.#years.get(year);
    if (known) return known;
    const marks = new Map<number, Mark>();
    for (const calendar of this.calendars) {
      for (const holiday of [year, year + 1].flatMap((y) => holidaysOf(calendar, y))) {
        const reading = readingOf(holiday, calendar, this.family, this.direction);
        const before = marks.get(holiday.day);
        if (reading === undefined || (before && STRENGTH[before.reading] >= STRENGTH[reading])) continue;
        const unread = holiday.row.confidence === 'well-known-not-seen';
        marks.set(holiday.day, { name: holiday.name, reading, ...(unread ? { unread } : {}) });
      }
    }
    this.#years.set(year, marks);
    return marks;
  }

  /** Why the day may be no ordinary day: a weekend or a holiday, settled or not. */
  mark(day: number): Mark | undefined {
    const weekend = WEEKEND[weekdayOfDay(day)];
    if (weekend) return weekend;
    return this.#year(yearOf(day)).get(day);
  }

  /** The mark of a day that is closed under a mode. */
  closed(day: number, mode: Mode): Mark | undefined {
    const mark = this.mark(day);
    return mark !== undefined && closes(mark, mode) ? mark : undefined;
  }

  /** The holidays of a span that are in some doubt: unsettled, or not read in a source. */
  doubtful(low: number, high: number): readonly Mark[] {
    let marks: Mark[] | undefined;
    for (let day = low; day <= high; day += 1) {
      const mark = this.mark(day);
      if (mark !== undefined && (mark.reading !== 'certain' || mark.unread)) (marks ??= []).push(mark);
    }
    return marks ?? NO_MARKS;
  }

  /** The first open day at or after (1), or at or before (-1), a day. */
  open(day: number, step: 1 | -1, mode: Mode): number {
    let at = day;
    while (this.closed(at, mode)) at += step;
    return at;
  }
}

/** Whether a mark closes its day under a mode. */
export function closes({ reading }: Mark, mode: Mode): boolean {
  return reading === 'certain' || (mode === 'text' ? reading === 'counts' : mode === 'most');
}

/** Leap days before a year, counted from year 1. */
const leapDays = (year: number): number =>
  Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
const LEAP_DAYS_TO_1970 = leapDays(1970);

/** The day number of January 1. */
const newYear = (year: number): number => (year - 1970) * 365 + leapDays(year) - LEAP_DAYS_TO_1970;

/** The civil year of a day number. */
function yearOf(day: number): number {
  const guess = 1970 + Math.floor(day / 365.2425);
  if (day < newYear(guess)) return guess - 1;
  return day >= newYear(guess + 1) ? guess + 1 : guess;
}

/** Kept by the list itself: the lists of the courts and rules are the same ones every time. */
const kept = new WeakMap<readonly string[], Map<string, CourtDays>>();

/** The court's days by the ids of its calendars; the same ones for the same list. Ids it does not know are left out. */
export function courtDays(ids: readonly string[], family: Family, direction: Direction): CourtDays {
  const ways = kept.get(ids) ?? new Map<string, CourtDays>();
  kept.set(ids, ways);
  const way = family === 'federal' ? direction : `local ${direction}`;
  const known = ways.get(way);
  if (known) return known;
  const calendars = ids.flatMap((id) => holidayCalendars.get(id) ?? []);
  const days = new CourtDays(calendars, family, direction);
  ways.set(way, days);
  return days;
}
