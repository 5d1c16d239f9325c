import { describe, expect, it } from 'vitest';
import type { LibraryAsk, LibraryEntry } from '../../../../renderer/workers/library/contract';
import { noFilters } from '../../../../renderer/workers/library/contract';
import { LibraryIndex } from '../../../../renderer/workers/library/library-index';
import { law } from '../../../../shared/law';
import type { Precedent } from '../../../../shared/schema/law';
import { emptyKeeping, type Keeping } from '../../../../shared/schema/library';
import { foldText } from '../../../../shared/precedents/query/words';

const shipped = [...law.precedents.values()];
const at = '2026-01-01T00:00:00.000Z';

interface More {
  readonly keeping?: Keeping;
  readonly notes?: readonly string[];
}

function entry(record: Precedent, slot: number, { keeping, notes = [] }: More = {}): LibraryEntry {
  const { holdings, background, sources } = record;
  const head = { ...record, kept: 'Shipped' as const, keeping: keeping ?? null, noted: notes.length > 0 };
  return { slot, head, text: { holdings, background, sources, notes } };
}

function filled(more: Readonly<Record<string, More>> = {}): LibraryIndex {
  const index = new LibraryIndex();
  index.take({ kind: 'library-put', entries: shipped.map((one, slot) => entry(one, slot, more[one.id])) });
  return index;
}

function ask(index: LibraryIndex, text: string, more: Partial<LibraryAsk> = {}) {
  const answer = index.take({
    kind: 'library-find',
    ask: { text, filters: noFilters, sort: null, most: null, ...more },
  });
  if (!answer) throw new Error('no answer');
  return { ...answer, ids: [...answer.slots].map((slot) => shipped[slot]?.id ?? '') };
}

const sorted = (ids: readonly string[]): string[] => [...ids].sort();
const those = (test: (one: Precedent) => boolean): string[] => sorted(shipped.filter(test).map(({ id }) => id));

describe('the index of the library', () => {
  const index = filled();

  it('gives everything, in its order, where nothing is asked', () => {
    expect(ask(index, ' ').ids).toEqual(shipped.map(({ id }) => id));
  });

  it('wants every word, whatever its case and accents', () => {
    expect(ask(index, 'SUMMONS cústoms').ids).toContain('twitter-v-dhs-2017');
    expect(ask(index, 'summons nosuchword ').ids).toEqual([]);
  });

  it('finds every record by its name and by its first citation, the record itself first or equal', () => {
    for (const { id, shortName, citations } of shipped) {
      expect(ask(index, shortName).ids, shortName).toContain(id);
      if (citations[0]) expect(ask(index, `"${citations[0]}"`).ids, citations[0]).toContain(id);
    }
    expect(shipped[ask(index, 'mcintyre').slots[0] ?? -1]?.shortName).toContain('McIntyre');
  });

  it('keeps quoted words together, in turn and within a field', () => {
    expect(ask(index, '"36 Misc. 3d 613"').ids).toEqual(['people-v-harris-2012-04']);
    expect(ask(index, '"613 36"').ids).toEqual([]);
  });

  it('takes words and phrases away', () => {
    const all = ask(index, 'twitter ').ids;
    const rest = ask(index, 'twitter -customs ').ids;
    expect(rest.length).toBeLessThan(all.length);
    expect(rest).not.toContain('twitter-v-dhs-2017');
    expect(ask(index, '-"36 Misc. 3d 613"').ids).toHaveLength(shipped.length - 1);
  });

  it('finds a word by its beginning while it is typed, and by one slip from six letters on', () => {
    expect(ask(index, 'mcint').ids).toContain('mcintyre-v-ohio-1995');
    expect(ask(index, 'mcinytre').ids).toContain('mcintyre-v-ohio-1995');
    expect(ask(index, 'mcinytre ').ids).toContain('mcintyre-v-ohio-1995');
    // The slip is forgiven only where the word as typed is nowhere.
    for (const id of ask(index, 'summons ').ids) {
      const record = shipped.find((one) => one.id === id);
      expect(foldText(JSON.stringify(record)), id).toContain('summons');
    }
  });

  it('narrows by every field', () => {
    expect(sorted(ask(index, 'stance:adverse').ids)).toEqual(those(({ stance }) => stance === 'adverse'));
    expect(sorted(ask(index, '-stance:adverse').ids)).toEqual(those(({ stance }) => stance !== 'adverse'));
    expect(sorted(ask(index, 'stance:adverse,mixed').ids)).toEqual(those(({ stance }) => stance !== 'supports'));
    expect(sorted(ask(index, 'court:ca9').ids)).toEqual(those(({ courtId }) => courtId === 'ca9'));
    expect(sorted(ask(index, 'court:"n.d. cal."').ids)).toEqual(those(({ courtId }) => courtId === 'cand'));
    expect(sorted(ask(index, 'ground:overbreadth').ids)).toEqual(those((one) => one.grounds.includes('overbreadth')));
    expect(sorted(ask(index, 'outcome:quashed').ids)).toEqual(those(({ outcome }) => outcome === 'quashed'));
    expect(sorted(ask(index, 'instrument:nsl').ids)).toEqual(those(({ instrument }) => instrument === 'nsl'));
    expect(sorted(ask(index, 'year:2009..2012').ids)).toEqual(
      those(({ decided }) => decided >= '2009' && decided < '2013'),
    );
    expect(sorted(ask(index, 'year:>2010 stance:adverse').ids)).toEqual(
      those(({ decided, stance }) => decided >= '2011' && stance === 'adverse'),
    );
    expect(sorted(ask(index, 'is:unverified').ids)).toEqual(those((one) => one.confidence !== 'seen-in-source'));
    expect(sorted(ask(index, 'cited:mcintyre-v-ohio-1995').ids)).toEqual(
      those((one) => one.related.includes('mcintyre-v-ohio-1995')),
    );
  });

  it('says what no record has, names the nearest, and searches for the rest', () => {
    const { ids, problems } = ask(index, 'court:cand9 summons ');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ from: 0, to: 11 });
    expect(problems[0]?.instead).toContain('court:cand');
    expect(ids).toEqual(ask(index, 'summons ').ids);
    expect(ask(index, 'tag:nothing').problems[0]?.message).toContain('Nothing in the library has tag “nothing”');
  });

  it('sorts by any column, both ways, blanks last', () => {
    const byName = ask(index, '', { sort: { by: 'name', down: false } }).ids;
    const names = byName.map((id) => foldText(law.precedents.get(id)?.shortName ?? ''));
    const [two, eighteen, tenth] = ['2themart.com', '18 u.s.c. § 2702', '381 search warrants'].map((n) =>
      names.indexOf(n),
    );
    expect([two, eighteen, tenth]).toEqual([two, eighteen, tenth].toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    const letters = names.filter((name) => /^[a-z]+ v/.test(name)).map((name) => name.split(' ')[0]);
    expect(letters.length).toBeGreaterThan(10);
    expect(letters).toEqual([...letters].sort());
    const years = ask(index, '', { sort: { by: 'decided', down: true } }).ids.map(
      (id) => law.precedents.get(id)?.decided,
    );
    expect(years).toEqual([...years].sort().reverse());
    const cited = (down: boolean) => ask(index, '', { sort: { by: 'citation', down } }).ids;
    const blank = (id: string | undefined) => {
      const one = law.precedents.get(id ?? '');
      return (one?.citations[0] ?? one?.docket ?? '') === '';
    };
    if (shipped.some(({ id }) => blank(id))) {
      expect(blank(cited(false).at(-1))).toBe(true);
      expect(blank(cited(true).at(-1))).toBe(true);
    }
  });

  it('counts for each facet what its values would leave, its own choice aside', () => {
    const { counts, ids } = ask(index, '', { filters: { ...noFilters, stance: ['adverse'] } });
    expect(sorted(ids)).toEqual(those(({ stance }) => stance === 'adverse'));
    expect(counts.stance.reduce((sum, { count }) => sum + count, 0)).toBe(shipped.length);
    const quashed = counts.outcome.find(({ value }) => value === 'quashed')?.count ?? 0;
    expect(quashed).toBe(those((one) => one.stance === 'adverse' && one.outcome === 'quashed').length);
    const both = ask(index, '', { filters: { ...noFilters, tags: ['standing', 'fourth-amendment'] } }).ids;
    expect(sorted(both)).toEqual(
      those(({ grounds }) => grounds.includes('standing') && grounds.includes('fourth-amendment')),
    );
  });
});

describe('what the firm keeps', () => {
  const treatment = {
    id: '7aaf9a2b-db58-4b4d-a708-4c5f33f0c919',
    kind: 'vacated' as const,
    by: 'Quillfeather v. Doe',
    byId: null,
    on: '2024',
    part: null,
    source: 'the docket',
    at,
    author: 'A',
  };
  const index = filled({
    'mcintyre-v-ohio-1995': { keeping: { ...emptyKeeping, tags: ['To read'], treatments: [treatment] } },
    'highfields-v-doe-2005': { notes: ['Ask Lucía about the zyzzyva.'] },
  });

  it('is searched and narrowed by', () => {
    expect(ask(index, 'quillfeather').ids).toEqual(['mcintyre-v-ohio-1995']);
    expect(ask(index, 'tag:"to read"').ids).toEqual(['mcintyre-v-ohio-1995']);
    expect(ask(index, 'has:treatment').ids).toEqual(['mcintyre-v-ohio-1995']);
    expect(ask(index, 'is:vacated').ids).toContain('mcintyre-v-ohio-1995');
    expect(ask(index, 'has:note').ids).toEqual(['highfields-v-doe-2005']);
    expect(ask(index, 'lucia zyz').ids).toEqual(['highfields-v-doe-2005']);
    expect(ask(index, 'tag:"to raed"').problems[0]?.instead).toEqual(['tag:"to read"']);
  });

  it('is what was sent last: texts once, changes at once, what is dropped never', () => {
    const one = shipped[0];
    if (!one) throw new Error('the library is empty');
    const edited = { ...one, background: 'Zebra crossing.' };
    index.take({ kind: 'library-put', entries: [entry(edited, 0)] });
    index.take({ kind: 'library-put', entries: [{ slot: 0, text: entry(one, 0).text! }] });
    expect(ask(index, '"zebra crossing"').ids).toEqual([one.id]);
    index.take({ kind: 'library-put', entries: [{ slot: 0, opinion: { name: 'a', text: 'The walrus dissents.' } }] });
    expect(ask(index, 'walrus').ids).toEqual([one.id]);
    index.take({ kind: 'library-drop', slots: [0] });
    expect(ask(index, 'walrus').ids).toEqual([]);
    expect(ask(index, '').total).toBe(shipped.length - 1);
  });
});

describe('an index that was changed often', () => {
  it('answers as one that was made at once', () => {
    const [one, two, ...rest] = shipped;
    if (!one || !two) throw new Error('the library is empty');
    const index = filled();
    for (let n = 0; n < 2_500; n += 1) {
      const edited = { ...one, shortName: `Doe v. Number${n}` };
      index.take({ kind: 'library-put', entries: [entry(edited, 0)] });
    }
    index.take({ kind: 'library-drop', slots: [1] });
    const anew = new LibraryIndex();
    const last = { ...one, shortName: 'Doe v. Number2499' };
    anew.take({ kind: 'library-put', entries: [entry(last, 0), ...rest.map((p, at) => entry(p, at + 2))] });
    for (const text of [
      '',
      'number2499',
      'number2498 ',
      'summons',
      'anonym',
      '"prima facie"',
      'stance:adverse',
      two.shortName,
    ])
      expect(sorted(ask(index, text).ids), text).toEqual(sorted(ask(anew, text).ids));
  });
});
