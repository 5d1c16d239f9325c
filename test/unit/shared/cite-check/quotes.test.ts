import { describe, expect, it } from 'vitest';
import { citationOf, compareQuote, quotationsOf } from '../../../../shared/cite-check/quotes';
import type { PlacedCitation } from '../../../../shared/cite-check/report';
import { law } from '../../../../shared/law';

const withQuote = [...law.precedents.values()].find(({ holdings }) =>
  holdings.some(({ quote }) => (quote?.split(' ').length ?? 0) >= 12),
);
if (!withQuote) throw new Error('no record of the library has a quote of twelve words');
const quote = withQuote.holdings.find((one) => (one.quote?.split(' ').length ?? 0) >= 12)?.quote ?? '';
const words = quote.split(' ');

describe('a quotation beside the recorded words', () => {
  it('is exact with other spaces, quotation marks and letters of another case at the start', () => {
    expect(compareQuote(quote, withQuote)).toEqual({ kind: 'exact' });
    expect(compareQuote(quote.replace(/ /g, '\u00a0\n'), withQuote)).toEqual({ kind: 'exact' });
    expect(compareQuote(quote.replace(/'/g, '’').toUpperCase(), withQuote)).toEqual({ kind: 'exact' });
  });

  it('is exact when it leaves words out openly, or changes one in brackets', () => {
    expect(compareQuote(`${words.slice(0, 4).join(' ')} . . . ${words.slice(6).join(' ')}`, withQuote)).toEqual({
      kind: 'exact',
    });
    expect(compareQuote(`[X] ${words.slice(1).join(' ')}`, withQuote)).toEqual({ kind: 'exact' });
  });

  it('is altered when one word is another, is missing or is too many, and says the recorded words', () => {
    const other = words.with(5, 'zebra').join(' ');
    const less = words.toSpliced(5, 1).join(' ');
    const more = words.toSpliced(5, 0, 'never').join(' ');
    for (const changed of [other, less, more])
      expect(compareQuote(changed, withQuote)).toEqual({ kind: 'altered', source: quote });
  });

  it('is altered when the pieces around an omission stand in the other order', () => {
    const turned = `${words.slice(8).join(' ')} . . . ${words.slice(0, 7).join(' ')}`;
    expect(compareQuote(turned, withQuote).kind).not.toBe('exact');
  });

  it('is not found when nothing of it was recorded', () => {
    expect(compareQuote('the moon over the harbor was full and yellow that night', withQuote)).toEqual({
      kind: 'not-found',
    });
  });

  it('is looked for in the opinion, too, where the firm keeps it', () => {
    const opinion = `${'lorem ipsum dolor '.repeat(400)}the moon over the harbor was full and yellow that night${' sit amet'.repeat(400)}`;
    const record = { ...withQuote, holdings: [] };
    expect(compareQuote('The moon over the harbor was full', record, opinion)).toEqual({ kind: 'exact' });
    expect(compareQuote('the moon over the harbor was full and green that night', record, opinion)).toMatchObject({
      kind: 'altered',
      source: expect.stringContaining('full and yellow that night') as string,
    });
    expect(compareQuote('a subpoena that names no offense is no subpoena', record, opinion)).toEqual({
      kind: 'not-found',
    });
  });
});

describe('the quotations of a text', () => {
  it('are those of at least four words, in curly or straight marks', () => {
    const text = 'He said “so be it” and "an author is free to choose" and “anonymity is a shield from tyranny.”';
    expect(quotationsOf(text).map(({ words: said }) => said)).toEqual([
      'an author is free to choose',
      'anonymity is a shield from tyranny.',
    ]);
    for (const { words: said, start, end } of quotationsOf(text)) expect(text.slice(start, end)).toBe(said);
  });

  const cite = (text: string, printed: string): PlacedCitation => {
    const start = text.indexOf(printed);
    return { kind: 'full-case', text: printed, start, end: start + printed.length, part: 'body', paragraph: 0 };
  };

  it('belong to the next citation, and to none behind another quotation or far away', () => {
    const near = 'The Court said “one two three four five.” McIntyre, 514 U.S. 334 (1995).';
    const other = '“One two three four five” and “six seven eight nine ten.” McIntyre, 514 U.S. 334 (1995).';
    const far = `“One two three four five.” ${'And so it goes on. '.repeat(30)}514 U.S. 334 (1995).`;
    const givenTo = (text: string) =>
      quotationsOf(text).map((one) => citationOf(one, text, [cite(text, '514 U.S. 334 (1995)')])?.text);
    expect(givenTo(near)).toEqual(['514 U.S. 334 (1995)']);
    expect(givenTo(other)).toEqual([undefined, '514 U.S. 334 (1995)']);
    expect(givenTo(far)).toEqual([undefined]);
  });
});
