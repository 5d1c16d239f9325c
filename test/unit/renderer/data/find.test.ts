import { beforeEach, describe, expect, it } from 'vitest';
import {
  addNote,
  conflictSearch,
  createMatter,
  importMatter,
  saveField,
  savePerson,
  searchAll,
  trashMatter,
  undo,
} from '../../../../renderer/data';
import { activityLines } from '../../../../renderer/data/queries/activity';
import { sampleMatter } from '../../../../templates/library';
import { freshData, newMatter, readJournal } from './fresh';

describe('search', () => {
  beforeEach(freshData);

  it('finds matters, parties, accounts, precedents and notes by every word', async () => {
    const { matterId } = await createMatter(newMatter);
    await addNote({ kind: 'matter', id: matterId }, 'The clerk closes at noon.');
    const found = async (text: string) => (await searchAll(text)).map((hit) => `${hit.kind}: ${hit.title}`);
    expect(await found('summons chirp')).toContain('matter: In re Summons to Chirp');
    expect(await found('john DOE')).toContain('party: John Doe');
    expect(await found('@exam')).toEqual(['account: @example']);
    expect(await found('clerk noon')).toEqual(['note: Note on In re Summons to Chirp']);
    expect((await found('talley'))[0]).toMatch(/^precedent: Talley/);
    expect(await found('  ')).toEqual([]);
    await trashMatter(matterId);
    expect(await found('@exam')).toEqual([]);
  });
});

describe('the conflict search', () => {
  beforeEach(freshData);

  it('finds a name in whatever role it stands, exact before partial, trash included', async () => {
    const sample = sampleMatter('harris', '2026-11-22');
    await importMatter(sample);
    await trashMatter(sample.id);
    const hits = await conflictSearch(['Twitter', 'TWITTER, INC.', 'Nobody At All', 'United States']);
    expect(new Set(hits.map((h) => h.asked))).toEqual(new Set(['Twitter', 'TWITTER, INC.']));
    expect(hits.find((h) => h.role === 'recipient')).toMatchObject({ matterId: sample.id, exact: true, trashed: true });
    expect(await conflictSearch(['Twitter'], { except: sample.id })).toEqual([]);
  });

  it('does not take two firms for one because both are an Inc.', async () => {
    await createMatter(newMatter);
    expect(await conflictSearch(['Robin, Inc.', 'The Agency of State'])).toEqual([
      expect.objectContaining({ asked: 'The Agency of State', found: 'Example Agency', exact: false }),
    ]);
  });
});

describe('the activity of a matter', () => {
  beforeEach(freshData);

  it('says who did what, and what was undone', async () => {
    await savePerson({ name: 'Ada', initials: 'A', role: 'attorney', bar: [], courts: [] });
    const { matterId } = await createMatter(newMatter);
    const edited = await saveField(matterId, 'demand.due.date', '2026-12-01');
    const undone = await undo(edited ?? '');
    const lines = async () => activityLines(await readJournal(), matterId, () => 'Ada');
    expect((await lines()).map((l) => [l.text, l.by, l.undone])).toEqual([
      ['Undid: Edited the matter', 'Ada', false],
      ['Edited the matter', 'Ada', true],
      ['Created the matter', 'Ada', false],
    ]);
    expect((await lines())[1]?.details).toEqual(['Return date: Mon, Nov 30, 2026 → Tue, Dec 1, 2026']);
    await undo(undone?.id ?? '');
    expect((await lines()).map((l) => l.undone)).toEqual([false, true, false, false]);
  });
});
