import { describe, expect, it } from 'vitest';
import { checkRedaction } from '../../../../shared/guard/redaction/check-redaction';
import { checkPrivateFacts, redactionQuestion, redactionScope } from '../../../../shared/checks/private-facts';
import type { CheckInput } from '../../../../shared/checks/draft-input';
import type { DraftDoc } from '../../../../shared/drafting/draft-doc';
import { documentKind } from '../../../../shared/drafting/documents';
import { filingVerdict } from '../../../../shared/checks/filing';
import { law } from '../../../../shared/law';
import type { Matter } from '../../../../shared/schema/matter';
import { sampleMatter } from '../../../../templates/library';

const matter = sampleMatter('alt-uscis-doe', '2026-11-22');
const inCourt = (id: string, instrument = 'frcp45-civil-subpoena'): Matter => ({
  ...matter,
  court: { ...matter.court, id },
  demand: { ...matter.demand, instrument },
});
const said = (words: string, of: Matter, documentId = 'motion-to-quash') => {
  const kind = documentKind(documentId);
  if (!kind) throw new Error(documentId);
  const doc = { values: {}, lists: {}, blocks: { a: [{ kind: 'para', runs: [{ t: words }] }] } } as unknown as DraftDoc;
  return checkPrivateFacts({ doc, kind, matter: of, law, mentions: [], said: [], reported: new Set() } as CheckInput);
};

describe('the rules that a filing is under', () => {
  it.each([
    ['cand', 'frcp45-civil-subpoena', 'federal-civil'],
    ['us-district-generic', 'customs-summons-1509', 'federal-civil'],
    ['dcd', 'grand-jury-subpoena', 'federal-criminal'],
    ['vaed', 'sca-search-warrant', 'federal-criminal'],
    ['dc-superior', 'dc-special-motion-quash', 'dc-superior'],
    ['ny-supreme-nycounty', 'state-civil-subpoena-ny', 'ny-civil'],
    ['ca-superior-sf', 'state-civil-subpoena-ca', 'ca-civil'],
    ['nyc-criminal', 'ny-criminal-subpoena', null],
  ])('in %s against a %s', (court, instrument, scope) => {
    expect(redactionScope(inCourt(court, instrument), law)).toBe(scope);
  });

  it('are not known without a court', () => {
    expect(redactionScope({ ...matter, court: null }, law)).toBeNull();
  });
});

describe('private facts in a draft for court', () => {
  it('are errors where the rule was read, and show the last four signs alone', () => {
    const [finding, ...more] = said('Her number is 123-45-6789.', inCourt('cand'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'r-ssn', severity: 'error' });
    expect(finding?.message).toContain('6789');
    expect(JSON.stringify(finding)).not.toContain('123-45');
  });

  it('hold an address back in a criminal matter only', () => {
    const codes = (of: Matter) =>
      said('He lives at 12 Elm Street.', of).map(({ code, severity }) => `${code} ${severity}`);
    expect(codes(inCourt('dcd', 'grand-jury-subpoena'))).toContain('r-home error');
    expect(codes(inCourt('dcd'))).not.toContain('r-home error');
  });

  it('hold back where a party that is a person gets its mail, and not where an office does', () => {
    const address = ['41 Harbor Lane', 'Springfield, IL 62701'];
    const served = (name: string, role: 'respondent' | 'government' = 'respondent', capacity?: string): Matter => {
      const party = { id: 'served', role, name, address, ...(capacity === undefined ? {} : { capacity }) };
      return { ...inCourt('dcd', 'grand-jury-subpoena'), parties: [...matter.parties, party] };
    };
    const errors = (of: Matter) =>
      said('Notice went to 41 Harbor Lane, Springfield, IL 62701.', of).filter(({ code }) => code === 'r-home').length;
    expect(errors(served('Marisol Quillfeather'))).toBe(1);
    expect(errors(served('Harborlight Hosting LLC'))).toBe(0);
    expect(errors(served('Springfield Police Department', 'government'))).toBe(0);
    expect(errors(served('Adam Hoffman', 'respondent', 'in his official capacity as Special Agent'))).toBe(0);
  });

  it('know a home that lies in the open drawer, although it looks like an office', () => {
    const { homes, known } = redactionQuestion(inCourt('dcd', 'grand-jury-subpoena'), law, ['9 Pine Road, Suite 4']);
    const question = { scope: 'federal-criminal' as const, checks: law.disclosureChecks, known, homes };
    const found = checkRedaction([{ where: 'page 1', text: 'She lives at 9 Pine Road, Suite 4.' }], question);
    expect(found).toMatchObject([{ kind: 'r-home', severity: 'block' }]);
  });

  it('are for counsel to judge where no court is chosen, and nothing in a letter', () => {
    expect(said('Her number is 123-45-6789.', { ...matter, court: null }).map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
    expect(said('Her number is 123-45-6789.', inCourt('cand'), 'challenge-letter')).toEqual([]);
  });

  it('may stand in full in the sealed version, and leave no crowd there', () => {
    const kind = documentKind('motion-to-quash');
    if (!kind) throw new Error('no motion');
    const words = 'Her number is 123-45-6789. Doe lives in Ohio. Doe works as a nurse. Doe is a veteran.';
    const blocks = { a: [{ kind: 'para', runs: [{ t: words }] }] };
    const found = (version: 'public' | 'sealed') => {
      const doc = { values: {}, lists: {}, blocks, version } as unknown as DraftDoc;
      const input = { doc, kind, matter: inCourt('cand'), law, mentions: [], said: [], reported: new Set<string>() };
      return new Set(checkPrivateFacts(input).map(({ code }) => code));
    };
    expect(found('public')).toEqual(new Set(['r-ssn', 'small-cell']));
    expect(found('sealed')).toEqual(new Set());
  });

  it('tell another spelling of the account, and how much is said of the speaker', () => {
    const handle = matter.accounts[0]?.handle ?? '';
    const other = handle.toUpperCase() === handle ? handle.toLowerCase() : handle.toUpperCase();
    expect(said(`The account ${other} posts.`, matter).map(({ code }) => code)).toContain('handle-spelling');
    const much = 'Doe lives in Ohio. Doe works as a nurse. Doe is a veteran. Doe is 41 years old.';
    expect(said(much, matter).filter(({ code }) => code === 'small-cell').length).toBeGreaterThanOrEqual(3);
    expect(said('Doe lives in Ohio.', matter)).toEqual([]);
  });

  it('bar filing until an attorney files over them with a reason', () => {
    const of = inCourt('cand');
    const kind = documentKind('motion-to-quash');
    if (!kind) throw new Error('no motion');
    const diagnostics = said('Her number is 123-45-6789.', of);
    const filer = { role: 'attorney' as const, courts: [] };
    const input = { law, kind, diagnostics, authorities: [], filer, text: '', dates: [], conflicts: [] };
    const gates = (now: Matter) =>
      filingVerdict({ ...input, matter: now }).gates.filter((gate) => gate.kind === 'finding').length;
    expect(gates(of)).toBe(1);
    const [finding] = diagnostics;
    const over = {
      document: kind.id,
      code: finding?.code ?? '',
      message: finding?.message ?? '',
      reason: 'It is the number of a form, not of a person',
      by: 'Dana Reyes',
      on: of.today,
    };
    expect(gates({ ...of, record: { ...of.record, filing: { overrides: [over] } } as Matter['record'] & object })).toBe(
      0,
    );
  });
});
