import { describe, expect, it } from 'vitest';
import { openConflicts } from '../../../../shared/checks/open-conflicts';
import { filingVerdict, type FilingInput } from '../../../../shared/checks/filing';
import { documentKind } from '../../../../shared/drafting/documents';
import { law } from '../../../../shared/law';
import type { FilingRecord } from '../../../../shared/schema/filing-record';
import type { Matter } from '../../../../shared/schema/matter';
import { sampleMatter } from '../../../../templates/library';

const kind = documentKind('opposition');
const letter = documentKind('challenge-letter');
if (!kind || !letter) throw new Error('the catalogue has changed');

const sample = sampleMatter('dreamhost', '2017-08-11');
/** The same facts as a matter of one's own, before a judge. */
const matter: Matter = {
  ...sample,
  id: '11111111-1111-4111-8111-111111111111',
  court: { id: 'dc-superior', caseNumber: '17 CSW 3438', judge: 'Robert E. Morin' },
};
const vouched = (filing: FilingRecord): Matter => ({ ...matter, record: { filing } });
const tooLong = {
  code: 'over-length',
  severity: 'error',
  message: 'The brief has 30 pages; 25 are allowed.',
  where: 'court.id',
  fix: 'Shorten it.',
} as const;
const blank = { ...tooLong, code: 'missing-field', message: 'Hearing date is missing.' };

const ask = (input: Partial<FilingInput>): string[] =>
  filingVerdict({
    matter,
    law,
    kind,
    diagnostics: [],
    authorities: ['mcintyre-v-ohio-1995'],
    filer: { role: 'attorney', courts: ['dc-superior'] },
    text: '',
    dates: [],
    conflicts: [],
    ...input,
  }).gates.map((gate) => (gate.kind === 'finding' ? `finding ${gate.finding.code}` : gate.kind));

const read = { judge: 'Robert E. Morin', by: 'A. Counsel', on: '2017-08-11' };
const checked = { authority: 'mcintyre-v-ohio-1995', by: 'R. Paralegal', on: '2017-08-10', where: '514 U.S. Reports' };

describe('a paper may leave for filing', () => {
  it('only when the standing order was read and each authority was vouched for', () => {
    expect(ask({})).toEqual(['standing-order', 'authority']);
    expect(ask({ matter: vouched({ standingOrder: read }) })).toEqual(['authority']);
    expect(ask({ matter: vouched({ standingOrder: read, verified: [checked] }) })).toEqual([]);
  });

  it('not while two versions of a date stand against each other, whatever reason somebody gives', () => {
    const done = vouched({ standingOrder: read, verified: [checked] });
    const options = ['2017-08-01', '2017-08-08'].map((value, i) => ({ value, operations: [String(i).repeat(64)] }));
    const conflict = { table: 'demands', id: matter.id, field: 'due.date', critical: true, options } as const;
    expect(ask({ matter: done, conflicts: [conflict] })).toEqual(['finding open-conflict']);
    const [finding] = openConflicts([conflict]);
    expect(finding).toMatchObject({ severity: 'error', where: 'demand.due.date' });
    expect(finding?.message).toContain('“Tue, Aug 1, 2017” or “Tue, Aug 8, 2017”');
    const decided = { document: kind.id, code: 'open-conflict', message: finding?.message ?? '', by: 'A', reason: 'r' };
    const over = vouched({ standingOrder: read, verified: [checked], overrides: [{ ...decided, on: '2017-08-11' }] });
    expect(ask({ matter: over, conflicts: [conflict] })).toEqual(['finding open-conflict']);
    expect(ask({ matter: done, conflicts: [{ ...conflict, critical: false }] })).toEqual([]);
  });

  it('not on the word for another judge', () => {
    const other = { ...read, judge: 'Somebody Else' };
    expect(ask({ matter: vouched({ standingOrder: other, verified: [checked] }) })).toEqual(['standing-order']);
  });

  it('not by a paralegal, nor by nobody', () => {
    const done = vouched({ standingOrder: read, verified: [checked] });
    expect(ask({ matter: done, filer: { role: 'paralegal', courts: [] } })).toEqual(['attorney']);
    expect(ask({ matter: done, filer: null })).toEqual(['attorney']);
    expect(ask({ matter: done, filer: { role: 'in-house', courts: [] } })).toEqual([]);
  });

  it('never as a sample', () => {
    expect(ask({ matter: sample, authorities: [] })).toEqual(['sample']);
  });

  it('over a finding only with a reason given for that finding of that paper', () => {
    const done = { standingOrder: read, verified: [checked] };
    const override: NonNullable<FilingRecord['overrides']>[number] = {
      document: 'opposition',
      code: tooLong.code,
      message: tooLong.message,
      reason: 'Leave was granted on August 9.',
      by: 'A. Counsel',
      on: '2017-08-11',
    };
    const over = (change: Partial<typeof override>): string[] =>
      ask({ matter: vouched({ ...done, overrides: [{ ...override, ...change }] }), diagnostics: [tooLong] });
    expect(ask({ matter: vouched(done), diagnostics: [tooLong] })).toEqual(['finding over-length']);
    expect(over({})).toEqual([]);
    expect(over({ document: 'proposed-order' })).toEqual(['finding over-length']);
    expect(over({ message: 'The brief has 26 pages; 25 are allowed.' })).toEqual(['finding over-length']);
    const blankToo = [{ ...override, code: blank.code, message: blank.message }];
    expect(ask({ matter: vouched({ ...done, overrides: blankToo }), diagnostics: [blank] })).toEqual([
      'finding missing-field',
    ]);
  });

  it('without a standing order when no judge is assigned, and for letters', () => {
    const nobody = { ...matter, court: { id: 'dc-superior', judge: null } };
    expect(ask({ matter: nobody, authorities: [] })).toEqual([]);
    expect(ask({ kind: letter, authorities: [] })).toEqual([]);
  });

  it('not while it states a date to keep that nobody has verified', () => {
    const done = vouched({ standingOrder: read, verified: [checked] });
    const kept = { id: 'd1', label: 'Opposition', date: '2017-08-15', verified: false };
    const gates = (text: string, verified = false) => ask({ matter: done, text, dates: [{ ...kept, verified }] });
    expect(gates('The opposition is due on August 15, 2017.')).toEqual(['deadline']);
    expect(gates('due August\u00a015,\u00a02017')).toEqual(['deadline']);
    expect(gates('due 8/15/2017')).toEqual(['deadline']);
    expect(gates('due 08/15/2017, at noon')).toEqual(['deadline']);
    expect(gates('due 2017-08-15')).toEqual(['deadline']);
    expect(gates('The opposition is due on August 15, 2017.', true)).toEqual([]);
    expect(gates('August 16, 2017; 18/15/2017; 2017-08-150; August 15, 20177 and August 15')).toEqual([]);
  });

  it('with a warning where the attorney is not known to be admitted', () => {
    const input: FilingInput = {
      matter,
      law,
      kind,
      diagnostics: [],
      authorities: [],
      filer: { role: 'attorney', courts: ['Superior Court of Elsewhere'] },
      text: '',
      dates: [],
      conflicts: [],
    };
    expect(filingVerdict(input).warnings.join()).toContain('not among the courts you are admitted to');
    expect(filingVerdict({ ...input, filer: { role: 'attorney', courts: ['dc-superior'] } }).warnings).toEqual([]);
  });
});

describe('candor before filing', () => {
  const done = { standingOrder: read, verified: [checked] };
  const adverse = {
    ...tooLong,
    code: 'adverse-controlling',
    message: 'Zurcher goes against “Particularity”, controls in this court and is not cited.',
    where: 'precedent:zurcher-v-stanford-daily-1978',
  };

  it('waits for controlling authority to be cited or accounted for, and no other reason files over it', () => {
    const over = { document: 'opposition', code: adverse.code, message: adverse.message };
    const overrides = [{ ...over, reason: 'We would rather not say.', by: 'A. Counsel', on: '2017-08-11' }];
    expect(ask({ matter: vouched(done), diagnostics: [adverse] })).toEqual(['candor']);
    expect(ask({ matter: vouched({ ...done, overrides }), diagnostics: [adverse] })).toEqual(['candor']);
    expect(
      ask({ matter: vouched(done), diagnostics: [{ ...adverse, severity: 'warning', code: 'adverse-not-faced' }] }),
    ).toEqual([]);
  });

  it('comes before what else is open', () => {
    expect(ask({ diagnostics: [tooLong, adverse] })).toEqual([
      'candor',
      'finding over-length',
      'standing-order',
      'authority',
    ]);
  });

  it('asks for adverse facts in what nobody opposes, for each paper, until it is answered', () => {
    const seal = documentKind('motion-to-seal');
    if (!seal) throw new Error('the catalogue has changed');
    const answer = { answer: 'none-known' as const, by: 'A. Counsel', on: '2017-08-11' };
    expect(ask({ matter: vouched(done), kind: seal })).toEqual(['known-facts']);
    expect(ask({ matter: { ...vouched(done), restricted: true } })).toEqual(['known-facts']);
    expect(ask({ matter: { ...vouched(done), restricted: true }, kind: letter })).toEqual([]);
    const answered = (document: string) => vouched({ ...done, knownFacts: [{ ...answer, document }] });
    expect(ask({ matter: answered('motion-to-seal'), kind: seal })).toEqual([]);
    expect(ask({ matter: answered('opposition'), kind: seal })).toEqual(['known-facts']);
  });
});
