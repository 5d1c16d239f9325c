import { describe, expect, it } from 'vitest';
import { nearest, withinOneEdit } from '../../../../shared/precedents/query/one-edit';
import { parseQuery } from '../../../../shared/precedents/query/parse';
import { eachWord, wordsOf } from '../../../../shared/precedents/query/words';
import { parseYears } from '../../../../shared/precedents/query/years';

/** A query in short: words as typed (~ may go on, " quoted, - not), fields, what was not understood. */
function inShort(text: string): readonly string[] {
  const { words, fields, problems } = parseQuery(text);
  return [
    ...words.map((one) => {
      const said = one.words.join(' ');
      return `${one.not ? '-' : ''}${one.quoted ? `"${said}"` : said}${one.open ? '~' : ''}`;
    }),
    ...fields.map((one) => {
      const said = one.field === 'year' ? `${one.first}..${one.last}` : one.values.join('|');
      return `${one.not ? '-' : ''}${one.field}=${said}`;
    }),
    ...problems.map(({ from, to, instead }) => `?${text.slice(from, to)}→${instead.join('|')}`),
  ];
}

describe('the query language', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['nothing asks for nothing', '  ', []],
    ['the last word may go on', 'prima fac', ['prima', 'fac~']],
    ['a blank ends it', 'prima facie ', ['prima', 'facie']],
    ['case and accents do not matter', 'Lucía SUMMONS ', ['lucia', 'summons']],
    ['points part words that stay together', 'U.S. ', ['u s']],
    ['a phrase', '"prima facie showing"', ['"prima facie showing"']],
    ['quotes that are still open', '"prima fac', ['"prima fac"~']],
    ['not this word', 'quash -summons ', ['quash', '-summons']],
    ['not this phrase', '-"good cause"', ['-"good cause"']],
    ['a dash alone is nothing', 'a - b ', ['a', 'b']],
    ['a hyphen inside a word is none', 'e-mail ', ['e mail']],
    ['a court', 'court:ca9', ['court=ca9']],
    ['a court in quotes', 'court:"N.D. Cal."', ['court=N.D. Cal.']],
    ['a ground', 'ground:overbreadth', ['ground=overbreadth']],
    ['either of two', 'stance:adverse,mixed', ['stance=adverse|mixed']],
    ['a value in words', 'ground:"Lack of notice"', ['ground=lack-of-notice']],
    ['a field in capitals', 'Stance:Adverse', ['stance=adverse']],
    ['a field taken away', '-stance:adverse', ['-stance=adverse']],
    ['after a year', 'year:>2010', ['year=2011..9999']],
    ['years', 'year:2009..2012', ['year=2009..2012']],
    ['a tag', 'tag:"to read"', ['tag=to read']],
    [
      'fields and words together',
      'anonym court:ca9 is:vacated has:note',
      ['anonym', 'court=ca9', 'is=vacated', 'has=note'],
    ],
    ['a docket number is no field', '1:12-cv-03373 ', ['1 12 cv 03373']],
    ['a colon after a word is none', 'In re: Doe ', ['in', 're', 'doe']],
    ['nor is an address', 'https://example.org ', ['https example org']],
    ['a field that is not there', 'corut:ca9', ['?corut:ca9→court:ca9']],
    ['a value that is not there', 'stance:advers', ['?stance:advers→stance:adverse']],
    ['a value that is nowhere near', 'stance:zzzzzz', ['?stance:zzzzzz→']],
    ['a field with nothing yet', 'court:', ['?court:→']],
    ['a year that is none', 'year:soon', ['?year:soon→']],
    ['the rest is searched all the same', 'anonymous is:good ', ['anonymous', '?is:good→']],
  ])('%s', (_why, text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  it('says in words what it does not know, and what there is', () => {
    expect(parseQuery('is:gone').problems[0]?.message).toContain('Known: unverified, verified, vacated');
    expect(parseQuery('xyzzyfoo:1').problems[0]?.message).toContain('Fields: court, tag, cited');
    expect(parseQuery('ground:over').problems[0]?.message).toBe(
      'Nothing in the library has ground “over”. Nearest: overbreadth.',
    );
  });

  it.each([
    ['2010', { first: 2010, last: 2010 }],
    ['>2010', { first: 2011, last: 9999 }],
    ['>=2010', { first: 2010, last: 9999 }],
    ['<1990', { first: 0, last: 1989 }],
    ['<=1990', { first: 0, last: 1990 }],
    ['2009..', { first: 2009, last: 9999 }],
    ['..2012', { first: 0, last: 2012 }],
    ['2009-2012', { first: 2009, last: 2012 }],
    ['2012..2009', { first: 2009, last: 2012 }],
    ['..', undefined],
    ['201', undefined],
    ['20100', undefined],
  ])('reads the years %s', (text, expected) => {
    expect(parseYears(text)).toEqual(expected);
  });
});

describe('words', () => {
  it.each([
    ["Nat'l Ass'n", ['nat', 'l', 'ass', 'n']],
    ['34 F.3d 5–7 § 1746', ['34', 'f', '3d', '5', '7', '1746']],
    ['ﬁling', ['filing']],
    ['Straße 訴訟', ['straße', '訴訟']],
    ['𝒳y z', ['xy', 'z']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('come one by one in the order of the text', () => {
    const seen: string[] = [];
    eachWord('b, a; B', (word) => seen.push(word));
    expect(seen).toEqual(['b', 'a', 'b']);
  });
});

describe('a slip of the keyboard', () => {
  it.each([
    ['subpoena', 'subpoena', false, true],
    ['subpena', 'subpoena', false, true],
    ['subpooena', 'subpoena', false, true],
    ['subpeona', 'subpoena', false, true],
    ['sabpoena', 'subpoena', false, true],
    ['subpoenas', 'subpoena', false, true],
    ['subpoen', 'subpoena', false, true],
    ['sbupeona', 'subpoena', false, false],
    ['subpo', 'subpoena', false, false],
    ['sabpo', 'subpoena', true, true],
    ['sbpoe', 'subpoena', true, true],
    ['sappo', 'subpoena', true, false],
  ])('%s for %s (begun: %s): %s', (typed, word, open, same) => {
    expect(withinOneEdit(typed, word, open)).toBe(same);
  });

  it('names the nearest values, those that hold what was typed first', () => {
    expect(nearest('notice', ['lack-of-notice', 'privilege', 'notify'])).toEqual(['lack-of-notice', 'notify']);
    expect(nearest('qqq', ['privilege'])).toEqual([]);
  });
});
