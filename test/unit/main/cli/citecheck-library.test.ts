import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { emptyKeeping, type Keeping } from '../../../../shared/schema/library';
import { workspace } from './run';

const { run, write } = workspace();

interface Report {
  readonly findings: readonly { readonly kind: string; readonly text: string; readonly record?: string }[];
  readonly authorities: readonly { readonly text: string; readonly record: string | null }[];
  readonly notes: readonly string[];
}
const brief =
  'See Doe v. Example Forum, 700 F. Supp. 3d 100 (N.D. Cal. 2024); McIntyre v. Ohio Elections Comm’n, 514 U.S. 334 (1995).';
const check = (...args: string[]) => run(['citecheck', write(brief, 'txt'), ...args, '--json']);
const report = (...args: string[]): Report => JSON.parse(check(...args).stdout) as Report;
const kinds = ({ findings }: Report, record: string): string[] =>
  findings.filter((one) => one.record === record).map(({ kind }) => kind);

const csl = JSON.stringify([
  {
    id: 'x1',
    type: 'legal_case',
    title: 'Doe v. Example Forum',
    authority: 'N.D. Cal.',
    volume: '700',
    'container-title': 'F. Supp. 3d',
    page: '100',
    issued: { 'date-parts': [[2024, 3, 1]] },
  },
  { id: 'x2', type: 'legal_case', title: 'Undated v. Case' },
]);

/** A pack of ours with one shipped record, and what the firm keeps about it. */
function pack(change: Partial<Keeping>): string {
  const record = law.precedents.get('mcintyre-v-ohio-1995');
  return write(JSON.stringify([{ ...record, keeping: { ...emptyKeeping, ...change } }]));
}
const entered = { at: '2026-11-01T10:00:00.000Z', id: '00000000-0000-4000-8000-000000000001' };

describe('quash citecheck with the library of a firm', () => {
  it('finds its records, and says what of the file it could not read', () => {
    const without = report();
    expect(without.findings.find(({ kind }) => kind === 'not-in-library')?.text).toContain('700 F. Supp. 3d 100');
    const ran = report('--library', write(csl));
    expect(ran.findings.map(({ kind }) => kind)).not.toContain('not-in-library');
    expect(kinds(ran, 'x1')).toContain('unverified');
    expect(ran.notes).toEqual([expect.stringMatching(/^file-\d+\.json: record 2, line 1: .*left out\.$/)]);
  });

  it('counts what became of an authority, and who verified it', () => {
    expect(kinds(report(), 'mcintyre-v-ohio-1995')).toContain('history-not-checked');
    const on = new Date().toISOString().slice(0, 10);
    const looked = { ...entered, on, by: 'Rosa', where: 'Westlaw', what: 'both' as const, note: '' };
    const verified = report('--library', pack({ verifications: [looked] }));
    expect(kinds(verified, 'mcintyre-v-ohio-1995')).toEqual([]);
    const vacated = {
      ...entered,
      kind: 'vacated' as const,
      by: 'Doe v. Roe',
      byId: null,
      on: '2020',
      part: null,
      source: 'the docket',
      author: 'Rosa',
    };
    const file = pack({ treatments: [vacated] });
    expect(kinds(report('--library', file), 'mcintyre-v-ohio-1995')).toContain('not-law-any-more');
    expect(check('--library', file).status).toBe(1);
  });

  it('refuses what is no library, and two files from one standard input', () => {
    const none = check('--library', write('Dear all, no library.', 'txt'));
    expect(none.status).toBe(2);
    expect(none.stdout).toContain('no file of authorities');
    const both = run(['citecheck', '-', '--library', '-', '--json'], { input: brief });
    expect(both.status).toBe(2);
    expect(both.stdout).toContain('standard input');
  });
});
