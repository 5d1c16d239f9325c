import { describe, expect, it } from 'vitest';
import { law } from '../../../shared/law';
import type { DemandItem } from '../../../shared/schema/demand';
import type { Matter } from '../../../shared/schema/matter';
import type { Reachable } from '../../../shared/triage/report';
import { triage } from '../../../shared/triage/triage';
import { matterWith } from './matters';
import type { Answers } from './triggers.data';

type Issuer = Matter['demand']['issuer']['kind'];
type Tier = DemandItem['tier'];
type Category = NonNullable<DemandItem['categories']>[number];

function judged(
  instrument: string,
  issuer: Issuer,
  item: { tier: Tier; categories?: Category[] },
  answers: Answers = {},
  lawAsOf = '2026-11-21',
) {
  const bare = matterWith(instrument, answers);
  const items = [{ id: 'item-1', text: 'what is asked', ...item }];
  const matter = {
    ...bare,
    lawAsOf,
    demand: { ...bare.demand, items, issuer: { ...bare.demand.issuer, kind: issuer } },
  };
  const report = triage(matter, law);
  return { item: report.items[0], wrong: report.grounds.find(({ id }) => id === 'wrong-instrument-sca') };
}

const SIGNED = { 'instrument.judgeSigned': true };
const CITED = { 'authority.statutesCited': ['a statute'] };
const letters: Readonly<Record<string, Reachable>> = { y: 'yes', n: 'no', c: 'contested', u: 'unknown' };

/** basic-subscriber, other-noncontent, contents, prospective-routing: yes, no, contested, unknown. */
const MATRIX: readonly (readonly [instrument: string, issuer: Issuer, answers: Answers, expected: string])[] = [
  ['frcp45-civil-subpoena', 'private-party', {}, 'yynn'],
  ['frcp45-civil-subpoena', 'federal-agency', {}, 'cnnn'],
  ['grand-jury-subpoena', 'prosecutor', {}, 'yncn'],
  ['frcrp17-trial-subpoena', 'prosecutor', {}, 'ynnn'],
  ['frcrp17-trial-subpoena', 'criminal-defendant', {}, 'ycnn'],
  ['ny-criminal-subpoena', 'prosecutor', {}, 'yncn'],
  ['ny-criminal-subpoena', 'criminal-defendant', {}, 'ycnn'],
  ['customs-summons-1509', 'federal-agency', {}, 'unnn'],
  ['customs-summons-1509', 'federal-agency', { 'authority.customsPurposeStated': false }, 'nnnn'],
  ['customs-summons-1509', 'federal-agency', { 'authority.customsPurposeStated': true }, 'cnnn'],
  ['administrative-subpoena-generic', 'federal-agency', CITED, 'yncn'],
  ['administrative-subpoena-generic', 'federal-agency', {}, 'uncn'],
  ['administrative-subpoena-generic', 'state-agency', { 'authority.statutesCited': [] }, 'nncn'],
  ['order-2703d', 'prosecutor', SIGNED, 'yycn'],
  ['order-2703d', 'prosecutor', {}, 'uuuu'],
  ['order-2703d', 'prosecutor', { 'instrument.judgeSigned': null }, 'uuuu'],
  ['order-2703d', 'prosecutor', { 'instrument.judgeSigned': false }, 'nnnn'],
  ['sca-search-warrant', 'prosecutor', SIGNED, 'yyyn'],
  ['sca-search-warrant', 'police', { 'instrument.judgeSigned': false }, 'nnnn'],
  ['pen-trap-order', 'prosecutor', SIGNED, 'nnny'],
  ['nsl-2709', 'federal-agency', {}, 'ycnn'],
  ['emergency-request-2702', 'police', {}, 'uuuu'],
  ['dmca-512h', 'private-party', {}, 'ynnn'],
  ['preservation-2703f', 'police', {}, 'nnnn'],
  ['state-civil-subpoena-ny', 'private-party', {}, 'yynn'],
  ['state-civil-subpoena-ca', 'private-party', {}, 'yynn'],
  ['state-civil-subpoena-ca', 'state-agency', {}, 'cnnn'],
  ['dc-special-motion-quash', 'private-party', {}, 'yynn'],
  ['va-civil-subpoena-anon', 'private-party', {}, 'ynnn'],
  ['voluntary-request', 'police', {}, 'nnnn'],
  ['voluntary-request', 'private-party', {}, 'nnnn'],
  ['ndo-2705b', 'prosecutor', SIGNED, 'nnnn'],
];
const TIERS: readonly Tier[] = ['basic-subscriber', 'other-noncontent', 'contents', 'prospective-routing'];

it('every instrument of the law data is in the matrix', () => {
  expect([...new Set(MATRIX.map(([id]) => id))].sort()).toEqual([...law.instruments.keys()].sort());
});

it.each(MATRIX)('%s by %s with %j: %s', (instrument, issuer, answers, expected) => {
  const found = TIERS.map((tier) => judged(instrument, issuer, { tier }, answers).item?.reachable);
  expect(found).toEqual([...expected].map((letter) => letters[letter]));
});

it.each(MATRIX)('%s by %s with %j never says more than the law data', (instrument, issuer, answers) => {
  const reach = law.instruments.get(instrument)?.reach;
  for (const tier of TIERS) {
    if (judged(instrument, issuer, { tier }, answers).item?.reachable === 'yes') expect(reach?.tiers).toContain(tier);
  }
});

describe('kinds of data that need more than their tier', () => {
  it.each([
    [
      'location needs a warrant since Carpenter',
      'order-2703d',
      'location',
      'other-noncontent',
      SIGNED,
      '2018-06-22',
      'no',
    ],
    ['and was argued before', 'order-2703d', 'location', 'other-noncontent', SIGNED, '2018-06-21', 'contested'],
    ['a warrant reaches it', 'sca-search-warrant', 'location', 'other-noncontent', SIGNED, '2026-11-21', 'yes'],
    [
      'readers are on no subscriber list',
      'grand-jury-subpoena',
      'visitors',
      'basic-subscriber',
      {},
      '2026-11-21',
      'no',
    ],
    [
      'followers are on no subscriber list',
      'grand-jury-subpoena',
      'followers',
      'basic-subscriber',
      {},
      '2026-11-21',
      'no',
    ],
    ['messages are contents', 'frcrp17-trial-subpoena', 'messages', 'basic-subscriber', {}, '2026-11-21', 'no'],
    ['means of payment are on the list', 'grand-jury-subpoena', 'payment', 'basic-subscriber', {}, '2026-11-21', 'yes'],
    ['log-in addresses are on the list', 'grand-jury-subpoena', 'ip-logs', 'basic-subscriber', {}, '2026-11-21', 'yes'],
    [
      'a letter’s reach beyond the core is disputed',
      'nsl-2709',
      'ip-logs',
      'basic-subscriber',
      {},
      '2026-11-21',
      'contested',
    ],
    ['§ 512(h) identifies', 'dmca-512h', 'ip-logs', 'basic-subscriber', {}, '2026-11-21', 'contested'],
  ] as const)('%s', (_, instrument, category, tier, answers, day, expected) => {
    const { item } = judged(instrument, 'prosecutor', { tier, categories: [category] }, answers, day);
    // § 512(h) is a private party's; a prosecutor's would be judged the same.
    expect(item?.reachable).toBe(expected);
  });

  it('“all records” is judged for every tier that it sweeps in', () => {
    const { item } = judged(
      'order-2703d',
      'prosecutor',
      { tier: 'basic-subscriber', categories: ['all-records'] },
      SIGNED,
    );
    expect(item?.sweeps.map(({ tier, reachable }) => [tier, reachable])).toEqual([
      ['basic-subscriber', 'yes'],
      ['contents', 'contested'],
    ]);
  });
});

describe('the ground that follows', () => {
  it('is raised by an item that the Act bars, whatever the triggers say', () => {
    const { wrong } = judged('nsl-2709', 'federal-agency', { tier: 'prospective-routing' });
    expect(wrong).toMatchObject({ strength: 'strong', triggers: ['tier-match'] });
    expect(wrong?.fired[0]?.facts).toEqual([{ path: 'demand.items[0].tier', value: 'prospective-routing' }]);
  });

  it('is not raised where another statute stops the item, or nothing does', () => {
    const customs = judged(
      'customs-summons-1509',
      'federal-agency',
      { tier: 'basic-subscriber' },
      { 'authority.customsPurposeStated': false },
    );
    expect(customs.item?.reachable).toBe('no');
    expect(customs.wrong).toBeUndefined();
    expect(judged('grand-jury-subpoena', 'prosecutor', { tier: 'basic-subscriber' }).wrong).toBeUndefined();
  });

  it('an item on which an answer hangs is a question', () => {
    const bare = matterWith('order-2703d', {});
    const items = [{ id: 'item-1', text: 'what is asked', tier: 'basic-subscriber' as const }];
    const { questions } = triage({ ...bare, demand: { ...bare.demand, items } }, law);
    const question = questions.find(({ path }) => path === 'instrument.judgeSigned');
    expect(question?.stakes).toContainEqual({ kind: 'item', id: 'item-1', strength: 'strong' });
  });
});
