import { describe, expect, it } from 'vitest';
import { checkAuthorities } from '../../../../shared/checks/authorities';
import { law } from '../../../../shared/law';
import type { Law } from '../../../../shared/schema/law';
import { emptyKeeping, type Keeping, type Treatment, type Verification } from '../../../../shared/schema/library';
import { sampleMatter } from '../../../../templates/library';

/** What the firm keeps about an authority, and what is said of a paper that cites it. */
const id = 'mcintyre-v-ohio-1995';
const matter = { ...sampleMatter('alt-uscis-doe', '2026-11-22'), today: '2026-11-22', lawAsOf: '2026-11-22' };
const at = '2026-11-01T10:00:00.000Z';

const treatment: Treatment = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'vacated',
  by: 'Roe v. Doe, 9 U.S. 9',
  byId: null,
  on: '2026-03-02',
  part: null,
  source: 'the docket',
  at,
  author: 'Rosa Paralegal',
};
const verification: Verification = {
  id: '00000000-0000-4000-8000-000000000002',
  on: '2026-11-01',
  by: 'Rosa Paralegal',
  where: 'Westlaw',
  what: 'both',
  note: '',
  at,
};
const keeping = (patch: Partial<Keeping>): Law => ({
  ...law,
  keeping: new Map([[id, { ...emptyKeeping, verifications: [verification], ...patch }]]),
});
const found = (under: Law, form: 'full' | 'name' = 'full', seen = matter) =>
  checkAuthorities({ matter: seen, law: under, mentions: [{ id, form }] });
const codes = (under: Law, form: 'full' | 'name' = 'full', seen = matter): string[] =>
  found(under, form, seen).map(({ code, severity }) => `${severity} ${code}`);

describe('an authority of which the firm entered later history', () => {
  it.each(['reversed', 'vacated', 'withdrawn', 'superseded'] as const)('is an error once it was %s', (kind) => {
    const [finding, ...more] = found(keeping({ treatments: [{ ...treatment, kind }] }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'authority-gone', severity: 'error', where: `precedent:${id}` });
    expect(finding?.message).toContain(`was ${kind} by Roe v. Doe, 9 U.S. 9, on March 2, 2026 (source: the docket)`);
    expect(finding?.fix).toContain('Strike it');
  });

  it.each(['followed', 'distinguished', 'criticised', 'questioned', 'affirmed', 'certiorari-denied'] as const)(
    'stays quiet when it was %s',
    (kind) => expect(codes(keeping({ treatments: [{ ...treatment, kind }] }))).toEqual([]),
  );

  it('is a warning when only a part of it is gone, and says which', () => {
    const [finding] = found(keeping({ treatments: [{ ...treatment, part: 'Part III, on costs' }] }));
    expect(finding).toMatchObject({ code: 'authority-partly-gone', severity: 'warning' });
    expect(finding?.message).toMatch(/: Part III, on costs\.$/);
  });

  it('may still be told as a matter', () => {
    expect(codes(keeping({ treatments: [treatment] }), 'name')).toEqual([]);
  });

  it('was law in a paper of an earlier day', () => {
    const then = { ...matter, today: '2026-03-01', lawAsOf: '2026-03-01' };
    expect(codes(keeping({ treatments: [treatment] }), 'full', then)).toEqual([]);
    expect(codes(keeping({ treatments: [treatment] }), 'full', { ...then, lawAsOf: '2026-03-02' })).toEqual([
      'error authority-gone',
    ]);
  });

  it('counts from the first day of a year that is all that is known', () => {
    const then = { ...matter, today: '2026-01-01', lawAsOf: '2026-01-01' };
    expect(codes(keeping({ treatments: [{ ...treatment, on: '2026' }] }), 'full', then)).toEqual([
      'error authority-gone',
    ]);
    expect(codes(keeping({ treatments: [{ ...treatment, on: '2027' }] }), 'full', then)).toEqual([]);
  });
});

describe('when later history was last looked for', () => {
  it('is not asked of the shipped law alone', () => expect(codes(law)).toEqual([]));

  it('is said of what nobody ever looked up, in one finding', () => {
    const findings = checkAuthorities({
      matter,
      law: { ...law, keeping: new Map() },
      mentions: [
        { id, form: 'full' },
        { id: 'talley-v-california-1960', form: 'full' },
      ],
    });
    expect(findings.map(({ code }) => code)).toEqual(['history-never-checked']);
    expect(findings[0]?.message).toContain('2 authorities: McIntyre');
  });

  it('does not count a reading of the opinion', () => {
    expect(codes(keeping({ verifications: [{ ...verification, what: 'opinion' }] }))).toEqual([
      'info history-never-checked',
    ]);
  });

  it.each([
    ['2025-11-22', 365, []],
    ['2025-11-21', 365, ['info history-checked-long-ago']],
    ['2026-10-22', 30, ['info history-checked-long-ago']],
    ['2027-01-01', 30, []],
  ] as const)('on %s, with %i days: %j', (on, recheckDays, expected) => {
    const under = keeping({ verifications: [{ ...verification, on }] });
    expect(codes({ ...under, recheckDays })).toEqual(expected);
  });

  it('names who, when and where, by the newest of them', () => {
    const newer = { ...verification, on: '2025-02-03', by: 'J. Avery', where: 'the printed volume' };
    const [finding] = found(keeping({ verifications: [{ ...verification, on: '2024-01-01' }, newer] }));
    expect(finding?.message).toBe(
      'The later history of McIntyre was verified on February 3, 2025 by J. Avery (the printed volume), 657 days before this paper.',
    );
  });
});
