import { describe, expect, it } from 'vitest';
import { wordAt, wordsOfProse, wordsOfTheLaw } from '../../../../renderer/app/spelling-words';

describe('the word at a place', () => {
  const text = 'The subpena was served; Doe’s handle isn’t known';

  it.each([
    [0, 'The'],
    [3, 'The'],
    [4, 'subpena'],
    [7, 'subpena'],
    [11, 'subpena'],
    [22, 'served'],
    [24, 'Doe’s'],
    [38, 'isn’t'],
    [text.length, 'known'],
  ])('at %i is %s', (offset, word) => {
    const found = wordAt(text, offset);
    expect(found?.word).toBe(word);
    expect(text.slice(found?.start, found?.end)).toBe(word);
  });

  it('is none between words, and none in nothing', () => {
    expect(wordAt(text, 23)).toBeUndefined();
    expect(wordAt('', 0)).toBeUndefined();
    expect(wordAt('  12 34 ', 3)).toBeUndefined();
  });

  it('leaves closing quotes alone', () => {
    expect(wordAt('‘worng’', 3)).toEqual({ word: 'worng', start: 1, end: 6 });
  });
});

describe('the words of prose', () => {
  it('leaves out what stands only in a field or a citation key', () => {
    const text = 'The {{demand.noun}} is overbraod. [@us-v-morton-salt-1950, 652]; {{#if facts.x}}so{{/if}}';
    const asked = ['The', 'demand', 'noun', 'is', 'overbraod', 'us', 'morton', 'salt', 'facts', 'so', 'if'];
    expect(wordsOfProse(asked, text)).toEqual(['The', 'is', 'overbraod', 'so']);
  });

  it('keeps a word that also stands in the text', () => {
    expect(wordsOfProse(['nuon'], 'A nuon {{demand.nuon}}')).toEqual(['nuon']);
  });

  it('does not take a part of a word for a word', () => {
    expect(wordsOfProse(['un'], 'unable [@un-v-x]')).toEqual([]);
  });

  it('keeps everything where there is no field', () => {
    expect(wordsOfProse(['a', 'b'], 'c')).toEqual(['a', 'b']);
  });
});

describe('the words of the law', () => {
  it('are the names of its cases and courts', () => {
    const words = wordsOfTheLaw();
    for (const name of ['McIntyre', 'Cahill', 'Shelton', 'Columbia']) expect(words).toContain(name);
    expect(words.size).toBeGreaterThan(100);
  });
});
