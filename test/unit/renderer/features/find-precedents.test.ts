import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { emptyKeeping } from '../../../../shared/schema/library';
import type { NoteRow, PrecedentView } from '../../../../renderer/data';
import { countsOf, narrow, noFilters, noteTexts, search } from '../../../../renderer/features/keep-precedents/find';

const records: PrecedentView[] = [...law.precedents.values()].map((precedent) => ({
  ...precedent,
  own: false,
  added: null,
  edited: {},
  keeping: emptyKeeping,
}));
const none: ReadonlyMap<string, string> = new Map();
const ids = (found: readonly PrecedentView[]) => found.map((record) => record.id);

describe('the search of the library', () => {
  it('wants every word, whatever its case and accents', () => {
    const found = search(records, 'SUMMONS cústoms', none);
    expect(found.length).toBeGreaterThan(0);
    expect(ids(found)).toContain('twitter-v-dhs-2017');
    expect(search(records, 'summons nosuchword', none)).toEqual([]);
  });

  it('keeps quoted words together', () => {
    expect(search(records, '"36 Misc. 3d 613"', none).map((record) => record.id)).toEqual(['people-v-harris-2012-04']);
    expect(search(records, '"613 36"', none)).toEqual([]);
  });

  it('finds a record by a note on it', () => {
    const note = { on: { kind: 'precedent', id: 'highfields-v-doe-2005' }, text: 'Ask Lucía about this' } as NoteRow;
    expect(ids(search(records, 'lucia', noteTexts([note])))).toEqual(['highfields-v-doe-2005']);
  });

  it('lets everything through without words', () => {
    expect(search(records, '  ', none)).toBe(records);
  });

  it('answers quickly on ten thousand records', () => {
    const many = Array.from({ length: 10_000 }, (_, n): PrecedentView => {
      const base = records[n % records.length];
      if (!base) throw new Error('the library is empty');
      return { ...base, id: `own-${n}`, own: true };
    });
    search(many, 'warm up', none);
    // Time of the processor, whatever else the machine does.
    const before = process.cpuUsage();
    search(many, 'anonymous speaker', none);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(500);
  });
});

describe('the facets', () => {
  it('wants one of the values of a facet, and every tag', () => {
    const adverse = narrow(records, { ...noFilters, stance: ['adverse', 'mixed'] });
    expect(new Set(adverse.map((record) => record.stance))).toEqual(new Set(['adverse', 'mixed']));
    const both = narrow(records, { ...noFilters, tags: ['standing', 'fourth-amendment'] });
    expect(both.length).toBeGreaterThan(0);
    for (const record of both) expect(record.grounds).toEqual(expect.arrayContaining(['standing', 'fourth-amendment']));
  });

  it('counts what each value would leave, its own choice aside', () => {
    const counts = countsOf(records, { ...noFilters, stance: ['adverse'] }, 'stance');
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
    expect(all).toBe(records.length);
  });
});
