import { describe, expect, it } from 'vitest';
import { CitedRecords } from '../../../../shared/cite-check/cited-records';
import { law } from '../../../../shared/law';
import { courtRowOf } from '../../../../shared/precedents/network/court-row';
import { layOut } from '../../../../shared/precedents/network/lay-out';
import { linkKinds, linkWord, toneOfLink } from '../../../../shared/precedents/network/link-kinds';
import { LinkMaker, type LinkedRecord } from '../../../../shared/precedents/network/make-links';
import { Network, otherEnd } from '../../../../shared/precedents/network/network';
import { viewOf } from '../../../../shared/precedents/network/view';
import type { Precedent } from '../../../../shared/schema/law';
import type { Treatment } from '../../../../shared/schema/library';

const all = new Set(linkKinds);
const shipped = (id: string): Precedent => {
  const record = law.precedents.get(id);
  if (!record) throw new Error(id);
  return record;
};
const bare = (id: string, change: Partial<Precedent> = {}): Precedent => ({
  ...shipped('talley-v-california-1960'),
  id,
  citations: [],
  docket: null,
  holdings: [],
  background: 'Nothing.',
  subsequentHistory: null,
  related: [],
  ...change,
});
const linked = (record: Precedent, change: Partial<LinkedRecord> = {}): LinkedRecord => ({
  record,
  treatments: [],
  notes: [],
  ...change,
});
const treatment = (kind: Treatment['kind'], byId: string | null, part: string | null = null): Treatment => ({
  id: '00000000-0000-4000-8000-000000000001',
  kind,
  by: 'A later decision',
  byId,
  on: '2020',
  part,
  source: 'the docket',
  at: '2026-11-01T10:00:00.000Z',
  author: 'A',
});
const networkOf = (records: readonly LinkedRecord[]): Network => {
  const maker = new LinkMaker();
  for (const one of records) maker.take(one);
  return new Network(
    records.map(({ record }) => record.id),
    maker.links(),
  );
};
const said = (network: Network, id: string): string[] =>
  network.linksOf(id, all).map((link) => `${link.from} ${linkWord(link)} ${link.to}`);

const a = bare('a', { citations: ['1 U.S. 1'], related: ['b', 'gone', 'a'] });
const b = bare('b', { citations: ['2 U.S. 2', '3 S. Ct. 3'], related: ['a'] });
const c = bare('c', {
  background: 'It discusses Some v. Body, 3 S. Ct. 3 (1900), and Other v. One, 9 U.S. 9 (1900).',
  holdings: [{ text: 'Followed A v. A, 1 U.S. 1, 5 (1900). Id. at 6.', pin: null, quote: null, grounds: [] }],
});
const d = bare('d', { subsequentHistory: "aff'd, 1 U.S. 1 (1900)." });
const small = [
  linked(a, { treatments: [treatment('vacated', 'c', 'Part II'), treatment('followed', null)] }),
  linked(b, { treatments: [treatment('vacated', 'd'), treatment('reversed', 'gone')] }),
  linked(c, { notes: ['Compare A v. A, 1 U.S. 1 (1900).'] }),
  linked(d),
];

describe('the links of a library', () => {
  const network = networkOf(small);

  it('are related records, cites in records, histories and notes, and treatments, each once', () => {
    expect(said(network, 'a')).toEqual([
      'a related b',
      'c cited in record a',
      'd in history a',
      'c cited in note a',
      'c vacated in part a',
    ]);
    expect(said(network, 'b')).toEqual(['a related b', 'c cited in record b', 'd vacated b']);
    expect(said(network, 'nobody')).toEqual([]);
    expect(network.size).toBe(7);
    expect([...network.degrees(all)]).toEqual([5, 3, 4, 2]);
    expect([...network.degrees(new Set(['vacated' as const]))]).toEqual([1, 1, 1, 1]);
    expect(Object.fromEntries(network.countByKind())).toEqual({
      related: 1,
      cites: 2,
      history: 1,
      note: 1,
      vacated: 2,
    });
  });

  it('lead to nobody when two records claim the number', () => {
    const twin = networkOf([...small, linked(bare('e', { citations: ['1 U.S. 1'] }))]);
    expect(said(twin, 'a')).toEqual(['a related b', 'c vacated in part a']);
    expect(said(twin, 'e')).toEqual([]);
  });

  it('say what takes a decision away, and that a part of it casts doubt', () => {
    expect(toneOfLink({ kind: 'vacated', partly: false })).toBe('takes-away');
    expect(toneOfLink({ kind: 'vacated', partly: true })).toBe('doubts');
    expect(toneOfLink({ kind: 'distinguished', partly: false })).toBe('doubts');
    expect(toneOfLink({ kind: 'affirmed', partly: false })).toBe('bears-out');
    expect(toneOfLink({ kind: 'related', partly: false })).toBe('plain');
  });

  it('of the shipped library name what its histories name', () => {
    const whole = networkOf([...law.precedents.values()].map((record) => linked(record)));
    expect(said(whole, 'naacp-v-alabama-1959')).toContain('naacp-v-alabama-1958 in history naacp-v-alabama-1959');
    expect(said(whole, '19-usc-1509')).toContain('twitter-v-dhs-2017 cited in record 19-usc-1509');
    for (const { id, related } of law.precedents.values())
      for (const other of related)
        expect(whole.linksOf(id, new Set(['related' as const])).map((link) => otherEnd(link, id))).toContain(other);
  });
});

describe('what of a network is shown', () => {
  const network = networkOf(small);
  const ask = { centre: 'b', steps: 1, kinds: all, most: 50 } as const;

  it('is a neighbourhood of one step or two, the nearest first, then by links', () => {
    expect(viewOf(network, ask).rows).toEqual([
      { id: 'b', step: 0, links: 3 },
      { id: 'a', step: 1, links: 5 },
      { id: 'c', step: 1, links: 4 },
      { id: 'd', step: 1, links: 2 },
    ]);
    const related = { ...ask, kinds: new Set(['related' as const]) };
    expect(viewOf(network, related).rows.map(({ id }) => id)).toEqual(['b', 'a']);
    const far = { ...ask, centre: 'd', kinds: new Set(['history', 'related'] as const) };
    expect(viewOf(network, far).rows.map(({ id, step }) => [id, step])).toEqual([
      ['d', 0],
      ['a', 1],
    ]);
    expect(viewOf(network, { ...far, steps: 2 }).rows.map(({ id, step }) => [id, step])).toEqual([
      ['d', 0],
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('or the whole library, those without a link left out, drawn up to a number', () => {
    const lone = networkOf([...small, linked(bare('lone'))]);
    const view = viewOf(lone, { ...ask, centre: null, most: 2 });
    expect(view.rows.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
    expect(view.drawn).toEqual(['a', 'c']);
    expect(view.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      'c cites a',
      'c note a',
      'c vacated a',
    ]);
    expect(viewOf(lone, { ...ask, centre: 'unknown' }).rows).toEqual([]);
    expect(viewOf(lone, { ...ask, centre: 'lone' }).rows).toEqual([{ id: 'lone', step: 0, links: 0 }]);
  });
});

describe('the picture', () => {
  const records = [...law.precedents.values()].map((record) => linked(record));
  const picture = (of: readonly LinkedRecord[], most: number) => {
    const { drawn, links } = viewOf(networkOf(of), { centre: null, steps: 1, kinds: all, most });
    const rows = ['Supreme Court', 'High courts of States', 'Courts of appeals', 'Trial courts'];
    const toPlace = drawn.map((id) => ({ id, row: rows.indexOf(courtRowOf(shipped(id))) }));
    return { links, ...layOut(toPlace, links) };
  };

  it('is equal for an equal library, whatever order its records come in', () => {
    const straight = picture(records, 60);
    expect(straight.nodes).toHaveLength(60);
    expect(picture(records.toReversed(), 60)).toEqual(straight);
    expect(layOut(straight.nodes.map(({ id }) => ({ id, row: 0 })).toReversed(), straight.links.toReversed())).toEqual(
      layOut(
        straight.nodes.map(({ id }) => ({ id, row: 0 })),
        straight.links,
      ),
    );
  });

  it('puts no two records on one place, and a higher court above a lower', () => {
    const { nodes } = picture(records, 500);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    const y = new Map(nodes.map((node) => [node.id, node.y]));
    const of = (row: string) =>
      nodes.filter(({ id }) => courtRowOf(shipped(id)) === row).map(({ id }) => y.get(id) ?? 0);
    expect(Math.max(...of('Supreme Court'))).toBeLessThan(Math.min(...of('High courts of States')));
    expect(Math.max(...of('Courts of appeals'))).toBeLessThan(Math.min(...of('Trial courts')));
  });

  it('puts a record below the one that it is linked with', () => {
    const { nodes } = layOut(
      [...['p', 'q', 'r'].map((id) => ({ id, row: 0 })), ...['x', 'y', 'z'].map((id) => ({ id, row: 1 }))],
      [
        { from: 'x', to: 'r' },
        { from: 'y', to: 'q' },
        { from: 'z', to: 'p' },
      ],
    );
    const x = new Map(nodes.map((node) => [node.id, node.x]));
    for (const [one, other] of ['xr', 'yq', 'zp'].map((pair) => [...pair] as [string, string]))
      expect(x.get(one)).toBe(x.get(other));
    expect(layOut([], [])).toEqual({ nodes: [], rows: [] });
  });

  it('knows the row of a court, of a statute, and of what no court decided', () => {
    expect(courtRowOf(shipped('talley-v-california-1960'))).toBe('Supreme Court');
    expect(courtRowOf(shipped('glassdoor-9th-cir-2017'))).toBe('Courts of appeals');
    expect(courtRowOf(shipped('19-usc-1509'))).toBe('Statutes');
    expect(courtRowOf(bare('x', { courtId: null, docket: '1' }))).toBe('No court');
  });
});

describe('what a text cites of the library', () => {
  const cited = new CitedRecords();
  for (const record of law.precedents.values()) cited.add(record);
  const words = (text: string) => cited.citedIn(text).map(({ start, end, id }) => `${text.slice(start, end)} → ${id}`);

  it('is every form of a citation that says what it means', () => {
    const text =
      'Talley v. California, 362 U.S. 60, 64 (1960). Id. at 65. See McIntyre v. Ohio Elections Comm’n, 514 U.S. 334 (1995); Talley, 362 U.S. at 66.';
    expect(words(text)).toEqual([
      '362 U.S. 60, 64 (1960) → talley-v-california-1960',
      'Id. at 65 → talley-v-california-1960',
      '514 U.S. 334 (1995) → mcintyre-v-ohio-1995',
      '362 U.S. at 66 → talley-v-california-1960',
    ]);
  });

  it('never lies in another citation, and leaves out the words that explain one', () => {
    expect(words('514 U.S. 334 (1995) (quoting 362 U.S. 60 (1960))')).toEqual([
      '514 U.S. 334 (1995) → mcintyre-v-ohio-1995',
      '362 U.S. 60 (1960) → talley-v-california-1960',
    ]);
    expect(words('514 U.S. 334 (1995) (holding that anonymity is protected).')).toEqual([
      '514 U.S. 334 (1995) → mcintyre-v-ohio-1995',
    ]);
  });

  it('is nothing where the library has no such record, or only the name', () => {
    expect(words('Roe v. Smith, 1 U.S. 999 (1800). Id. at 5. McIntyre v. Ohio (1995).')).toEqual([]);
  });
});
