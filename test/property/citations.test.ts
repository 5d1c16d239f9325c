import { describe, expect, it } from 'vitest';
import { citationName, shortName } from '../../shared/citations/case-name';
import { fullCite, shortCite, type CiteRun } from '../../shared/citations/format';
import { CiteTrail } from '../../shared/citations/trail';
import { law } from '../../shared/law';
import { fc } from './chance';

const records = [...law.precedents.values()];
const record = fc.constantFrom(...records);
const pin = fc.option(fc.constantFrom('357', '342-43', '460 n.5', '¶ 12'), { nil: undefined });
const print = (runs: readonly CiteRun[]): string => runs.map((run) => run.t).join('');

describe('citations of the library', () => {
  it.each(records.map((one) => [one.id, one] as const))('%s has a full and a short form', (_id, one) => {
    for (const form of [fullCite(one), shortCite(one), fullCite(one, { pin: '12' }), shortCite(one, { pin: '12' })]) {
      expect(print(form)).toMatch(/\S/);
      expect(print(form)).not.toMatch(/undefined|null|\(\)| {2}|\(\s*\)|, ,/);
    }
    expect(citationName(one)).not.toBe('');
    expect(shortName(one)).not.toBe('');
    // What was decided is dated in its full form; a statute is dated by nothing.
    if (one.courtId !== null) expect(print(fullCite(one))).toContain(one.decided.slice(0, 4));
  });

  it('keep the pin that was asked for', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 999 }), (one, page) => {
        fc.pre(one.courtId !== null && !/\(.*\d{4}\)/.test(one.citations[0] ?? ''));
        expect(print(fullCite(one, { pin: String(page) }))).toContain(`, ${page}`);
        expect(print(shortCite(one, { pin: String(page) }))).toContain(`at ${page}`);
      }),
    );
  });
});

/** A citation sentence: one cite or a string of several, with what stands around them. */
const sentence = fc.record({
  cites: fc.array(fc.record({ record, pin }), { minLength: 1, maxLength: 3 }),
  before: fc.constantFrom('', 'The rule is old. ', 'So it was held in ', 'See 18 U.S.C. § 2703. '),
  newParagraph: fc.boolean(),
});

describe('Id.', () => {
  it('follows only a citation to that authority alone, in the same paragraph', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const trail = new CiteTrail();
        let before: readonly string[] = [];
        for (const { cites, before: lead, newParagraph } of sentences) {
          if (newParagraph) trail.breakFlow();
          if (lead !== '') trail.text(lead);
          for (const [i, cite] of cites.entries()) {
            if (i > 0) trail.text('; ');
            const runs = trail.cite(cite.record, { ...(cite.pin ? { pin: cite.pin } : {}), capital: i === 0 });
            const isId = /^id\.$/i.test(runs[0]?.t ?? '');
            if (isId) {
              expect(newParagraph && i === 0).toBe(false);
              expect(lead).not.toContain('U.S.C.');
              expect(i).toBe(0);
              expect(before).toEqual([cite.record.id]);
            }
            expect(print(runs)).not.toMatch(/undefined|null/);
          }
          trail.text('. ');
          before = cites.map((cite) => cite.record.id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never stands for a case that has not been cited in full', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ record, pin }), { minLength: 1, maxLength: 8 }), (cites) => {
        const trail = new CiteTrail();
        const seen = new Set<string>();
        for (const cite of cites) {
          trail.cite(cite.record, { ...(cite.pin ? { pin: cite.pin } : {}), capital: true });
          const form = trail.mentions.at(-1)?.form;
          if (!seen.has(cite.record.id)) expect(['full', 'statute']).toContain(form);
          seen.add(cite.record.id);
          trail.text('. ');
        }
      }),
    );
  });
});
