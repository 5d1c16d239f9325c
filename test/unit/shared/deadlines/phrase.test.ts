import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../../shared/deadlines/phrase';

const MONDAY = '2026-11-30';
const read = (text: string, court?: string) => parsePhrase(text, { today: MONDAY, court });

describe('a date as a lawyer types it', () => {
  it.each([
    ['2026-12-16', '2026-12-16'],
    ['2026-12-6', '2026-12-06'],
    ['12/16', '2026-12-16'],
    ['4/21', '2027-04-21'],
    ['11/30', '2026-11-30'],
    ['11/29', '2027-11-29'],
    ['4/21/26', '2026-04-21'],
    ['4-21-2026', '2026-04-21'],
    ['Dec 16, 2026', '2026-12-16'],
    ['dec. 16', '2026-12-16'],
    ['December 16th', '2026-12-16'],
    ['16 December 2026', '2026-12-16'],
    ['sept 9', '2027-09-09'],
    ['2/29', '2028-02-29'],
    ['fri', '2026-12-04'],
    ['Friday', '2026-12-04'],
    ['mon', '2026-12-07'],
    ['today', '2026-11-30'],
    ['tomorrow', '2026-12-01'],
    ['+14d', '2026-12-14'],
    ['+14', '2026-12-14'],
    ['-2w', '2026-11-16'],
    ['+3m', '2027-02-28'],
    ['+1y', '2027-11-30'],
    ['14 days before 12/16', '2026-12-02'],
    ['3 weeks after Dec 1', '2026-12-22'],
    ['2 months from 2026-12-31', '2027-02-28'],
    ['a week before fri', '2026-11-27'],
    [' 10 days from today ', '2026-12-10'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toMatchObject({ ok: true, date });
  });

  it('counts court days by the court’s own rule, with the steps', () => {
    const found = read('14 court days before 12/16', 'ca-superior-sf');
    // Dec 15, 14, 11, 10, 9, 8, 7, 4, 3, 2, 1, Nov 30, 25, 24: Thanksgiving and the day after it are passed over.
    expect(found).toMatchObject({ ok: true, date: '2026-11-24' });
    expect(found.ok && found.answer?.steps.length).toBeGreaterThan(1);
    expect(read('14 court days before 12/16', 'dcd')).toMatchObject({ date: '2026-11-25' });
    expect(read('+2cd', 'vaed')).toMatchObject({ date: '2026-12-02' });
  });

  it('leaves a typed day where it is and says that it is none of the court’s', () => {
    expect(read('12/26')).toMatchObject({
      date: '2026-12-26',
      reading: 'Sat, Dec 26, 2026; no ordinary day (Saturday)',
    });
    expect(read('2/12', 'ca-superior-sf')).toMatchObject({ reading: expect.stringContaining('Lincoln') as string });
  });

  it.each([
    ['14 court days before 12/16', 'choose the court', 0, 21],
    ['13/40', 'There is no month 13', 0, 5],
    ['2/30', 'February has no day 30', 0, 4],
    ['2/29/2027', 'February 2027 has no day 29', 0, 9],
    ['ma 3', 'march or may', 0, 2],
    ['t', 'tuesday or thursday', 0, 1],
    ['3 days before ju 3', 'june or july', 14, 2],
    ['next fri', 'two days to two people', 0, 8],
    ['14 moons before 12/16', 'is no unit', 3, 5],
    ['+14x', 'is no unit', 3, 1],
    ['+999999d', 'hundred years', 1, 7],
    ['soon', 'is no date', 0, 4],
    ['  ', 'Type a date', 0, 2],
  ])('%s is refused with its place', (text, message, at, length) => {
    const found = read(text);
    expect(found.ok).toBe(false);
    if (found.ok) return;
    expect(found.message).toContain(message);
    expect([found.at, found.length]).toEqual([at, length]);
  });
});
