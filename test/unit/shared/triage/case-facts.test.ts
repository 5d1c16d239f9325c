import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import type { DemandItem } from '../../../../shared/schema/demand';
import type { Matter } from '../../../../shared/schema/matter';
import { caseFacts } from '../../../../shared/triage/case-facts';
import { triage } from '../../../../shared/triage/triage';
import { matterWith } from '../../../tables/triage/matters';
import type { Answers } from '../../../tables/triage/triggers.data';

type Item = Omit<DemandItem, 'id' | 'text'>;
const withItems = (items: readonly Item[], answers: Answers = {}, demand: Partial<Matter['demand']> = {}): Matter => {
  const bare = matterWith('sca-search-warrant', answers);
  const made = items.map((item, at) => ({ id: `item-${at}`, text: 'what is asked', ...item }));
  return { ...bare, demand: { ...bare.demand, ...demand, items: made } };
};
const fired = (matter: Matter): string[] => triage(matter, law).grounds.flatMap(({ triggers }) => triggers);
const asked = (matter: Matter): string[] => triage(matter, law).questions.map(({ path }) => path);
const records = { tier: 'other-noncontent' as const };

describe('what the record answers', () => {
  it('kinds of data of some items show what is there, and leave open what is not', () => {
    const some = withItems([{ ...records, categories: ['followers'] }, records]);
    expect(fired(some)).toContain('assoc-categories');
    const others = withItems([{ ...records, categories: ['identity'] }, records]);
    expect(fired(others)).not.toContain('assoc-categories');
    expect(asked(others)).toContain('demand.categories');
    const all = withItems([{ ...records, categories: ['identity'] }]);
    expect(asked(all)).not.toContain('demand.categories');
  });

  it('people of some items are that many at least', () => {
    const many = withItems([{ ...records, people: 41 }, records]);
    expect(fired(many)).toContain('many-persons');
    const one = withItems([
      { ...records, people: 1 },
      { ...records, people: null },
    ]);
    expect(fired(one)).not.toContain('many-persons');
    expect(asked(one)).toContain('demand.affectedPersonsEstimate');
    expect(triage(many, law).items.map(({ people }) => people)).toEqual([{ count: 41, of: 'item' }, null]);
    expect(asked(withItems([{ ...records, people: 1 }]))).not.toContain('demand.affectedPersonsEstimate');
  });

  it('counsel’s own answer wins', () => {
    const answers = { 'demand.categories': ['identity'], 'demand.affectedPersonsEstimate': 1 };
    const matter = withItems([{ ...records, categories: ['followers'], people: 41 }, records], answers);
    expect(fired(matter)).not.toContain('assoc-categories');
    expect(fired(matter)).not.toContain('many-persons');
  });

  it('a signature nobody has looked for is no answer, and the kind of demand is always the demand’s', () => {
    const look = caseFacts(matterWith('order-2703d', { 'instrument.judgeSigned': null, 'instrument.id': null }));
    expect(look('instrument.judgeSigned')).toBeUndefined();
    expect(look('instrument.id')).toBe('order-2703d');
    expect(caseFacts(matterWith('order-2703d', { 'instrument.judgeSigned': false }))('instrument.judgeSigned')).toBe(
      false,
    );
  });
});

describe('a civil subpoena without a case', () => {
  const defects = (underlying: Matter['demand']['underlying']): string[] => {
    const bare = matterWith('frcp45-civil-subpoena', {});
    return triage({ ...bare, demand: { ...bare.demand, ...(underlying ? { underlying } : {}) } }, law).defects.map(
      ({ id }) => id,
    );
  };
  it('is a defect once somebody looked and found none', () => {
    expect(defects({ caption: null, number: null, court: null })).toEqual(['no-case-behind']);
    expect(defects({ caption: 'A v. B', number: null })).toEqual([]);
    expect(defects({ caption: null })).toEqual([]);
    expect(defects(undefined)).toEqual([]);
    expect(asked(matterWith('frcp45-civil-subpoena', {}))).toContain('demand.underlying');
  });
});
