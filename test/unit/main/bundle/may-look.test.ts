import { describe, expect, it } from 'vitest';
import { mayLook } from '../../../../main/bundle/trust';

describe('a bundle may be looked at without being taken in', () => {
  it('when its signer is known, or nobody but who knows its words can have made it; never from a revoked key', () => {
    const standings = ['known', 'unknown', 'revoked'] as const;
    expect(standings.map((one) => mayLook(one, true))).toEqual([true, true, false]);
    expect(standings.map((one) => mayLook(one, false))).toEqual([true, false, false]);
  });
});
