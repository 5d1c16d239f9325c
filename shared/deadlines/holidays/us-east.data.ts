import type { HolidayCalendarRows, HolidayRow } from './row';

/* The records `us-dc`, `us-va-state`, `us-ma-state` and `us-ny-state` of the deadline law. */

const monday = { sunday: 'monday' } as const;
const notSeen = 'well-known-not-seen';

/**
 * Inauguration Day: Congress made it a holiday of the District of Columbia (5 U.S.C. § 6103(c)), so that a federal
 * period counted back may stop before it, too; that was not read anywhere.
 */
const inauguration: HolidayRow = {
  name: 'Inauguration Day',
  day: { fixed: '01-20' },
  everyYears: 4,
  anchor: 2021,
  ...monday,
  federal: 'certain',
  federalBack: 'does-not-count',
};

export const usDc: HolidayCalendarRows = {
  id: 'us-dc',
  scope: 'state',
  rows: [
    // D.C. Code § 28-2701. A legal holiday since 2005: the year was not read.
    { name: 'D.C. Emancipation Day', day: { fixed: '04-16' }, from: 2005, saturday: 'friday', ...monday },
    inauguration,
  ],
  confidence: 'seen-in-source',
};

export const usVaState: HolidayCalendarRows = {
  id: 'us-va-state',
  scope: 'state',
  // Alexandria Division, public notice for January 20, 2021.
  rows: [{ ...inauguration, name: 'Inauguration Day (Alexandria Division)', federal: 'counts' }],
  unknown: 'Virginia’s state holidays were not found',
  confidence: 'seen-in-source',
};

export const usMaState: HolidayCalendarRows = {
  id: 'us-ma-state',
  scope: 'state',
  // Third Monday since 1969, not read. The 2009 committee note takes the day as its example.
  rows: [{ name: 'Patriots’ Day', day: { nth: [3, 'mon', 4] }, from: 1969, federal: 'certain' }],
  confidence: notSeen,
};

/** N.Y. General Construction Law § 24: a Sunday's holiday is kept on the next day; a Saturday's does not move. */
export const usNyState: HolidayCalendarRows = {
  id: 'us-ny-state',
  scope: 'state',
  rows: [
    { name: 'New Year’s Day', day: { fixed: '01-01' }, ...monday },
    { name: 'Dr. Martin Luther King, Jr. Day', day: { nth: [3, 'mon', 1] }, from: 1985, confidence: notSeen },
    { name: 'Lincoln’s Birthday', day: { fixed: '02-12' }, ...monday },
    { name: 'Washington’s Birthday', day: { nth: [3, 'mon', 2] }, from: 1971 },
    { name: 'Washington’s Birthday', day: { fixed: '02-22' }, until: 1970, ...monday, confidence: notSeen },
    { name: 'Memorial Day', day: { last: ['mon', 5] }, from: 1971 },
    { name: 'Memorial Day', day: { fixed: '05-30' }, until: 1970, ...monday, confidence: notSeen },
    { name: 'Flag Day', day: { nth: [2, 'sun', 6] } },
    // A public holiday of New York by an act of October 2020, so first kept in 2021; not read.
    { name: 'Juneteenth', day: { fixed: '06-19' }, from: 2021, ...monday },
    { name: 'Independence Day', day: { fixed: '07-04' }, ...monday },
    { name: 'Labor Day', day: { nth: [1, 'mon', 9] } },
    { name: 'Columbus Day', day: { nth: [2, 'mon', 10] }, from: 1971 },
    { name: 'Columbus Day', day: { fixed: '10-12' }, until: 1970, ...monday, confidence: notSeen },
    { name: 'general election day', day: { daysAfter: [1, { nth: [1, 'mon', 11] }] } },
    { name: 'Veterans Day', day: { fixed: '11-11' }, ...monday },
    { name: 'Thanksgiving Day', day: { nth: [4, 'thu', 11] } },
    { name: 'Christmas Day', day: { fixed: '12-25' }, ...monday },
  ],
  confidence: 'seen-in-source',
};
