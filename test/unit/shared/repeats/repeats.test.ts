import { describe, expect, it } from 'vitest';
import { findRepeats } from '../../../../shared/repeats/find-repeats';
import { likeness } from '../../../../shared/repeats/same-words';
import { timeline } from '../../../../shared/repeats/timeline';
import type { Matter } from '../../../../shared/schema/matter';
import { sampleMatter } from '../../../../templates/library';

const base = sampleMatter('alt-uscis', '2017-04-06');
let n = 0;

/** The customs summons of 2017 as a matter of one's own, with something else about it. */
function like(change: (matter: Matter) => Partial<Matter> = () => ({})): Matter {
  n += 1;
  const matter = { ...base, id: `7c0e1d2a-0000-4000-9000-${String(n).padStart(12, '0')}` };
  return { ...matter, ...change(matter) };
}
const demand = (matter: Matter, change: Partial<Matter['demand']>): Pick<Matter, 'demand'> => ({
  demand: { ...matter.demand, ...change },
});
const account = (handle: string, protect = false) => ({
  accounts: [{ id: 'a', handle, ...(protect ? { protect } : {}) }],
});
const hows = (one: Matter, ...others: Matter[]) =>
  findRepeats(one, others).map(({ alike }) => alike.map((each) => each.how));

describe('another demand of the vault', () => {
  it('is the same demand again when account, officer, wording and issuer are', () => {
    expect(hows(like(), like())).toEqual([['same-account', 'same-officer', 'same-wording', 'same-issuer']]);
  });
  it.each([
    ['@ALT_uscis', 'alt_USCIS', true],
    ['www.example.org', 'https://example.org/', true],
    ['@ALT_uscis', '@ALT_uscis2', false],
  ])('about %s is about %s: %s', (one, other, same) => {
    const found = hows(
      like(() => account(one)),
      like(() => account(other)),
    );
    expect(found.flat().includes('same-account')).toBe(same);
  });
  it('says what is shared in words to check, but never a protected handle', () => {
    const [open] = findRepeats(
      like(() => account('@open')),
      [like(() => account('@Open'))],
    );
    expect(open?.alike[0]?.because).toBe('Both ask about @open.');
    const [closed] = findRepeats(
      like(() => account('@secret', true)),
      [like(() => account('@secret'))],
    );
    expect(closed?.alike[0]?.because).toBe('Both ask about an account whose name is protected.');
  });
  it('was reissued when it comes after the first was withdrawn, and not when it came before', () => {
    const first = like((m) => demand(m, { withdrawn: { on: '2017-04-07' } }));
    const after = like((m) => demand(m, { served: { date: '2017-04-11' } }));
    const before = like((m) => demand(m, { served: { date: '2017-04-01' } }));
    expect(hows(after, first)[0]?.[0]).toBe('reissued');
    expect(hows(first, after)[0]?.[0]).toBe('reissued');
    expect(hows(first, before)[0]).not.toContain('reissued');
  });
  it('takes no part when it is restricted, on either side, nor a sample beside a real matter', () => {
    const sealed = like(() => ({ restricted: true }));
    expect(hows(like(), sealed)).toEqual([]);
    expect(hows(sealed, like())).toEqual([]);
    expect(hows(like(), base)).toEqual([]);
  });
  it('is nothing when issuer, people, account and words differ', () => {
    const other = like((m) => ({
      ...account('@someone'),
      ...demand(m, {
        issuer: { kind: 'police', name: 'Harbor City Police', short: 'HCPD' },
        items: [{ id: 'i', text: 'The name of the person who posted the picture', tier: 'basic-subscriber' }],
        secrecy: {},
      }),
    }));
    expect(hows(like(), other)).toEqual([]);
  });
  it('orders the strongest likeness first', () => {
    const issuerOnly = like((m) => ({
      ...account('@x'),
      ...demand(m, {
        issuer: { kind: 'federal-agency', name: m.demand.issuer.name, short: 'CBP' },
        items: [],
        secrecy: {},
      }),
    }));
    const whole = like();
    expect(findRepeats(like(), [issuerOnly, whole]).map(({ matter }) => matter.id)).toEqual([whole.id, issuerOnly.id]);
  });
});

describe('the likeness of words', () => {
  it.each([
    [
      'You are hereby required to appear before the officer',
      'YOU ARE, hereby, required to appear before the judge',
      0.8,
    ],
    ['four words are few', 'four words are few', 0],
    ['one two three four five', 'six seven eight nine ten', 0],
    ['', '', 0],
  ])('of “%s” and “%s” is %s', (one, other, share) => {
    expect(likeness(one, other).share).toBeCloseTo(share);
  });
  it('quotes the longest run both have', () => {
    const { phrase } = likeness(
      'All records regarding the account, its owner, and more',
      'Send all records regarding the account its owner',
    );
    expect(phrase).toBe('all records regarding the account its owner');
  });
});

describe('the timeline of several demands', () => {
  it('tells what came, what was withdrawn, and how many days later the next one came', () => {
    const first = like((m) => demand(m, { withdrawn: { on: '2017-04-07' } }));
    const second = like((m) =>
      demand(m, { instrument: 'grand-jury-subpoena', title: 'grand jury subpoena', served: { date: '2017-04-11' } }),
    );
    const undated = like((m) => demand(m, { served: {}, dated: null }));
    expect(timeline([second, undated, first]).map(({ text }) => text)).toEqual([
      'On March 14, 2017, CBP served a Summons.',
      'On April 7, 2017, CBP withdrew it.',
      'On April 11, 2017, CBP served a grand jury subpoena, 4 days later.',
    ]);
  });
});
