import { describe, expect, it } from 'vitest';
import { docTexts } from '../../../../shared/checks/doc-text';
import { documentKind } from '../../../../shared/drafting/documents';
import { draft } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import type { Facts } from '../../../../shared/schema/facts';
import type { Matter } from '../../../../shared/schema/matter';
import type { MatterResponse } from '../../../../shared/schema/response';
import { passages, sampleMatter, type SampleName } from '../../../../templates/library';

const sample = (name: SampleName): Matter => sampleMatter(name, '2026-11-21');
const live = sample('live');

const unfit = (matter: Matter, id: string) => {
  const found = documentKind(id)?.unfit(matter);
  return found && [found.code, found.field];
};
const demand = (matter: Matter, change: Partial<Matter['demand']>): Matter => ({
  ...matter,
  demand: { ...matter.demand, ...change },
});
const respond = (matter: Matter, response: MatterResponse): Matter => ({ ...matter, response });
const drafted = (matter: Matter, documentId: string) => draft({ matter, documentId, law, passages });
const wordsOf = (matter: Matter, documentId: string): string =>
  docTexts(drafted(matter, documentId).value)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('\n');
const codes = (matter: Matter, documentId: string): string[] =>
  drafted(matter, documentId).diagnostics.map(({ code }) => code);

describe('written objections', () => {
  it('are the recipient’s, to Rule 45 process with items', () => {
    expect(unfit(live, 'objections-45d2b')).toBeUndefined();
    expect(unfit({ ...live, client: { ...live.client, side: 'account-holder' } }, 'objections-45d2b')).toEqual([
      'wrong-client',
      'client.side',
    ]);
    expect(unfit(demand(live, { items: [] }), 'objections-45d2b')).toEqual(['not-entered', 'demand.items']);
    for (const name of ['alt-uscis', 'harris', 'dreamhost', 'longacre'] as const)
      expect(unfit(sample(name), 'objections-45d2b')).toEqual(['wrong-instrument', 'demand.instrument']);
  });

  it.each([
    ['2026-11-20', 'objections-before'],
    ['2026-11-24', 'objections-before'],
    ['2026-11-25', 'objections-late'],
    ['2026-11-27', 'objections-late'],
  ])('dated %s, served November 11, say %s: the fourteenth day itself is too late', (today, code) => {
    const found = drafted({ ...live, today }, 'objections-45d2b').diagnostics.find((one) => one.code === code);
    expect(found?.message).toContain('November 25, 2026');
    expect(found?.message).toContain('served November 11, 2026');
  });

  it('are measured by the return date when that comes first, and not at all when service is unknown', () => {
    const short = demand(live, { due: { date: '2026-11-20' } });
    expect(codes({ ...short, today: '2026-11-20' }, 'objections-45d2b')).toContain('objections-late');
    expect(codes({ ...short, today: '2026-11-19' }, 'objections-45d2b')).toContain('objections-before');
    expect(codes(demand(live, { served: { date: null } }), 'objections-45d2b')).toContain('objections-time-unknown');
  });

  it('raise the statutory bar on contents whatever is ticked, and nothing else unticked', () => {
    const words = wordsOf({ ...live, grounds: [] }, 'objections-45d2b');
    expect(words).toContain('18 U.S.C. § 2702(a)(1)–(2)');
    expect(words).not.toMatch(/First Amendment|Overbreadth|Undue burden/);
    expect(words).toContain('[MISSING: objection to item 1]');
    expect(codes({ ...live, grounds: [] }, 'objections-45d2b')).toContain('missing-field');
  });

  it('state the burden where something could be produced, and not for contents that nobody may have', () => {
    const burden = wordsOf(live, 'objections-45d2b').match(/Undue burden and expense\./g) ?? [];
    expect(burden).toHaveLength(1);
  });

  it('say nothing of time or place that nobody entered', () => {
    const silent: Matter = { ...demand(live, { due: {} }), facts: {} };
    expect(drafted(silent, 'objections-45d2b').value.blocks['objectionsWhole']).toEqual([]);
  });

  it('refuse to let contents be marked for production', () => {
    const wrong = respond(live, { items: [{ id: 'item-3', answer: 'produce' }] });
    for (const id of ['objections-45d2b', 'production-log', 'custodian-certificate'])
      expect(codes(wrong, id)).toContain('contents-barred');
  });
});

describe('notice to the account holder', () => {
  const gagged = (gag: Facts['gag'], more: Partial<Matter> = {}): Matter => ({
    ...live,
    ...more,
    facts: { ...live.facts, gag },
  });

  it.each([
    ['an order forbids it', { courtOrder: true, statute: null }, ['notice-forbidden', 'facts.gag.courtOrder']],
    ['a statute forbids it', { courtOrder: false, statute: '§ X' }, ['notice-forbidden', 'facts.gag.statute']],
    ['nobody has said whether an order does', { statute: null }, ['not-entered', 'facts.gag.courtOrder']],
    [
      'nobody knows whether an order does',
      { courtOrder: null, statute: null },
      ['not-entered', 'facts.gag.courtOrder'],
    ],
    ['nobody has said whether a statute does', { courtOrder: false }, ['not-entered', 'facts.gag.statute']],
  ] as const)('waits while %s', (_why, gag, found) => {
    expect(unfit(gagged(gag), 'user-notice')).toEqual(found);
  });

  it('waits for the day of the answer, and is not for emergencies, preservation, gag orders or the account holder', () => {
    expect(unfit(respond(live, {}), 'user-notice')).toEqual(['not-entered', 'response.answerOn']);
    for (const instrument of ['emergency-request-2702', 'preservation-2703f'])
      expect(unfit(demand(live, { instrument }), 'user-notice')?.[0]).toBe('wrong-instrument');
    for (const instrument of ['ndo-2705b', 'pen-trap-order', 'nsl-2709'])
      expect(unfit(demand(gagged({ courtOrder: false, statute: null }), { instrument }), 'user-notice')?.[0]).toBe(
        'notice-forbidden',
      );
    expect(unfit({ ...live, client: { ...live.client, side: 'account-holder' } }, 'user-notice')?.[0]).toBe(
      'wrong-client',
    );
  });

  it('goes out when secrecy is only asked for, and says so to both', () => {
    const asked = gagged({ requested: true, courtOrder: false, statute: null });
    expect(codes(asked, 'user-notice')).toContain('secrecy-requested');
    expect(wordsOf(asked, 'user-notice')).toContain(
      'knows of no court order and of no statute that forbids this notice',
    );
    expect(wordsOf(live, 'user-notice')).not.toContain('forbids this notice');
  });

  it('names the person by the account alone, and by nothing when the handle is protected', () => {
    const value = drafted(live, 'user-notice').value;
    expect(value.lists['addressee']).toEqual([{ line: 'The holder of the website meridianledger.example.org' }]);
    const hidden = { ...live, accounts: live.accounts.map((account) => ({ ...account, protect: true })) };
    expect(wordsOf(hidden, 'user-notice')).not.toContain('meridianledger');
    expect(drafted(hidden, 'user-notice').value.lists['addressee']).toEqual([{ line: 'The holder of the account' }]);
  });
});

describe('productions', () => {
  const some = { items: [{ id: 'item-5', answer: 'produce' as const }] };

  it('need an item that is produced, and a partial one an item that is not', () => {
    for (const id of ['partial-production', 'custodian-certificate'])
      expect(unfit(respond(live, {}), id)).toEqual(['not-entered', 'response.items']);
    expect(unfit(respond(live, some), 'partial-production')).toEqual(['not-entered', 'response.items']);
    expect(unfit(respond(live, some), 'production-log')).toBeUndefined();
    expect(unfit(respond(live, { items: [] }), 'production-log')).toEqual(['not-entered', 'response.items']);
  });

  it('are not made on an emergency request, which is answered by a letter of its own', () => {
    const longacre = respond(sample('longacre'), { items: [{ id: 'item-1', answer: 'produce' }] });
    expect(unfit(longacre, 'partial-production')?.[0]).toBe('wrong-instrument');
    // Three days later a subpoena came, and the item could be answered by log.
    const subpoena = demand({ ...longacre, today: '2012-08-07' }, { instrument: 'ny-criminal-subpoena' });
    expect(unfit(subpoena, 'production-log')).toBeUndefined();
    expect(unfit(subpoena, 'partial-production')).toEqual(['not-entered', 'response.items']);
  });

  it('leave blanks in the log for what nobody answered, and a line for ranges nobody stamped', () => {
    const log = drafted(respond(live, some), 'production-log');
    const rows = log.value.lists['logRows'] ?? [];
    expect(rows[0]).toMatchObject({ answer: '[MISSING: answer to item 1]' });
    expect(rows[4]).toMatchObject({ answer: 'Produced', bates: '____________' });
    expect(log.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['missing-field', 'ranges-left-open']),
    );
    const stamped = respond(live, { items: [{ id: 'item-5', answer: 'produce', bates: 'HARBOR-1 to HARBOR-4' }] });
    expect(drafted(stamped, 'production-log').value.lists['logRows']?.[4]).toMatchObject({
      bates: 'HARBOR-1 to HARBOR-4',
    });
  });

  it('are certified by a form that states nothing for anybody, in federal court, by the rules of its day', () => {
    const words = wordsOf(live, 'custodian-certificate');
    expect(words).toContain('No statement below is made unless it is initialed');
    expect(words).toContain('902(13)');
    expect(words).not.toContain('Jordan A. Avery is');
    expect(wordsOf({ ...live, lawAsOf: '2017-04-06' }, 'custodian-certificate')).not.toContain('902(13)');
    expect(unfit({ ...live, court: { id: 'nyc-criminal' } }, 'custodian-certificate')).toEqual([
      'wrong-court',
      'court.id',
    ]);
    expect(unfit({ ...live, court: null }, 'custodian-certificate')).toEqual(['no-court', 'court.id']);
  });
});

describe('costs under § 2706', () => {
  const dreamhost = sample('dreamhost');
  it('are owed by a governmental entity, and need hours and a rate', () => {
    expect(unfit(live, 'cost-statement')).toEqual(['wrong-instrument', 'demand.issuer.kind']);
    expect(unfit(dreamhost, 'cost-statement')).toEqual(['not-entered', 'facts.burden.hoursEstimate']);
    expect(unfit(respond(dreamhost, { costs: { hours: 3 } }), 'cost-statement')).toEqual([
      'not-entered',
      'response.costs.rate',
    ]);
    expect(
      unfit(
        demand(respond(dreamhost, { costs: { hours: 3, rate: 1 } }), { instrument: 'pen-trap-order' }),
        'cost-statement',
      )?.[0],
    ).toBe('wrong-instrument');
  });

  it.each([
    [12.5, 150, '$1,875.00'],
    [0.1, 0.2, '$0.02'],
    [1000, 1234.56, '$1,234,560.00'],
    [7.25, 99.99, '$724.93'],
  ])('%d hours at $%d are %s', (hours, rate, total) => {
    const { value } = drafted(respond(dreamhost, { costs: { hours, rate } }), 'cost-statement');
    expect(value.values['costTotal']).toBe(total);
    expect(value.title).toBe('Statement of Reimbursable Costs, 18 U.S.C. § 2706');
  });

  it('add up to the cent, and are an estimate while the hours are one', () => {
    const others = [
      { what: 'Drive', amount: 0.1 },
      { what: 'Courier', amount: 0.2 },
    ];
    const estimated: Matter = {
      ...respond(dreamhost, { costs: { rate: 100, others } }),
      facts: { burden: { hoursEstimate: 2 } },
    };
    const { value, diagnostics } = drafted(estimated, 'cost-statement');
    expect(value.values['costTotal']).toBe('$200.30');
    expect(value.title).toContain('Estimate of');
    expect(diagnostics.map(({ code }) => code)).toContain('costs-estimated');
  });
});

describe('preservation and in camera review', () => {
  const asked = demand(
    { ...sample('dreamhost'), facts: {} },
    { instrument: 'preservation-2703f', served: { date: '2017-07-14' } },
  );

  it('acknowledges what a governmental entity asked for on a known day', () => {
    expect(unfit(asked, 'preservation-acknowledgment')).toBeUndefined();
    expect(unfit(demand(asked, { served: { date: null } }), 'preservation-acknowledgment')).toEqual([
      'not-entered',
      'demand.served.date',
    ]);
    const party = demand(asked, { issuer: { ...asked.demand.issuer, kind: 'private-party' } });
    expect(unfit(party, 'preservation-acknowledgment')).toEqual(['wrong-instrument', 'demand.issuer.kind']);
  });

  it('counts 90 days, and 180 when renewed in time', () => {
    expect(wordsOf(asked, 'preservation-acknowledgment')).toContain('October 12, 2017');
    const renewed = respond(asked, { preservation: { renewedOn: '2017-08-10' } });
    expect(wordsOf(renewed, 'preservation-acknowledgment')).toContain('January 10, 2018');
    const late = respond(asked, { preservation: { renewedOn: '2017-10-13' } });
    expect(codes(late, 'preservation-acknowledgment')).toContain('renewed-late');
    expect(codes({ ...asked, today: '2017-10-13' }, 'preservation-acknowledgment')).toContain('preservation-ended');
  });

  it('lodges in camera only what was ordered and described', () => {
    const harris = sample('harris');
    expect(unfit(harris, 'in-camera-letter')).toEqual(['not-entered', 'response.inCamera.order']);
    const ordered = { orderedOn: '2012-05-01', order: 'the Court’s order' };
    expect(unfit(respond(harris, { inCamera: ordered }), 'in-camera-letter')).toEqual([
      'not-entered',
      'response.inCamera.contents',
    ]);
    expect(
      unfit(respond(harris, { inCamera: { ...ordered, contents: 'an envelope' } }), 'in-camera-letter'),
    ).toBeUndefined();
    expect(
      unfit(respond(sample('longacre'), { inCamera: { ...ordered, contents: 'x' } }), 'in-camera-letter')?.[0],
    ).toBe('wrong-instrument');
  });

  it('confers only where the provider withholds or narrows something', () => {
    expect(unfit(sample('dreamhost'), 'meet-and-confer')).toEqual(['not-entered', 'response.items']);
    expect(codes(respond(live, { items: [{ id: 'item-1', answer: 'withhold' }] }), 'meet-and-confer')).toContain(
      'times-left-open',
    );
  });
});
