import { describe, expect, it } from 'vitest';
import { documentKind } from '../../../../shared/drafting/documents';
import { law } from '../../../../shared/law';
import { draftWithPacket } from '../../../../shared/packet/draft-with-packet';
import { packetFileName } from '../../../../shared/packet/file-name';
import { chooseLead } from '../../../../shared/packet/lead';
import type { PacketPlan } from '../../../../shared/packet/packet-plan';
import { canBeFiled, planPacket } from '../../../../shared/packet/plan';
import { docTexts } from '../../../../shared/checks/doc-text';
import type { Matter } from '../../../../shared/schema/matter';
import { passages, sampleMatter, type SampleName } from '../../../../templates/library';

const sample = (name: SampleName): Matter => sampleMatter(name, '2026-11-21');
const plan = (matter: Matter, lead?: string): PacketPlan =>
  planPacket({ matter, law, passages, ...(lead === undefined ? {} : { lead }) });
const of = (made: PacketPlan, id: string) => made.entries.find(({ documentId }) => documentId === id);

describe('the paper that leads', () => {
  it.each([
    ['alt-uscis', 'complaint'],
    ['alt-uscis-doe', 'motion-to-quash'],
    ['harris', 'motion-to-quash'],
    ['dreamhost', 'opposition'],
    ['longacre', 'emergency-decline'],
    ['live', 'motion-to-quash'],
  ] as const)('of %s is the %s', (name, lead) => {
    expect(chooseLead(sample(name))).toBe(lead);
  });

  it('follows the decision on an emergency request', () => {
    const matter = sample('longacre');
    const decision = { outcome: 'disclose' as const, by: 'A. Decider', at: '2012-07-31T09:00' };
    expect(chooseLead({ ...matter, demand: { ...matter.demand, decision } })).toBe('emergency-disclose');
  });

  it('is a letter while no court is chosen, unless the road is', () => {
    const matter = { ...sample('alt-uscis'), court: null };
    expect(chooseLead({ ...matter, vehicle: null })).toBe('challenge-letter');
    expect(chooseLead(matter)).toBe('complaint');
    const waiting = plan(matter);
    expect(of(waiting, 'complaint')?.status).toMatchObject({ kind: 'unfit', field: 'court.id' });
    expect(canBeFiled(waiting)).toBe(false);
  });
});

describe('passages under seal', () => {
  const sealed = (matter: Matter): Matter => ({
    ...matter,
    client: { ...matter.client, name: `${matter.client.name} [redact]Quimbadex[/redact]` },
    record: {
      ...matter.record,
      exhibits: (matter.record?.exhibits ?? []).map((one) => ({
        ...one,
        title: `${one.title} [redact]Vorlapax[/redact]`,
      })),
    },
  });

  it('ask for the motion to seal, which says of what', () => {
    const made = plan(sealed(sample('alt-uscis')));
    expect(of(made, 'motion-to-seal')).toMatchObject({ need: 'required', out: null });
    expect(of(plan(sample('alt-uscis')), 'motion-to-seal')).toBeUndefined();
    const { value } = draftWithPacket({
      matter: sealed(sample('alt-uscis')),
      documentId: 'motion-to-seal',
      law,
      passages,
    });
    const text = docTexts(value)
      .map((one) => one.text)
      .join(' ');
    expect(text).toContain('file under seal the passages that are redacted in the public versions of its papers, to');
    expect(text).not.toContain('exhibits that are marked as sealed');
  });

  it('stand in no name, title, exhibit or cover of the packet', () => {
    const made = plan(sealed(sample('alt-uscis')));
    expect(JSON.stringify(made)).not.toMatch(/Quimbadex|Vorlapax|redact\]/);
    expect(made.exhibits[0]?.title).toContain('[REDACTED]');
  });

  it('are missing their motion where the lead brings none', () => {
    const appealed = { ...sealed(sample('dreamhost')) };
    const made = plan(appealed, 'notice-of-dismissal');
    expect(made.missing.map(({ label }) => label)).toContain('Motion to seal');
  });
});

describe('the crowd that the papers leave together', () => {
  it('is counted over all public papers of the packet', () => {
    const matter = sample('alt-uscis');
    const [first, ...rest] = matter.demand.chronology;
    if (!first) throw new Error('no event');
    const told = `${first.text} Doe lives in Ohio. Doe works as a nurse. Doe is a veteran.`;
    const much = { ...matter, demand: { ...matter.demand, chronology: [{ ...first, text: told }, ...rest] } };
    expect(plan(much).crowd.length).toBeGreaterThanOrEqual(3);
    expect(plan(matter).crowd).toEqual([]);
    const said = [
      { kind: 'where they live', filing: 'Earlier', where: 'body', words: 'Doe lives in Ohio.' },
      { kind: 'their service', filing: 'Earlier', where: 'body', words: 'Doe is a veteran.' },
      { kind: 'their health', filing: 'Earlier', where: 'body', words: 'Doe is deaf.' },
    ];
    expect(planPacket({ matter, law, passages, said }).crowd.map(({ where }) => where)).toContain('Earlier: body');
    const hidden = {
      ...much,
      demand: { ...much.demand, chronology: [{ ...first, text: `[redact]${told}[/redact]` }, ...rest] },
    };
    expect(plan(hidden).crowd).toEqual([]);
  });
});

describe('the plan', () => {
  it('numbers what can be made, in filing order, and names files by it', () => {
    const made = plan(sample('alt-uscis'));
    const files = made.entries.flatMap(({ fileName }) => fileName ?? []);
    expect(files[0]).toBe('01 Complaint for Declaratory and Injunctive Relief.docx');
    expect(files.map((name) => Number(name.slice(0, 2)))).toEqual(files.map((_, at) => at + 1));
    expect(made.entries.filter(({ order }) => order === null).every(({ fileName }) => fileName === null)).toBe(true);
  });

  it('says for each paper which rule asks for it, and when nobody has read that rule', () => {
    const made = plan(sample('live'));
    expect(of(made, 'motion-to-quash')).toMatchObject({ rule: 'Civil L.R. 7-2(b)', ruleSeen: true, need: 'required' });
    expect(of(made, 'proposed-order')).toMatchObject({ rule: 'Civil L.R. 7-2(c)', ruleSeen: false, need: 'required' });
    const harris = plan(sample('harris'));
    expect(of(harris, 'declaration-counsel')).toMatchObject({ need: 'required', ruleSeen: false });
  });

  it('takes a paper that this build does not have for what it is', () => {
    const made = plan(sample('live'));
    const absent = made.entries.filter(({ documentId }) => documentKind(documentId) === undefined);
    for (const entry of absent) expect(entry).toMatchObject({ status: { kind: 'not-in-build' }, fileName: null });
    const required = made.missing.filter(({ label }) => label.endsWith('(not in this build)'));
    expect(required.map(({ papers }) => papers[0])).toEqual(
      absent.filter(({ need }) => need === 'required').map(({ title }) => title),
    );
  });

  it('lists what several papers lack once, with the field that fills it', () => {
    const { counsel: _, ...rest } = sample('alt-uscis');
    const made = plan({ ...rest, counsel: [] });
    const signers = made.missing.filter(({ label }) => label === 'Counsel who signs');
    expect(signers).toHaveLength(1);
    expect(signers[0]).toMatchObject({ where: 'counsel', needed: true });
    expect(signers[0]?.papers.length).toBeGreaterThan(1);
    expect(of(made, 'complaint')?.status.kind).toBe('missing');
    expect(canBeFiled(made)).toBe(false);
  });

  it('asks for owners, addresses and county only in the papers that print them', () => {
    const matter = sample('alt-uscis');
    const { county: _, disclosure: __, ...client } = matter.client;
    const made = plan({ ...matter, client, court: { id: 'cand', division: 'OAKLAND', caseNumber: null } });
    const fields = made.missing.map(({ where, papers }) => [where, papers.length]);
    expect(fields).toContainEqual(['client.county', 1]);
    expect(fields).toContainEqual(['client.disclosure.parents', 1]);
    expect(fields).toContainEqual(['client.disclosure.interested', 1]);
    expect(fields).toContainEqual(['court.process.unitedStatesAttorney', 1]);
    // The record's silence stays apart from what nobody has answered.
    expect(made.silent.map(({ where }) => where)).toContain('parties.party-3.address');
  });

  it('needs no number for papers that open a case', () => {
    const matter = sample('alt-uscis');
    const made = plan({
      ...matter,
      court: { id: 'cand', division: 'OAKLAND', process: { unitedStatesAttorney: null, attorneyGeneral: null } },
    });
    expect(made.missing.filter(({ where }) => where === 'court.caseNumber')).toEqual([]);
  });

  it('letters the exhibits and says which are not attached', () => {
    const record = {
      exhibits: [
        { id: 'e1', what: 'demand' as const, title: 'Subpoena', pages: 3, fileId: 'f1' },
        { id: 'e2', what: 'policy' as const, title: 'Privacy policy', sealed: true },
      ],
    };
    const made = plan({ ...sample('live'), record });
    expect(made.exhibits).toEqual([
      { letter: 'A', title: 'Subpoena', pages: 3, sealed: false, fileId: 'f1' },
      { letter: 'B', title: 'Privacy policy', pages: null, sealed: true, fileId: null },
    ]);
    expect(made.missing.filter(({ where }) => where === 'record.exhibits').map(({ label }) => label)).toEqual([
      'Exhibit B, Privacy policy: not attached',
    ]);
    expect(made.wanted).toEqual([]);
    expect(made.entries.map(({ documentId }) => documentId)).toEqual(
      expect.arrayContaining(['exhibit-list', 'motion-to-seal']),
    );
    const bare = (name: 'live' | 'harris') => ({ ...sample(name), record: {} });
    expect(plan(bare('live')).wanted).toMatchObject([{ what: 'demand', need: 'usual' }]);
    expect(plan(bare('harris')).wanted).toMatchObject([{ what: 'demand', need: 'required' }]);
  });

  it('can be led by another paper', () => {
    const made = plan(sample('alt-uscis'), 'challenge-letter');
    expect(made.lead).toBe('challenge-letter');
    expect(made.entries[0]?.documentId).toBe('challenge-letter');
    expect(of(made, 'complaint')).toBeUndefined();
  });

  it('is the same twice', () => {
    expect(plan(sample('dreamhost'))).toEqual(plan(sample('dreamhost')));
  });
});

describe('file names', () => {
  const kind = documentKind('proposed-order');
  if (!kind) throw new Error('no proposed order');

  it('take nothing that a file system refuses', () => {
    const matter = sample('alt-uscis-doe');
    const named = { ...matter, client: { ...matter.client, short: 'A/B: "C" <D>?' } };
    expect(packetFileName(3, kind, named)).toBe(
      "03 Proposed Order Granting A B C D 's Motion to Quash.docx".replace(" 's", " 's"),
    );
  });

  it('leave a title that holds a protected word for the name of the catalogue', () => {
    const matter = sample('alt-uscis-doe');
    const accounts = [{ id: 'a', handle: '@Nightingale77', protect: true }];
    const named = { ...matter, accounts, client: { ...matter.client, short: 'nightingale77' } };
    expect(packetFileName(2, kind, named)).toBe('02 Proposed order.docx');
  });
});

describe('the cover', () => {
  it('prints the packet it lies on, the lead that was chosen included', () => {
    const matter = { ...sample('alt-uscis'), counsel: [] };
    const texts = (lead?: string): string =>
      docTexts(draftWithPacket({ matter, documentId: 'packet-cover', law, passages, ...(lead ? { lead } : {}) }).value)
        .map(({ text }) => text)
        .join('\n');
    expect(texts()).toContain('PRIVILEGED – ATTORNEY WORK PRODUCT');
    expect(texts()).toContain('Counsel who signs');
    expect(texts()).toContain('Complaint for declaratory and injunctive relief');
    expect(texts('challenge-letter')).not.toContain('Fed. R. Civ. P. 3');
  });

  it('says when nobody looked what is missing', async () => {
    const { draft } = await import('../../../../shared/drafting/pipeline');
    const { value } = draft({ matter: sample('live'), documentId: 'packet-cover', law, passages });
    expect(
      docTexts(value)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('was not looked for');
  });
});
