import { describe, expect, it } from 'vitest';
import { Goodbye } from '../../../../main/lock/goodbye';

describe('the goodbye to a page', () => {
  it('tells it why, and waits until it has saved', async () => {
    const goodbye = new Goodbye();
    const order: string[] = [];
    const page = goodbye.wait().then(async (why) => {
      order.push(`told ${why}`);
      await new Promise((done) => setTimeout(done, 20));
      order.push('saved');
      expect(goodbye.saved()).toBe(true);
    });
    await goodbye.say('idle', 60_000);
    order.push('goes on');
    await page;
    expect(order).toEqual(['told idle', 'saved', 'goes on']);
  });

  it('goes on without a page that does not answer', async () => {
    const goodbye = new Goodbye();
    const asked = goodbye.wait();
    const began = performance.now();
    await goodbye.say('suspend', 40);
    expect(performance.now() - began).toBeGreaterThanOrEqual(35);
    expect(await asked).toBe('suspend');
    expect(goodbye.saved()).toBe(false);
  });

  it('waits for nobody where no page listens', async () => {
    const began = performance.now();
    await new Goodbye().say('idle', 60_000);
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  it('does not wait for a page that died meanwhile, nor talk to one that died before', async () => {
    const goodbye = new Goodbye();
    void goodbye.wait();
    const saying = goodbye.say('idle', 60_000);
    goodbye.forget();
    const began = performance.now();
    await saying;
    void goodbye.wait();
    goodbye.forget();
    await goodbye.say('idle', 60_000);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
