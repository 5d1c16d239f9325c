import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../shared/citations/find/find-citations';
import { expectedOf, foundOf } from './compare';
import { found as foundTables, resolved } from './tables';

describe.each(Object.entries({ ...foundTables, ...resolved }))('%s', (_table, rows) => {
  it.each(rows.map((row) => [row.why, row] as const))('%s', (_why, { text, expect: expected }) => {
    const found = findCitations(text);
    expect(foundOf(found, expected)).toEqual(expectedOf(expected));
    for (const { text: cited, start, end } of found) expect(text.slice(start, end)).toBe(cited);
  });
});
