import { describe, expect, it } from 'vitest';
import { Attempts, waitAfter } from '../../../../main/lock/attempts';

/** A clock that a sleep moves on, and that keeps what was slept. */
function fakeClock() {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    pass: (ms: number) => (time += ms),
    now: () => time,
    sleep: (ms: number) => {
      slept.push(ms);
      time += ms;
      return Promise.resolve();
    },
  };
}

const wrong = () => Promise.resolve(null);
const right = () => Promise.resolve('open');

describe('wrong passphrases', () => {
  it('are free three times, then cost 1, 2, 4 … 30 seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50].map(waitAfter)).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('make the next attempt wait here, however the page asks', async () => {
    const clock = fakeClock();
    const attempts = new Attempts(clock);
    const answers = await Promise.all(Array.from({ length: 6 }, () => attempts.try(wrong)));
    expect(answers.map((answer) => (answer.ok ? -1 : answer.waitSeconds))).toEqual([0, 0, 0, 1, 2, 4]);
    expect(clock.slept).toEqual([1_000, 2_000]);
    expect(await attempts.try(right)).toEqual({ ok: true, value: 'open' });
    expect(clock.slept).toEqual([1_000, 2_000, 4_000]);
  });

  it('cost nothing more once the time has passed, or after a right one', async () => {
    const clock = fakeClock();
    const attempts = new Attempts(clock);
    for (let i = 0; i < 4; i += 1) await attempts.try(wrong);
    clock.pass(1_000);
    await attempts.try(right);
    expect(await attempts.try(wrong)).toEqual({ ok: false, waitSeconds: 0 });
    expect(clock.slept).toEqual([]);
  });

  it('are never tried two at a time', async () => {
    const attempts = new Attempts(fakeClock());
    let running = 0;
    let most = 0;
    const slow = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
      return null;
    };
    await Promise.all([attempts.try(slow), attempts.try(slow), attempts.try(slow)]);
    expect(most).toBe(1);
  });

  it('that fail for another reason count for nothing, and stop nothing', async () => {
    const attempts = new Attempts(fakeClock());
    await expect(attempts.try(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    for (let i = 0; i < 3; i += 1) expect(await attempts.try(wrong)).toEqual({ ok: false, waitSeconds: 0 });
  });
});
