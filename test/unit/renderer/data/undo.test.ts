import { beforeEach, describe, expect, it } from 'vitest';
import {
  addEntry,
  addNote,
  createDraft,
  createMatter,
  destroyMatter,
  redoLast,
  removeEntry,
  reorderEntries,
  readBytes,
  saveDraftVersion,
  saveField,
  savePerson,
  snapshotOf,
  trashMatter,
  undo,
  undoLast,
} from '../../../../renderer/data';
import { historyStacks } from '../../../../renderer/data/history';
import { mustRead, readAll, readOne } from '../../../../renderer/data/read';
import { freshData, newMatter, readJournal } from './fresh';

const must = (id: string | null): string => id ?? expect.fail('nothing was changed');

describe('undo', () => {
  beforeEach(freshData);

  it('brings a field back, and undoing the undo makes the change again', async () => {
    const { matterId } = await createMatter(newMatter);
    const before = await snapshotOf(matterId);
    const edited = must(await saveField(matterId, 'facts.gag.requested', true));
    const after = await snapshotOf(matterId);
    const undone = await undo(edited);
    expect(await snapshotOf(matterId)).toEqual(before);
    expect(undone).toMatchObject({ command: 'undo', undoes: edited });
    await undo(undone?.id ?? '');
    expect(await snapshotOf(matterId)).toEqual(after);
  });

  it('tells an unanswered field from one the record is silent on', async () => {
    const { matterId } = await createMatter(newMatter);
    const silent = must(await saveField(matterId, 'demand.number', null));
    expect((await snapshotOf(matterId)).demand.number).toBeNull();
    await undo(silent);
    expect('number' in (await snapshotOf(matterId)).demand).toBe(false);
  });

  it('by a toast leaves the list of Ctrl+Z, and can be made again', async () => {
    const { matterId } = await createMatter(newMatter);
    const edited = must(await saveField(matterId, 'title', 'One'));
    const before = historyStacks().done.length;
    await undo(edited);
    expect(historyStacks().done.map((entry) => entry.id)).not.toContain(edited);
    expect(historyStacks().done).toHaveLength(before - 1);
    await redoLast();
    expect((await snapshotOf(matterId)).title).toBe('One');
  });

  it('is refused when the field was changed again', async () => {
    const { matterId } = await createMatter(newMatter);
    const first = must(await saveField(matterId, 'title', 'One'));
    await saveField(matterId, 'title', 'Two');
    await expect(undo(first)).rejects.toMatchObject({ reason: 'conflict' });
    expect((await snapshotOf(matterId)).title).toBe('Two');
  });

  it('is not disturbed by later changes elsewhere in the matter', async () => {
    const { matterId } = await createMatter(newMatter);
    const first = must(await saveField(matterId, 'title', 'One'));
    await saveField(matterId, 'demand.title', 'Summons');
    await undo(first);
    expect((await snapshotOf(matterId)).title).toBe(newMatter.title);
  });

  it('brings back a removed party at its place, and an order', async () => {
    const { matterId } = await createMatter(newMatter);
    const before = (await snapshotOf(matterId)).parties;
    const removed = must(await removeEntry(matterId, 'parties', 'p1'));
    const { key, operation } = await addEntry(matterId, 'parties', { role: 'respondent', name: 'Chirp, Inc.' });
    const moved = must(await reorderEntries(matterId, 'parties', [key, 'p2']));
    expect((await snapshotOf(matterId)).parties.map((p) => p.name)).toEqual(['Chirp, Inc.', 'United States']);
    for (const id of [moved, must(operation), removed]) await undo(id);
    expect((await snapshotOf(matterId)).parties).toEqual(before);
  });

  it('takes a new matter back by way of the trash, with what was added since', async () => {
    const { matterId, operation } = await createMatter(newMatter);
    const note = await addNote({ kind: 'matter', id: matterId }, 'Call the clerk.');
    await undo(must(operation));
    expect((await mustRead('matters', matterId)).trashedAt).not.toBeNull();
    expect(await readOne('notes', note.id)).not.toBeNull();
  });

  it('takes a generated paper off its list, and back with its bytes', async () => {
    const { matterId } = await createMatter(newMatter);
    const draft = await createDraft({ matterId, documentId: 'motion-to-quash', title: 'Motion' });
    const file = { draftId: draft.id, bytes: new Uint8Array([1]), fileName: 'm.docx', savedTo: null, diagnostics: [] };
    const { operation } = await saveDraftVersion(file);
    const [version] = await readAll('draftVersions');
    const taken = await undo(must(operation));
    expect(await readAll('draftVersions')).toEqual([]);
    await undo(must(taken?.id ?? null));
    expect(await readAll('draftVersions')).toEqual([version]);
    expect(await readBytes(must(version?.id ?? null))).toEqual(file.bytes);
  });

  it('steps back and forth through the session, newest first', async () => {
    await savePerson({ name: 'Ada', initials: 'A', role: 'attorney', bar: [], courts: [] });
    const { matterId } = await createMatter(newMatter);
    await saveField(matterId, 'title', 'One');
    await saveField(matterId, 'title', 'Two');
    expect(historyStacks().done.map((u) => u.text)).toEqual([
      'Created the matter',
      'Edited the matter',
      'Edited the matter',
    ]);
    const title = async () => (await snapshotOf(matterId)).title;
    await undoLast();
    expect(await title()).toBe('One');
    await undoLast();
    expect(await title()).toBe(newMatter.title);
    await redoLast();
    expect(await title()).toBe('One');
    await saveField(matterId, 'title', 'Three');
    expect(await redoLast()).toBeNull();
    await undoLast();
    expect(await title()).toBe('One');
  });

  it('leaves a refused step behind instead of standing still', async () => {
    const { matterId } = await createMatter(newMatter);
    await trashMatter(matterId);
    await destroyMatter(matterId);
    await expect(undoLast()).rejects.toMatchObject({ reason: 'not-found' });
    await expect(undoLast()).rejects.toMatchObject({ reason: 'not-found' });
    expect(await undoLast()).toBeNull();
    expect((await readJournal()).map((o) => o.command)).toEqual(['destroy-matter']);
  });
});
