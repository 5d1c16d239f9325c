import { beforeEach, describe, expect, it } from 'vitest';
import {
  addPrecedent,
  addTreatment,
  attachFile,
  attachOpinion,
  changeTreatment,
  createDraft,
  createMatter,
  destroyMatter,
  draftKeeping,
  editPrecedent,
  type NewTreatment,
  readOpinionPages,
  recordVerification,
  removeOpinion,
  removeTreatment,
  removeVerification,
  resetPrecedentField,
  restoreValue,
  restrictMatter,
  revealMatter,
  saveDraftVersion,
  savePerson,
  saveSettings,
  setStance,
  setTags,
  trashMatter,
  undo,
  undoLast,
} from '../../../../renderer/data';
import { forgetRevealed, revealedMatters } from '../../../../renderer/data/revealed';
import { mergePrecedents } from '../../../../renderer/data/queries/precedents';
import { fieldChanges } from '../../../../renderer/data/queries/precedent-history';
import { usesOf } from '../../../../renderer/data/queries/uses';
import { getBytes } from '../../../../renderer/data/vault/blobs';
import { readAll } from '../../../../renderer/data/read';
import { readWithheld } from '../../../../renderer/data/withheld';
import { relevantKept, relevantPrecedents, withPrecedents } from '../../../../renderer/workers/with-precedents';
import { law } from '../../../../shared/law';
import { freshData, newMatter, readJournal } from './fresh';

const id = 'mcintyre-v-ohio-1995';
const other = 'talley-v-california-1960';
const vacated: NewTreatment = {
  kind: 'vacated',
  by: 'Roe v. Doe, 9 U.S. 9',
  byId: null,
  on: '2026-03-02',
  part: null,
  source: 'the docket',
};
const looked = { on: '2026-11-01', where: 'Westlaw', what: 'both', note: '' } as const;
const keepingOf = async (of = id) =>
  mergePrecedents(law.precedents, await readAll('precedents')).find((view) => view.id === of)?.keeping ??
  expect.fail(`no ${of}`);
const rows = async () => (await readAll('precedents')).filter((row) => row.kind === 'keeping');

beforeEach(async () => {
  await freshData();
  forgetRevealed();
  await savePerson({ name: 'Rosa Paralegal', initials: 'RP', role: 'paralegal', bar: [], courts: [] });
});

describe('what a firm keeps about a record', () => {
  it('is nothing until somebody enters it, and has one row then, however many begin at once', async () => {
    expect(await keepingOf()).toMatchObject({ treatments: [], verifications: [], tags: [], stances: {}, opinions: [] });
    expect(await rows()).toEqual([]);
    await Promise.all([addTreatment(id, vacated), setTags(id, ['key']), recordVerification([id, other], looked)]);
    expect((await rows()).map((row) => row.kind === 'keeping' && row.precedentId).sort()).toEqual([id, other]);
    const kept = await keepingOf();
    expect([kept.treatments.length, kept.tags, kept.verifications.length]).toEqual([1, ['key'], 1]);
  });

  it('names who entered a treatment, corrects it and takes it away', async () => {
    const { id: treatmentId } = await addTreatment(id, vacated);
    expect((await keepingOf()).treatments).toMatchObject([{ ...vacated, author: 'Rosa Paralegal' }]);
    await changeTreatment(id, treatmentId, { ...vacated, part: 'Part III' });
    expect((await keepingOf()).treatments).toMatchObject([{ id: treatmentId, part: 'Part III' }]);
    const removed = await removeTreatment(id, treatmentId);
    expect((await keepingOf()).treatments).toEqual([]);
    await undo(removed ?? '');
    expect((await keepingOf()).treatments).toHaveLength(1);
    await expect(removeTreatment(id, crypto.randomUUID())).rejects.toMatchObject({ reason: 'not-found' });
    await expect(addTreatment(id, { ...vacated, on: 'last May' })).rejects.toMatchObject({ reason: 'bad-row' });
    await expect(addTreatment(id, { ...vacated, source: '' })).rejects.toMatchObject({ reason: 'bad-row' });
  });

  it('is undone step by step, whatever came after in another list', async () => {
    const { operation } = await addTreatment(id, vacated);
    await recordVerification([id], looked);
    await undo(operation ?? '');
    expect((await keepingOf()).treatments).toEqual([]);
    expect((await keepingOf()).verifications).toHaveLength(1);
    expect(await undoLast()).toBe('Recorded a verification of precedents');
    expect((await keepingOf()).verifications).toEqual([]);
  });

  it('records one look at several authorities as one operation', async () => {
    const before = (await readJournal()).length;
    const operation = await recordVerification([id, other], looked);
    // One makes the rows, one records.
    expect((await readJournal()).length).toBe(before + 2);
    expect((await keepingOf(other)).verifications).toMatchObject([{ ...looked, by: 'Rosa Paralegal' }]);
    await undo(operation ?? '');
    expect((await keepingOf(other)).verifications).toEqual([]);
    await recordVerification([id], looked);
    await removeVerification(id, (await keepingOf()).verifications[0]?.id ?? '');
    expect((await keepingOf()).verifications).toEqual([]);
  });

  it('holds tags once each, and a stance per ground until it is taken back', async () => {
    await setTags(id, [' Key  case ', 'key case', '', 'Ohio']);
    expect((await keepingOf()).tags).toEqual(['Key case', 'Ohio']);
    await setStance(id, 'overbreadth', 'adverse');
    await setStance(id, 'standing', 'mixed');
    await setStance(id, 'overbreadth', null);
    expect((await keepingOf()).stances).toEqual({ standing: 'mixed' });
  });

  it('goes to drafting without tags and files, for the records that matter there', async () => {
    await addTreatment(id, vacated);
    await setTags('own-case-of-another-matter', ['x']);
    await saveSettings({ recheckDays: 30 });
    const kept = await draftKeeping();
    expect(kept.recheckDays).toBe(30);
    expect(kept.records.map(([record]) => record)).toEqual([id, 'own-case-of-another-matter']);
    const near = relevantKept(kept, { grounds: [] });
    expect(near.records.map(([record]) => record)).toEqual([id]);
    // One that the firm reads as adverse to a ground of the matter goes along with what is kept about it.
    await setStance('own-case-of-another-matter', 'overbreadth', 'adverse');
    const read = await draftKeeping();
    const argued = { grounds: [{ id: 'overbreadth', chosen: true }] };
    const others = { grounds: [{ id: 'overbreadth', chosen: false }] };
    expect(relevantKept(read, argued).records.map(([record]) => record)).toContain('own-case-of-another-matter');
    expect(relevantKept(read, others).records.map(([record]) => record)).toEqual([id]);
    const mine = [...law.precedents.values()].slice(0, 1).map((one) => ({ ...one, id: 'own-case-of-another-matter' }));
    expect(relevantPrecedents(mine, argued, read)).toEqual(mine);
    expect(relevantPrecedents(mine, others, read)).toEqual([]);
    const under = withPrecedents([], [], near);
    expect(under.keeping?.get(id)?.treatments).toMatchObject([vacated]);
    expect(under.recheckDays).toBe(30);
    expect(withPrecedents([]).keeping).toBeUndefined();
  });
});

describe('an opinion that is kept', () => {
  const file = { name: 'opinion.pdf', mime: 'application/pdf', bytes: new TextEncoder().encode('the opinion') };

  it('is sealed beside its pages, comes back as it was, and is taken off and back', async () => {
    await attachOpinion(id, file, ['First page\fof it', 'Second page']);
    const [opinion] = (await keepingOf()).opinions;
    if (!opinion) throw new Error('nothing attached');
    expect(opinion).toMatchObject({ name: 'opinion.pdf', pages: 2, size: 11, by: 'Rosa Paralegal' });
    expect(new TextDecoder().decode(await getBytes(opinion.sha256))).toBe('the opinion');
    expect(await readOpinionPages(opinion)).toEqual(['First page\nof it', 'Second page']);
    const removed = await removeOpinion(id, opinion.id);
    expect((await keepingOf()).opinions).toEqual([]);
    await undo(removed ?? '');
    expect((await keepingOf()).opinions).toEqual([opinion]);
  });

  it('may be a picture without words', async () => {
    await attachOpinion(id, file, ['', ' ']);
    const [opinion] = (await keepingOf()).opinions;
    expect(opinion).toMatchObject({ pages: 0, textSha256: null });
    expect(opinion && (await readOpinionPages(opinion))).toEqual([]);
  });

  it('outlives a matter that had the same file, and goes to the second backup place', async () => {
    const { matterId } = await createMatter(newMatter);
    await attachFile(matterId, file);
    await restrictMatter(matterId, true);
    expect((await readWithheld()).blobs).toHaveLength(1);
    await attachOpinion(id, file, ['A page']);
    expect((await readWithheld()).blobs).toEqual([]);
    await trashMatter(matterId);
    await destroyMatter(matterId);
    const [opinion] = (await keepingOf()).opinions;
    expect(opinion && new TextDecoder().decode(await getBytes(opinion.sha256))).toBe('the opinion');
  });
});

describe('the history of a record', () => {
  const history = async (of = id) => fieldChanges(await readJournal(), await readAll('precedents'), of, () => 'Rosa');
  const said = async (of = id) => (await history(of)).map(({ field, before, after }) => [field, before, after]);

  it('tells of every field what stood there before, and brings any of it back', async () => {
    const shipped = law.precedents.get(id)?.court;
    await editPrecedent(id, 'court', 'A court');
    await editPrecedent(id, 'court', 'Another court');
    await editPrecedent(other, 'court', 'Elsewhere');
    expect(await said()).toEqual([
      ['court', 'A court', 'Another court'],
      ['court', shipped, 'A court'],
    ]);
    const [newest, first] = await history();
    if (!newest || !first) throw new Error('no history');
    await restoreValue(id, newest, newest.before);
    expect((await said())[0]).toEqual(['court', 'Another court', 'A court']);
    const operation = await restoreValue(id, first, first.before);
    expect((await said())[0]).toEqual(['court', 'A court', shipped]);
    expect(mergePrecedents(law.precedents, await readAll('precedents')).find((p) => p.id === id)?.edited).toEqual({});
    await undo(operation ?? '');
    expect((await said())[0]).toEqual(['court', shipped, 'A court']);
    expect((await history())[0]).toMatchObject({ done: 'Undid a change', by: 'Rosa' });
  });

  it('knows an edit that was undone with its row, and a field that was reset', async () => {
    const operation = await editPrecedent(id, 'docket', 'No. 1');
    await undo(operation ?? '');
    await editPrecedent(id, 'docket', 'No. 2');
    await resetPrecedentField(id, 'docket');
    const shipped = law.precedents.get(id)?.docket;
    expect(await said()).toEqual([
      ['docket', 'No. 2', shipped],
      ['docket', shipped, 'No. 2'],
      ['docket', 'No. 1', shipped],
      ['docket', shipped, 'No. 1'],
    ]);
  });

  it('tells of one’s own record, and of what is kept about it', async () => {
    const own = { ...(law.precedents.get(id) ?? expect.fail()), id: 'own-2026', grounds: [], holdings: [] };
    await addPrecedent({ ...own, citations: [], related: [], sources: [], subsequentHistory: null });
    await editPrecedent('own-2026', 'court', 'A court');
    await setTags('own-2026', ['x']);
    await setTags('own-2026', ['x', 'y']);
    expect(await said('own-2026')).toEqual([
      ['tags', ['x'], ['x', 'y']],
      ['tags', [], ['x']],
      ['court', own.court, 'A court'],
    ]);
    const [newest] = await history('own-2026');
    if (newest) await restoreValue('own-2026', newest, newest.before);
    expect((await keepingOf('own-2026')).tags).toEqual(['x']);
  });
});

describe('where an authority is in use', () => {
  const uses = async () =>
    usesOf(
      {
        matters: await readAll('matters'),
        drafts: await readAll('drafts'),
        versions: await readAll('draftVersions'),
      },
      revealedMatters(),
    );
  const version = (draftId: string, authorities: readonly string[]) =>
    saveDraftVersion({
      draftId,
      bytes: new Uint8Array([authorities.length]),
      fileName: 'a.docx',
      savedTo: null,
      diagnostics: [],
      authorities,
    });

  it('is told by the newest version of a draft, and not of a restricted matter nobody opened', async () => {
    const { matterId } = await createMatter(newMatter);
    const draft = await createDraft({ matterId, documentId: 'motion-to-quash', title: 'Motion' });
    await version(draft.id, [id, other]);
    await version(draft.id, [id]);
    expect(await uses()).toEqual(
      new Map([
        [
          id,
          [
            {
              matterId,
              matterTitle: newMatter.title,
              live: true,
              draft: { id: draft.id, title: 'Motion', version: 2 },
            },
          ],
        ],
      ]),
    );
    await restrictMatter(matterId, true);
    expect((await uses()).size).toBe(0);
    revealMatter(matterId);
    expect((await uses()).size).toBe(1);
  });
});
