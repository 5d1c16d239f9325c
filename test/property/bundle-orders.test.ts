import { describe, expect, it } from 'vitest';
import { chance } from '../reliability/harness/random';
import { tamperWith } from '../unit/renderer/data/tampered';
import { exchangeInOrder } from '../unit/renderer/data/exchange-orders';

/** The short form of `npm run test:reliability -- --only=bundles`, which takes 200 orders. */
const orders = Number(process.env['QUASH_ORDERS'] ?? 4);

describe('three colleagues and one matter', () => {
  it('end alike in whatever order they hand it to each other, and are asked where they must be', async () => {
    const seed = Number(process.env['QUASH_SEED'] ?? 1);
    let concurrent = 0;
    for (let order = 0; order < orders; order += 1) {
      const found = await exchangeInOrder(chance(seed).branch(`order ${order}`));
      expect({ order, faults: found.faults }).toEqual({ order, faults: [] });
      expect(found.shown).toBe(found.concurrent * 3);
      concurrent += found.concurrent;
    }
    expect(concurrent).toBeGreaterThan(0);
  });

  it('take in nothing that was damaged on the way', async () => {
    const { tried, faults } = await tamperWith(chance(Number(process.env['QUASH_SEED'] ?? 1)), 45);
    expect(tried).toBe(45);
    expect(faults).toEqual([]);
  });
});
