import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curlQuotes, dashes, holdTogether } from '../../shared/kernel/typography';
import { text } from './arbitraries';

/** Text that is dense in what typography touches. */
const dense = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      '-',
      '--',
      '---',
      '.',
      '...',
      ' ',
      '  ',
      '§',
      '§§',
      '¶',
      'No.',
      'Hon.',
      '18',
      'U.S.C.',
      'a',
      'B',
      '(',
      '\u00A0',
      '“',
      '’',
      '\n',
    ),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''));
const any = fc.oneof(text, dense);
const all = (value: string): string => holdTogether(curlQuotes(dashes(value)));

describe('typography', () => {
  it.each([
    ['curling', (value: string) => curlQuotes(value)],
    ['dashes', dashes],
    ['holding together', holdTogether],
    ['all of it', all],
  ])('%s twice is the same as once', (_what, work) => {
    fc.assert(
      fc.property(any, (value) => {
        expect(work(work(value))).toBe(work(value));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no straight quotation mark and no double space behind', () => {
    fc.assert(
      fc.property(any, (value) => {
        expect(all(value)).not.toMatch(/["']| {2}/);
      }),
    );
  });

  it('changes no letter and no digit', () => {
    const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(any, (value) => {
        expect(letters(all(value))).toBe(letters(value));
      }),
    );
  });
});
