import { describe, expect, it } from 'vitest';
import { accepted, isInRecord } from '../../../../shared/intake/accept';

const item = { text: 'IP addresses of the account', tier: 'basic-subscriber' } as const;

describe('accepting an offer', () => {
  it('adds an item with an id of its own', () => {
    expect(accepted('demand.items', item, [], 'new')).toEqual([{ id: 'new', ...item }]);
  });

  it('adds none that is there in the same words, whatever its spacing, case and full stop', () => {
    const list = [{ id: 'a', text: 'IP  Addresses of the account.', tier: 'contents' }];
    expect(accepted('demand.items', item, list, 'new')).toBe(list);
    expect(isInRecord('demand.items', item, list)).toBe(true);
  });

  it('starts a list that nobody has answered, or that was answered with none', () => {
    expect(accepted('demand.statutes', '19 U.S.C. § 1509', undefined, 'x')).toEqual(['19 U.S.C. § 1509']);
    expect(accepted('demand.statutes', '19 U.S.C. § 1509', null, 'x')).toEqual(['19 U.S.C. § 1509']);
  });

  it('replaces a single value', () => {
    expect(accepted('demand.due.date', '2017-03-13', '2017-03-20', 'x')).toBe('2017-03-13');
    expect(isInRecord('demand.due.date', '2017-03-13', '2017-03-20')).toBe(false);
    expect(isInRecord('facts.gag.requested', true, null)).toBe(false);
  });
});
