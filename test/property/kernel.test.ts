import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysInMonth,
  fromDayNumber,
  isCivilDate,
  longDate,
  parseCivilDate,
  toDayNumber,
  weekday,
} from '../../shared/kernel/civil-date';
import { curlQuotes, dashes, holdTogether } from '../../shared/kernel/typography';
import { fc } from './chance';
import { day, text } from './texts';

const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const shift = fc.integer({ min: -100_000, max: 100_000 });
const inRange = (number: number): boolean => number >= -719468 && number <= 2932896;

describe('civil dates', () => {
  it('come back from their day number unchanged', () => {
    fc.assert(fc.property(day, (date) => fromDayNumber(toDayNumber(date)) === date && isCivilDate(date)));
  });

  it('agree with the machine’s calendar in UTC', () => {
    fc.assert(
      fc.property(day, (date) => {
        const machine = new Date(`${date}T00:00:00Z`);
        expect(toDayNumber(date)).toBe(machine.getTime() / 86_400_000);
        expect(weekday(date)).toBe(WEEK[machine.getUTCDay()]);
      }),
    );
  });

  it('go back as many days as they went forward, and keep their order', () => {
    fc.assert(
      fc.property(day, shift, (date, days) => {
        fc.pre(inRange(toDayNumber(date) + days));
        const there = addDays(date, days);
        expect(addDays(there, -days)).toBe(date);
        expect(there > date).toBe(days > 0);
      }),
    );
  });

  it('step through the week one day at a time', () => {
    fc.assert(
      fc.property(day, (date) => {
        fc.pre(inRange(toDayNumber(date) + 1));
        expect(WEEK.indexOf(weekday(addDays(date, 1)))).toBe((WEEK.indexOf(weekday(date)) + 1) % 7);
      }),
    );
  });

  it.each([
    ['1776-07-04', 'Thursday'],
    ['1970-01-01', 'Thursday'],
    ['2000-02-29', 'Tuesday'],
    ['2012-03-08', 'Thursday'],
    ['2017-03-14', 'Tuesday'],
    ['2017-04-06', 'Thursday'],
  ])('%s was a %s', (date, name) => {
    expect(weekday(date)).toBe(name);
  });

  it('have a 29 February in leap years only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (year) => {
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        expect(isCivilDate(`${String(year).padStart(4, '0')}-02-29`)).toBe(leap);
        expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
      }),
    );
  });

  it('are never read out of anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) expect(parseCivilDate(text)).toBeUndefined();
        expect(typeof longDate(text)).toBe('string');
      }),
    );
  });

  it('do not run out of four-digit years in silence', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow('no calendar date');
    expect(() => addDays('0000-01-01', -1)).toThrow('no calendar date');
  });
});

/** Text that is dense in what typography touches. */
const dense = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      '-',
      '--',
      '---',
      '.',
      '...',
      ' ',
      '  ',
      '§',
      '§§',
      '¶',
      'No.',
      'Hon.',
      '18',
      'U.S.C.',
      'a',
      'B',
      '(',
      '\u00A0',
      '“',
      '’',
      '\n',
    ),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''));
const any = fc.oneof(text, dense);
const all = (value: string): string => holdTogether(curlQuotes(dashes(value)));

describe('typography', () => {
  it.each([
    ['curling', (value: string) => curlQuotes(value)],
    ['dashes', dashes],
    ['holding together', holdTogether],
    ['all of it', all],
  ])('%s twice is the same as once', (_what, work) => {
    fc.assert(
      fc.property(any, (value) => {
        expect(work(work(value))).toBe(work(value));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no straight quotation mark and no double space behind', () => {
    fc.assert(
      fc.property(any, (value) => {
        expect(all(value)).not.toMatch(/["']| {2}/);
      }),
    );
  });

  it('changes no letter and no digit', () => {
    const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(any, (value) => {
        expect(letters(all(value))).toBe(letters(value));
      }),
    );
  });
});
