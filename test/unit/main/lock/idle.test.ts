import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleWatch } from '../../../../main/lock/idle';
import { Restarts } from '../../../../main/lock/restarts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A machine; `away` is how long nobody was there, in seconds, as its system tells. */
function machine({ minutes = 1, away = (): number => 0, screenLocked = (): boolean => false } = {}) {
  const locks: string[] = [];
  const watch = new IdleWatch({
    idleSeconds: () => away(),
    isScreenLocked: screenLocked,
    afterMinutes: () => minutes,
    lock: (why) => void locks.push(why),
    now: () => Date.now(),
  });
  return { locks, watch, pass: (seconds: number) => vi.advanceTimersByTime(seconds * 1000) };
}

describe('the idle lock', () => {
  it('locks once nobody was at the machine for so many minutes', () => {
    let away = 59;
    const { locks, pass, watch } = machine({ away: () => away });
    pass(5);
    expect(locks).toEqual([]);
    away = 60;
    pass(5);
    expect(locks).toEqual(['idle']);
    watch.stop();
    pass(60);
    expect(locks).toEqual(['idle']);
  });

  it('does not lock while somebody works in another program', () => {
    let away = 3;
    const { locks, pass } = machine({ away: () => away });
    pass(5);
    away = 0;
    pass(600);
    expect(locks).toEqual([]);
  });

  it('never locks by itself where the user chose so', () => {
    const { locks, pass } = machine({ minutes: 0, away: () => 100_000 });
    pass(600);
    expect(locks).toEqual([]);
  });

  it('goes by its own windows where the system never counts', () => {
    const { locks, pass, watch } = machine();
    pass(50);
    watch.noteInput();
    pass(55);
    expect(locks).toEqual([]);
    pass(5);
    expect(locks).toEqual(['idle']);
  });

  it('locks with the screen, however short the absence', () => {
    const { locks, pass } = machine({ minutes: 0, screenLocked: () => true });
    pass(5);
    expect(locks).toEqual(['screen-lock']);
  });
});

describe('restarts', () => {
  it('are three within a minute, and count anew after it', () => {
    const restarts = new Restarts();
    expect([0, 10, 20, 30].map((time) => restarts.allow(time))).toEqual([true, true, true, false]);
    expect(restarts.allow(60_031)).toBe(true);
  });
});
