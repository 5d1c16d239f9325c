import { describe, expect, it } from 'vitest';
import { inWords, secondsLeft } from '../../../../renderer/ui/passphrase/wait';
import { withSecret } from '../../../../renderer/ui/passphrase/secret-bytes';

describe('the wait after a wrong passphrase', () => {
  it.each([
    [8_000, 0, 8],
    [8_000, 1, 8],
    [8_000, 999, 8],
    [8_000, 1_000, 7],
    [8_000, 7_999, 1],
    [8_000, 8_000, 0],
    [8_000, 60_000, 0],
    [0, 5, 0],
  ])('until %i, at %i: %i seconds, never let in early and never below zero', (until, now, left) => {
    expect(secondsLeft(until, now)).toBe(left);
  });

  it.each([
    [1, '1 s'],
    [59, '59 s'],
    [60, '1 min'],
    [65, '1 min 5 s'],
    [600, '10 min'],
  ])('%i seconds are “%s”', (seconds, words) => expect(inWords(seconds)).toBe(words));
});

describe('a secret on its way to main', () => {
  it('goes as UTF-8 and is wiped when the answer is there', async () => {
    let handed = new Uint8Array();
    const answer = await withSecret('grüße', async (bytes) => {
      handed = bytes as Uint8Array<ArrayBuffer>;
      expect(Buffer.from(bytes).toString('utf8')).toBe('grüße');
      await Promise.resolve();
      expect(bytes.some((byte) => byte !== 0)).toBe(true);
      return 'open';
    });
    expect(answer).toBe('open');
    expect([...handed]).toEqual(new Array(7).fill(0));
  });

  it('is wiped when it fails, too', async () => {
    let handed = new Uint8Array();
    const failing = withSecret('horse', (bytes) => {
      handed = bytes as Uint8Array<ArrayBuffer>;
      return Promise.reject(new Error('no answer'));
    });
    await expect(failing).rejects.toThrow('no answer');
    expect([...handed]).toEqual([0, 0, 0, 0, 0]);
  });
});
