import { describe, expect, it } from 'vitest';
import { citeCheck } from '../../../../shared/cite-check/cite-check';
import type { CiteFinding, CiteFindingKind } from '../../../../shared/cite-check/report';
import { law } from '../../../../shared/law';
import { briefWith, cleanBrief, type CheckedBrief } from '../../../stories/cite-check/brief';
import { FAULTS, type Fault } from '../../../stories/cite-check/faults';

/** What a person calls the fault, as the check calls it. */
const FOUND_AS: Readonly<Record<Fault, CiteFindingKind>> = {
  'not-in-the-library': 'not-in-library',
  'reporter-spacing': 'form',
  'pin-before-first-page': 'pin-outside',
  'quotation-altered': 'quote-altered',
  'quotation-not-found': 'quote-not-found',
  'held-of-a-withdrawn-demand': 'held-of-withdrawn',
  'short-form-before-full': 'short-before-full',
  'id-after-a-string': 'ambiguous',
  'year-outside-the-reporter': 'reporter-years',
  'marked-vacated': 'not-law-any-more',
};

/** A slip of the year is one against the library, too. */
const ALSO: Partial<Readonly<Record<Fault, CiteFindingKind>>> = { 'year-outside-the-reporter': 'year-differs' };

const checked = ({ paragraphs, keeping }: CheckedBrief) =>
  citeCheck({
    paragraphs: paragraphs.map((text) => ({ part: 'body', text })),
    law: { ...law, keeping },
    today: '2026-11-21',
    staleDays: 365,
  });

const serious = ({ severity }: CiteFinding): boolean => severity !== 'info';

describe('a brief with ten planted faults', () => {
  it.each(FAULTS)('%s is found, at its place, and nothing else', (fault) => {
    const brief = briefWith([fault]);
    const [planted] = brief.planted;
    const found = checked(brief).findings.filter(serious);
    const mine = found.filter(({ kind }) => kind === FOUND_AS[fault]);
    expect(mine).toHaveLength(1);
    if (planted) {
      expect(mine[0]?.paragraph).toBe(planted.paragraph);
      const [start = 0, end = 0] = [mine[0]?.start, mine[0]?.end];
      expect(start < planted.end && end > planted.start).toBe(true);
      if (planted.record !== undefined) expect(mine[0]?.record ?? planted.record).toBe(planted.record);
    }
    expect(found.filter(({ kind }) => kind !== FOUND_AS[fault] && kind !== ALSO[fault])).toEqual([]);
  });

  it('has them all found together', () => {
    const kinds = new Set(checked(briefWith()).findings.map(({ kind }) => kind));
    for (const fault of FAULTS) expect(kinds).toContain(FOUND_AS[fault]);
  });

  it('has none found when it is clean, and is told what was not checked', () => {
    const report = checked(cleanBrief());
    expect(report.findings.filter(serious)).toEqual([]);
    expect(report.notChecked[0]).toContain('No citator was consulted');
    expect(report.authorities.length).toBeGreaterThan(10);
  });
});
