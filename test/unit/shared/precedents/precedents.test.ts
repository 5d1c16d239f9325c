import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { asOf, isLawOn } from '../../../../shared/precedents/as-of';
import { isAuthority } from '../../../../shared/precedents/authority';
import { applyOverlay, withOverlays } from '../../../../shared/precedents/overlay';
import type { Precedent } from '../../../../shared/schema/law';

const precedent = (id: string): Precedent => {
  const found = law.precedents.get(id);
  if (!found) throw new Error(id);
  return found;
};

describe('isAuthority', () => {
  it('refuses exactly the matters without a ruling and the opinions that no longer stand', () => {
    const matters = [...law.precedents.values()].filter((p) => !isAuthority(p)).map((p) => p.id);
    expect(matters.sort()).toEqual([
      'anonymous-online-speakers-withdrawn-2010',
      'dhs-oig-1509-alert-2017',
      'doe-v-ashcroft-2004',
      'doe-v-dhs-google-2026',
      'doe-v-dhs-montco-2025',
      'longacre-theatre-2012',
      'twitter-v-dhs-2017',
      'yelp-v-hadeed-va-app-2014',
    ]);
  });
});

describe('law as of a day', () => {
  it.each([
    ['1995-04-19', '1995-04-19', true, 'the day it was decided'],
    ['1995-04-20', '1995-04-19', false, 'the day before'],
    ['1950', '1950-12-30', false, 'a year alone counts as its last day'],
    ['1950', '1951-01-01', true, 'the year after'],
    ['1986', '2017-04-06', true, 'a statute by its year of enactment'],
  ])('decided %s, seen on %s: %s (%s)', (decided, date, expected) => {
    expect(isLawOn({ decided }, date)).toBe(expected);
  });

  it('holds no precedent of the future, and all of the past', () => {
    const then = asOf(law, '2012-05-07');
    expect(then.precedents.has('people-v-harris-2012-04')).toBe(true);
    expect(then.precedents.has('people-v-harris-2012-06')).toBe(false);
    expect(asOf(law, '2017-04-06').precedents.has('twitter-v-dhs-2017')).toBe(false);
    expect(asOf(law, law.asOf).precedents.size).toBe(139);
  });

  it('leaves the law it was made from alone', () => {
    asOf(law, '1900-01-01');
    expect(law.precedents.size).toBe(139);
  });
});

describe('a user’s corrections', () => {
  const base = precedent('mcintyre-v-ohio-1995');
  const before = JSON.stringify(base);
  const edit = { value: 'McIntyre (1995)', by: 'J. Avery', at: '2026-11-21T10:00:00Z' };

  it('lie over the record, field by field, with who and when', () => {
    const { precedent: shown, edited } = applyOverlay(base, { id: base.id, edits: { shortName: edit } });
    expect(shown.shortName).toBe('McIntyre (1995)');
    expect(shown.caption).toBe(base.caption);
    expect(edited).toEqual([{ field: 'shortName', was: base.shortName, by: 'J. Avery', at: '2026-11-21T10:00:00Z' }]);
  });

  it('never touch the record itself', () => {
    expect(JSON.stringify(base)).toBe(before);
  });

  it('leave no trace when they say what stands there anyway', () => {
    const same = { id: base.id, edits: { shortName: { ...edit, value: base.shortName } } };
    expect(applyOverlay(base, same)).toEqual({ precedent: base, edited: [] });
    expect(applyOverlay(base, undefined).precedent).toBe(base);
  });

  it('cannot change the id, nor another record', () => {
    const hostile = { id: base.id, edits: { id: { ...edit, value: 'other' } } } as never;
    expect(applyOverlay(base, hostile).precedent.id).toBe(base.id);
    expect(applyOverlay(base, { id: 'other', edits: { shortName: edit } }).edited).toEqual([]);
  });

  it('join the law with the user’s own precedents, which replace none that shipped', () => {
    const own = { ...base, id: 'own-1', caption: 'Own v. Case' };
    const merged = withOverlays(law, [{ id: base.id, edits: { shortName: edit } }], [own, { ...own, id: base.id }]);
    expect(merged.precedents.get(base.id)?.shortName).toBe('McIntyre (1995)');
    expect(merged.precedents.get('own-1')?.caption).toBe('Own v. Case');
    expect(merged.precedents.size).toBe(140);
    expect(law.precedents.get(base.id)?.shortName).toBe(base.shortName);
  });
});
