import type { HolidayCalendarRows } from './row';
import { usCaJudicial, usCaState } from './us-ca.data';
import { usDc, usMaState, usNyState, usVaState } from './us-east.data';
import { usFederal } from './us-federal.data';

/** Every holiday calendar of the deadline law as rows that can be computed, by id. */
export const holidayCalendars: ReadonlyMap<string, HolidayCalendarRows> = new Map(
  [usFederal, usDc, usVaState, usNyState, usCaJudicial, usCaState, usMaState].map((calendar) => [
    calendar.id,
    calendar,
  ]),
);

/** The years for which the rows are kept. Outside them nothing is a holiday, and the answer is not verified. */
export const HOLIDAY_YEARS = { first: 1970, last: 2100 } as const;
