import { describe, expect, it } from 'vitest';
import type { Citation } from '../../shared/citations/citation';
import { citationsInDocument } from '../../shared/citations/find/citations-in-document';
import { findCitations } from '../../shared/citations/find/find-citations';
import { yearFault } from '../../shared/citations/find/year-fault';
import { fc } from './chance';
import { text as anyText } from './texts';

/* Whatever the text: nothing is thrown, every place is true, and the work grows with the text. */

/** What citations are made of, so that chance makes some that are nearly right. */
const PIECES =
  'Talley|v.|California|,|362|U.S.|60|(|)|1960|Id.|id.|at|64|supra|note|§|§§|2703(d)|18|U.S.C.|Fed. R. Civ. P.|45|Rule|No.|Nos.|12-345|slip op.|WL|*3|[|]|;|.|"|In re|Matter of|See|e.g.|F.3d|2d Cir.|aff’d|¶|ECF No.|Compl.|Smith Decl.|Ex. A|Cal.App.4th|(2009)|U.S. Const.|amend. XIV|et seq.|___|n.5|&|-|–|Inc.|the|of|and|1 Cranch|Harv. L. Rev.|2012|IL|\n|\n\n|\u00a0|  |\t|’|“|”|quoting|CPLR|Cal. Rules of Court, rule'.split(
    '|',
  );
const pieces = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', ', ')), { maxLength: 120 })
  .map((all) => all.map(([piece, after]) => piece + after).join(''));
const marks = fc.string({ unit: fc.constantFrom(...'()[]§¶.,;:*_-–"’ \n1aAvV'), maxLength: 300 });
const alphabets = fc.oneof(
  { weight: 5, arbitrary: pieces },
  { weight: 2, arbitrary: marks },
  { weight: 2, arbitrary: anyText },
);

function check(text: string, found: readonly Citation[]): void {
  let before = { start: -1, end: -1 };
  found.forEach((cite, place) => {
    const { start, end, kind, resolvesTo, candidates } = cite;
    expect(text.slice(start, end)).toBe(cite.text);
    expect(cite.text.length).toBeGreaterThan(0);
    expect(start > before.start || (start === before.start && end <= before.end)).toBe(true);
    // It stands behind the one before it, or inside it.
    expect(
      start >= before.end ||
        end <= before.end ||
        found.some((outer) => outer.start <= start && end <= outer.end && outer !== cite),
    ).toBe(true);
    before = { start, end };
    if (resolvesTo !== undefined) {
      expect(candidates).toBeUndefined();
      expect(resolvesTo).toBeLessThan(place);
    }
    if (candidates) expect(candidates.length).toBeGreaterThan(1);
    for (const target of candidates ?? (resolvesTo === undefined ? [] : [resolvesTo])) {
      expect(['id', 'supra', 'reference', 'short-case']).not.toContain(found[target]?.kind);
    }
    if (kind === 'full-case')
      expect([cite.volume, cite.reporter, cite.page].every((part) => part !== undefined && part !== '')).toBe(true);
    yearFault(cite);
  });
}

describe('any text', () => {
  it('is read without a fault, and every place is true', () => {
    fc.assert(
      fc.property(alphabets, (text) => {
        check(text, findCitations(text));
      }),
      { numRuns: 1_500 },
    );
  });

  it('is read alike twice, and behind a paragraph of plain words', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const found = findCitations(text);
        expect(findCitations(text)).toEqual(found);
        const lead = 'plain words stand here\n\n';
        const moved = findCitations(lead + text).map(({ nameStart, ...cite }) => ({
          ...cite,
          start: cite.start - lead.length,
          end: cite.end - lead.length,
          ...(nameStart === undefined ? {} : { nameStart: nameStart - lead.length }),
        }));
        expect(moved).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });

  it('is read paragraph by paragraph', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), (texts) => {
        const all = texts.map((text, paragraph) => ({ part: paragraph % 3 === 2 ? 'notes' : 'body', paragraph, text }));
        for (const cite of citationsInDocument(all)) {
          expect(all[cite.paragraph]?.text.slice(cite.start, cite.end)).toBe(cite.text);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** How many characters are looked at or cut out while `work` runs: the same on every machine, unlike time. */
function stepsOf(work: () => void): number {
  let steps = 0;
  const { charCodeAt, slice, startsWith } = String.prototype;
  String.prototype.charCodeAt = function (this: string, at: number) {
    steps += 1;
    return charCodeAt.call(this, at);
  };
  String.prototype.slice = function (this: string, from?: number, to?: number) {
    const cut = slice.call(this, from, to);
    steps += cut.length;
    return cut;
  };
  String.prototype.startsWith = function (this: string, word: string, at?: number) {
    steps += 1;
    return startsWith.call(this, word, at);
  };
  try {
    work();
  } finally {
    Object.assign(String.prototype, { charCodeAt, slice, startsWith });
  }
  return steps;
}

const TEN = 10;
const repeated = (piece: string) => (n: number) => piece.repeat(n);
const hostile: readonly (readonly [string, (n: number) => string])[] = [
  ['open brackets after cites', repeated('1 U.S. 2 (')],
  ['brackets in brackets', (n) => `1 U.S. 2 ${'('.repeat(n)}${')'.repeat(n)}`],
  ['cites in the brackets of cites', (n) => '1 U.S. 2 ('.repeat(n) + ')'.repeat(n)],
  ['names without end', repeated('Roe Acme of the ')],
  ['names, then cites', repeated('Roe v. Acme, 1 U.S. 2; Roe at 3; Roe, supra. ')],
  ['pins without end', (n) => `1 U.S. 2${', 3'.repeat(n)}`],
  ['sections without end', (n) => `18 U.S.C. §§ ${'2703(a), '.repeat(n)}`],
  ['subsections without end', (n) => `18 U.S.C. § 1${'(a)'.repeat(n)}`],
  ['parallel cites without end', (n) => `1 U.S. 2${', 3 S. Ct. 4, 5 L. Ed. 6'.repeat(n)}`],
  ['Id. without end', (n) => `Roe v. Acme, 1 U.S. 2; ${'Id. at 3; '.repeat(n)}`],
  ['digits', repeated('1234')],
  ['spaces', (n) => `362${' '.repeat(n)}U.S.${' '.repeat(n)}60`],
  ['stars', (n) => `Roe${'*'.repeat(n)}, 1 U.S. 2`],
  ['underscores', repeated('___')],
  ['quotation marks', repeated('"Roe" ')],
  ['docket numbers', repeated('No. 12-345, ')],
  ['signs', repeated('§ ')],
  ['one long word', (n) => `${'x'.repeat(n)}, 1 U.S. 2, ${'x'.repeat(n)} at 5`],
];

describe('the work', () => {
  it.each(hostile)('grows with the text, not faster: %s', (_name, make) => {
    const [small, large] = [make(300), make(300 * TEN)];
    const [one, ten] = [stepsOf(() => findCitations(small)), stepsOf(() => findCitations(large))];
    expect(one).toBeGreaterThan(0);
    expect(ten / one).toBeLessThan(TEN * 1.5);
    check(small, findCitations(small));
  });

  it('is a few looks at each character of a hostile text', () => {
    for (const [name, make] of hostile) {
      const text = make(1_000);
      expect([name, stepsOf(() => findCitations(text)) / text.length < 150]).toEqual([name, true]);
    }
  });
});

/** `QUASH_FUZZ_MB=10`: as many megabytes of chance, in pieces large enough to hold everything at once. */
const megabytes = Number(process.env['QUASH_FUZZ_MB'] ?? 0.2);
it(`${megabytes} MB of chance are read without a fault`, () => {
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  for (let made = 0; made < megabytes * 1_000_000;) {
    const out: string[] = [];
    const plain = next(3) === 0;
    for (let n = 0; n < 20_000; n += 1) {
      out.push(
        plain ? String.fromCharCode(32 + next(250)) : (PIECES[next(PIECES.length)] ?? ''),
        next(4) === 0 ? '' : ' ',
      );
    }
    const text = out.join('');
    for (const { text: cited, start, end } of findCitations(text)) expect(text.slice(start, end)).toBe(cited);
    made += text.length;
  }
});
