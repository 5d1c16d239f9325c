/*
 * Time in the United States by statute, as far as hours are counted here. Dates of the change: Uniform Time Act of 1966
 * (15 U.S.C. § 260a) and its amendments of 1973, 1975, 1986 and 2005. A test compares the zones with the tz database.
 */
export interface Zone {
  /** Minutes from UTC in winter. */
  readonly standard: number;
  /** Whether clocks go forward in summer. */
  readonly daylight: boolean;
  /** First year for which the row is right. */
  readonly from: number;
}

const zone = (hours: number, daylight = true, from = 1970): Zone => ({ standard: hours * 60, daylight, from });

export const zones: Readonly<Record<string, Zone>> = {
  'America/New_York': zone(-5),
  'America/Chicago': zone(-6),
  'America/Denver': zone(-7),
  'America/Phoenix': zone(-7, false),
  'America/Los_Angeles': zone(-8),
  // Alaska was put under one time on October 30, 1983.
  'America/Anchorage': zone(-9, true, 1984),
  'Pacific/Honolulu': zone(-10, false),
  UTC: zone(0, false),
};

/** The day, in March to November, on which clocks go forward or back at 2 a.m. */
type Change =
  | { readonly nthSunday: readonly [n: number, month: number] }
  | { readonly lastSunday: number }
  | { readonly date: string };

export interface DaylightRule {
  readonly from: number;
  readonly until: number;
  readonly starts: Change;
  readonly ends: Change;
}

export const daylightRules: readonly DaylightRule[] = [
  { from: 1967, until: 1973, starts: { lastSunday: 4 }, ends: { lastSunday: 10 } },
  // The energy acts: January 6, 1974 and February 23, 1975.
  { from: 1974, until: 1974, starts: { date: '01-06' }, ends: { lastSunday: 10 } },
  { from: 1975, until: 1975, starts: { date: '02-23' }, ends: { lastSunday: 10 } },
  { from: 1976, until: 1986, starts: { lastSunday: 4 }, ends: { lastSunday: 10 } },
  { from: 1987, until: 2006, starts: { nthSunday: [1, 4] }, ends: { lastSunday: 10 } },
  { from: 2007, until: 9999, starts: { nthSunday: [2, 3] }, ends: { nthSunday: [1, 11] } },
];
