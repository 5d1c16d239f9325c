import { describe, expect, it } from 'vitest';
import { computeCase, caseFileSchema } from '../../../shared/deadlines/cases';
import { law } from '../../../shared/law';

const cases = law.deadlines.testCases;

describe('the worked cases of the deadline law', () => {
  it('are read in the shape in which they are published', () => {
    expect(caseFileSchema.safeParse(cases).success).toBe(true);
    expect(cases.length).toBeGreaterThanOrEqual(59);
  });

  it.each(cases.map((worked) => [worked.id, worked] as const))('%s', (_id, worked) => {
    const computed = computeCase(worked as never);
    if (!computed.ok) throw new Error(computed.problem.message);
    const { due, conservative, latest, workingDate, steps } = computed.answer;
    expect(due, worked.why).toBe(worked.expected);
    expect(conservative).toBe(worked.expectedConservative);
    expect(latest).toBe(worked.expectedLatest);
    // Where the case names a working date it is that one; a date that is no ordinary day has one in any case.
    if (worked.workingDate !== undefined) expect(workingDate).toBe(worked.workingDate);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(step.because.length * step.authority.length * step.date.length).toBeGreaterThan(0);
    if (worked.ambiguous) expect(conservative ?? latest).toBeDefined();
  });
});
