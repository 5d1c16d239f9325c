import { parseCivilDate, type CivilDate } from '../kernel/civil-date';
import type { Direction } from './court-days';
import { HOLIDAY_YEARS, holidayCalendars } from './holidays/calendars.data';
import type { HolidayCalendarRows } from './holidays/row';
import type { Resolved } from './resolve';
import { engines } from './rules.data';
import type { ServiceAdd } from './service.data';

/** Whether a calendar bears on the answer: a federal count back from an event ignores a state's holidays. */
function matters({ scope }: HolidayCalendarRows, resolved: Resolved, direction: Direction): boolean {
  const family = resolved.engineId === undefined ? 'local' : engines[resolved.engineId].family;
  return scope === 'federal' || family === 'local' || direction === 'after';
}

/** Holidays whose day nobody tabled, where the answer lies in the days on which they may fall. */
function untabled({ untabled: rows = [] }: HolidayCalendarRows, date: CivilDate): string[] {
  const year = parseCivilDate(date)?.year ?? 0;
  const day = date.slice(5);
  return rows
    .filter(({ from, between: [first, last] }) => year >= from && day >= first && day <= last)
    .map(({ name }) => `the day of ${name} in ${year} is not in the tables`);
}

/** False where no holiday can move the date: fixed dates, and plain days that nothing carries. */
function asksTheCalendar({ engineId, period }: Resolved): boolean {
  if (engineId === undefined) return false;
  return engines[engineId].ending !== 'none' || period?.unit === 'court-days' || period?.unit === 'business-days';
}

/** Every reason why counsel must check the answer before relying on it. */
export function doubts(
  resolved: Resolved,
  ends: { readonly from: CivilDate | undefined; readonly due: CivilDate },
  add: ServiceAdd | undefined,
): readonly string[] {
  const direction = resolved.period?.direction ?? 'after';
  const reasons = [...resolved.unverified];
  if (add?.confidence === 'well-known-not-seen')
    reasons.push(`the days added by ${add.authority ?? 'that way of service'} were not read in a source`);
  if (add && resolved.engineId === 'ca-ccp' && direction === 'after') {
    reasons.push('that days for service are added before the last day is carried forward was not read in a source');
  }
  if (resolved.engineId === 'ca-ccp' && direction === 'before' && resolved.period?.unit !== 'court-days') {
    reasons.push('what becomes of a period of calendar days counted back to a holiday was not found');
  }
  if (!asksTheCalendar(resolved)) return reasons;
  for (const id of resolved.calendars) {
    const calendar = holidayCalendars.get(id);
    if (!calendar || !matters(calendar, resolved, direction)) continue;
    if (calendar.unknown !== undefined) reasons.push(calendar.unknown);
    if (calendar.confidence === 'well-known-not-seen') reasons.push(`the calendar ${id} was not read in a source`);
    reasons.push(...untabled(calendar, ends.due));
  }
  const years = [ends.from ?? ends.due, ends.due].map((date) => parseCivilDate(date)?.year ?? 0);
  if (years.some((year) => year < HOLIDAY_YEARS.first || year > HOLIDAY_YEARS.last)) {
    reasons.push(`holidays are kept for ${HOLIDAY_YEARS.first} to ${HOLIDAY_YEARS.last} only`);
  }
  return reasons;
}
