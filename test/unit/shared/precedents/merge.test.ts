import { describe, expect, it } from 'vitest';
import { citeKey, citeParts } from '../../../../shared/precedents/cite-key';
import { alreadyKept, authoritiesIn } from '../../../../shared/precedents/from-citation';
import { courtIds } from '../../../../shared/precedents/merge/court-ids';
import type { Incoming, RecordField } from '../../../../shared/precedents/merge/incoming';
import type { LibraryEntry } from '../../../../shared/precedents/merge/library-entry';
import { outcomeOf } from '../../../../shared/precedents/merge/outcome';
import { planMerge } from '../../../../shared/precedents/merge/plan';
import { law } from '../../../../shared/law';
import { emptyKeeping } from '../../../../shared/schema/library';
import type { OwnPrecedent } from '../../../../shared/schema/records';

const shippedEntries = (): LibraryEntry[] =>
  [...law.precedents.values()].map((record) => ({
    record: record as OwnPrecedent,
    own: false,
    shipped: {},
    imported: null,
    trashed: false,
    notes: [],
    keeping: null,
  }));

const blank: OwnPrecedent = {
  id: 'x-2000',
  caption: 'X',
  shortName: 'X',
  court: '',
  courtId: null,
  docket: null,
  decided: '2000',
  citations: [],
  instrument: 'other',
  soughtBy: '',
  outcome: 'not-applicable',
  stance: 'mixed',
  grounds: [],
  holdings: [],
  background: '',
  subsequentHistory: null,
  related: [],
  sources: [],
  confidence: 'well-known-not-seen',
};
let count = 0;
/** A record of a foreign file that says just these fields. */
function incoming(fields: Partial<OwnPrecedent>, more: Partial<Incoming> = {}): Incoming {
  count += 1;
  const given = Object.keys(fields).filter((key) => key !== 'id') as RecordField[];
  const place = { record: count, line: count };
  return {
    place,
    from: 'f.ris',
    key: null,
    record: { ...blank, ...fields },
    given,
    exact: false,
    notes: [],
    keeping: null,
    ...more,
  };
}
const rowsOf = (records: readonly Incoming[], entries = shippedEntries()) =>
  planMerge({ records, problems: [] }, entries).rows;
const only = (record: Incoming, entries = shippedEntries()) => rowsOf([record], entries)[0];

describe('cites are compared by volume, reporter and page', () => {
  it.each([
    ['945 N. Y. S. 2d 505', '945 N.Y.S.2d 505'],
    ['514 U. S. 334', '514 U.S. 334'],
    ['5 U.S. (1 Cranch) 137', '5 U.S. 137'],
    ['591 F.3d 1126 (original opinion, Dec. 11, 2009)', '591 F.3d 1126'],
    ['18 U.S.C. § 2703', '18 U. S. C. § 2703'],
  ])('%s is %s', (a, b) => {
    expect(citeKey(a)).not.toBeNull();
    expect(citeKey(a)).toBe(citeKey(b));
  });
  it.each(['No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017)', '600 U.S. ___', 'Index No. 7', ''])(
    '%s has none',
    (cite) => {
      expect(citeKey(cite)).toBeNull();
    },
  );
  it('of one volume and of others differ', () => {
    expect(citeKey('36 Misc. 3d 613')).not.toBe(citeKey('36 Misc. 3d 868'));
    expect(citeParts('18 U.S.C. § 2703(d)')).toEqual({
      volume: '18',
      reporter: 'U.S.C.',
      page: '2703(d)',
      section: true,
    });
  });
});

describe('a record of a file is found in the library', () => {
  it('by any parallel cite, however it is spaced', () => {
    const row = only(incoming({ caption: 'People v. Harris', citations: ['945 N. Y. S. 2d 505'], decided: '2012' }));
    expect(row).toMatchObject({ state: 'same', target: { id: 'people-v-harris-2012-04', by: 'citation' } });
  });
  it('by docket, court and date, never by docket and name alone where two rulings bear them', () => {
    const base = { caption: 'People v. Harris', docket: 'No. 2011NY080152', courtId: 'nycrimct' };
    expect(only(incoming({ ...base, decided: '2012-06-30' }))?.target).toEqual({
      id: 'people-v-harris-2012-06',
      by: 'docket',
    });
    const row = only(incoming({ ...base, decided: '2012' }));
    expect(row).toMatchObject({ state: 'unclear', action: 'leave', target: null });
    expect(row?.candidates.map(({ id }) => id).sort()).toEqual(['people-v-harris-2012-04', 'people-v-harris-2012-06']);
  });
  it('by name and year only as a candidate, also where an id is made of them', () => {
    const caption = law.precedents.get('doe-v-cahill-2005')?.caption ?? '';
    const row = only(incoming({ id: 'doe-v-cahill-2005', caption, decided: '2005' }));
    expect(row).toMatchObject({ state: 'unclear', candidates: [{ id: 'doe-v-cahill-2005', by: 'name' }] });
    expect(row?.incoming.record.id).not.toBe('doe-v-cahill-2005');
  });
  it('as a candidate where the cite is that of a case of another name, or the id is', () => {
    const other = only(incoming({ caption: 'Zebra v. Quagga', citations: ['514 U.S. 334'], decided: '1995' }));
    expect(other).toMatchObject({ state: 'unclear', candidates: [{ id: 'mcintyre-v-ohio-1995', by: 'citation' }] });
    const id = only(
      incoming({ id: 'doe-v-reed-2010', caption: 'Zebra v. Quagga', decided: '1995' }, { key: 'doe-v-reed-2010' }),
    );
    expect(id).toMatchObject({ state: 'unclear', candidates: [{ id: 'doe-v-reed-2010', by: 'id' }] });
  });
  it('not at all where nothing is alike', () => {
    expect(only(incoming({ caption: 'New v. Case', citations: ['1 F.4th 1'], decided: '2021' }))).toMatchObject({
      state: 'new',
      action: 'add',
    });
  });
});

describe('field by field', () => {
  it('a foreign file fills what is empty, adds cites, and asks before it contradicts what was shipped', () => {
    const row = only(
      incoming({
        caption: 'McIntyre v. Ohio Elections Board',
        decided: '1995',
        court: 'U.S.',
        courtId: 'scotus',
        citations: ['514 U.S. 334', '63 U.S.L.W. 4279'],
        subsequentHistory: 'Followed.',
      }),
    );
    expect(row?.fields.map(({ field, state, take }) => [field, state, take])).toEqual([
      ['caption', 'both', 'here'],
      ['citations', 'changed-there', 'there'],
      ['subsequentHistory', 'changed-there', 'there'],
    ]);
    expect(row?.fields[1]?.there).toEqual(['514 U.S. 334', '115 S. Ct. 1511', '131 L. Ed. 2d 426', '63 U.S.L.W. 4279']);
  });
  it('quotes, dashes and spaces of another form are no change', () => {
    const own = {
      ...shippedEntries()[0],
      record: { ...blank, caption: 'O’Brien v. “Doe” – X' },
      own: true,
    } as LibraryEntry;
    const row = only(incoming({ id: 'x-2000', caption: `O'Brien  v. "Doe" - X` }, { exact: true, key: 'x-2000' }), [
      own,
    ]);
    expect(row?.state).toBe('same');
  });
  it('a field taken from outside may not stand under “seen in source”', () => {
    const entries = shippedEntries();
    const entry = entries.find(({ record }) => record.id === 'mcintyre-v-ohio-1995');
    const row = only(
      incoming({ caption: 'McIntyre v. Ohio', decided: '1995-04-20', citations: ['514 U.S. 334'] }),
      entries,
    );
    const taken = row && { ...row, fields: row.fields.map((field) => ({ ...field, take: 'there' as const })) };
    expect(taken && outcomeOf(taken, entry)?.changed).toMatchObject({
      decided: '1995-04-20',
      confidence: 'well-known-not-seen',
    });
  });
  it('notes and what is kept are joined, never replaced', () => {
    const entry: LibraryEntry = {
      record: blank,
      own: true,
      shipped: {},
      imported: null,
      trashed: false,
      notes: ['Mine.'],
      keeping: { ...emptyKeeping, tags: ['ours'], stances: { overbreadth: 'supports' } },
    };
    const keeping = {
      ...emptyKeeping,
      tags: ['theirs'],
      stances: { overbreadth: 'adverse', standing: 'mixed' } as const,
    };
    const row = only(incoming({ id: blank.id }, { key: blank.id, exact: true, notes: ['Mine.', 'Theirs.'], keeping }), [
      entry,
    ]);
    expect(row).toMatchObject({ state: 'changed-there', notes: ['Theirs.'] });
    expect(row?.keeping).toMatchObject({
      tags: ['ours', 'theirs'],
      stances: { overbreadth: 'supports', standing: 'mixed' },
    });
  });
});

describe('within one file', () => {
  it('a record that stands twice is taken once, and one that contradicts an earlier one is asked about', () => {
    const one = { caption: 'New v. Case', citations: ['1 F.4th 1'], decided: '2021', id: 'a' };
    const plan = planMerge(
      {
        records: [
          incoming(one, { key: 'a' }),
          incoming(one, { key: 'a' }),
          incoming({ ...one, caption: 'Other v. Case' }, { key: 'a' }),
        ],
        problems: [],
      },
      [],
    );
    expect(plan.rows.map(({ state, incoming: { record } }) => [state, record.id])).toEqual([
      ['new', 'a'],
      ['unclear', 'x-2021'],
    ]);
    expect(plan.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('taken once'),
      expect.stringContaining('says something else'),
    ]);
  });
});

describe('courts by name', () => {
  it('are known by full name, abbreviation and the library’s own words; what names two is not', () => {
    const ids = courtIds([...law.precedents.values()]);
    expect(ids.get('9th Cir.')).toBe('ca9');
    expect(ids.get('N.D. Cal.')).toBe('cand');
    expect(ids.get('Supreme Court of the United States')).toBe('scotus');
    expect(ids.get('U.S. District Court for the Northern District of California')).toBe('cand');
    expect(ids.get('Ct. App.')).toBeUndefined();
  });
});

describe('a pasted text', () => {
  it('gives each authority once, as far as it goes', () => {
    const text =
      'See McIntyre v. Ohio Elections Comm’n, 514 U.S. 334, 342-43 (1995); Doe v. Roe, No. 11 Civ. 1, 2012 WL 1381238, at *3 (S.D.N.Y. Apr. 20, 2012); McIntyre, 514 U.S. at 357. Twitter, Inc. v. DHS, No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017).';
    expect(authoritiesIn(text)).toMatchObject([
      {
        caption: 'McIntyre v. Ohio Elections Comm’n',
        courtId: 'scotus',
        decided: '1995',
        citations: ['514 U.S. 334'],
        docket: '',
      },
      {
        caption: 'Doe v. Roe',
        courtId: 'nysd',
        decided: '2012-04-20',
        docket: '11 Civ. 1',
        citations: ['2012 WL 1381238'],
      },
      // The day of filing is no day of decision: it is left for the person.
      { caption: 'Twitter, Inc. v. DHS', courtId: 'cand', decided: '', docket: '3:17-cv-01916' },
    ]);
    expect(authoritiesIn('No citation here, at all.')).toEqual([]);
  });
  it('leads to what the library has, by any parallel cite or by docket and court', () => {
    const all = [...law.precedents.values()];
    const kept = (text: string) =>
      authoritiesIn(text).map((authority) => alreadyKept(authority, all).map(({ id }) => id));
    expect(kept('Anybody v. Ohio, 115 S. Ct. 1511 (1995)')).toEqual([['mcintyre-v-ohio-1995']]);
    expect(kept('Twitter, Inc. v. DHS, No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017)')).toEqual([
      ['twitter-v-dhs-2017'],
    ]);
    expect(kept('18 U.S.C. § 2703(d)')).toEqual([['18-usc-2703']]);
    expect(kept('New v. Case, 1 F.4th 1 (9th Cir. 2021)')).toEqual([[]]);
  });
});
