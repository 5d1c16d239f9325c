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
}

/** Which readings close a day: what the text gives, nothing unsettled, or everything unsettled. */
export type Mode = 'text' | 'least' | 'most';

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
        marks.set(holiday.day, { name: holiday.name, reading });
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

  /** The days of a span of which it is unsettled whether they are holidays, by name. */
  unsettled(low: number, high: number): readonly string[] {
    const names: string[] = [];
    for (let day = low; day <= high; day += 1) {
      const mark = this.mark(day);
      if (mark !== undefined && mark.reading !== 'certain' && !names.includes(mark.name)) names.push(mark.name);
    }
    return names;
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

const kept = new Map<string, CourtDays>();

/** The court's days by the ids of its calendars; the same one every time. Ids it does not know are left out. */
export function courtDays(ids: readonly string[], family: Family, direction: Direction): CourtDays {
  const key = `${family} ${direction} ${ids.join(' ')}`;
  const known = kept.get(key);
  if (known) return known;
  const calendars = ids.flatMap((id) => holidayCalendars.get(id) ?? []);
  const days = new CourtDays(calendars, family, direction);
  kept.set(key, days);
  return days;
}
