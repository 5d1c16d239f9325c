import { beforeEach, describe, expect, it } from 'vitest';
import {
  chooseGrounds,
  createMatter,
  importMatter,
  matterJson,
  saveField,
  savePerson,
  saveSettings,
  snapshotOf,
  today,
} from '../../../../renderer/data';
import { sampleMatter, sampleNames } from '../../../../templates/library';
import { matterSchema } from '../../../../shared/schema/matter';
import { freshData, newMatter } from './fresh';

const someId = '7d0e2f64-1111-4222-8333-944445555666';

describe('a matter', () => {
  beforeEach(freshData);

  it.each(sampleNames)('%s comes out of the database as the file put it in', async (name) => {
    const matter = sampleMatter(name, '2026-11-22');
    await importMatter(JSON.stringify(matter));
    expect(await snapshotOf(matter.id)).toEqual(matter);
    expect(JSON.parse(await matterJson(matter.id))).toEqual(matter);
  });

  it('made by hand is dated by the clock and is a whole matter file', async () => {
    const { matterId } = await createMatter(newMatter);
    const matter = await snapshotOf(matterId);
    expect(matterSchema.parse(matter)).toEqual(matter);
    expect(matter).toMatchObject({ today: today(), lawAsOf: today(), title: newMatter.title });
    await saveField(matterId, 'lawAsOf', '2017-04-06');
    expect((await snapshotOf(matterId)).lawAsOf).toBe('2017-04-06');
    await saveField(matterId, 'lawAsOf', null);
    expect((await snapshotOf(matterId)).lawAsOf).toBe(today());
  });

  it('is edited by the paths that findings name', async () => {
    const { matterId } = await createMatter(newMatter);
    await saveField(matterId, 'court', { id: 'cand' });
    await saveField(matterId, 'court.hearing.date', '2026-12-18');
    await saveField(matterId, 'demand.items.i1.text', 'user names');
    await saveField(matterId, 'parties.p2.capacity', 'in its official capacity');
    await saveField(matterId, 'accounts.a1.protect', true);
    await chooseGrounds(matterId, [{ id: 'overbreadth', chosen: true }]);
    await saveField(matterId, 'grounds.overbreadth.text', 'Our own words.');
    const matter = await snapshotOf(matterId);
    expect(matter.court).toEqual({ id: 'cand', hearing: { date: '2026-12-18' } });
    expect(matter.demand.items[0]?.text).toBe('user names');
    expect(matter.parties[1]?.capacity).toBe('in its official capacity');
    expect(matter.accounts[0]?.protect).toBe(true);
    expect(matter.grounds[0]?.text).toBe('Our own words.');
  });

  it('forgets an answer that is emptied, with the group it stood in', async () => {
    const { matterId } = await createMatter(newMatter);
    await saveField(matterId, 'facts.gag.requested', true);
    await saveField(matterId, 'facts.gag.requested', undefined);
    await saveField(matterId, 'demand.served.date', '');
    await saveField(matterId, 'demand.served.method', '');
    const { facts, demand } = await snapshotOf(matterId);
    expect(facts).toEqual({});
    expect(demand.served).toEqual({});
  });

  it.each([
    ['title', '', 'title is required.'],
    ['demand.issuer.name', '', 'issuer.name is required.'],
    ['demand.due.date', '2026-02-30', 'due.date must be a calendar date, YYYY-MM-DD.'],
    ['court.caseNumber', '1:26-cv-1', 'court.id is required.'],
    ['speaker.name', 'X', 'A matter has no field speaker.name.'],
    ['parties.p9.name', 'X', 'There is no parties entry p9 in this matter.'],
    ['demand.items.i9.text', 'X', 'There is no items.i9.text.'],
  ])('refuses %s = %j: %s', async (path, value, message) => {
    const { matterId } = await createMatter(newMatter);
    const before = await snapshotOf(matterId);
    await expect(saveField(matterId, path, value)).rejects.toMatchObject({ name: 'AppError', message });
    expect(await snapshotOf(matterId)).toEqual(before);
  });

  it('is imported once; again only as a copy', async () => {
    const file = { ...sampleMatter('harris', '2026-11-22'), id: someId };
    await importMatter(file);
    await expect(importMatter(file)).rejects.toMatchObject({ reason: 'exists' });
    const { matterId } = await importMatter(file, { copy: true });
    expect(await snapshotOf(matterId)).toEqual({ ...file, id: matterId });
  });

  it('is refused by the name of what is wrong in the file', async () => {
    const file = sampleMatter('harris', '2026-11-22');
    await expect(importMatter({ ...file, realName: 'X' })).rejects.toThrow(/realName/);
    await expect(importMatter({ ...file, demand: { ...file.demand, items: 3 } })).rejects.toThrow(/demand\.items/);
    await expect(importMatter({ ...file, schemaVersion: 4 })).rejects.toMatchObject({ reason: 'newer-database' });
    await expect(importMatter('{')).rejects.toThrow(/not JSON/);
    const twice = [...file.accounts, ...file.accounts];
    await expect(importMatter({ ...file, accounts: twice })).rejects.toThrow(/two entries/);
  });

  it('is signed by the person at the keyboard when it names no counsel; a sample never', async () => {
    const { matterId } = await createMatter(newMatter);
    expect((await snapshotOf(matterId)).counsel).toEqual([]);
    await savePerson({
      name: 'Ada Counsel',
      initials: 'AC',
      role: 'attorney',
      bar: [{ state: 'Cal.', number: '555001' }],
      courts: ['cand'],
      phone: '415-555-0100',
    });
    await saveSettings({ firm: { name: 'Counsel LLP', address: ['1 Example Street'], email: 'office@example.org' } });
    expect((await snapshotOf(matterId)).counsel).toEqual([
      {
        id: 'signer',
        side: 'client',
        name: 'Ada Counsel',
        bar: [{ state: 'Cal.', number: '555001' }],
        firm: 'Counsel LLP',
        address: ['1 Example Street'],
        phone: '415-555-0100',
        email: 'office@example.org',
      },
    ]);
    const sample = { ...sampleMatter('harris', '2026-11-22'), counsel: [] };
    await importMatter(sample);
    expect((await snapshotOf(sample.id)).counsel).toEqual([]);
  });

  it('is not signed by a paralegal, but by the lawyer responsible', async () => {
    const lawyer = await savePerson({ name: 'Ada', initials: 'A', role: 'in-house', bar: [], courts: [] });
    const { matterId } = await createMatter(newMatter);
    const paralegal = await savePerson({ name: 'Pat', initials: 'P', role: 'paralegal', bar: [], courts: [] });
    await saveSettings({ currentPerson: paralegal.id });
    expect((await snapshotOf(matterId)).counsel.map((c) => c.name)).toEqual(['Ada']);
    await saveField(matterId, 'responsible', null);
    expect((await snapshotOf(matterId)).counsel).toEqual([]);
    await saveField(matterId, 'responsible', lawyer.id);
    expect((await snapshotOf(matterId)).counsel.map((c) => c.name)).toEqual(['Ada']);
  });
});
