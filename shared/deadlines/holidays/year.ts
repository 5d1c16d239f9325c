import { toDayNumber, weekdayOfDay, civilDate, daysInMonth } from '../../kernel/civil-date';
import { HOLIDAY_YEARS } from './calendars.data';
import type { DayRule, HolidayCalendarRows, HolidayRow, Weekday } from './row';

/** A holiday on a day: the day itself, or the day to which its observance moved. */
export interface Holiday {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly name: string;
  readonly moved: boolean;
  readonly row: HolidayRow;
}

const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const SATURDAY = 6;
const SUNDAY = 0;

/** The day of a rule in a year; undefined where a table has none. */
function dayIn(rule: DayRule, year: number): number | undefined {
  if ('fixed' in rule) return toDayNumber(`${year}-${rule.fixed}`);
  if ('table' in rule) {
    const date = rule.table[year];
    return date === undefined ? undefined : toDayNumber(`${year}-${date}`);
  }
  if ('nth' in rule) {
    const [n, weekday, month] = rule.nth;
    const first = toDayNumber(civilDate(year, month, 1));
    return first + ((WEEKDAYS.indexOf(weekday) - weekdayOfDay(first) + 7) % 7) + 7 * (n - 1);
  }
  if ('last' in rule) {
    const [weekday, month] = rule.last;
    const last = toDayNumber(civilDate(year, month, daysInMonth(year, month)));
    return last - ((weekdayOfDay(last) - WEEKDAYS.indexOf(weekday) + 7) % 7);
  }
  const [days, of] = rule.daysAfter;
  const base = dayIn(of, year);
  return base === undefined ? undefined : base + days;
}

function isKept({ from, until, everyYears, anchor }: HolidayRow, year: number): boolean {
  if (year < (from ?? HOLIDAY_YEARS.first) || year > (until ?? HOLIDAY_YEARS.last)) return false;
  return everyYears === undefined || anchor === undefined || (year - anchor) % everyYears === 0;
}

/** The day to which the observance moves, if it does. */
function movedDay({ saturday, sunday }: HolidayRow, day: number): number | undefined {
  const weekday = weekdayOfDay(day);
  if (weekday === SATURDAY && saturday !== undefined) return day - 1;
  return weekday === SUNDAY && sunday !== undefined ? day + 1 : undefined;
}

/** The holidays of one calendar that begin in a year. New Year's Day may be kept on December 31 before it. */
export function holidaysOf({ rows }: HolidayCalendarRows, year: number): readonly Holiday[] {
  if (year < HOLIDAY_YEARS.first || year > HOLIDAY_YEARS.last) return [];
  return rows.flatMap((row) => {
    const day = isKept(row, year) ? dayIn(row.day, year) : undefined;
    if (day === undefined) return [];
    const itself = { day, name: row.name, moved: false, row };
    const moved = movedDay(row, day);
    return moved === undefined ? [itself] : [itself, { day: moved, name: `${row.name}, observed`, moved: true, row }];
  });
}
