import { describe, expect, it } from 'vitest';
import { REPORTERS } from '../../../../shared/citations/reporters';
import { reporterKey } from '../../../../shared/citations/reporters/key';
import type { Reporter } from '../../../../shared/citations/reporters/reporter';

/** Spellings that two living series share, and what tells them apart. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  'Ark.': 'the public-domain form began within the last year of the reports: its volume is a year',
  'Ark.App.': 'as Ark.',
  'N.H.': 'the public-domain form has a year for its volume',
};

const spellings = ({ cite, variants }: Reporter): string[] => [cite, ...(variants ?? [])].map(reporterKey);
const overlap = (a: Reporter, b: Reporter): boolean =>
  a.years[0] <= (b.years[1] ?? Infinity) && b.years[0] <= (a.years[1] ?? Infinity);
const named = (cite: string): Reporter | undefined => REPORTERS.find((one) => one.cite === cite);

describe('the reporters', () => {
  it('share no spelling in the same years, unless it is listed why', () => {
    const byKey = new Map<string, Reporter[]>();
    for (const reporter of REPORTERS)
      for (const key of spellings(reporter)) byKey.set(key, [...(byKey.get(key) ?? []), reporter]);
    const shared = [...byKey].filter(([, all]) => all.some((a, i) => all.slice(i + 1).some((b) => overlap(a, b))));
    expect(shared.map(([key]) => key).toSorted()).toEqual(Object.keys(AMBIGUOUS).toSorted());
  });

  it('begin before they end, and a series that still appears has no last volume', () => {
    for (const { cite, years, lastVolume } of REPORTERS) {
      expect(years[0], cite).toBeGreaterThanOrEqual(1658);
      expect(years[0], cite).toBeLessThanOrEqual(years[1] ?? 2026);
      expect(years[1] ?? 0, cite).toBeLessThanOrEqual(2026);
      if (lastVolume !== undefined) expect(years[1], cite).not.toBeNull();
    }
  });

  it('follow one another without a gap where a series follows a series', () => {
    const chains = [
      ['F.', 'F.2d', 'F.3d', 'F.4th'],
      ['F. Supp.', 'F. Supp. 2d', 'F. Supp. 3d'],
      ['L. Ed.', 'L. Ed. 2d'],
      ['A.', 'A.2d', 'A.3d'],
      ['N.E.', 'N.E.2d', 'N.E.3d'],
      ['N.W.', 'N.W.2d', 'N.W.3d'],
      ['P.', 'P.2d', 'P.3d'],
      ['S.E.', 'S.E.2d', 'S.E.3d'],
      ['So.', 'So. 2d', 'So. 3d'],
      ['S.W.', 'S.W.2d', 'S.W.3d'],
      ['N.Y.', 'N.Y.2d', 'N.Y.3d'],
      ['A.D.', 'A.D.2d', 'A.D.3d'],
      ['Misc.', 'Misc. 2d', 'Misc. 3d'],
      ['N.Y.S.', 'N.Y.S.2d', 'N.Y.S.3d'],
      ['Cal.', 'Cal. 2d', 'Cal. 3d', 'Cal. 4th', 'Cal. 5th'],
      ['Cal. App.', 'Cal. App. 2d', 'Cal. App. 3d', 'Cal. App. 4th', 'Cal. App. 5th'],
      ['Cal. Rptr.', 'Cal. Rptr. 2d', 'Cal. Rptr. 3d'],
      ['Dall.', 'Cranch', 'Wheat.', 'Pet.', 'How.', 'Black', 'Wall.'],
    ];
    for (const chain of chains)
      for (const [i, cite] of chain.slice(1).entries()) {
        const before = named(chain[i] ?? '');
        const after = named(cite);
        expect(before && after, cite).toBeDefined();
        expect(after?.years[0], cite).toBeGreaterThanOrEqual(before?.years[0] ?? Infinity);
        expect(after?.years[0], cite).toBeLessThanOrEqual((before?.years[1] ?? 2026) + 1);
      }
  });

  it('hold the years and volumes of the books themselves', () => {
    // Decisions at the edge of a series: reporter, volume, year.
    const edges: [string, number, number][] = [
      ['U.S.', 5, 1803],
      ['Cranch', 1, 1803],
      ['Black', 2, 1863],
      ['Wall.', 21, 1875],
      ['S. Ct.', 1, 1882],
      ['F.2d', 999, 1993],
      ['F.3d', 2, 1993],
      ['F.3d', 999, 2021],
      ['F.4th', 1, 2021],
      ['F. Supp. 2d', 999, 2014],
      ['F. Supp. 3d', 1, 2014],
      ['A.2d', 999, 2010],
      ['P.3d', 1, 2000],
      ['N.Y.3d', 1, 2003],
      ['Misc. 3d', 1, 2003],
      ['Cal. 4th', 63, 2016],
      ['Cal. 5th', 1, 2016],
      ['Media L. Rep.', 1, 1972],
    ];
    for (const [cite, volume, year] of edges) {
      const found = named(cite);
      expect(found, cite).toBeDefined();
      if (!found) continue;
      expect(found.years[0] <= year && year <= (found.years[1] ?? 2026), `${cite} ${year}`).toBe(true);
      expect(volume, cite).toBeLessThanOrEqual(found.lastVolume ?? Infinity);
    }
  });

  it('know the spellings that New York and the loose typist use', () => {
    const keys = new Set(REPORTERS.flatMap(spellings));
    for (const spelling of [
      'NY3d',
      'F Supp 2d',
      'AD3d',
      'Misc 3d',
      'US',
      'S Ct',
      'N. Y. S. 2d',
      'Cal.App.4th',
      'F. 3d',
      'F. App’x',
    ])
      expect(keys.has(reporterKey(spelling)), spelling).toBe(true);
  });
});
