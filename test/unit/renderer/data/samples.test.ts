import { beforeEach, describe, expect, it } from 'vitest';
import {
  addDeadline,
  addEntry,
  addNote,
  attachFile,
  createDraft,
  createMatter,
  destroyMatter,
  installSamples,
  removeEntry,
  removeFile,
  removeSamples,
  saveDraftVersion,
  saveField,
  savePerson,
  snapshotOf,
  undo,
} from '../../../../renderer/data';
import { readAll } from '../../../../renderer/data/read';
import { concatBytes } from '../../../../shared/vault/bytes';
import { decodeFrames } from '../../../../shared/vault/frame';
import { isSample, SAMPLE_ID_PREFIX } from '../../../../shared/schema/matter';
import { dump, freshData, newMatter, readJournal } from './fresh';

const live = `${SAMPLE_ID_PREFIX}000000000006`;
const bytes = new Uint8Array([80, 75, 3, 4]);

/** Something of everything that can hang on a matter. */
async function workOn(matterId: string): Promise<void> {
  await saveField(matterId, 'title', 'Worked on');
  await addNote({ kind: 'matter', id: matterId }, 'A note.');
  await addDeadline(matterId, { label: 'Reply', due: { date: '2026-12-01' }, source: 'entered' });
  const { key } = await addEntry(matterId, 'parties', { role: 'respondent', name: 'Somebody' });
  await removeEntry(matterId, 'parties', key);
  const file = await attachFile(matterId, { name: 'summons.pdf', mime: 'application/pdf', bytes });
  await removeFile(file.id);
  const draft = await createDraft({ matterId, documentId: 'motion-to-quash', title: 'Motion' });
  await saveDraftVersion({ draftId: draft.id, bytes, fileName: 'motion.docx', savedTo: null, diagnostics: [] });
}

describe('the samples', () => {
  beforeEach(freshData);

  it('come in once, beside one’s own matters', async () => {
    await createMatter(newMatter);
    expect(await installSamples()).toBe(6);
    expect(await installSamples()).toBe(0);
    const matters = await readAll('matters');
    expect(matters.filter(isSample)).toHaveLength(6);
    expect(matters.filter((m) => isSample(m) && m.todayFixed === null).map((m) => m.id)).toEqual([live]);
    expect(matters.filter((m) => isSample(m) && m.stage !== 'closed').map((m) => m.id)).toEqual([live]);
  });

  it('go in one action and leave nothing, whatever was done with them', async () => {
    await savePerson({ name: 'Ada', initials: 'A', role: 'attorney', bar: [], courts: [] });
    const own = await createMatter(newMatter);
    await workOn(own.matterId);
    const before = await dump();
    const journal = await readJournal();
    await installSamples();
    await workOn(live);
    await removeSamples();
    const after = await dump();
    const removal = (await readJournal()).find((o) => o.command === 'remove-samples') ?? expect.fail('not recorded');
    expect(removal.changes.every((c) => c.before === undefined && c.after === undefined)).toBe(true);
    expect((await readJournal()).filter(({ id }) => id !== removal.id)).toEqual(journal);
    expect(after).toEqual(before);
    expect(JSON.stringify(await readJournal())).not.toContain('ALT_');
  });
});

describe('destroying a matter', () => {
  let vault: Awaited<ReturnType<typeof freshData>>;
  beforeEach(async () => {
    vault = await freshData();
  });

  it('takes rows, bytes and the journal’s memory of it, and nothing of another', async () => {
    const kept = await createMatter(newMatter);
    await workOn(kept.matterId);
    const before = await snapshotOf(kept.matterId);
    const secret = await createMatter({ ...newMatter, title: 'A title nobody may find again' });
    await workOn(secret.matterId);
    await destroyMatter(secret.matterId);
    expect(JSON.stringify(await dump())).not.toContain('nobody may find');
    expect(await snapshotOf(kept.matterId)).toEqual(before);
    // Both matters hold the same bytes: they are kept once, and stay while one needs them.
    expect(vault.blobs_.size).toBe(1);
    // Of the journal's frames on the destroyed matter only place and tag are left.
    expect(decodeFrames(concatBytes(vault.frames_)).frames.filter((f) => f.kind === 'omitted').length).toBeGreaterThan(
      0,
    );
    const [last] = (await readJournal()).toReversed();
    expect(last).toMatchObject({ command: 'destroy-matter', matter: null });
    await expect(undo(last?.id ?? '')).rejects.toMatchObject({ reason: 'not-allowed' });
  });
});
