import { fc } from '../../../../property/chance';
import { describe, expect, it } from 'vitest';
import { outdated, retention } from '../../../../../main/vault/backup/retention';

const hour = 3_600_000;
const day = 24 * hour;

/** Snapshots at these instants, each named by its instant. */
const at = (instants: readonly number[]) =>
  instants.map((ms) => ({ id: new Date(ms).toISOString(), at: new Date(ms).toISOString() }));
const utc = (text: string): number => Date.parse(text);

function kept(instants: readonly number[], now: number): string[] {
  const all = at(instants);
  const gone = new Set(outdated(all, new Date(now).toISOString()));
  return all.map(({ id }) => id).filter((id) => !gone.has(id));
}

const series = (from: number, step: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + i * step);

describe('which snapshots stay', () => {
  it('all, while there are few', () => {
    const few = series(utc('2026-03-01T08:00:00Z'), hour, 10);
    expect(kept(few, utc('2026-03-01T18:00:00Z'))).toHaveLength(10);
    expect(kept([], 0)).toEqual([]);
  });

  it('of one hour the last', () => {
    const minutes = series(utc('2026-03-01T08:00:00Z'), 60_000, 60);
    expect(kept(minutes, utc('2026-03-01T09:00:00Z'))).toEqual(['2026-03-01T08:59:00.000Z']);
  });

  it('a year of hourly ones: 24 hours, 30 days, 12 months', () => {
    const now = utc('2026-12-31T23:30:00Z');
    const left = kept(series(utc('2026-01-01T00:00:00Z'), hour, 365 * 24), now);
    const hours = left.filter((id) => id >= '2026-12-31T00');
    expect(hours).toHaveLength(24);
    const days = new Set(left.map((id) => id.slice(0, 10)));
    const months = new Set(left.map((id) => id.slice(0, 7)));
    expect([...days].filter((d) => d >= '2026-12-02')).toHaveLength(30);
    expect(months.size).toBe(12);
    // 24 of the last day; 29 more days; the ends of the 11 months before December.
    expect(left).toHaveLength(24 + 29 + 11);
    expect(left).toContain('2026-02-28T23:00:00.000Z');
    expect(left).not.toContain('2026-12-01T23:00:00.000Z');
  });

  it('gaps do not count: a laptop used on Mondays keeps 30 Mondays', () => {
    const mondays = series(utc('2026-01-05T10:00:00Z'), 7 * day, 40);
    const now = utc('2026-10-06T10:00:00Z');
    expect(kept(mondays, now).filter((id) => id >= '2026-03-16')).toHaveLength(30);
    expect(kept(mondays, now)).toContain('2026-01-26T10:00:00.000Z'); // January's last, for its month.
    expect(kept(mondays, now)).not.toContain('2026-01-12T10:00:00.000Z');
  });

  it.each([
    ['spring forward in New York', '2026-03-08T00:30:00Z'],
    ['fall back in New York', '2026-11-01T00:30:00Z'],
  ])('%s makes no hour twice and none missing', (_what, from) => {
    const hours = series(utc(from), hour, 24);
    expect(kept(hours, utc(from) + day)).toHaveLength(24);
  });

  it('a clock that was set back: what lies ahead stays and takes nobody’s place', () => {
    const ahead = series(utc('2031-01-01T00:00:00Z'), hour, 30);
    const real = series(utc('2026-03-01T00:00:00Z'), hour, 24);
    const left = kept([...ahead, ...real], utc('2026-03-01T23:30:00Z'));
    expect(left).toHaveLength(54);
  });

  it('whatever the times: the newest stays, never more than the quota, and thinning again changes nothing', () => {
    const times = fc.array(fc.integer({ min: utc('2024-01-01T00:00:00Z'), max: utc('2026-12-31T00:00:00Z') }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(times, fc.integer({ min: -400, max: 10 }), (instants, daysAhead) => {
        const all = [...new Set(instants)];
        const now = utc('2026-12-31T00:00:00Z') + daysAhead * day;
        const left = kept(all, now);
        const past = all.filter((ms) => ms <= now);
        const newest = past.length > 0 ? new Date(Math.max(...past)).toISOString() : null;
        if (newest !== null) expect(left).toContain(newest);
        const future = all.length - past.length;
        expect(left.length - future).toBeLessThanOrEqual(retention.hours + retention.days + retention.months);
        expect(left.length).toBeGreaterThanOrEqual(Math.min(all.length, future + Math.min(1, past.length)));
        const again = left.map((id) => utc(id));
        expect(kept(again, now)).toEqual(left);
        // Every month of the last twelve that had one still has one.
        const months = [...new Set(past.map((ms) => new Date(ms).toISOString().slice(0, 7)))].sort().slice(-12);
        for (const month of months) expect(left.some((id) => id.startsWith(month))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
