import { fromDayNumber, toDayNumber, type CivilDate } from '../kernel/civil-date';
import type { DeadlineStep } from './answer';
import { courtDays, type CourtDays } from './court-days';
import { holidayCalendars } from './holidays/calendars.data';

const ALL: readonly string[] = [...holidayCalendars.keys()];

/** A day is ordinary for sure when nothing, settled or not, closes it. Without a calendar: when no court closes. */
function carefully(days: CourtDays | undefined): CourtDays {
  return days ?? courtDays(ALL, 'local', 'after');
}

/** The last safe day for what must be done before a date: the ordinary day before it. */
export function dayBefore(date: CivilDate, days: CourtDays | undefined): CivilDate {
  return fromDayNumber(carefully(days).open(toDayNumber(date) - 1, -1, 'most'));
}

/** The last ordinary day up to a date that is none and does not move. Undefined: the date itself is one. */
export function lastOrdinary(date: CivilDate, days: CourtDays | undefined): CivilDate | undefined {
  const day = toDayNumber(date);
  const open = carefully(days).open(day, -1, 'most');
  return open === day ? undefined : fromDayNumber(open);
}

/** The line of the arithmetic that gives the last safe day. */
export function workingStep(date: CivilDate, before: string | undefined, closed = 'closed'): DeadlineStep {
  return before === undefined
    ? {
        date,
        because: `the date is no ordinary day (${closed}) and does not move: the last ordinary day before it`,
        authority: 'house practice: the last safe day',
      }
    : { date, because: 'the act comes before that date: the last ordinary day before it', authority: before };
}

/** Why a fixed date may be no ordinary day. */
export function closedBecause(date: CivilDate, days: CourtDays | undefined): string | undefined {
  return carefully(days).closed(toDayNumber(date), 'most')?.name;
}
