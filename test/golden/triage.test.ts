import { describe, expect, it } from 'vitest';
import { law } from '../../shared/law';
import { lawIsThere } from '../../shared/drafting/passages/choose';
import { printTriage } from '../../shared/triage/print';
import type { TriageReport } from '../../shared/triage/report';
import { triage } from '../../shared/triage/triage';
import { sampleMatter, sampleNames, type SampleName } from '../../templates/library';

const TODAY = '2026-11-21';
const reportOf = (name: SampleName): TriageReport => triage(sampleMatter(name, TODAY), law);

describe.each(sampleNames)('%s', (name) => {
  const matter = sampleMatter(name, TODAY);
  const text = printTriage(reportOf(name), law);

  // Read line by line against the published record when it was written; a change is read the same way.
  it('reads as it was read', async () => {
    await expect(text).toMatchFileSnapshot(`./triage/${name}.txt`);
  });

  it('comes out the same twice', () => {
    expect(JSON.stringify(reportOf(name))).toBe(JSON.stringify(reportOf(name)));
  });

  it('names nothing later than its law', () => {
    const { grounds, gag, standing } = reportOf(name);
    const ids = grounds.flatMap((one) => [...one.for, ...one.against, ...one.matters, ...one.tests.flatMap((test) => test.precedentIds)]);
    const all = [...ids, ...standing.for, ...standing.against, ...gag.points.flatMap((one) => [...one.for, ...one.against])];
    expect(all.filter((id) => !lawIsThere(law.precedents.get(id)?.decided ?? '9999', matter.lawAsOf))).toEqual([]);
    const years = [...text.matchAll(/(?<![§.\d] ?)\b((?:19|20)\d\d)\b(?!\.\d)/g)].map((found) => Number(found[1]));
    expect(years.filter((year) => year > Number(matter.lawAsOf.slice(0, 4)))).toEqual(
      // The fictitious subpoena of the live sample is due a few weeks after its day, which is in the same year.
      [],
    );
  });
});

describe('Twitter v. DHS (@ALT_USCIS)', () => {
  const report = reportOf('alt-uscis');
  const triggers = new Map(report.grounds.map((one) => [one.id, one.triggers]));

  it('finds it due before it was served, outside § 1509, and secrecy asked for without an order or an end', () => {
    expect(report.defects.map(({ id }) => id)).toEqual([
      'due-before-served',
      'no-customs-purpose',
      'secrecy-without-order',
      'secrecy-without-end',
    ]);
    expect(report.defects[0]?.facts).toEqual(['compliance.due', 'service.date']);
  });

  it('judges identity and contents', () => {
    expect(report.items.map(({ reachable }) => reachable)).toEqual(['no', 'no', 'no', 'no', 'no', 'no']);
    expect(report.items[1]).toMatchObject({ tier: 'basic-subscriber', authority: '19 U.S.C. § 1509(a), (d)(1)(A)' });
    expect(report.items[0]?.sweeps).toContainEqual(expect.objectContaining({ tier: 'contents', reachable: 'no' }));
  });

  it('suggests the statute, no offense, retaliation, secrecy and the wrong instrument', () => {
    expect(triggers.get('exceeds-statutory-authority')).toEqual(['customs-purpose', 'customs-records']);
    expect(triggers.get('insufficient-showing')).toEqual(['no-offence']);
    expect(triggers.get('improper-purpose-retaliation')).toEqual(['critic']);
    expect(triggers.get('improper-nondisclosure')).toEqual(['gag-no-order', 'gag-indefinite']);
    expect(triggers.get('wrong-instrument-sca')).toEqual(['records-by-subpoena', 'tier-match']);
  });

  it('offers the provider a complaint and no motion of its own; the speaker, a motion', () => {
    const move = (name: SampleName) => Object.fromEntries(reportOf(name).vehicles.map((one) => [one.id, one.mayMove]));
    expect(move('alt-uscis')).toMatchObject({ 'decl-injunctive-complaint': 'yes', 'motion-to-quash-misc': 'no' });
    expect(move('alt-uscis-doe')).toMatchObject({ 'motion-to-quash-misc': 'yes' });
  });
});

it('People v. Harris: subscriber data within reach, the tweets contested, the ruling on standing shown', () => {
  const report = reportOf('harris');
  expect(report.items.map(({ reachable }) => reachable)).toEqual(['yes', 'contested', 'yes']);
  expect(report.grounds.map(({ id }) => id)).toEqual(['wrong-instrument-sca', 'fourth-amendment']);
  expect(report.standing.against).toEqual(['people-v-harris-2012-04']);
  expect(report.gag.kind).toBe('none');
  expect(report.questions.map(({ path }) => path)).toContain('service.methodAcceptedByRecipient');
});

it('DreamHost: every item with 1.3 million people, particularity and readers', () => {
  const report = reportOf('dreamhost');
  expect(report.items.map(({ people }) => people)).toEqual([
    { count: 1_300_000, of: 'demand' },
    { count: 1_300_000, of: 'demand' },
  ]);
  expect(report.items.flatMap(({ narrowing }) => narrowing.map(({ effect }) => effect)).join()).toContain('1,300,000');
  const grounds = report.grounds.map(({ id }) => id);
  for (const id of ['particularity', 'overbreadth', 'associational-privacy', 'chilling-effect', 'first-amendment-anonymity'])
    expect(grounds).toContain(id);
  // The 2TheMart test is civil; no test of the library on anonymity speaks to a warrant.
  const anonymity = report.grounds.find(({ id }) => id === 'first-amendment-anonymity');
  expect(anonymity).toMatchObject({ tests: [], triggers: ['anon-identity', 'anon-political'] });
});

it('Longacre: facts for, against and unknown; statute and policy apart; a process route; no ground', () => {
  const { emergency, grounds, questions, items } = reportOf('longacre');
  expect(grounds).toEqual([]);
  expect(emergency?.for.length).toBeGreaterThan(2);
  expect(emergency?.against.map(({ text }) => text)).toContain('The poster stated that he was in Florida.');
  expect(emergency?.unknown.length).toBeGreaterThan(3);
  expect(emergency?.policy).toMatchObject({ words: 'present, specific and immediate', name: null, dated: null });
  expect(emergency?.statute.elements.map(({ words }) => words).join(' ')).not.toMatch(/present|specific|immediate/);
  expect(emergency?.route.instruments).toContain('grand-jury-subpoena');
  expect(items[0]?.reachable).toBe('unknown');
  expect(questions.slice(0, 4).every(({ path }) => path.startsWith('emergency.'))).toBe(true);
  const said = JSON.stringify(emergency);
  expect(said).not.toMatch(/\b(is|are|was|were) (not )?(met|satisfied|fulfilled)\b(?<!whether the statute or the policy is met)/i);
});
