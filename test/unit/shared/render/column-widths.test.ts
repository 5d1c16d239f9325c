import { expect, it } from 'vitest';
import { columnWidths } from '../../../../shared/render/column-widths';

const rows = (...texts: string[][]) => texts.map((row) => row.map((t) => [{ t }]));
const long = 'a description that goes on for more than one line of a narrow column, as descriptions do';

it('keeps short entries whole and gives the rest to the long ones', () => {
  const widths = columnWidths(
    rows(['Exhibit', 'Description', 'Date', 'Pages'], ['A', long, 'November 13, 2026', '11']),
    9000,
  );
  expect(widths[0]).toBeGreaterThan(7 * 120);
  expect(widths[2]).toBeGreaterThan(17 * 120);
  expect(widths[1]).toBeGreaterThan(4000);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  expect(whole).toBeLessThanOrEqual(9000);
  expect(whole).toBeGreaterThan(8990);
});

it('never goes past the text, however many columns', () => {
  const widths = columnWidths(rows(Array.from({ length: 20 }, () => 'incomprehensibilities')), 9000);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9000);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});

it('shares evenly where all is short', () => {
  expect(columnWidths(rows(['a', 'b']), 9000)).toEqual([4500, 4500]);
});
