import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { layPacks } from '../../../../shared/triage/lay-packs';

const pack = (id: string, ground = {}): string =>
  JSON.stringify({
    schemaVersion: 1,
    name: id,
    grounds: [
      {
        id,
        title: `Ground ${id}`,
        test: 'A house rule.',
        appliesTo: ['frcp45-civil-subpoena'],
        triggers: [
          { id: 'minor', when: { path: 'target.isMinor', op: 'eq', value: true }, strength: 'weak', text: 'A minor.' },
        ],
        counterArguments: ['No rule asks for it.'],
        source: ['Memorandum of the firm'],
        confidence: 'well-known-not-seen',
        ...ground,
      },
    ],
  });

describe('packs laid over the law', () => {
  it('lays each over the law as the ones before left it', () => {
    const { law: laid, faults } = layPacks(law, [pack('house-one'), pack('house-two')]);
    expect([...laid.grounds.keys()].slice(law.grounds.size)).toEqual(['house-one', 'house-two']);
    expect(faults.size).toBe(0);
    expect(law.grounds.has('house-one')).toBe(false);
  });

  it('leaves out whole one that does not fit, says why, and takes the rest', () => {
    const { law: laid, faults } = layPacks(law, [
      pack('house-one', { appliesTo: ['no-such-paper'] }),
      '{',
      pack('house-two'),
      pack('house-two'),
    ]);
    expect([...laid.grounds.keys()].slice(law.grounds.size)).toEqual(['house-two']);
    expect([...faults.keys()]).toEqual([0, 1, 3]);
    expect(faults.get(0)?.[0]?.path).toBe('grounds[0].appliesTo[0]');
    expect(faults.get(3)?.[0]?.path).toBe('grounds[0].id');
  });

  it('without packs the law is the law itself', () => {
    expect(layPacks(law, []).law).toBe(law);
  });
});
