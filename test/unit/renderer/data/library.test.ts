import { beforeEach, describe, expect, it } from 'vitest';
import {
  addNote,
  addPrecedent,
  draftPrecedents,
  editNote,
  editPrecedent,
  resetPrecedentField,
  restoreNote,
  restorePrecedent,
  savePerson,
  switchPerson,
  trashNote,
  trashPrecedent,
  undo,
  untrashNote,
  type OwnPrecedent,
} from '../../../../renderer/data';
import { mergePrecedents } from '../../../../renderer/data/queries/precedents';
import { mustRead, readAll } from '../../../../renderer/data/read';
import { law } from '../../../../shared/law';
import { freshData, readJournal } from './fresh';

const own: OwnPrecedent = {
  id: 'doe-v-example-2026',
  caption: 'Doe v. Example',
  shortName: 'Doe v. Example',
  court: '',
  courtId: null,
  docket: 'No. 26-555',
  decided: '2026-03-02',
  citations: [],
  instrument: 'other',
  soughtBy: '',
  outcome: 'quashed',
  stance: 'supports',
  grounds: ['overbreadth'],
  holdings: [],
  background: '',
  subsequentHistory: null,
  related: [],
  sources: [],
  confidence: 'well-known-not-seen',
};

const merged = async (trashed = false) => mergePrecedents(law.precedents, await readAll('precedents'), trashed);
const one = async (id: string) => (await merged()).find((p) => p.id === id) ?? expect.fail(`no ${id}`);

describe('precedents', () => {
  beforeEach(freshData);

  it('are the shipped ones as long as nobody edits them', async () => {
    expect(await merged()).toHaveLength(law.precedents.size);
    expect(await draftPrecedents()).toEqual([]);
  });

  it('carry an edit over the shipped field, with author and date, and give it back', async () => {
    await savePerson({ name: 'Pat Paralegal', initials: 'PP', role: 'paralegal', bar: [], courts: [] });
    const base = law.precedents.get('talley-v-california-1960') ?? [...law.precedents.values()][0];
    const id = base?.id ?? '';
    await editPrecedent(id, 'background', 'Read again in March.');
    await editPrecedent(id, 'shortName', 'Short');
    const view = await one(id);
    expect(view).toMatchObject({ background: 'Read again in March.', shortName: 'Short', own: false });
    expect(view.edited['background']).toMatchObject({ by: 'Pat Paralegal', base: base?.background });
    expect(base?.background).not.toBe('Read again in March.');
    expect((await draftPrecedents()).map((p) => p.shortName)).toEqual(['Short']);
    await resetPrecedentField(id, 'background');
    expect((await one(id)).background).toBe(base?.background);
    expect(Object.keys((await one(id)).edited)).toEqual(['shortName']);
    await expect(editPrecedent(id, 'decided', 'yesterday')).rejects.toMatchObject({ reason: 'bad-row' });
  });

  it('of one’s own are added, edited, trashed and restored', async () => {
    const { operation } = await addPrecedent(own);
    await expect(addPrecedent(own)).rejects.toMatchObject({ reason: 'exists' });
    await editPrecedent(own.id, 'court', 'Example Court');
    expect(await one(own.id)).toMatchObject({ own: true, court: 'Example Court', edited: {} });
    await trashPrecedent(own.id);
    expect(await merged(true)).toHaveLength(1);
    await restorePrecedent(own.id);
    await undo(operation ?? '');
    expect((await merged(true)).map((p) => p.id)).toEqual([own.id]);
    const shipped = [...law.precedents.keys()][0] ?? '';
    await expect(trashPrecedent(shipped)).rejects.toMatchObject({ reason: 'not-allowed' });
  });
});

describe('notes', () => {
  beforeEach(freshData);

  it('remember every text, who wrote it and when, and bring one back', async () => {
    const pat = await savePerson({ name: 'Pat', initials: 'P', role: 'paralegal', bar: [], courts: [] });
    const ada = await savePerson({ name: 'Ada', initials: 'A', role: 'attorney', bar: [], courts: [] });
    const { id } = await addNote({ kind: 'precedent', id: 'talley-v-california-1960' }, 'First.');
    await switchPerson(ada.id);
    await editNote(id, 'Second.');
    expect(await editNote(id, 'Second.')).toBeNull();
    await switchPerson(pat.id);
    await restoreNote(id, 0);
    const note = await mustRead('notes', id);
    expect(note).toMatchObject({ text: 'First.', by: 'Pat' });
    expect(note.history.map((h) => [h.text, h.by])).toEqual([
      ['First.', 'Pat'],
      ['Second.', 'Ada'],
    ]);
    await trashNote(id);
    expect((await mustRead('notes', id)).trashedAt).not.toBeNull();
    await untrashNote(id);
    expect((await mustRead('notes', id)).trashedAt).toBeNull();
    const authors = (await readJournal()).filter((o) => o.command.endsWith('-note')).map((o) => o.author);
    expect(authors).toEqual([pat.id, ada.id, pat.id, pat.id, pat.id]);
  });
});
