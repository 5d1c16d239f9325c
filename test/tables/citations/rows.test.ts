import { describe, expect, it } from 'vitest';
import { COURTS } from '../../../shared/citations/courts';
import { REPORTERS } from '../../../shared/citations/reporters';
import { found, resolved } from './tables';
import { faultsOf } from './well-made';

/* The rows themselves, whatever any finder says of them. */
describe.each(Object.entries({ ...found, ...resolved }))('%s', (_table, rows) => {
  it.each(rows.map((row) => [row.why, row] as const))('is a row that can be true: %s', (_why, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

it('has at least 400 rows of what is found, 100 of what is meant, 40 of nothing, and none twice', () => {
  const rows = Object.values(found).flat();
  const meant = Object.values(resolved).flat();
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(meant.length).toBeGreaterThanOrEqual(100);
  expect(rows.filter(({ expect: list }) => list.length === 0).length).toBeGreaterThanOrEqual(40);
  const all = [...rows, ...meant];
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

it('has rows of every kind of citation', () => {
  const kinds = new Set(
    [...Object.values(found), ...Object.values(resolved)]
      .flat(2)
      .flatMap(({ expect: list }) => list.map(({ kind }) => kind)),
  );
  expect([...kinds].toSorted()).toEqual([
    'constitution',
    'database',
    'docket',
    'full-case',
    'id',
    'journal',
    'other',
    'record',
    'reference',
    'rule',
    'short-case',
    'statute',
    'supra',
    'unknown',
  ]);
});

it('names reporters as the list spells them, and courts of the list', () => {
  const reporters = new Set(REPORTERS.map(({ cite }) => cite));
  const courts = new Set(COURTS.map(({ id }) => id));
  const cites = [...Object.values(found), ...Object.values(resolved)].flat(2).flatMap(({ expect: list }) => list);
  const printed = cites
    .filter(({ kind }) => ['full-case', 'short-case', 'database', 'journal'].includes(kind))
    .flatMap(({ reporter, parallel }) => [reporter, ...(parallel ?? []).map((also) => also.reporter)]);
  expect([...new Set(printed)].filter((reporter) => reporter && !reporters.has(reporter))).toEqual([]);
  expect([...new Set(cites.map(({ court }) => court))].filter((court) => court && !courts.has(court))).toEqual([]);
});
