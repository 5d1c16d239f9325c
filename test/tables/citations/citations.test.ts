import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../shared/citations/citation';
import { findCitations } from '../../../shared/citations/find/find-citations';
import type { Expected } from './row';
import { found, resolved } from './tables';

/** The found citation as far as the row speaks of it; a field that must be absent reads null. */
function asExpected(cite: Citation, expected: Expected | undefined): Partial<Expected> {
  const looked = Object.keys(expected ?? { kind: 0, text: 0 }) as (keyof Expected)[];
  return Object.fromEntries(looked.map((field) => [field, cite[field] ?? null]));
}

describe.each(Object.entries({ ...found, ...resolved }))('%s', (_table, rows) => {
  it.each(rows.map((row) => [row.why, row] as const))('%s', (why, { text, expect: expected }) => {
    const cites = findCitations(text);
    expect(
      cites.map((cite, place) => asExpected(cite, expected[place])),
      why,
    ).toEqual(expected);
    for (const { start, end, text: slice } of cites) expect(text.slice(start, end)).toBe(slice);
    const order = cites.map(({ start, end }) => [start, -end] as const);
    expect(order).toEqual(order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
  });
});
