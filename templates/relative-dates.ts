import { addDays, longDate, toDayNumber, type CivilDate } from '../shared/kernel/civil-date';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** '+7d': so many days from today. '+1w tue': Tuesday of next week (weeks begin on Monday); a time may follow. */
const RELATIVE = /^([+-]\d+)(?:d|w (mon|tue|wed|thu|fri|sat|sun))(T\d{2}:\d{2})?$/;
const IN_TEXT = /\{([+-]\d+(?:d|w (?:mon|tue|wed|thu|fri|sat|sun)))\}/g;

function resolve(text: string, today: CivilDate): string {
  const match = RELATIVE.exec(text);
  if (!match) return text;
  const count = Number(match[1]);
  if (match[2] === undefined) return addDays(today, count) + (match[3] ?? '');
  const sinceMonday = (((toDayNumber(today) + 3) % 7) + 7) % 7;
  return addDays(today, count * 7 - sinceMonday + WEEKDAYS.indexOf(match[2])) + (match[3] ?? '');
}

/**
 * Writes a sample's relative dates out: a string that is one becomes 'YYYY-MM-DD', and `{+1w tue}` inside a
 * sentence becomes 'March 14, 2017'. Everything else is copied as it stands.
 */
export function resolveDates(value: unknown, today: CivilDate): unknown {
  if (typeof value === 'string') {
    return resolve(
      value.replace(IN_TEXT, (_, relative: string) => longDate(resolve(relative, today))),
      today,
    );
  }
  if (Array.isArray(value)) return value.map((item) => resolveDates(item, today));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveDates(item, today)]));
}
