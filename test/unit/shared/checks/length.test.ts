import { expect, it } from 'vitest';
import { checkLength, type Measured } from '../../../../shared/checks/length';
import type { LengthRule } from '../../../../shared/drafting/draft-doc';

const rule: LengthRule = {
  court: 'The Court',
  unit: 'pages',
  most: 25,
  rule: 'Civil L.R. 7-2(b)',
  excluded: ['caption page', 'table of contents'],
  notice: true,
  certificate: true,
};

const rows: [why: string, rule: Partial<LengthRule>, measured: Measured, found: string[]][] = [
  ['at the limit', {}, { pages: 25, words: 9000 }, []],
  [
    'one page over',
    {},
    { pages: 26, words: 9000 },
    [
      'error over-length: The paper has 26 pages; Civil L.R. 7-2(b) allows 25 pages (not counted: caption page, table of contents).',
    ],
  ],
  ['words at the limit, however many pages', { unit: 'words', most: 8750 }, { pages: 40, words: 8750 }, []],
  [
    'words over, nothing left out',
    { unit: 'words', most: 8750, excluded: [] },
    { words: 12751 },
    ['error over-length: The paper has 12,751 words; Civil L.R. 7-2(b) allows 8,750 words.'],
  ],
  [
    'a limit that nobody verified',
    { unit: null, most: null, rule: null },
    { pages: 1, words: 300 },
    [
      'warning length-not-verified: The limit of The Court on the length of this paper is not verified here. It has 1 page and 300 words.',
    ],
  ],
  [
    'a generic court counts pages but names no number',
    { most: null },
    { words: 300 },
    [
      'warning length-not-verified: The limit of The Court on the length of this paper is not verified here. It has 300 words.',
    ],
  ],
  [
    'pages that no layout gave',
    {},
    { words: 300 },
    ['warning length-not-known: The pages could not be counted; Civil L.R. 7-2(b) allows 25 pages.'],
  ],
];

it.each(rows)('%s', (_, change, measured, found) => {
  const said = checkLength({ ...rule, ...change }, measured).map(
    ({ severity, code, message }) => `${severity} ${code}: ${message}`,
  );
  expect(said).toEqual(found);
});
