import { describe, expect, it } from 'vitest';
import type { DeadlineAnswer, DeadlineRequest } from '../../shared/deadlines/answer';
import { compute } from '../../shared/deadlines/compute';
import { courtDays } from '../../shared/deadlines/court-days';
import { holidayCalendars } from '../../shared/deadlines/holidays/calendars.data';
import { zoneNames } from '../../shared/deadlines/time-zones';
import { parsePhrase } from '../../shared/deadlines/phrase';
import { fromDayNumber, toDayNumber } from '../../shared/kernel/civil-date';
import { law } from '../../shared/law';
import { fc } from './chance';

const calendarIds = [...holidayCalendars.keys()];
const day = fc.integer({ min: toDayNumber('1971-01-01'), max: toDayNumber('2098-12-31') }).map(fromDayNumber);
const count = fc.integer({ min: 0, max: 400 });
const calendars = fc.subarray(calendarIds);
const rolling = fc.constantFrom('frcp6', 'frcp6d', 'frcrp45', 'dc-super-ct-6', 'ny-gcl', 'cplr2103', 'ca-ccp');
const direction = fc.constantFrom('after' as const, 'before' as const);
const court = fc.constantFrom(...law.courts.keys());

function answer(request: DeadlineRequest): DeadlineAnswer {
  const computed = compute(request);
  if (!computed.ok) throw new Error(computed.problem.message);
  return computed.answer;
}
const family = (rule: string) => (/^(frcp|frcrp)/.test(rule) ? ('federal' as const) : ('local' as const));

describe('deadlines', () => {
  it('never land on a weekend or holiday when the rule rolls', () => {
    fc.assert(
      fc.property(rolling, day, count, calendars, direction, (rule, from, n, ids, way) => {
        // California's days counted back stay where they fall: no roll is stated for them.
        fc.pre(!(rule === 'ca-ccp' && way === 'before'));
        const { due, conservative } = answer({ rule, from, count: n, unit: 'days', direction: way, calendars: ids });
        const days = courtDays(ids, family(rule), way);
        expect(days.closed(toDayNumber(due), 'text')).toBeUndefined();
        if (conservative !== undefined) expect(days.closed(toDayNumber(conservative), 'least')).toBeUndefined();
      }),
      { numRuns: 1_500 },
    );
  });

  it('a holiday more never pulls a forward count earlier, nor a backward count later', () => {
    fc.assert(
      fc.property(
        rolling,
        day,
        count,
        calendars,
        fc.constantFrom(...calendarIds),
        direction,
        (rule, from, n, ids, more, way) => {
          const request = { rule, from, count: n, unit: 'days', direction: way } as const;
          const fewer = answer({ ...request, calendars: ids }).due;
          const added = answer({ ...request, calendars: [...new Set([...ids, more])] }).due;
          expect(way === 'after' ? added >= fewer : added <= fewer).toBe(true);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('careful <= due <= latest, and the last safe day is before the careful date and ordinary', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...law.deadlines.rules.keys(), ...law.deadlines.triggers.keys()),
        day,
        count,
        court,
        direction,
        (rule, from, n, id, way) => {
          const computed = compute({ rule, from, count: n, court: id, direction: way });
          if (!computed.ok) return;
          const { due, conservative, latest, workingDate, steps, verified, unverified } = computed.answer;
          if (conservative !== undefined) expect(conservative < due).toBe(true);
          if (latest !== undefined) expect(latest > due).toBe(true);
          if (workingDate !== undefined) {
            expect(workingDate <= (conservative ?? due)).toBe(true);
            expect([0, 6]).not.toContain(new Date(`${workingDate}T00:00:00Z`).getUTCDay());
          }
          expect(verified).toBe(unverified.length === 0);
          expect(steps[0]?.date).toBe(from);
          expect(steps.some(({ date }) => date === due)).toBe(true);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('a longer period never ends earlier; a later start never ends earlier', () => {
    fc.assert(
      fc.property(
        rolling,
        day,
        count,
        court,
        fc.constantFrom('days' as const, 'court-days' as const),
        (rule, from, n, id, unit) => {
          const due = (start: string, more: number) =>
            answer({ rule, from: start, count: n + more, unit, court: id }).due;
          expect(due(from, 1) >= due(from, 0)).toBe(true);
          expect(due(fromDayNumber(toDayNumber(from) + 1), 0) >= due(from, 0)).toBe(true);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('court days counted forth come back to where they began', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (start, n) => {
        const days = courtDays(['us-ca-judicial'], 'local', 'after');
        const from = fromDayNumber(days.open(toDayNumber(start), 1, 'text'));
        const request = { rule: 'ca-ccp', count: n, unit: 'court-days' } as const;
        const there = answer({ ...request, from }).due;
        expect(answer({ ...request, from: there, direction: 'before' }).due).toBe(from);
      }),
    );
  });

  it('plain days mirror: with no roll, forth and back is where it began', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const request = { rule: 'frcp6', count: n, unit: 'days', roll: false } as const;
        const there = answer({ ...request, from }).due;
        expect(answer({ ...request, from: there, direction: 'before' }).due).toBe(from);
      }),
    );
  });

  it('days for service never shorten a period, and a cap never lengthens one', () => {
    fc.assert(
      fc.property(
        day,
        count,
        court,
        fc.constantFrom('mail', 'ecf', 'left-with-clerk'),
        day,
        (from, n, id, service, cap) => {
          const request = { rule: 'frcp6d', from, count: n, unit: 'days', court: id } as const;
          const bare = answer(request).due;
          expect(answer({ ...request, service }).due >= bare).toBe(true);
          expect(answer({ ...request, alsoBy: cap }).due <= bare).toBe(true);
          expect(answer({ ...request, notBefore: cap }).due >= bare).toBe(true);
        },
      ),
    );
  });

  it('hours are real hours wherever clocks change, unless the end is moved to an ordinary day', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 2_000 }),
        fc.constantFrom(...zoneNames),
        (date, minute, hours, zone) => {
          fc.pre(date >= '1985-01-01');
          const two = (n: number) => String(n).padStart(2, '0');
          const from = `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z`;
          const { due } = answer({ rule: 'frcp6', from, count: hours, unit: 'hours', timezone: zone, roll: false });
          expect((Date.parse(due) - Date.parse(from)) / 3_600_000).toBe(hours);
        },
      ),
    );
  });

  it('anything typed is a date or a fault within the text, never an exception', () => {
    const words = fc.array(
      fc.constantFrom(
        '14',
        'court',
        'days',
        'before',
        'after',
        '12/16',
        'fri',
        '+',
        'd',
        'Dec',
        '2026',
        '-',
        '31',
        'next',
        ' ',
        '/',
      ),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((list) => list.join(' ')),
          words.map((list) => list.join('')),
        ),
        day,
        (text, today) => {
          const found = parsePhrase(text, { today, court: 'cand' });
          if (found.ok) expect(toDayNumber(found.date)).toBeTypeOf('number');
          else expect(found.at >= 0 && found.at + found.length <= text.length && found.message.length > 0).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
