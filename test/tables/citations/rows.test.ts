import { describe, expect, it } from 'vitest';
import { tables } from './tables';
import { faultsOf } from './well-made';

describe.each(Object.entries(tables))('%s', (_table, rows) => {
  it.each(rows.map((row) => [row.why, row] as const))('is a row that can be true: %s', (_why, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
