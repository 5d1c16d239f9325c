import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOfProse, wordsOfTheLaw } from '../../../../renderer/app/spelling-words';
import * as legal from '../../../../renderer/workers/spelling/legal-words.data';
import { makeSpeller } from '../../../../renderer/workers/spelling/speller';
import { passages } from '../../../../templates/library';

type General = (affixes: string, words: string) => { readonly correct: (word: string) => boolean };
const nspell = createRequire(import.meta.url)('nspell') as General;
const shipped = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../../node_modules/dictionary-en', name), 'utf8');

const speller = makeSpeller();
const wrong = (text: string): string[] => speller.misspelled(text.split(' '));

describe('the speller', () => {
  it('knows the words of the field', () => {
    const text =
      'subpoena subpoenas subpoenaed amicus quash quashal interlocutory respondent movant movants certiorari duces tecum ' +
      'overbreadth overbroad pseudonymous pseudonymously nonparty intervenor declarant’s hac vice vacatur geofence unmask';
    expect(wrong(text)).toEqual([]);
  });

  it('knows Bluebook abbreviations, with either apostrophe', () => {
    expect(wrong("Ass'n Ass’n Int'l Dep’t Comm'n Nat’l Gov't Civ Crim Proc Evid Cnty Supp aff'd rev’d Rptr")).toEqual(
      [],
    );
  });

  it('finds what is misspelled, in the order it was asked', () => {
    expect(wrong('The subpena was served becuase the adress is worng')).toEqual([
      'subpena',
      'becuase',
      'adress',
      'worng',
    ]);
  });

  it('does not judge initials, numbers, handles and marks', () => {
    expect(wrong('NDO ISPs U.S.C. F.3d 1509 § @ALT_USCIS ALT_USCIS N.D. x')).toEqual([]);
  });

  it('takes possessives of its own names', () => {
    expect(wrong("Warshak's Warshak’s Reddit's DreamHost’s movant's movants'")).toEqual([]);
  });

  it.each([
    ['subpena', 'subpoena'],
    ['becuase', 'because'],
    ['movnat', 'movant'],
    ['overbredth', 'overbreadth'],
    ['interlocatory', 'interlocutory'],
    ['jurisdicton', 'jurisdiction'],
  ])('for %s offers %s first', (typed, meant) => {
    expect(speller.suggestions(typed)[0]).toBe(meant);
  });

  it('offers at most five, and nothing for what is no word', () => {
    expect(speller.suggestions('worng').length).toBeLessThanOrEqual(5);
    expect(speller.suggestions('x'.repeat(400))).toEqual([]);
  });

  it('learns, in any case, and only what it was told', () => {
    const learner = makeSpeller();
    expect(learner.misspelled(['frobnicate', 'Quuxby'])).toEqual(['frobnicate', 'Quuxby']);
    learner.know(['frobnicate', 'Quuxby']);
    expect(learner.misspelled(['frobnicate', 'Frobnicate', 'Quuxby', 'Quuxby’s', 'frobnicated'])).toEqual([
      'frobnicated',
    ]);
    expect(speller.misspelled(['frobnicate'])).toEqual(['frobnicate']);
  });

  it('has a list of its own that the general dictionary does not make idle', () => {
    const general = nspell(shipped('index.aff'), shipped('index.dic'));
    const own = Object.values(legal).flatMap((list) => list.trim().split(/\s+/));
    expect(own.length).toBeGreaterThanOrEqual(300);
    expect(own.filter((word) => general.correct(word))).toEqual([]);
    expect(own.filter((word, at) => own.indexOf(word) !== at)).toEqual([]);
    expect(wrong(own.join(' '))).toEqual([]);
  });

  it('finds nothing to complain of in the shipped arguments, once it knows the names of the law', () => {
    const reader = makeSpeller();
    reader.know([...wordsOfTheLaw()]);
    const texts = Object.values(passages).map((passage) => passage.replace(/^---[\s\S]*?\n---\n/, ''));
    const asked = texts.flatMap((text) =>
      wordsOfProse([...new Set(text.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}’']*\p{L}/gu))], text),
    );
    expect(asked.length).toBeGreaterThan(5_000);
    expect([...new Set(reader.misspelled(asked))]).toEqual([]);
  });
});
