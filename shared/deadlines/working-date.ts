import { fromDayNumber, toDayNumber, type CivilDate } from '../kernel/civil-date';
import { courtDays, type CourtDays } from './court-days';
import { holidayCalendars } from './holidays/calendars.data';

/** A day is ordinary for sure when nothing, settled or not, closes it. Without a calendar: when no court closes. */
function carefully(days: CourtDays | undefined): CourtDays {
  return days ?? courtDays([...holidayCalendars.keys()], 'local', 'after');
}

/**
 * The last safe day: the ordinary day before a date that must be met beforehand; else the last ordinary day up to a
 * date that falls on a weekend or holiday and does not move. Undefined: the date itself is one.
 */
export function workingDate(
  date: CivilDate,
  strictlyBefore: boolean,
  days: CourtDays | undefined,
): CivilDate | undefined {
  const careful = carefully(days);
  const day = toDayNumber(date);
  if (strictlyBefore) return fromDayNumber(careful.open(day - 1, -1, 'most'));
  const open = careful.open(day, -1, 'most');
  return open === day ? undefined : fromDayNumber(open);
}

/** Why a fixed date may be no ordinary day. */
export function closedBecause(date: CivilDate, days: CourtDays | undefined): string | undefined {
  return carefully(days).closed(toDayNumber(date), 'most')?.name;
}
