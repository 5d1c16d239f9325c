import { describe, expect, it } from 'vitest';
import { searchAll, searchStories, type GuardFact } from '../../shared/guard/guard';
import { applies, disguises, facts, type Disguise } from '../guard/disguises';
import { fc } from './chance';

/** Ways that change the case come first: the other case of a look-alike letter looks like another letter. */
const isCase = ({ name }: Disguise): boolean => name === 'capitals' || name === 'small letters';

const pairs = facts.flatMap((fact) => {
  const fit = disguises.filter((disguise) => applies(disguise, fact));
  return fit.flatMap((first) =>
    fit.flatMap((second) => {
      // What changes letters would change the signs of a code into another code.
      if (!second.code && (first.code || isCase(second))) return [];
      return [{ fact, first, second }];
    }),
  );
});

const lead = fc.constantFrom('', 'The account of ', 'signed by ', '(', '“', 'See: ', '1. ', 'In re ', '\n');
const tail = fc.constantFrom('', ' today', ', who', '.', ')', '” she', ' – and', '\nThe', '; ');

describe('the guard', () => {
  it('finds any fact under any two disguises, one over the other', () => {
    const row = fc.tuple(fc.nat(pairs.length - 1), lead, tail);
    fc.assert(
      fc.property(row, ([at, before, after]) => {
        const pair = pairs[at];
        if (!pair) throw new Error('no such pair');
        const { fact, first, second } = pair;
        const text = before + second.hide(first.hide(fact.value)) + after;
        const hits = searchStories([fact], [{ where: 'x', text }]);
        expect(hits.length, `${fact.value}: ${first.name}, then ${second.name}: ${text}`).toBeGreaterThan(0);
        for (const hit of hits) expect(text).toContain(hit.text);
      }),
      { numRuns: 600 },
    );
  });

  it('finds nothing in the words of a brief', () => {
    const words = (
      'The Court should quash the subpoena because it seeks to unmask an anonymous speaker without the showing that ' +
      'Dendrite requires. See 342 N.J. Super. 134, 775 A.2d 756 (App. Div. 2001); 18 U.S.C. § 2703(d). On May 5, 2017, ' +
      'the Government will move to grant it, Dkt. No. 17-cv-01842, ECF 12-3 at 4. Smith & Wesson; Elm Street; Springfield. ' +
      'Case 3:17-cv-01842-JSC. (415) 555-2671 203.0.114.7 Plaintiffs enabled Helena Smithson to file Exhibit E.'
    ).split(' ');
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 300 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, (brief) => {
        expect(searchStories(facts, [{ where: 'x', text: brief }])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds nothing by chance in bytes, and what is planted in them', () => {
    const encodings: readonly ((text: string) => Uint8Array)[] = [
      (text) => new TextEncoder().encode(text),
      (text) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0])),
      (text) => Uint8Array.from([...text].flatMap((letter) => [0, letter.charCodeAt(0)])),
    ];
    const bytes = fc.uint8Array({ minLength: 0, maxLength: 600 });
    const planted = fc.tuple(bytes, bytes, fc.constantFrom(...facts), fc.constantFrom(...encodings));
    fc.assert(
      fc.property(planted, ([before, after, fact, encode]) => {
        const around = (inside: Uint8Array): Uint8Array =>
          Uint8Array.from([...before, 0, 0, ...inside, 0, 0, ...after]);
        const search = (inside: Uint8Array) =>
          searchStories([fact], [{ where: 'x', text: '', bytes: around(inside) }]).length;
        expect(search(new Uint8Array())).toBe(0);
        expect(search(encode(fact.value))).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('takes any text and any facts, and reads all of it', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    const kind = fc.constantFrom(...facts.map((fact) => fact.kind));
    const fact = fc.record({ kind, value: any }) satisfies fc.Arbitrary<GuardFact>;
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 4 }), fc.array(any, { maxLength: 3 }), (sought, texts) => {
        const stories = texts.map((text) => ({ where: 'x', text }));
        expect(searchAll(sought, stories).unfinished).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
