import type { HolidayCalendarRows, HolidayRow } from './row';

/*
 * 5 U.S.C. § 6103, the record `us-federal`. First years are those of well-known statutes and were not read: the Uniform
 * Monday Holiday Act (Pub. L. 90-363) from 1971, Veterans Day back to November 11 from 1978 (Pub. L. 94-97), the
 * Birthday of Martin Luther King, Jr. from 1986 (Pub. L. 98-144). Juneteenth from 2021 is in the record.
 */
const notSeen = 'well-known-not-seen';

/** Rule 6(a)(6)(A) names the days; whether it means their observance on another day is unsettled. */
const observed = { saturday: 'friday', sunday: 'monday', moved: 'counts' } as const;

const rows: readonly HolidayRow[] = [
  { name: 'New Year’s Day', day: { fixed: '01-01' }, ...observed },
  { name: 'Birthday of Martin Luther King, Jr.', day: { nth: [3, 'mon', 1] }, from: 1986 },
  { name: 'Washington’s Birthday', day: { nth: [3, 'mon', 2] }, from: 1971 },
  { name: 'Washington’s Birthday', day: { fixed: '02-22' }, until: 1970, ...observed, confidence: notSeen },
  { name: 'Memorial Day', day: { last: ['mon', 5] }, from: 1971 },
  { name: 'Memorial Day', day: { fixed: '05-30' }, until: 1970, ...observed, confidence: notSeen },
  { name: 'Juneteenth National Independence Day', day: { fixed: '06-19' }, from: 2021, ...observed },
  { name: 'Independence Day', day: { fixed: '07-04' }, ...observed },
  { name: 'Labor Day', day: { nth: [1, 'mon', 9] } },
  { name: 'Columbus Day', day: { nth: [2, 'mon', 10] }, from: 1971 },
  { name: 'Veterans Day', day: { nth: [4, 'mon', 10] }, from: 1971, until: 1977, confidence: notSeen },
  { name: 'Veterans Day', day: { fixed: '11-11' }, until: 1970, ...observed, confidence: notSeen },
  { name: 'Veterans Day', day: { fixed: '11-11' }, from: 1978, ...observed },
  { name: 'Thanksgiving Day', day: { nth: [4, 'thu', 11] } },
  { name: 'Christmas Day', day: { fixed: '12-25' }, ...observed },
];

export const usFederal: HolidayCalendarRows = {
  id: 'us-federal',
  scope: 'federal',
  rows,
  // flsb.uscourts.gov and ganb.uscourts.gov: courts closed and extended to the next business day.
  published: ['2021-12-24'],
  confidence: 'seen-in-source',
};
