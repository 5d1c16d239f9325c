import { civilDate, daysInMonth, toDayNumber, weekdayOfDay } from '../kernel/civil-date';
import { own } from '../kernel/own';
import { daylightRules, zones, type DaylightRule, type Zone } from './time-zones.data';

const DAY = 1440;
const TWO = 120;
const HOUR = 60;

export const zoneNames: readonly string[] = Object.keys(zones);

export function timeZone(name: string): Zone | undefined {
  return own(zones, name);
}

function changeDay(change: DaylightRule['starts'], year: number): number {
  if ('date' in change) return toDayNumber(`${year}-${change.date}`);
  if ('lastSunday' in change) {
    const last = toDayNumber(civilDate(year, change.lastSunday, daysInMonth(year, change.lastSunday)));
    return last - weekdayOfDay(last);
  }
  const [n, month] = change.nthSunday;
  const first = toDayNumber(civilDate(year, month, 1));
  return first + ((7 - weekdayOfDay(first)) % 7) + 7 * (n - 1);
}

/** When summer time begins and ends in a year, in minutes of UTC; undefined where there is none. */
function summer(zone: Zone, year: number): { readonly starts: number; readonly ends: number } | undefined {
  const rule = daylightRules.find(({ from, until }) => year >= from && year <= until);
  if (!zone.daylight || rule === undefined) return undefined;
  return {
    starts: changeDay(rule.starts, year) * DAY + TWO - zone.standard,
    // Clocks go back at 2 a.m. of summer time.
    ends: changeDay(rule.ends, year) * DAY + TWO - zone.standard - HOUR,
  };
}

/** Minutes from UTC in a zone at an instant (minutes of UTC since 1970) whose civil year is known. */
export function offsetAt(zone: Zone, utcMinutes: number): number {
  const year = 1970 + Math.floor((utcMinutes + zone.standard) / DAY / 365.2425);
  for (const y of [year, year + 1, year - 1]) {
    const part = summer(zone, y);
    if (part && utcMinutes >= part.starts && utcMinutes < part.ends) return zone.standard + HOUR;
  }
  return zone.standard;
}

/**
 * The instant at which clocks of a zone show a local time. An hour that comes twice is taken the first time, one that
 * is left out as the hour after it.
 */
export function toUtc(zone: Zone, local: number): number {
  const first = local - (zone.standard + HOUR);
  if (offsetAt(zone, first) === zone.standard + HOUR) return first;
  return local - zone.standard;
}
