import { describe, expect, it } from 'vitest';
import { formatInstant, isEarlier, parseMoment } from '../../../../shared/deadlines/moment';
import { zones } from '../../../../shared/deadlines/time-zones.data';
import { offsetAt, toUtc } from '../../../../shared/deadlines/time-zones';

/** Minutes from UTC by the tz database of this machine. */
function machineOffset(zone: string): (utcMinutes: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (utcMinutes) => {
    const parts = Object.fromEntries(
      format.formatToParts(utcMinutes * 60_000).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - utcMinutes;
  };
}

describe('time in the United States by statute', () => {
  it.each(Object.entries(zones))('%s agrees with the tz database through 2099', (name, zone) => {
    const machine = machineOffset(name);
    const from = Date.UTC(zone.from, 0, 2) / 60_000;
    const until = Date.UTC(2099, 11, 31) / 60_000;
    const wrong: number[] = [];
    const look = (at: number): void => {
      if (at >= from && offsetAt(zone, at) !== machine(at)) wrong.push(at);
    };
    // A step of some twenty days, never a whole number of days, so that every hour of the day is met.
    for (let at = from; at < until; at += 28_877) look(at);
    // And around each night on which clocks may change.
    for (let year = zone.from; year <= 2030; year += 1) {
      for (const month of [0, 1, 2, 3, 9, 10]) {
        for (let day = 1; day <= 31; day += 1) {
          const sunday = Date.UTC(year, month, day);
          if (new Date(sunday).getUTCDay() !== 0) continue;
          for (let half = 12; half < 30; half += 3) look(sunday / 60_000 + half * 30);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('takes the first of two equal hours, and the hour after one that is left out', () => {
    const east = zones['America/New_York'];
    if (!east) throw new Error('no zone');
    const local = (text: string) => (parseMoment(text)?.minute ?? 0) + Date.UTC(...ymd(text)) / 60_000;
    const ymd = (text: string): [number, number, number] => [
      Number(text.slice(0, 4)),
      Number(text.slice(5, 7)) - 1,
      Number(text.slice(8, 10)),
    ];
    const shown = (text: string) => {
      const utc = toUtc(east, local(text));
      return formatInstant(utc, offsetAt(east, utc));
    };
    expect(shown('2026-11-01T01:30')).toBe('2026-11-01T01:30:00-04:00');
    expect(shown('2026-03-08T02:30')).toBe('2026-03-08T03:30:00-04:00');
  });
});

describe('moments', () => {
  it.each([
    ['2026-11-02', { date: '2026-11-02' }],
    ['2026-11-02T10:23', { date: '2026-11-02', minute: 623 }],
    ['2026-11-02 10:23', { date: '2026-11-02', minute: 623 }],
    ['2026-11-02T10:23:00-05:00', { date: '2026-11-02', minute: 623, offset: -300 }],
    ['2026-11-02T10:23:09Z', { date: '2026-11-02', minute: 623, second: 9, offset: 0 }],
  ])('%s is read', (text, moment) => {
    expect(parseMoment(text)).toEqual(moment);
  });

  it.each(['', '2026-02-30', '11/02/2026', '2026-11-02T24:00', '2026-11-02T10:60', '2026-11-02T10:23+19:00', 'soon'])(
    '%s is none',
    (text) => {
      expect(parseMoment(text)).toBeUndefined();
    },
  );

  it('puts a time before the end of its day', () => {
    const at = (text: string) => parseMoment(text) ?? { date: text };
    expect(isEarlier(at('2026-11-02T09:00'), at('2026-11-02'))).toBe(true);
    expect(isEarlier(at('2026-11-02'), at('2026-11-02T09:00'))).toBe(false);
    expect(isEarlier(at('2026-11-02T09:00-05:00'), at('2026-11-02T08:30-08:00'))).toBe(true);
  });
});
