import { beforeEach, describe, expect, it } from 'vitest';
import {
  addDeadline,
  attachFile,
  closeDeadline,
  confirmDeadline,
  createDraft,
  createMatter,
  editDeadline,
  editTemplate,
  importTemplate,
  keepPacket,
  mapTemplate,
  ownTemplate,
  maxFileBytes,
  readBytes,
  removeFile,
  replaceTemplate,
  reopenDeadline,
  restoreFile,
  restoreTemplateVersion,
  saveDraftVersion,
  saveField,
  undo,
  trashPerson,
  savePerson,
} from '../../../../renderer/data';
import { deadlinesOf, nextDeadline } from '../../../../renderer/data/queries/deadline-items';
import { draftOverviews } from '../../../../renderer/data/queries/drafts';
import { mustRead, readAll } from '../../../../renderer/data/read';
import { sha256 } from '../../../../renderer/data/sha256';
import { readSettings } from '../../../../renderer/data/who';
import { freshData, newMatter, readJournal } from './fresh';

const bytes = new Uint8Array([80, 75, 3, 4, 7]);

describe('papers and files', () => {
  beforeEach(freshData);

  it('keep every generated version, numbered, with hash and bytes', async () => {
    const { matterId } = await createMatter(newMatter);
    const draft = await createDraft({ matterId, documentId: 'motion-to-quash', title: 'Motion' });
    const finding = { code: 'missing-field', severity: 'error' as const, message: 'm', where: 'w', fix: 'f' };
    const version = { draftId: draft.id, bytes, fileName: 'm.docx', savedTo: null, diagnostics: [finding] };
    expect(await saveDraftVersion(version)).toMatchObject({ number: 1, sha256: await sha256(bytes) });
    const second = await saveDraftVersion({ ...version, savedTo: '/home/ada/m.docx' });
    expect(second.number).toBe(2);
    expect(await readBytes(second.id)).toEqual(bytes);
    const [overview] = draftOverviews(
      await readAll('matters'),
      await readAll('drafts'),
      await readAll('draftVersions'),
    );
    expect(overview).toMatchObject({ versions: 2, last: { number: 2, size: 5, diagnostics: [finding] } });
    expect(overview?.row.updatedAt).toBe((await mustRead('matters', matterId)).updatedAt);
  });

  it('of a packet are kept in one operation, each on its draft, which is begun where there is none', async () => {
    const { matterId } = await createMatter(newMatter);
    const begun = await createDraft({ matterId, documentId: 'motion-to-quash', title: 'My motion' });
    const paper = { title: 'T', fileName: 'p.docx', savedTo: '/p.docx', diagnostics: [] };
    const papers = [
      { ...paper, documentId: 'motion-to-quash', bytes },
      { ...paper, documentId: 'proposed-order', bytes: bytes.slice(1) },
    ];
    const operations = (await readJournal()).length;
    await keepPacket(matterId, papers);
    expect((await readJournal()).length).toBe(operations + 1);
    await keepPacket(matterId, papers);
    const drafts = await readAll('drafts');
    expect(drafts.map(({ title }) => title).sort()).toEqual(['My motion', 'T']);
    const versions = await readAll('draftVersions');
    expect(versions.map(({ number }) => number).sort()).toEqual([1, 1, 2, 2]);
    const mine = versions.filter(({ draftId }) => draftId === begun.id);
    expect(mine.map(({ fileName, savedTo }) => [fileName, savedTo])).toEqual([
      ['p.docx', '/p.docx'],
      ['p.docx', '/p.docx'],
    ]);
    expect(await readBytes(mine[0]?.id ?? '')).toEqual(bytes);
  });

  it('keep an attached file apart from its row', async () => {
    const { matterId } = await createMatter(newMatter);
    const { id } = await attachFile(matterId, { name: 'summons.pdf', mime: 'application/pdf', bytes });
    expect(await mustRead('files', id)).toMatchObject({ name: 'summons.pdf', size: 5, sha256: await sha256(bytes) });
    await removeFile(id);
    await restoreFile(id);
    expect(await readBytes(id)).toEqual(bytes);
    const huge = { name: 'huge.pdf', mime: 'application/pdf', bytes: new Uint8Array(maxFileBytes + 1) };
    await expect(attachFile(matterId, huge)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('take an exhibit its file away when that goes to the trash, and give it back by undo', async () => {
    const { matterId } = await createMatter(newMatter);
    const { id } = await attachFile(matterId, { name: 'summons.pdf', mime: 'application/pdf', bytes });
    const exhibits = [
      { id: 'a', what: 'demand', title: 'Summons', fileId: id },
      { id: 'b', what: 'other', title: 'Letter' },
    ];
    await saveField(matterId, 'record.exhibits', exhibits);
    const operation = await removeFile(id);
    const kept = async () => (await mustRead('matters', matterId)).record?.exhibits;
    expect(await kept()).toEqual([{ id: 'a', what: 'demand', title: 'Summons' }, exhibits[1]]);
    await undo(operation ?? '');
    expect(await kept()).toEqual(exhibits);
  });

  it('keep a firm’s own template', async () => {
    const { id } = await importTemplate({ title: 'House motion', fileName: 'house.docx', bytes });
    await editTemplate(id, { documentIds: ['motion-to-quash'] });
    expect(await mustRead('templates', id)).toMatchObject({ title: 'House motion', documentIds: ['motion-to-quash'] });
    expect(await readBytes(id)).toEqual(bytes);
  });

  it('keep what a template was as a version, and take it up again', async () => {
    const { id } = await importTemplate({ title: 'House motion', fileName: 'house.docx', bytes });
    const names = { debtor: 'clientName' };
    await mapTemplate(id, { names, fixed: { bar: 'No. 1', empty: '' } });
    const second = bytes.slice(1);
    const replaced = await replaceTemplate(id, { fileName: 'house 2.docx', bytes: second });
    expect(await replaceTemplate(id, { fileName: 'again.docx', bytes: second })).toBeNull();
    const versions = async () =>
      (await readAll('templates')).filter((row) => row.versionOf === id && row.trashedAt === null);
    expect(await mustRead('templates', id)).toMatchObject({ title: 'House motion', fileName: 'house 2.docx', names });
    expect(await readBytes(id)).toEqual(second);
    const [first] = await versions();
    expect(first).toMatchObject({ fileName: 'house.docx', size: bytes.length });
    expect(await readBytes(first?.id ?? '')).toEqual(bytes);
    const made = await ownTemplate(id, { trialDate: 'June 5', bar: 'typed' });
    expect(made).toEqual({ template: second, names, answers: { trialDate: 'June 5', bar: 'No. 1' } });

    const restored = await restoreTemplateVersion(first?.id ?? '');
    expect(await readBytes(id)).toEqual(bytes);
    expect((await versions()).map(({ fileName }) => fileName).sort()).toEqual(['house 2.docx', 'house.docx']);
    await undo(restored ?? '');
    expect(await readBytes(id)).toEqual(second);
    await undo(replaced ?? '');
    expect(await readBytes(id)).toEqual(bytes);
    expect(await versions()).toEqual([]);
    expect(await mustRead('templates', id)).toMatchObject({ fileName: 'house.docx', names });
  });
});

describe('dates to keep', () => {
  beforeEach(freshData);

  it('stand beside the return date and the hearing, earliest first', async () => {
    const { matterId } = await createMatter(newMatter);
    await saveField(matterId, 'court', { id: 'cand', hearing: { date: '2026-12-18', time: '10:00' } });
    const { id } = await addDeadline(matterId, { label: 'Objections', due: { date: '2026-11-16' }, source: 'entered' });
    const items = async (clock: string) =>
      deadlinesOf(
        await mustRead('matters', matterId),
        await mustRead('demands', matterId),
        await readAll('deadlines'),
        clock,
      );
    const labels = (await items('2026-11-10')).map((d) => `${d.due.date} ${d.label}`);
    expect(labels).toEqual(['2026-11-16 Objections', '2026-11-30 Return date', '2026-12-18 Hearing']);
    expect(nextDeadline(await items('2026-11-10'))?.label).toBe('Objections');
    expect(nextDeadline(await items('2026-11-17'))?.label).toBe('Return date');
    expect(nextDeadline(await items('2027-01-01'))?.label).toBe('Hearing');
    await closeDeadline(id);
    expect(nextDeadline(await items('2026-11-10'))?.label).toBe('Return date');
    await reopenDeadline(id);
    await confirmDeadline(id);
    expect((await mustRead('deadlines', id)).verified).toMatchObject({ by: 'Unnamed person' });
    await editDeadline(id, { due: { date: '2026-11-17' } });
    expect(await mustRead('deadlines', id)).toMatchObject({ due: { date: '2026-11-17' }, verified: null });
  });

  it('of a closed matter are done with', async () => {
    const { matterId } = await createMatter(newMatter);
    await saveField(matterId, 'stage', 'closed');
    const matter = await mustRead('matters', matterId);
    expect(nextDeadline(deadlinesOf(matter, await mustRead('demands', matterId), [], '2026-11-10'))).toBeNull();
  });
});

describe('people', () => {
  beforeEach(freshData);

  it('the first one is at the keyboard; nobody is when that one leaves', async () => {
    const { id } = await savePerson({ name: 'Ada', initials: 'A', role: 'attorney', bar: [], courts: [] });
    await savePerson({ name: 'Ada Counsel', initials: 'AC', role: 'attorney', bar: [], courts: [] }, id);
    expect((await readSettings()).currentPerson).toBe(id);
    expect(await mustRead('meta', id)).toMatchObject({ value: { name: 'Ada Counsel' } });
    await trashPerson(id);
    expect((await readSettings()).currentPerson).toBeNull();
  });
});
