import { expect, it } from 'vitest';
import { paragraphsStating } from '../../../../../shared/drafting/record/stated-figures';
import { readPassages } from '../../../../../shared/drafting/passages/read-passages';
import type { Declaration } from '../../../../../shared/schema/case-record';
import { passages } from '../../../../../templates/library';

const declaration: Declaration = {
  id: 'd',
  kind: 'custodian',
  declarant: 'A. Person',
  paragraphs: [
    { id: '1', text: 'The search would take 60 hours.' },
    { id: '2', text: 'There are 180,000 records. I waited 60 days.' },
  ],
};
const all = declaration.paragraphs.map((paragraph, at) => ({ declaration, paragraph, number: at + 1 }));
const found = (sentence: string) => paragraphsStating(sentence, all).map(({ number }) => number);

it('finds the paragraphs that state each figure with what it counts', () => {
  expect(found('The time required is 60 hours, for some 180,000 records.')).toEqual([1, 2]);
  expect(found('It would take 60\u00a0hours.')).toEqual([1]);
});

it('finds nothing where one figure is stated nowhere, counts another thing, or is absent', () => {
  expect(found('It would take 60 hours, for 41 people.')).toEqual([]);
  expect(found('It would take 60 weeks.')).toEqual([]);
  expect(found('It would take long.')).toEqual([]);
});

it('every figure of people and of burden in an argument is cited to who states it', () => {
  const read = readPassages(passages).passages;
  const argued = read.filter(({ slot }) => ['argument', 'lead', 'facts', 'item-reasons'].includes(slot));
  const bare = argued.flatMap(({ id, body }) =>
    [...body.matchAll(/\{\{(?:burden\.\w+|demand\.peopleAffected|item\.people)\}\}/g)]
      .map((match) => body.slice(match.index + match[0].length).split('\n')[0] ?? '')
      .map((rest) => rest.slice(rest.search(/\.(?=\s|\{|$)/) + 1))
      .filter((after) => !/^(?:\{\{[#/]if[^}]*\}\})*\{\{record /.test(after))
      .map((after) => `${id}: ${after.slice(0, 60)}`),
  );
  expect(bare).toEqual([]);
});
