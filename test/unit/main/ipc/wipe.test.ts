import { describe, expect, it } from 'vitest';
import { usingSecrets, wipeAfterAnswer } from '../../../../main/ipc/wipe';

const secret = () => Uint8Array.from([1, 2, 3]);

describe('secrets on their way through main', () => {
  it('are there while they are used, and overwritten after that', async () => {
    const bytes = secret();
    expect(await usingSecrets([bytes, null], async () => [...bytes])).toEqual([1, 2, 3]);
    expect([...bytes]).toEqual([0, 0, 0]);
  });

  it('are overwritten also when it fails', async () => {
    const bytes = secret();
    await expect(usingSecrets([bytes], () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    expect([...bytes]).toEqual([0, 0, 0]);
  });

  it('that an answer carries are whole when it is sent, and overwritten after that', async () => {
    const bytes = secret();
    const answer = (async () => {
      wipeAfterAnswer([bytes]);
      await Promise.resolve();
      return { ok: true, value: bytes };
    })();
    expect([...(await answer.then(({ value }) => value))]).toEqual([1, 2, 3]);
    await new Promise((done) => setTimeout(done, 5));
    expect([...bytes]).toEqual([0, 0, 0]);
  });
});
