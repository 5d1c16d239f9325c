import type { DayRule, HolidayCalendarRows, HolidayRow } from './row';

/* The records `us-ca-judicial` (Cal. CCP § 135, Gov. Code § 6700) and `us-ca-state` of the deadline law. */

const notSeen = 'well-known-not-seen';
const moves = { saturday: 'friday', sunday: 'monday' } as const;
const thanksgiving: DayRule = { nth: [4, 'thu', 11] };

export const usCaJudicial: HolidayCalendarRows = {
  id: 'us-ca-judicial',
  scope: 'state',
  // The first and last years of single days are those of well-known acts and were not read.
  rows: [
    { name: 'New Year’s Day', day: { fixed: '01-01' }, ...moves },
    { name: 'Martin Luther King, Jr. Day', day: { nth: [3, 'mon', 1] }, from: 1984, confidence: notSeen },
    { name: 'Lincoln’s Birthday', day: { fixed: '02-12' }, ...moves },
    { name: 'Presidents’ Day', day: { nth: [3, 'mon', 2] }, from: 1971 },
    { name: 'Cesar Chavez Day', day: { fixed: '03-31' }, from: 2001, ...moves },
    { name: 'Memorial Day', day: { last: ['mon', 5] }, from: 1971 },
    { name: 'Juneteenth', day: { fixed: '06-19' }, from: 2023, ...moves },
    // Kept by courts in 2022; under which act was not read.
    { name: 'Juneteenth', day: { fixed: '06-19' }, from: 2022, until: 2022, ...moves, reading: 'counts' },
    { name: 'Independence Day', day: { fixed: '07-04' }, ...moves },
    { name: 'Labor Day', day: { nth: [1, 'mon', 9] } },
    { name: 'Native American Day', day: { nth: [4, 'fri', 9] }, from: 2022 },
    { name: 'Columbus Day', day: { nth: [2, 'mon', 10] }, from: 1971, until: 2021, confidence: notSeen },
    { name: 'Veterans Day', day: { fixed: '11-11' }, from: 1978, ...moves },
    { name: 'Thanksgiving Day', day: thanksgiving },
    { name: 'the day after Thanksgiving', day: { daysAfter: [1, thanksgiving] } },
    { name: 'Christmas Day', day: { fixed: '12-25' }, ...moves },
  ],
  confidence: 'seen-in-source',
};

/**
 * The day that is published as Lunar New Year, 2023 (its first year as a holiday of California) to 2035. The statute
 * speaks of a new moon and not of a time zone, so the new moon's day in California stands beside it.
 */
const lunarNewYear: Readonly<Record<number, string>> = {
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
  2031: '01-23',
  2032: '02-11',
  2033: '01-31',
  2034: '02-19',
  2035: '02-08',
};
const newMoonInCalifornia: Readonly<Record<number, string>> = {
  2023: '01-21',
  2024: '02-09',
  2030: '02-02',
  2031: '01-22',
  2032: '02-10',
  2033: '01-30',
  2034: '02-18',
};

/** Published days of Diwali since it became a holiday of California (AB 268, Stats. 2025 ch. 358). */
const diwali: Readonly<Record<number, string>> = {
  2026: '11-08',
  2027: '10-29',
  2028: '10-17',
  2029: '11-05',
  2030: '10-26',
};

/** Gov. Code § 6701, not read: a holiday on a Sunday is kept on the Monday. */
const perhapsMonday = { sunday: 'monday', moved: 'does-not-count' } as const;

/**
 * Gov. Code § 6700 sets these days aside, so the text reads to a holiday "declared by the state"; courts were seen to
 * say so of February 12 alone. The day after Thanksgiving is a closing of the state courts only.
 */
const unsettled = (row: HolidayRow): HolidayRow => ({
  ...row,
  reading: row.reading ?? 'counts',
  federal: row.reading ?? 'counts',
});

export const usCaState: HolidayCalendarRows = {
  id: 'us-ca-state',
  scope: 'state',
  rows: [
    { name: 'Lincoln’s Birthday (California)', day: { fixed: '02-12' }, federal: 'certain', ...perhapsMonday },
    unsettled({ name: 'Cesar Chavez Day (California)', day: { fixed: '03-31' }, from: 2001, ...perhapsMonday }),
    unsettled({ name: 'Genocide Remembrance Day (California)', day: { fixed: '04-24' }, from: 2023, ...perhapsMonday }),
    unsettled({ name: 'Admission Day (California)', day: { fixed: '09-09' }, ...perhapsMonday }),
    unsettled({ name: 'Lunar New Year (California)', day: { table: lunarNewYear }, confidence: notSeen }),
    unsettled({
      name: 'Lunar New Year (California), by the new moon there',
      day: { table: newMoonInCalifornia },
      confidence: notSeen,
      reading: 'does-not-count',
    }),
    unsettled({ name: 'Diwali (California)', day: { table: diwali }, confidence: notSeen }),
    unsettled({
      name: 'the day after Thanksgiving (California courts closed)',
      day: { daysAfter: [1, thanksgiving] },
      reading: 'does-not-count',
    }),
  ],
  untabled: [
    { name: 'Diwali', from: 2031, between: ['10-13', '11-16'] },
    { name: 'Lunar New Year', from: 2036, between: ['01-20', '02-22'] },
  ],
  confidence: 'seen-in-source',
};
