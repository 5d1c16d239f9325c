import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { factsUnderSeal, namedOpenly, shippedWords, tooShort } from '../../../../shared/sealing/facts';
import { passages, sampleMatter } from '../../../../templates/library';

const values = (...passages: string[]): string[] => factsUnderSeal(passages).map(({ value }) => value);

describe('what is sought of a passage under seal', () => {
  it.each([
    ['jane@example.org', 'email'],
    ['203.0.113.7', 'ip'],
    ['@ledgerkeeper', 'handle'],
    ['(415) 555-0100', 'phone'],
    ['Elena Smith', 'name'],
    ['a nurse on the night shift', 'other'],
  ])('%s is a fact of the kind %s', (passage, kind) => {
    expect(factsUnderSeal([passage])[0]).toEqual({ kind, value: passage });
  });

  it('the whole, its sentences, and the names and numbers in it', () => {
    const found = values('In May Elena Smith moved to Omaha. She wrote from 203.0.113.7 as @ledgerkeeper every day.');
    expect(found).toEqual(
      expect.arrayContaining([
        'In May Elena Smith moved to Omaha. She wrote from 203.0.113.7 as @ledgerkeeper every day',
        'In May Elena Smith moved to Omaha',
        'She wrote from 203.0.113.7 as @ledgerkeeper every day',
        'Elena Smith',
        '203.0.113.7',
        '@ledgerkeeper',
      ]),
    );
  });

  it('no slot, cite or sign of form is a word of it, and a long one is sought in pieces', () => {
    expect(values('*Doe* and {{client.name}} [@talley-v-california-1960, 64] spoke[^in May^]')).toEqual([
      'Doe and',
      'spoke in May',
    ]);
    const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    expect(values(long).every((value) => value.length <= 400)).toBe(true);
    expect(values(long).join(' ')).toContain('word199');
  });

  it('what the matter names openly is no secret inside of a longer passage, but is one by itself', () => {
    const open = namedOpenly(sampleMatter('live', '2026-12-01'));
    const found = (passage: string) => factsUnderSeal([passage], open).map(({ value }) => value);
    expect(found('a call to Harborlight Hosting by Elena Smith')).toEqual([
      'a call to Harborlight Hosting by Elena Smith',
      'Elena Smith',
    ]);
    expect(found('Harborlight Hosting')).toEqual(['Harborlight Hosting']);
    expect(found('the United States and the First Amendment, by Elena Smith')).toContain('United States');
    const all = [...open, ...shippedWords(law, passages)];
    expect(factsUnderSeal(['the United States and the First Amendment, by Elena Smith'], all).slice(1)).toEqual([
      { kind: 'other', value: 'Elena Smith' },
    ]);
    expect(values('Elena Quimbadex')).toEqual(['Elena Quimbadex', 'Quimbadex']);
  });

  it('counts what is too short to be sought', () => {
    expect(tooShort(['7', 'a', 'ab', '—'])).toBe(3);
  });
});
