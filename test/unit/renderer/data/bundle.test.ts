import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addEntry,
  addNote,
  createMatter,
  decideConflict,
  editNote,
  importBundle,
  openConflicts,
  removeEntry,
  saveField,
  saveFields,
  snapshotOf,
  undo,
  writersOf,
} from '../../../../renderer/data';
import type { VerifyReport } from '../../../../shared/ipc/vault-contract';
import { mustRead, readAll } from '../../../../renderer/data/read';
import { replay } from '../../../../renderer/data/working-set/rebuild';
import { verifyHistory } from '../../../../renderer/data/verify';
import { readHistory } from '../../../../renderer/data/vault/journal';
import { loadRow } from '../../../../renderer/data/working-set/load';
import { dump, newMatter } from './fresh';
import { at, bundleOf, leave, machineOf, send, type Profile } from './profiles';

let ana: Profile;
let ben: Profile;
let matter: string;

/** A matter that Ana made and Ben has from her. */
beforeEach(async () => {
  ana = await machineOf('Ana');
  ({ matterId: matter } = await createMatter(newMatter));
  ben = await machineOf('Ben');
  await send(ana, ben, matter);
});
afterAll(leave);

/** The stamp of the last change is the commit's own. */
const unstamped = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'updatedAt' ? null : inner)));

async function verifyHistoryOfPage(): Promise<VerifyReport> {
  const ok = { ok: true as const, value: { ok: true, faults: [], operations: 0, omitted: 0 } };
  Object.assign(globalThis, { window: { quash: { 'vault:verify': () => Promise.resolve(ok) } } });
  try {
    return await verifyHistory();
  } finally {
    Object.assign(globalThis, { window: undefined });
  }
}

describe('a matter that goes from one vault to another', () => {
  it('arrives whole, and a second time there is nothing to do', async () => {
    await at(ana);
    const there = await snapshotOf(matter);
    const bundle = await bundleOf(matter);
    await at(ben);
    expect(await snapshotOf(matter)).toEqual(there);
    expect(await importBundle(bundle)).toBeNull();
    expect(await openConflicts(matter)).toEqual([]);
  });

  it('both work on different things: both have everything, whoever sends first', async () => {
    await at(ana);
    await saveField(matter, 'demand.due.date', '2026-12-01');
    await addEntry(matter, 'parties', { role: 'interested-party', name: 'Chirp, Inc.' });
    await at(ben);
    await saveField(matter, 'demand.due.time', '17:00');
    await addNote({ kind: 'matter', id: matter }, 'Called the agency.');
    await send(ana, ben, matter);
    await send(ben, ana, matter);
    const joined = await snapshotOf(matter);
    expect(joined.demand.due).toEqual({ date: '2026-12-01', time: '17:00' });
    expect(joined.parties).toHaveLength(3);
    expect(joined.notes).toHaveLength(1);
    await at(ben);
    expect(await snapshotOf(matter)).toEqual(joined);
    expect(await openConflicts(matter)).toEqual([]);
  });

  it('a date that both changed waits for a person, in both vaults, and the decision travels', async () => {
    await at(ana);
    await saveField(matter, 'demand.due.date', '2026-12-01');
    await at(ben);
    await saveField(matter, 'demand.due.date', '2026-12-08');
    await send(ana, ben, matter);
    expect((await snapshotOf(matter)).demand.due.date).toBe('2026-12-08');
    const [conflict, ...none] = await openConflicts(matter);
    expect(none).toEqual([]);
    expect(conflict).toMatchObject({ table: 'demands', field: 'due.date', critical: true });
    expect(conflict?.options.map(({ value }) => value)).toEqual(['2026-12-01', '2026-12-08']);
    const writers = await Promise.all((conflict?.options ?? []).map(writersOf));
    expect(writers.map((all) => all.map(({ name }) => name))).toEqual([['Ana'], ['Ben']]);
    await send(ben, ana, matter);
    expect((await snapshotOf(matter)).demand.due.date).toBe('2026-12-01');
    expect(await openConflicts(matter)).toEqual([conflict]);
    // Ana picks what her screen shows already: a decision all the same.
    const decision = await decideConflict(matter, conflict ?? expect.fail(), conflict?.options[0] ?? expect.fail());
    expect(await openConflicts(matter)).toEqual([]);
    await send(ana, ben, matter);
    expect((await snapshotOf(matter)).demand.due.date).toBe('2026-12-01');
    expect(await openConflicts(matter)).toEqual([]);
    // Taken back, the question is open again: here, and wherever the taking back arrives.
    await at(ana);
    await undo(decision ?? expect.fail());
    expect(await openConflicts(matter)).toEqual([conflict]);
    await send(ana, ben, matter);
    expect(await openConflicts(matter)).toEqual([conflict]);
  });

  it('an edit settles a question, and taking the edit back asks it again, everywhere', async () => {
    await at(ana);
    await saveField(matter, 'demand.due.date', '2026-12-01');
    await at(ben);
    await saveField(matter, 'demand.due.date', '2026-12-08');
    await send(ana, ben, matter);
    expect(await openConflicts(matter)).toHaveLength(1);
    const edited = await saveField(matter, 'demand.due.date', '2026-12-09');
    expect(await openConflicts(matter)).toEqual([]);
    await undo(edited ?? expect.fail());
    const open = await openConflicts(matter);
    expect(open.flatMap(({ options }) => options.map(({ value }) => value))).toEqual(['2026-12-01', '2026-12-08']);
    await send(ben, ana, matter);
    expect(await openConflicts(matter)).toEqual(open);
    const [conflict] = open;
    await decideConflict(matter, conflict ?? expect.fail(), conflict?.options[1] ?? expect.fail());
    await send(ana, ben, matter);
    expect((await snapshotOf(matter)).demand.due.date).toBe('2026-12-08');
    expect(await openConflicts(matter)).toEqual([]);
  });

  it('an import is one step back, as if the bundle had never come; and comes again', async () => {
    await at(ana);
    await saveFields(matter, { 'demand.number': 'A-1', title: 'In re Chirp' });
    await addEntry(matter, 'parties', { role: 'interested-party', name: 'Chirp, Inc.' });
    await at(ben);
    await saveField(matter, 'demand.number', 'B-2');
    const before = { rows: await dump(), open: await openConflicts(matter) };
    const imported = await send(ana, ben, matter);
    const after = { rows: await dump(), open: await openConflicts(matter) };
    expect(after.open).toHaveLength(1);
    const undone = await undo(imported ?? expect.fail());
    expect(unstamped({ rows: await dump(), open: await openConflicts(matter) })).toEqual(unstamped(before));
    await undo(undone?.id ?? expect.fail());
    expect(unstamped({ rows: await dump(), open: await openConflicts(matter) })).toEqual(unstamped(after));
    await undo(imported ?? expect.fail());
    expect(unstamped({ rows: await dump(), open: await openConflicts(matter) })).toEqual(unstamped(before));
    expect(await send(ana, ben, matter)).not.toBeNull();
    expect(unstamped({ rows: await dump(), open: await openConflicts(matter) })).toEqual(unstamped(after));
    expect((await verifyHistoryOfPage()).faults).toEqual([]);
  });

  it('a new matter is taken out whole by Undo, until it was worked on', async () => {
    const cleo = await machineOf('Cleo');
    const imported = (await send(ana, cleo, matter)) ?? expect.fail();
    await undo(imported);
    expect(await readAll('matters')).toEqual([]);
    expect(await readAll('parties')).toEqual([]);
    expect(await send(ana, cleo, matter)).not.toBeNull();
    await saveField(matter, 'title', 'Mine');
    const [last] = (await readHistory(matter, 10)).filter(({ command }) => command === 'import-bundle').slice(-1);
    await expect(undo(last?.id ?? '')).rejects.toThrow('worked on');
  });

  it('the journal alone gives the same rows, heads and questions', async () => {
    await at(ana);
    await saveField(matter, 'court', { id: 'ca9', caseNumber: '26-1' });
    await at(ben);
    await saveField(matter, 'court', { id: 'nd-cal', caseNumber: '26-2' });
    await send(ana, ben, matter);
    const { rows } = await replay();
    expect(rows.get('heads')?.get(matter)).toEqual(await loadRow('heads', matter));
    expect([...(rows.get('matters')?.values() ?? [])]).toEqual(await readAll('matters'));
    expect(await openConflicts(matter)).toHaveLength(2);
  });

  it('one removes a party, the other corrects it: it stays as it is here, and somebody has to say', async () => {
    await at(ana);
    await removeEntry(matter, 'parties', 'p1');
    await at(ben);
    await saveField(matter, 'parties.p1.name', 'Jane Doe');
    await send(ana, ben, matter);
    expect((await snapshotOf(matter)).parties.map(({ name }) => name)).toContain('Jane Doe');
    const [conflict] = await openConflicts(matter);
    expect(conflict).toMatchObject({ table: 'parties', field: null, critical: true });
    await send(ben, ana, matter);
    expect((await snapshotOf(matter)).parties.map(({ name }) => name)).toEqual(['United States']);
    expect(await openConflicts(matter)).toEqual([conflict]);
    const kept = conflict?.options.find(({ value }) => value !== undefined) ?? expect.fail();
    await decideConflict(matter, conflict ?? expect.fail(), kept);
    expect((await snapshotOf(matter)).parties.map(({ name }) => name)).toContain('Jane Doe');
    await send(ana, ben, matter);
    expect(await openConflicts(matter)).toEqual([]);
  });

  it('of a note that both rewrote both texts stay', async () => {
    const { id } = await addNote({ kind: 'matter', id: matter }, 'Spoke to the clerk.');
    await send(ben, ana, matter);
    await editNote(id, 'Spoke to the clerk on Monday.');
    await at(ben);
    await editNote(id, 'Spoke to the deputy clerk.');
    await send(ana, ben, matter);
    await send(ben, ana, matter);
    const note = await mustRead('notes', id);
    expect(note.text).toContain('Monday');
    expect(note.text).toContain('deputy');
    await at(ben);
    expect((await mustRead('notes', id)).text).toBe(note.text);
    expect((await mustRead('notes', id)).history).toEqual(note.history);
    expect(await openConflicts(matter)).toEqual([]);
  });
});
