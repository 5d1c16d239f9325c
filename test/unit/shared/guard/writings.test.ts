import { describe, expect, it } from 'vitest';
import { searchStories, type GuardFactKind } from '../../../../shared/guard/guard';
import { writings, type Writings } from './writings.data';

const finds = (kind: GuardFactKind, value: string, text: string): boolean =>
  searchStories([{ kind, value }], [{ where: 'body', text }]).length > 0;
const said = ({ kind, value, ...rows }: Writings, of: 'found' | 'missed') =>
  rows[of].map((text) => ({ kind, value, text }));

describe('a fact as people write it', () => {
  it.each(writings.flatMap((rows) => said(rows, 'found')))('$kind $value is in “$text”', ({ kind, value, text }) => {
    expect(finds(kind, value, text)).toBe(true);
    expect(finds(kind, value, `As shown (“${text}”), it was so.`)).toBe(true);
  });

  it.each(writings.flatMap((rows) => said(rows, 'missed')))(
    '$kind $value is not in “$text”',
    ({ kind, value, text }) => {
      expect(finds(kind, value, text)).toBe(false);
      expect(finds(kind, value, `As shown (“${text}”), it was so.`)).toBe(false);
    },
  );
});
