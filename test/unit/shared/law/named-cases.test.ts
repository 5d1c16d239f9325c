import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { readPackage } from '../../../../shared/ooxml/read-package';
import { storyTexts } from '../../../../shared/ooxml/story-text';
import { caseMentions, isCovered, knownCase } from './case-mentions';

/** Names that the law data uses for a case besides its caption and short name. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  // The caption while the case was argued.
  'first-choice-v-davenport-2026': ['First Choice v. Platkin'],
  // Decided in one opinion with Branzburg, under its citation.
  'branzburg-v-hayes-1972': ['In re Pappas', 'United States v. Caldwell'],
  'nra-v-vullo-2024': ['NRA v. Vullo'],
  // The law data prints the wrong number; the reporter citation is right.
  'rubino-v-350-madison-2013': ['Rubino v. 330 Madison Co.'],
};

/** What looks like a case and is none, or is none of the library's: each with its reason. */
const NOT_CASES: readonly (readonly [where: RegExp, text: RegExp, why: string])[] = [
  [/samples\/alt-uscis-doe\.json\.title/, /^In re Summons to Twitter$/, 'the title of a sample matter'],
  [/samples\/live\.json/, /^Brightwater Meridian Homes/, 'the made-up action of the made-up sample'],
  [/case-name\.data\.ts/, /^In re (Application|DMCA)'$/, 'short names of records that the library has by those words'],
];

const root = new URL('../../../../', import.meta.url);
const files = (folder: string, ext: string, recursive = false): string[] =>
  readdirSync(new URL(folder, root), { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith(ext))
    .map((name) => `${folder}${name}`)
    .toSorted();
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

function stringsOf(value: unknown, at: string): [where: string, text: string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${at}.${key}`));
}

/** Code without its comments, which cite for the reader of the code. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[\s;{(,])\/\/[^\n]*/g, '$1');

const texts: [where: string, text: string][] = [
  ...files('shared/law/data/', '.json').flatMap((file) => stringsOf(JSON.parse(read(file)), file)),
  ...files('templates/samples/', '.json').flatMap((file) => stringsOf(JSON.parse(read(file)), file)),
  ...files('templates/passages/', '.md').map((file): [string, string] => [file, read(file)]),
  ...files('templates/', '.docx').flatMap((file) =>
    storyTexts(readPackage(readFileSync(new URL(file, root)))).map(({ where, text }): [string, string] => [
      `${file} ${where}`,
      text,
    ]),
  ),
  ...files('shared/', '.ts', true).map((file): [string, string] => [file, withoutComments(read(file))]),
];

const library = [...law.precedents.values()].map((record) => knownCase(record, OTHER_NAMES[record.id]));

describe('cases named in the shipped law', () => {
  it('have a record in the library', () => {
    const bare = texts.flatMap(([where, text]) =>
      caseMentions(text)
        .filter((mention) => !isCovered(mention, library))
        .filter((mention) => !NOT_CASES.some(([place, words]) => place.test(where) && words.test(mention.text)))
        .map((mention) => `${where}: ${mention.text}`),
    );
    expect([...new Set(bare)]).toEqual([]);
  });

  it('are read from every place where the law is written', () => {
    const places = (start: string) => texts.filter(([where]) => where.startsWith(start)).length;
    expect(places('shared/law/data/')).toBeGreaterThan(5000);
    expect(places('templates/passages/')).toBeGreaterThan(100);
    expect(texts.some(([where]) => /motion-to-quash\.docx/.test(where))).toBe(true);
  });

  it('every exception is needed', () => {
    const idle = NOT_CASES.filter(
      ([place, words]) =>
        !texts.some(
          ([where, text]) => place.test(where) && caseMentions(text).some((mention) => words.test(mention.text)),
        ),
    );
    expect(idle).toEqual([]);
  });
});

describe('a case that the library does not have', () => {
  const bareIn = (text: string) =>
    caseMentions(text)
      .filter((mention) => !isCovered(mention, library))
      .map((mention) => mention.text);

  it.each([
    ['by its parties', 'It was decided in Roe v. Wade that it is so.', ['Roe v. Wade']],
    ['by its reporter', 'See 410 U.S. 113 (1973).', ['410 U.S. 113']],
    ['without an opponent', 'So held in In re Gault, and after.', ['In re Gault']],
    ['by a page near one that is known', '846 F. Supp. 2d 12.', ['846 F. Supp. 2d 12']],
    ['in a record that is known otherwise', 'Google v. Hadeed.', ['Google v. Hadeed.']],
  ])('is found %s', (_how, text, found) => {
    expect(bareIn(text)).toEqual(found);
  });

  it('and one that it has is not', () => {
    expect(
      bareIn(
        'Reisman v. Caplin, 375 U.S. 440 (1964); Matter of 381 Search Warrants, 29 N.Y.3d 231; 18 U.S.C. § 2703; ' +
          "Twitter, Inc. v. U.S. Dep't of Homeland Sec.; Fed. R. Civ. P. 45; 22 NYCRR 202.5; 98 Stat. 3.",
      ),
    ).toEqual([]);
  });
});
