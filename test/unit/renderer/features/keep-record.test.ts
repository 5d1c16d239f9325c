import { describe, expect, it } from 'vitest';
import { tabOfField } from '../../../../renderer/features/work-on-matter/tabs';
import { supportChoices, supportKey, supportsOf } from '../../../../shared/drafting/record/support-choices';
import { law } from '../../../../shared/law';
import type { Support } from '../../../../shared/schema/case-record';
import { sampleMatter } from '../../../../templates/library';

const live = sampleMatter('live', '2026-11-21');

describe('findings about the record', () => {
  it.each([
    ['record.exhibits', 'record'],
    ['record.declarations.custodian.custodian-3', 'record'],
    ['record.services', 'record'],
    ['demand.chronology.2', 'demand'],
  ])('%s leads to the page %s', (path, tab) => expect(tabOfField(path)).toBe(tab));
});

describe('what may support a sentence', () => {
  const choices = supportChoices(live, law);

  it('is every exhibit by its letter and every paragraph by its number, the unconfirmed marked', () => {
    expect(choices[0]).toEqual({
      value: 'exhibit exhibit-subpoena',
      label: 'Exhibit A: Subpoena to Produce Documents',
    });
    const labels = choices.map(({ label }) => label);
    expect(labels.find((label) => label.startsWith('Tallis ¶ 2:'))).toContain('My duties include');
    expect(labels.filter((label) => label.includes('(not confirmed)'))).toHaveLength(1);
    expect(choices).toHaveLength(4 + 6 + 4 + 2);
  });

  it('is put together again from what was chosen, pins kept, dangling ones kept until they are taken out', () => {
    const pinned: Support = { kind: 'exhibit', id: 'exhibit-post', pin: '2' };
    const gone: Support = { kind: 'declaration', id: 'nobody', paragraph: 'p' };
    const before = [pinned, gone];
    const keys = [...before.map(supportKey), 'declaration custodian custodian-3'];
    const third: Support = { kind: 'declaration', id: 'custodian', paragraph: 'custodian-3' };
    expect(supportsOf(live, keys, before)).toEqual([pinned, gone, third]);
    expect(supportsOf(live, keys.slice(2), before)).toEqual([third]);
  });
});
