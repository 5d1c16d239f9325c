import { describe, expect, it } from 'vitest';
import { slotOf } from '../../renderer/features/draft-document/argument/choices';
import { documentKind, DOCUMENTS } from '../../shared/drafting/documents';
import { FEDERAL_COURTS } from '../../shared/drafting/fit';
import { law } from '../../shared/law';
import { parseMatter } from '../../shared/schema/parse-matter';
import {
  bareMatter,
  courts,
  decidedFor,
  grounds,
  instruments,
  mapTexts,
  optionalPaths,
  sample,
  samples,
  sides,
  without,
} from './arbitraries';
import { fc } from './chance';
import { drafted, expectHonest, wordsOf } from './honest';
import { recentDay, text } from './texts';

describe('a matter with nothing but what every matter states', () => {
  const places = instruments.flatMap((instrument) => sides.map((side) => [instrument, side] as const));
  /** No court, and some of the others in turn: every second in the long form, every sixth in the short one. */
  const stride = process.env['QUASH_LONG'] === '1' ? 2 : 6;
  const some = (place: number) => [null, ...courts.filter((_, at) => (at + place) % stride === 0)];

  it.each(places)(
    '%s, %s: every paper in some of the courts does not fit, or is honest about its blanks',
    (instrument, side) => {
      for (const court of some(places.findIndex(([one, other]) => one === instrument && other === side))) {
        const chosen = grounds.filter((id) => law.grounds.get(id)?.appliesTo.includes(instrument));
        const matter = { ...bareMatter(instrument, side, court), grounds: chosen.map((id) => ({ id, chosen: true })) };
        expect(parseMatter(JSON.stringify(matter)).ok).toBe(true);
        for (const { id } of DOCUMENTS) {
          const made = drafted(decidedFor(matter, id), id);
          if (!made) continue;
          expectHonest(matter, made);
          // Nobody signs, so no paper of this matter can be called whole; a form that counsel does not sign can.
          if (documentKind(id)?.unsigned) continue;
          expect(made.diagnostics.some((finding) => finding.severity === 'error')).toBe(true);
        }
      }
    },
  );

  it('argues nothing and says so when no ground is chosen', () => {
    for (const [instrument, side] of places) {
      for (const paper of DOCUMENTS) {
        // A certificate argues nothing, and a motion to seal brings its own argument.
        if (slotOf(paper) === undefined) continue;
        // Nor is one without a ground that brings its own; the § 2703(d) motion argues the statute’s two reasons.
        if (paper.grounds !== undefined || paper.id === 'motion-2703d') continue;
        const { id } = paper;
        const matter = bareMatter(instrument, side, 'cand');
        const made = drafted(decidedFor(matter, id), id);
        if (!made) continue;
        expectHonest(matter, made);
        const said = made.diagnostics.some((one) => one.severity === 'error' && one.where === 'grounds');
        expect(said, `${id} against ${instrument} for the ${side}`).toBe(true);
      }
    }
  });

  it('needs a federal court for its complaint, and the list of those courts is the law’s', () => {
    const federal = courts.filter((id) => law.courts.get(id)?.kind.startsWith('federal'));
    expect([...FEDERAL_COURTS].sort()).toEqual(federal.sort());
    for (const court of courts) {
      const made = drafted(bareMatter('customs-summons-1509', 'provider', court), 'complaint');
      expect(made !== undefined).toBe(FEDERAL_COURTS.has(court));
    }
  });
});

describe('a sample matter', () => {
  const papers = samples.flatMap((matter) =>
    DOCUMENTS.filter(({ id, unfit }) => !unfit(decidedFor(matter, id))).map(({ id }) => ({
      title: matter.title.slice('SAMPLE – '.length),
      id,
      matter: decidedFor(matter, id),
    })),
  );

  it.each(papers)(
    '$title, $id: a fact taken out leaves the paper as it was, or is reported in its place',
    ({ matter, id }) => {
      const whole = drafted(matter, id);
      if (!whole) throw new Error('the paper fits');
      const words = wordsOf(whole.value);
      for (const path of optionalPaths(matter)) {
        // Answers on the facts form steer text by conditions; they are judged with the grounds, not printed.
        if (path.startsWith('facts')) continue;
        // What is taken out of the record is judged in test/unit/shared/drafting/record: a paper of it may then not fit.
        if (/^record\b|\.support$/.test(path)) continue;
        const less = without(matter, path);
        const made = drafted(less, id);
        if (!made) {
          expect(path).toMatch(/^demand\.decision|^response/);
          continue;
        }
        expectHonest(less, made);
        if (wordsOf(made.value) === words) continue;
        const said = made.diagnostics.filter(
          (finding) => !whole.diagnostics.some((one) => one.message === finding.message),
        );
        expect(said.map((finding) => finding.where).join(' '), `${path} is named`).toContain(path);
      }
    },
  );

  it.each(papers)('$title, $id: any facts taken out leave an honest paper', ({ matter, id }) => {
    const paths = optionalPaths(matter);
    fc.assert(
      fc.property(fc.subarray(paths), (taken) => {
        const less = taken.reduce(without, matter);
        const made = drafted(less, id);
        if (made) expectHonest(less, made);
      }),
      { numRuns: 5 },
    );
  });

  it('names every authority that is later than its law, on whatever day that is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...papers), recentDay, ({ matter, id }, lawAsOf) => {
        const then = { ...matter, lawAsOf };
        const made = drafted(then, id);
        if (made) expectHonest(then, made);
      }),
      { numRuns: 25 },
    );
  });

  it('cites nothing later than its law on its own day and on every later one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...papers), recentDay, ({ matter, id }, day) => {
        const then = { ...matter, lawAsOf: day > matter.lawAsOf ? day : matter.lawAsOf };
        const found = drafted(then, id)?.diagnostics ?? [];
        expect(found.filter((finding) => finding.code === 'later-than-law-as-of')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a matter whose every text is arbitrary', () => {
  it('is drafted without a fault, twice the same, with nothing of the engine in it', () => {
    fc.assert(
      fc.property(
        sample,
        fc.constantFrom(...DOCUMENTS),
        fc.array(text, { minLength: 4, maxLength: 4 }),
        (matter, { id }, texts) => {
          let next = 0;
          const odd = mapTexts(decidedFor(matter, id), () => texts[next++ % texts.length]);
          const made = drafted(odd, id);
          if (!made) return;
          expect(drafted(odd, id)).toEqual(made);
          expect(wordsOf(made.value)).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('says so when counsel’s own text cites or asks for what does not exist', () => {
    const own = fc.array(
      fc.oneof(
        text,
        fc.constantFrom(
          '[@nobody]',
          '[@',
          '{{nothing}}',
          '{{#if',
          '{{@parties}}',
          '{{toString}}',
          '## [@nobody]',
          '\n\n',
        ),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    const ids = fc.array(fc.constantFrom('nobody', '(', '[', 'x|y', '__proto__', 'mcintyre-v-ohio-1995'), {
      maxLength: 3,
    });
    const doe = samples[1];
    if (!doe) throw new Error('no sample');
    fc.assert(
      fc.property(own, ids, ids, (pieces, addedAuthorities, struckAuthorities) => {
        const words = pieces.join(' ');
        const choice = { id: 'overbreadth', chosen: true, text: words, addedAuthorities, struckAuthorities };
        const matter = { ...doe, grounds: [choice] };
        const made = drafted(matter, 'motion-to-quash');
        if (!made) throw new Error('the motion fits');
        const blanks = wordsOf(made.value).match(/\[MISSING: [^\]]*\]/g) ?? [];
        const errors = made.diagnostics.filter((finding) => finding.severity === 'error');
        if (blanks.length > 0) expect(errors.length).toBeGreaterThan(0);
        if (addedAuthorities.some((id) => !law.precedents.has(id))) {
          const codes = errors.map((finding) => finding.code).join(' ');
          expect(codes).toMatch(/unknown-authority|bad-passage|no-passage/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
