import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import type { Matter } from '../../../../shared/schema/matter';
import { emergencySheet } from '../../../../shared/triage/emergency';
import { triage } from '../../../../shared/triage/triage';
import { sampleMatter } from '../../../../templates/library';
import { matterWith } from '../../../tables/triage/matters';

const longacre = sampleMatter('longacre', '2026-11-21');
const sheet = (matter: Matter) => {
  const found = emergencySheet(matter, law);
  if (!found) throw new Error('no sheet');
  return found;
};
const emergency = (answers: Readonly<Record<string, unknown>> = {}) => matterWith('emergency-request-2702', answers);

describe('the statute', () => {
  it('stands in its own words', () => {
    const quote = law.precedents.get('18-usc-2702')?.holdings.find((one) => one.quote)?.quote;
    const words = sheet(longacre).statute.elements.map((one) => one.words);
    expect(words.join(' ')).toBe(quote);
  });

  it('is apart from the policy: no policy word among its elements or their lines', () => {
    const { statute, policy } = sheet(emergency({ 'emergency.threatSpecific': false, 'emergency.imminent': false }));
    expect(JSON.stringify(statute)).not.toMatch(/specific/);
    expect(policy.lines.map(({ text }) => text)).toEqual([
      'The threat is recorded as specific to no person, place or time.',
    ]);
  });
});

describe('an answer', () => {
  it.each([
    [true, 'for'],
    [false, 'against'],
    [null, 'unknown'],
  ] as const)('%s is a fact %s', (value, side) => {
    const { statute } = sheet(emergency({ 'emergency.deathOrSeriousInjury': value }));
    expect(statute.elements.find(({ id }) => id === 'danger')?.lines.map((one) => one.side)).toEqual([side]);
  });

  it('that nobody gave is unknown, each of the five', () => {
    const { unknown, for: pro, against } = sheet(emergency());
    expect(unknown).toHaveLength(5);
    expect([...pro, ...against]).toEqual([]);
  });

  it('is said to be recorded, never to meet a standard', () => {
    const all = [true, false, null].flatMap((value) => {
      const answers = ['threatSpecific', 'imminent', 'deathOrSeriousInjury', 'dataNexus', 'requesterVerified'].map(
        (name) => [`emergency.${name}`, value] as const,
      );
      const found = sheet(emergency(Object.fromEntries(answers)));
      return [...found.for, ...found.against, ...found.unknown].map(({ text }) => text);
    });
    expect(all.filter((text) => /\b(qualif|satisf|meets?\b|is met|not met|standard)/i.test(text))).toEqual([]);
  });

  it('older than three days is a fact against', () => {
    expect(sheet(emergency({ 'emergency.hoursSinceEvent': 73 })).against.map(({ on }) => on)).toEqual([
      'without-delay',
    ]);
    expect(sheet(emergency({ 'emergency.hoursSinceEvent': 72 })).against).toEqual([]);
  });
});

describe('the desk', () => {
  it('adds its facts by element, and the policy with its name and its date', () => {
    const { statute, policy } = sheet({
      ...longacre,
      emergencyDesk: {
        facts: [
          {
            id: 'f1',
            side: 'against',
            on: 'without-delay',
            text: 'A judge is on call tonight.',
            source: null,
            by: 'A. B.',
          },
          { id: 'f2', side: 'unknown', on: 'policy', text: 'Whether a day was named.', by: 'A. B.' },
        ],
        policy: {
          name: 'Guidelines for law enforcement',
          dated: '2012-07-01',
          words: 'present, specific and immediate',
        },
      },
    });
    expect(statute.elements.find(({ id }) => id === 'without-delay')?.lines[0]?.text).toBe(
      'A judge is on call tonight.',
    );
    expect(policy).toMatchObject({ name: 'Guidelines for law enforcement', dated: '2012-07-01' });
    expect(policy.lines.map(({ text }) => text)).toContain('Whether a day was named.');
  });
});

describe('process instead', () => {
  it.each([
    ['basic-subscriber', 'grand-jury-subpoena', '18 U.S.C. § 2703(c)(2)'],
    ['other-noncontent', 'order-2703d', '18 U.S.C. § 2703(c)(1)(A)-(B), (d)'],
    ['contents', 'sca-search-warrant', '18 U.S.C. § 2703(a)-(b)'],
    ['prospective-routing', 'pen-trap-order', '18 U.S.C. §§ 3122-3123'],
  ] as const)('for %s names what reaches it', (tier, instrument, authority) => {
    const items = [{ id: 'item-1', text: 'what is asked', tier }];
    const { route } = sheet({ ...longacre, demand: { ...longacre.demand, items } });
    expect(route).toMatchObject({ tier, authority });
    expect(route.instruments).toContain(instrument);
    for (const id of route.instruments) expect(law.instruments.get(id)?.reach.tiers).toContain(tier);
  });

  it('goes by the highest tier, and is there before any item is entered', () => {
    const items = (['basic-subscriber', 'contents', 'other-noncontent'] as const).map((tier, at) => ({
      id: `item-${at}`,
      text: 'what is asked',
      tier,
    }));
    expect(sheet({ ...longacre, demand: { ...longacre.demand, items } }).route.instruments).toEqual([
      'sca-search-warrant',
    ]);
    expect(sheet(emergency()).route).toMatchObject({ tier: null, authority: '18 U.S.C. § 2703(c)(2)' });
  });
});

it('there is a sheet for an emergency request alone', () => {
  expect(emergencySheet(sampleMatter('harris', '2026-11-21'), law)).toBeUndefined();
});

it('the ground of an emergency says what is recorded, by a title that decides nothing', () => {
  const found = triage(emergency({ 'emergency.claimed': true, 'emergency.imminent': null }), law).grounds[0];
  expect(found).toMatchObject({ id: 'no-emergency', role: 'weighed', title: 'Facts against emergency disclosure' });
  expect(found?.fired.map(({ text }) => text)).toEqual([
    'Whether process could be had in time. The record does not say.',
  ]);
  const refused = triage(emergency({ 'emergency.claimed': true, 'emergency.imminent': false }), law).grounds[0];
  expect(refused?.fired[0]?.text).toBe('No reason is recorded why process could not be had in time.');
});
